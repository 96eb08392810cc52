"""Who comes with a name that no font here can draw is told about, once and quietly."""

import pytest
from PySide6.QtCore import Qt

from app.console import acting
from app.console.matter.proposal_dialog import ProposalDialog
from app.home.start_dialog import StartDialog
from app.look.typeface import is_drawable, letters_without_font, load_scripts

TOTO = "\U0001e290\U0001e291"
"""Letters that came with Unicode 14, of a few hundred people; no font here has them."""


def enter(room, line):
    """Put a line in as from a clipboard: QTest cannot type what is not Latin."""
    room.quick.line.setText(line)
    room.key(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("line", "named"),
    [(f"arrive Bo, {TOTO}", TOTO), ("arrive Bo, Li", ""), ("arrive Žofie, O'Brien", "")],
)
def test_names_that_are_boxes_are_told(room, line, named):
    enter(room, line)
    told = room.quick.notice.text()
    assert (named in told and "Boxes stand for letters" in told) if named else not told
    assert not room.quick.refusal.text()
    room.type("hand amara")
    assert not room.quick.notice.text()


def test_names_in_other_scripts_are_asked_of_the_fonts(room, monkeypatch):
    asked = []
    monkeypatch.setattr(acting, "is_drawable", lambda name: not asked.append(name))
    enter(room, "arrive 王小明, ليلى")
    assert set(asked) == {"王小明", "ليلى"}
    assert not room.quick.notice.text()


def test_a_letter_that_no_font_has_is_not_drawable(qapp):
    assert is_drawable("Amara Đặng")
    assert not is_drawable(f"Amara {TOTO}")


def test_boxes_are_told_while_a_line_is_typed(room):
    room.quick.line.insert(f"arrive Bo, {TOTO}")
    assert "The room would see boxes" in room.quick.hints.text()
    room.quick.line.clear()
    room.quick.line.insert("arrive Bo, O'Brien")  # a machine may have no face for other scripts
    assert "boxes" not in room.quick.hints.text()


def test_boxes_are_told_in_the_text_of_a_proposal(room, qtbot):
    room.key(Qt.Key.Key_F3)
    dialog = room.console.findChild(ProposalDialog)
    dialog.text.setPlainText(f"We buy {TOTO}.")
    qtbot.waitUntil(lambda: "The room would see boxes" in dialog.unreadable.text())
    dialog.text.setPlainText("We buy ten.")
    qtbot.waitUntil(lambda: not dialog.unreadable.text())


def test_boxes_are_told_while_a_message_or_a_reason_is_typed(room):
    room.quick.ask("Message to the room:", print)
    room.quick.line.insert(TOTO)
    assert "The room would see boxes" in room.quick.notice.text()
    room.key(Qt.Key.Key_Backspace)
    room.key(Qt.Key.Key_Backspace)
    assert not room.quick.notice.text()


def test_boxes_are_told_before_somebody_has_come(room):
    room.console.side.show_people()
    people = room.console.side.people
    people.field.insert(TOTO)
    assert "The room would see boxes" in people.told.text()
    people.field.clear()
    assert not people.told.text()


def test_boxes_are_told_in_the_title_of_a_meeting(qtbot):
    asking = StartDialog("Circle", "A piece goes round.", "Spring")
    qtbot.addWidget(asking)
    asking.title.setText(TOTO)
    qtbot.waitUntil(lambda: "The room would see boxes" in asking.unreadable.text())


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        (f"Amara {TOTO}{TOTO}", TOTO),
        ("Žofie O'Brien ❤\ufe0f x\u0323", ""),  # a machine may have no face for other scripts
        ("", ""),
    ],
)
def test_each_letter_that_no_font_has_is_named_once(qapp, text, letters):
    load_scripts()
    assert letters_without_font(text) == letters
