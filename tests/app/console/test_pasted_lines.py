"""Lines pasted out of a mail: items of the agenda or people, said before they are taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.console.agenda.agenda_page import AgendaPage
from app.console.agenda.item_dialog import ItemDialog

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
    said = "last: on the agenda: Welcome, Compost, Tools, Break and Break"
    assert plain(quick.last.text()).startswith(said)
    room.type("undo")
    assert len(room.meeting.items) == before


NAMES = "Bo\nLi Ng\nWei 王\n王小明\nO'Brien\nJ. P. M.\nليلى\nרחל\nAna-María\nvan der Berg\n"


def test_names_on_lines_of_their_own_come_where_people_do(room, before):
    """They were refused: no text belongs under this line."""
    here = len(room.meeting.people)
    paste(room.console.quick.line, NAMES)
    QTest.keyClick(room.console.quick.line, Qt.Key.Key_Return)
    said = plain(room.console.quick.refusal.text())
    assert said == "These may be 10 people: Bo, Li Ng, Wei 王, 王小明 and 6 more."
    assert room.console.quick.other.text() == "Add them to the agenda"
    assert len(room.meeting.people) == here
    room.console.quick.insist.click()
    assert [each.name for each in room.meeting.people.values()][here:] == NAMES.split("\n")[:-1]
    assert not room.console.quick.line.text()
    assert room.console.side.people.told.text() == "10 people came."
    assert len(room.meeting.items) == before


def test_titles_without_numbers_can_be_items_all_the_same(room, before):
    paste(room.console.quick.line, "Roof\nSummer camp\n")
    QTest.keyClick(room.console.quick.line, Qt.Key.Key_Return)
    room.console.quick.other.click()
    assert added(room, before) == [("Roof", 0, None), ("Summer camp", 0, None)]


def test_lines_for_the_meeting_and_sentences_are_nobody(room):
    for text in ("Bo\nnext\n", "Bo\nWe thought that the kitchen could be cleaned by all of us.\n"):
        paste(room.console.quick.line, text)
        QTest.keyClick(room.console.quick.line, Qt.Key.Key_Return)
        assert room.console.quick.refusal.text().startswith("No text belongs under this line.")
        room.console.quick.line.clear()
