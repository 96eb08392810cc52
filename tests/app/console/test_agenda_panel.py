from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.console.agenda_view import RowKind
from app.console.switch_dialog import SwitchDialog


def row_of(room, text):
    view = room.console.agenda.view
    rows = view.agenda.rows
    return view.agenda.index(next(at for at, row in enumerate(rows) if row.text == text))


def click(room, text):
    view = room.console.agenda.view
    point = view.visualRect(row_of(room, text)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_present_item_shows_its_stages_and_the_line_that_helps(room):
    rows = room.console.agenda.view.agenda.rows
    kinds = [row.kind for row in rows]
    assert kinds.count(RowKind.ITEM) == 2
    assert kinds.count(RowKind.STAGE) == 5
    at = next(at for at, row in enumerate(rows) if row.here and row.kind is RowKind.STAGE)
    assert rows[at].text == "Discussion"
    assert rows[at + 1].kind is RowKind.HELP
    assert rows[at + 1].text


def test_a_click_takes_up_a_stage_and_an_item(room):
    click(room, "Decide")
    assert room.floor.stage == "decide"
    click(room, "Opening")
    assert room.meeting.item == 1
    assert room.meeting.items[1].done


def test_enter_takes_up_a_stage(room):
    view = room.console.agenda.view
    view.setFocus()
    view.setCurrentIndex(row_of(room, "Concerns"))
    room.key(Qt.Key.Key_Return, widget=view)
    assert room.floor.stage == "concerns"


def test_next_stage_is_a_button_until_the_last(room):
    panel = room.console.agenda
    room.click(panel.next_stage)
    assert room.floor.stage == "concerns"
    room.click(panel.next_stage)
    assert room.floor.stage == "decide"
    assert not panel.next_stage.isVisible()


def test_planned_and_spent_minutes_are_shown(room):
    room.pass_time(130)
    room.console._on_beat()
    asides = {row.text: row.aside for row in room.console.agenda.view.agenda.rows}
    assert asides["Tents"] == "2/20 min"
    assert asides["Opening"] == "10 min"


def test_switch_by_dialog_and_return_by_button(room):
    room.type("ben")
    room.key(Qt.Key.Key_F2)
    dialog = room.console.findChild(SwitchDialog)
    assert dialog.list.currentItem().text() == "Circle"
    dialog.attempt()
    assert dialog.refusal.isVisible()
    assert room.floor.process == "assembly"
    dialog.keeper.setText("fay")
    dialog.because.setText("we talk past each other")
    room.click(dialog.go)
    assert room.floor.process == "circle"
    assert room.floor.keeper == room.meeting.roles.get("keeper", room.floor.keeper) != 0
    panel = room.console.agenda
    assert panel.back.isVisible()
    assert "1" in panel._waits.text()
    assert room.stack() == []
    room.click(panel.back)
    assert room.floor.process == "assembly"
    assert room.stack() == ["Ben"]
    assert not panel.back.isVisible()


def test_a_refused_switch_keeps_what_was_typed(room):
    room.key(Qt.Key.Key_F2)
    dialog = room.console.findChild(SwitchDialog)
    dialog.keeper.setText("nobody of this name")
    dialog.because.setText("to see")
    dialog.attempt()
    assert dialog.isVisible()
    assert dialog.refusal.text()
    assert dialog.because.text() == "to see"
    dialog.reject()


def test_an_empty_agenda_says_how_to_begin(bare):
    bare.type('meeting "New"')
    assert bare.console.windowTitle().startswith("New")
    assert "item" in bare.console.agenda._empty.text()
