"""What is asked before a hand-out is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.home.handout_dialog import HandoutDialog
from app.look.scrolled import Scrolled
from facilitation.minutes.attribution import Attribution

PROPOSALS = [("P1", "Tents"), ("P2", "A very long title " * 20)]


@pytest.fixture
def dialog(qtbot):
    made = HandoutDialog(PROPOSALS, "P2")
    qtbot.addWidget(made)
    return made


def test_it_begins_with_what_is_looked_at_on_paper_and_with_names(dialog):
    asked = (dialog.label(), dialog.kind(), dialog.format(), dialog.attribution())
    assert asked == ("P2", "proposal", "pdf", Attribution.NAMED)
    assert dialog.width() < 900  # a long title makes no wide dialog


def test_every_kind_can_be_chosen_by_key_and_nothing_is_below_a_fold(qtbot, dialog):
    dialog.show()
    dialog.resize(dialog.width(), dialog.sizeHint().height())
    folded = dialog.findChild(Scrolled)
    assert not folded.isAncestorOf(dialog.form), "what every paper is asked stays in view"
    dialog.kinds["handover"].setChecked(True)
    low = max(each.geometry().bottom() for each in dialog.kinds.values())
    assert folded.widget().height() == max(folded.height(), low + 1), "blank below the last one"
    assert not folded.verticalScrollBar().maximum()
    for name, choice in dialog.kinds.items():
        qtbot.keyClick(choice, Qt.Key.Key_Space)
        assert dialog.kind() == name
    assert list(dialog.kinds)[:5] == ["proposal", "amendments", "final", "packet", "handover"]


def test_a_file_gets_its_ending(monkeypatch, dialog):
    offered = []

    def choose(parent, title, path, kinds):
        offered.append(path)
        return "/tmp/tents", kinds

    monkeypatch.setattr("app.home.paper_dialog.QFileDialog.getSaveFileName", choose)
    dialog.form.setCurrentIndex(dialog.form.findData("html"))
    dialog.proposal.setCurrentIndex(0)
    assert dialog.ask_for_file() == "/tmp/tents.html"
    assert [Path(each).name for each in offered] == ["P1 Tents proposal.html"]


def test_hand_over_notes_are_of_no_proposal(qtbot, monkeypatch):
    made = HandoutDialog([], kind="handover", meeting="Spring")
    qtbot.addWidget(made)
    assert made.kind() == "handover"
    assert not made.proposal.isEnabled()
    assert not made.kinds["final"].isEnabled()
    assert "no text" in made.proposal.currentText()
    offered = []
    monkeypatch.setattr(
        "app.home.paper_dialog.QFileDialog.getSaveFileName",
        lambda *asked: (offered.append(asked[2]), ("", ""))[1],
    )
    assert made.ask_for_file() == ""
    assert [Path(each).name for each in offered] == ["Spring hand-over notes.pdf"]


def test_without_a_proposal_it_begins_with_the_meeting(qtbot):
    made = HandoutDialog([])
    qtbot.addWidget(made)
    assert made.kind() == "handover"


def test_another_kind_asks_for_a_proposal_again(dialog):
    dialog.kinds["handover"].setChecked(True)
    assert not dialog.proposal.isEnabled()
    dialog.kinds["final"].setChecked(True)
    assert dialog.proposal.isEnabled()


def test_every_kind_is_called_by_words(dialog):
    assert not [name for name, choice in dialog.kinds.items() if choice.text() == name]


def test_questions_are_asked_of_a_survey_only_one_a_line(dialog):
    dialog.show()
    assert not dialog.asked.isVisible()
    dialog.kinds["survey"].setChecked(True)
    assert dialog.asked.isVisible()
    dialog.asked.setPlainText("Was it warm?\nWas it long?")
    assert dialog.questions() == ["Was it warm?", "Was it long?"]
