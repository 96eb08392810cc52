"""Notes are gone through line by line; who somebody is, is asked and never guessed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.home.outline_dialog import OutlineDialog
from app.program.outlines import Outlines
from app.wording import Wording
from facilitation.exchange.outline import OutlineWords, read_outline

WORDS = OutlineWords(("round",), ("order",), ("pass",), ("replies",))
NOTES = "# Reading\nRound 1: What struck you?\n1. Ana: ten\n  - Bo replies: six\nLinks: see below\n"


@pytest.fixture
def dialog(qtbot):
    made = OutlineDialog(read_outline(NOTES, WORDS), "notes", ("Ana Ruiz",), None)
    qtbot.addWidget(made)
    made.show()
    return made


def who(dialog, typed, name):
    dialog._people[typed].setCurrentText(name)


def test_nobody_is_guessed_and_every_line_is_looked_at(qtbot, dialog):
    assert [box.currentText() for box in dialog._people.values()] == ["", "", ""]
    for _ in range(5):
        assert not dialog.go_on.isEnabled()
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.go_on.isEnabled()
    assert "Who is “Ana”?" in dialog.told.text()
    assert dialog.focusWidget() is dialog._people["Ana"]
    who(dialog, "Ana", "Ana Ruiz")
    who(dialog, "Bo", "Bo")
    dialog._people["Links"].setCurrentIndex(dialog._people["Links"].count() - 1)
    assert dialog.go_on.isEnabled()
    script = dialog.script()
    assert script[1] == 'arrive "Ana Ruiz", Bo' or script[1] == "arrive Ana Ruiz, Bo"
    assert 'round "What struck you?" of Ana Ruiz' in script
    assert 'note "Links: see below" item' in script


def test_who_is_known_is_offered_by_a_list_that_keeps_no_press(qtbot, dialog):
    box = dialog._people["Ana"]
    box.lineEdit().setFocus()
    qtbot.keyClicks(box.lineEdit(), "ana r")
    assert box.completer().popup().isVisible()
    assert QApplication.activePopupWidget() is None
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert box.currentText() == "Ana Ruiz"


def test_a_line_is_changed_or_left_out(qtbot, dialog):
    who(dialog, "Ana", "Ana")
    who(dialog, "Bo", "Bo")
    who(dialog, "Links", "nobody: these are words")
    for key in (Qt.Key.Key_Return,) * 2 + (Qt.Key.Key_Delete,) + (Qt.Key.Key_Return,) * 2:
        qtbot.keyClick(dialog.table, key)
    assert "Enter makes the record" in dialog.told.text()
    dialog._lines[3][2].setText("Ana")
    dialog._lines[3][3].setText("seven")
    assert dialog.go_on.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    script = dialog.script()
    assert not any("ten" in line for line in script)
    assert script[script.index('note "seven"') - 1].endswith(" Ana")


def test_a_file_becomes_the_record_and_what_could_not_be_taken_is_told(qtbot, tmp_path):
    made, told = [], []

    def make(script):
        made.append(script)
        return ["call Bo"]

    outlines = Outlines(lambda: (), make, lambda *words: told.append(words), Wording())
    (tmp_path / "evening.md").write_text("words of 5 May 2025\n", encoding="utf-8")
    outlines.open(tmp_path / "evening.md")
    dialog = outlines.dialog
    qtbot.addWidget(dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    dialog.accept()
    assert made[0][0].startswith('meeting "evening" on 2025-05-05')
    assert made[0][-1] == 'note "words of 5 May 2025" item'
    assert told[0][1] == "call Bo"
    (tmp_path / "picture.md").write_bytes(b"\x00\x01\x02\xff" * 50)
    outlines.open(tmp_path / "picture.md")
    assert "picture.md could not be read as text." in told[1][0]
