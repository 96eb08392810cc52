"""Lists of rows of one height."""

import pytest

from app.look.row_state import EvenList, RowsModel


class Words(RowsModel[str]):
    """Rows of words."""

    asked = 0

    def rowCount(self, parent=None):
        self.asked += 1
        return super().rowCount(parent)

    def spoken(self, row):
        return row


@pytest.fixture
def words(qtbot):
    view = EvenList()
    qtbot.addWidget(view)
    model = Words([f"row {number}" for number in range(1_000)], view)
    view.setModel(model)
    view.show()
    view.grab()
    return view, model


def test_other_words_in_the_same_places_are_painted_and_nothing_is_laid_out(words):
    view, model = words
    view.setCurrentIndex(model.index(3))
    before, model.asked = view.grab().toImage(), 0
    model.reword([f"other {number}" for number in range(1_000)])
    assert view.grab().toImage() != before
    assert model.asked < 200  # it asks for each row that it paints
    assert view.currentIndex().row() == 3
    assert view.currentIndex().data() == "other 3"


def test_other_rows_are_laid_out(words):
    view, model = words
    model.put(["only"])
    view.grab()
    assert view.verticalScrollBar().maximum() == 0
    model.put([f"row {number}" for number in range(90)])
    view.grab()
    assert view.verticalScrollBar().maximum() > 0
