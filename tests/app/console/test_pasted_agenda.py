"""An agenda pasted out of a mail: each line an item, read aloud before it is taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.console.agenda_page import AgendaPage
from app.console.item_dialog import ItemDialog

MAIL = """Agenda for Tuesday:
1. Welcome (5 min)
2. Compost for 10m
3. Tools at 19:30
4. Break – 10 minutes
5. Break
"""
READ = (
    "These are 5 items for the agenda: Welcome (5 minutes), Compost (10 minutes), Tools (19:30), "
    "Break (10 minutes) and Break. No item, and left in the line: “Agenda for Tuesday:”."
)
WANTED = [
    ("Welcome", 5, None),
    ("Compost", 10, None),
    ("Tools", 0, 19 * 60 + 30),
    ("Break", 10, None),
    ("Break", 0, None),
]


def plain(said):
    return said.replace("\u2068", "").replace("\u2069", "")


def paste(line, text=MAIL):
    QGuiApplication.clipboard().setText(text)
    line.setFocus()
    line.paste()


def added(room, before):
    return [
        (each.title, each.length // 60_000, each.plan.hour) for each in room.meeting.items[before:]
    ]


@pytest.fixture
def before(room):
    return len(room.meeting.items)


def test_into_the_dialog_of_a_new_item(room, before):
    room.console.dialogs.change_item(0, room.console)
    dialog = room.console.findChildren(ItemDialog)[-1]
    paste(dialog.title)
    assert plain(dialog.pasted.text()) == READ
    assert dialog.go.text().startswith("Add them")
    dialog.purpose.setCurrentIndex(dialog.purpose.findData("decide"))
    dialog.attempt()
    assert added(room, before) == WANTED
    assert {each.purpose for each in room.meeting.items[before:]} == {"decide"}
    assert dialog.isVisible()
    assert dialog.title.text() == "Agenda for Tuesday:"
    assert not dialog.pasted.text()
    dialog.attempt()
    assert room.meeting.items[-1].title == "Agenda for Tuesday:"
    assert len(room.meeting.items) == before + 6


def test_the_title_of_an_item_that_is_there_stays_one(room, before):
    room.console.dialogs.change_item(1, room.console)
    dialog = room.console.findChildren(ItemDialog)[-1]
    paste(dialog.title)
    dialog.attempt()
    assert len(room.meeting.items) == before
    assert "Compost" in room.meeting.items[0].title


def test_onto_the_page_of_the_agenda(room, before):
    room.console.dialogs.open_agenda()
    page = room.console.findChild(AgendaPage)
    paste(page.title)
    assert plain(page.pasted.text()) == READ
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    assert added(room, before) == WANTED
    assert page.title.text() == "Agenda for Tuesday:"
    assert not page.pasted.text()
    assert len(page.table.chosen()) == len(WANTED)


def test_one_paste_is_taken_back_by_one_undo(room, before):
    room.console.dialogs.open_agenda()
    page = room.console.findChild(AgendaPage)
    paste(page.title)
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    assert added(room, before) == WANTED
    room.type("undo")
    assert len(room.meeting.items) == before
    room.type("redo")
    assert added(room, before) == WANTED
    room.console.dialogs.change_item(0, room.console)
    dialog = room.console.findChildren(ItemDialog)[-1]
    paste(dialog.title, "1. Roof, 19:30\n2. Bins")
    dialog.attempt()
    assert len(room.meeting.items) == before + len(WANTED) + 2
    room.type("undo")
    assert added(room, before) == WANTED


def test_into_the_line(room, before):
    quick = room.console.quick
    paste(quick.line)
    room.press(Qt.Key.Key_Return)
    assert plain(quick.refusal.text()) == READ
    assert len(room.meeting.items) == before
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert added(room, before) == WANTED
    assert quick.line.selectedText() == "Agenda for Tuesday:"
    room.type("undo")
    assert len(room.meeting.items) == before


def test_lines_that_are_no_agenda_are_refused_as_before(room, before):
    paste(room.console.quick.line, "Ana\nBen")
    room.press(Qt.Key.Key_Return)
    assert room.console.quick.refusal.text().startswith("No text belongs under this line.")
    assert len(room.meeting.items) == before
