"""As much of a text as has room on a line."""

import pytest
from PySide6.QtGui import QFontMetrics

from app.look.labels import TwoLineLabel, WholeLabel, fitting
from app.look.typeface import font, window_scale


@pytest.fixture
def drawn(monkeypatch):
    found = []
    monkeypatch.setattr(
        "app.look.fit.draw_fitted", lambda _, __, fitted, *___: found.append(fitted)
    )
    return found


def test_no_title_is_ended_where_only_a_clause_of_it_ends(qapp):
    metrics = QFontMetrics(font(16))
    for words in (
        "Harbour Kitchen, 30. November 2026",
        "Come in. Then say who you are.",
        "Waste: who takes it away",
        "come in, first or again; with a group",
    ):
        shown = fitting(words, metrics, metrics.horizontalAdvance(words) - 40)
        assert shown.endswith("…") and len(shown) > len(words) - 12
    parts = "Bo speaks   ·   “Stack” means: the list of those who wait"
    assert fitting(parts, metrics, metrics.horizontalAdvance(parts) - 40) == "Bo speaks …"


@pytest.mark.parametrize(
    ("words", "ends_within", "shown"),
    [
        ("Bo came in; Li left" + "; Ana came back" * 9, True, "; Ana came back …"),
        ("last: Harbour Kitchen, on the 30. November 2026 " * 5, True, "…"),
        ("Who takes the waste away. And who pays" * 6, False, "…"),
    ],
)
def test_only_what_was_done_ends_with_a_clause(qtbot, drawn, words, ends_within, shown):
    label = TwoLineLabel()
    label.ends_within = ends_within
    qtbot.addWidget(label)
    label.resize(300, 40)
    label.setText(words)
    label.grab()
    said = " ".join(drawn[-1].lines)
    assert said.endswith(shown)
    assert not said.endswith(("30. …", "away. …", ": …"))


@pytest.mark.parametrize("high", [768, 900, 1080, 2160])
def test_a_label_as_high_as_it_asks_for_has_room_for_two_lines(qtbot, dress, drawn, high):
    dress.grow(window_scale(high))
    label = TwoLineLabel("soft")
    qtbot.addWidget(label)
    label.setText("Undo would now take back: O'Brien, Wei 王 and 6 more arrived")
    label.ensurePolished()
    wide = QFontMetrics(label.font()).horizontalAdvance(label.text())
    label.resize(wide * 3 // 4, label.sizeHint().height())
    label.grab()
    assert len(drawn[-1].lines) == 2


def test_a_line_names_fewer_people_before_it_cuts_a_name(qtbot, drawn):
    label = TwoLineLabel()
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.setText(", ".join(["Amara Okafor"] * 8))
    label.set_shorter(["Amara Okafor, Bo and 6 more arrived", "Amara Okafor and 7 more arrived"])
    label.grab()
    assert "".join(drawn[-1].lines).startswith("Amara Okafor, Bo")
    assert not drawn[-1].elided


def test_a_label_that_was_narrow_insists_on_no_more_than_its_lines(qtbot):
    label = WholeLabel("small")
    qtbot.addWidget(label)
    label.setText("Ctrl+J goes to the list; there a letter answers")
    label.resize(60, 20)
    label.show()
    high = label.minimumHeight()
    label.resize(600, 20)
    assert label.minimumHeight() < high / 2
