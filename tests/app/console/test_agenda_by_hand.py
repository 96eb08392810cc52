"""The agenda by mouse and keys: add, change, move, split, remove; each is a line, too."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.console.agenda.item_dialog import ItemDialog, ItemMenu

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def agenda(room):
    room.play('item "Budget" for 30m', 'item "王小明\'s question"')
    return room


def titles(room):
    return [room.meeting.items[each - 1].title for each in room.meeting.agenda]


def choose(room, number):
    view = room.console.agenda.view
    view.setFocus()
    index = view.agenda.index(view.agenda.row_of(("item", str(number))))
    view.scrollTo(index)
    point = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    return point


def menu_of(room, number):
    view = room.console.agenda.view
    row = view.agenda.rows[view.agenda.row_of(("item", str(number)))]
    view.menu_wanted.emit(row, view.mapToGlobal(choose(room, number)))
    return room.console.findChildren(ItemMenu)[-1]


def entry(menu, begins):
    return next(each for each in menu.actions() if each.text().replace("&", "").startswith(begins))


def dialog_of(room):
    return room.console.findChildren(ItemDialog)[-1]


def test_alt_and_an_arrow_move_what_is_chosen(agenda):
    choose(agenda, 4)
    view = agenda.console.agenda.view
    agenda.press(Qt.Key.Key_Up, ALT)
    assert titles(agenda) == ["Opening", "Tents", "王小明's question", "Budget"]
    agenda.press(Qt.Key.Key_Up, ALT)
    assert titles(agenda) == ["Opening", "王小明's question", "Tents", "Budget"]
    assert view.chosen().target == "4"
    assert view.chosen().mark == "2"
    agenda.play("undo")
    assert titles(agenda)[1] == "Tents"


def test_an_item_is_dropped_before_another(agenda):
    view = agenda.console.agenda.view
    spot = choose(agenda, 1)
    spot.setY(view.visualRect(view.agenda.index(0)).top() + 1)
    start = choose(agenda, 3)
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    event = QDropEvent(
        QPointF(spot), Qt.DropAction.MoveAction, QMimeData(), LEFT, Qt.KeyboardModifier.NoModifier
    )
    view.dropEvent(event)
    assert titles(agenda) == ["Budget", "Opening", "Tents", "王小明's question"]


def test_delete_takes_off_what_was_not_begun_and_says_why_not_otherwise(agenda):
    view = agenda.console.agenda.view
    choose(agenda, 3)
    agenda.key(Qt.Key.Key_Delete, widget=view)
    assert "Budget" not in titles(agenda)
    choose(agenda, 2)
    agenda.key(Qt.Key.Key_Delete, widget=view)
    assert "Tents" in titles(agenda)
    assert "begun" in agenda.refusal


def test_an_item_is_added_by_the_button_at_the_foot(agenda):
    agenda.click(agenda.console.agenda.add)
    dialog = dialog_of(agenda)
    dialog.attempt()
    assert dialog.refusal.text()
    dialog.title.setText("Roof")
    dialog.purpose.setCurrentIndex(3)
    dialog.minutes.setValue(25)
    agenda.click(dialog.go)
    item = agenda.meeting.items[-1]
    assert (item.title, item.purpose, item.length) == ("Roof", "decide", 25 * 60_000)
    assert agenda.console.agenda.view.agenda.rows[-1].purpose


def test_everything_about_an_item_is_changed_in_its_dialog(agenda):
    entry(menu_of(agenda, 3), "Title").trigger()
    dialog = dialog_of(agenda)
    assert dialog.title.text() == "Budget"
    assert dialog.minutes.value() == 30
    dialog.title.setText("Money")
    dialog.purpose.setCurrentIndex(1)
    dialog.process.setCurrentIndex(dialog.process.findData("circle"))
    dialog.minutes.setValue(0)
    agenda.click(dialog.go)
    item = agenda.meeting.items[2]
    said = (item.title, item.purpose, item.process, item.length)
    assert said == ("Money", "inform", "circle", 0)


def test_the_process_of_the_present_item_is_switched_not_changed(agenda):
    entry(menu_of(agenda, 2), "Title").trigger()
    dialog = dialog_of(agenda)
    assert not dialog.process.isEnabled()
    dialog.title.setText("Tents and benches")
    QTest.keyClick(dialog.hour, Qt.Key.Key_Return)
    assert agenda.meeting.items[1].title == "Tents and benches"
    assert agenda.meeting.items[1].process == "assembly"


def test_the_menu_offers_what_is_possible(agenda):
    menu = menu_of(agenda, 2)
    assert not entry(menu, "Remove").isEnabled()
    assert not entry(menu, "Turn").isEnabled()
    menu = menu_of(agenda, 3)
    assert entry(menu, "Remove").isEnabled()
    entry(menu, "Move up").trigger()
    assert titles(agenda)[1] == "Budget"
    entry(menu_of(agenda, 3), "Split").trigger()
    assert agenda.quick.line.text() == 'split "Budget" into "Budget", ""'
    QTest.keyClicks(agenda.quick.line, "Reserve")
    agenda.key(Qt.Key.Key_Return)
    assert titles(agenda)[1:3] == ["Budget", "Reserve"]
    assert agenda.meeting.items[2].length == 15 * 60_000


def test_a_click_means_the_item_that_it_was_on_whoever_moves_it_meanwhile(agenda):
    choose(agenda, 3)
    agenda.play("move item Budget to 1")
    agenda.click(agenda.console.agenda.turn)
    assert agenda.meeting.item == 3


def test_the_dialog_takes_what_is_typed_and_gives_the_keyboard_back(agenda, qtbot):
    agenda.click(agenda.console.agenda.add)
    dialog = dialog_of(agenda)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.title.hasFocus)
    for each in "a b":
        QTest.keyClick(dialog.windowHandle(), each)
    assert dialog.title.text() == "a b"
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert agenda.meeting.items[-1].title == "a b"
    agenda.console.activateWindow()
    qtbot.waitUntil(agenda.quick.line.hasFocus)


def test_the_agenda_of_a_closed_meeting_is_only_read(agenda):
    agenda.play("close meeting")
    panel = agenda.console.agenda
    row = panel.view.agenda.rows[panel.view.agenda.row_of(("item", "2"))]
    panel.view.menu_wanted.emit(row, panel.view.mapToGlobal(choose(agenda, 2)))
    assert not agenda.console.findChildren(ItemMenu)
    assert panel.switch.isHidden() and panel.add.isHidden() and panel.next_stage.isHidden()
