import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.console.agenda.agenda_view import RowKind
from app.console.switch_dialog import SwitchDialog
from app.look.labels import plain_tip
from facilitation.meeting.families.agenda.acts import GoToStage, StartItem
from tests.app.console.conftest import Room


def row_of(room, text):
    view = room.console.agenda.view
    rows = view.agenda.rows
    return view.agenda.index(next(at for at, row in enumerate(rows) if row.text == text))


def click(room, text):
    view = room.console.agenda.view
    point = view.visualRect(row_of(room, text)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def double_click(room, text):
    click(room, text)
    view = room.console.agenda.view
    point = view.visualRect(row_of(room, text)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_present_item_shows_its_stages_and_the_line_that_helps(room):
    rows = room.console.agenda.view.agenda.rows
    kinds = [row.kind for row in rows]
    assert kinds.count(RowKind.ITEM) == 2
    assert kinds.count(RowKind.STAGE) == 5
    at = next(at for at, row in enumerate(rows) if row.here and row.kind is RowKind.STAGE)
    assert rows[at].text == "Discussion"
    assert rows[at + 1].kind is RowKind.HELP
    assert rows[at + 1].text


def test_the_present_item_is_in_view_with_its_stage_as_soon_as_both_have_room(room):
    """What is told of the stage gives way; the list was low once, as before it is laid out."""
    room.play('rename "Tents" to "Tents and all that belongs to them, for the whole of a year"')
    room.play("stage decide")
    view = room.console.agenda.view
    stage = row_of(room, "Decide")
    item = next(view.agenda.index(at) for at, row in enumerate(view.agenda.rows) if row.here)
    whole = view.visualRect(stage).bottom() - view.visualRect(item).top()
    for high in (60, whole + 2, whole + 400):
        view.resize(170, high)
        view.executeDelayedItemsLayout()
        assert view.visualRect(stage).bottom() <= high
        whole = view.visualRect(stage).bottom() - view.visualRect(item).top()
        assert high < whole or view.visualRect(item).top() >= 0, high


def test_a_hidden_agenda_lays_out_no_row_until_it_is_seen(room):
    view = room.console.agenda.view
    room.console.agenda.hide()
    before = view.verticalScrollBar().maximum()
    room.play(*(f'item "Part {each}"' for each in range(20)), "stage decide")
    assert view.verticalScrollBar().maximum() == before
    room.console.agenda.show()
    QApplication.processEvents()
    assert view.verticalScrollBar().maximum() > before
    assert 0 <= view.visualRect(row_of(room, "Decide")).bottom() <= view.viewport().height()


def test_an_agenda_that_is_first_seen_begins_at_its_top(qtbot, processes, dress):
    """Before it was laid out it was lower, and had rolled to the present item."""

    def begin(room):
        items = [f'item "Part {each}"' for each in range(7)]
        room.play('meeting "M" as circle', "arrive Ana", *items[:2])
        room.play('item "Oven" as consent', *items[2:])
        room.play("start 1", "start 2", "start 3")

    view = Room(qtbot, processes, dress, begin=begin).console.agenda.view
    assert view.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().value() == 0


def test_a_click_only_chooses(room):
    room.play("hand amara", "hand ben", "hand chi", "next")
    recorded = room.station.history.last_seq
    for text in ("Decide", "Opening", "Discussion", "Tents"):
        click(room, text)
    assert room.station.history.last_seq == recorded
    assert room.speaking() == "Amara"
    assert room.stack() == ["Ben", "Chi"]


def test_the_closing_of_the_meeting_stands_behind_its_items(room):
    room.play('item "Keys"', 'item "Roof"', "meet as circle")
    rows = [row for row in room.console.agenda.view.agenda.rows if row.kind is not RowKind.HELP]
    stages = [row.text for row in rows if row.kind is RowKind.STAGE]
    assert stages[0] == "Opening"
    assert rows[-1].text == "Closing round" and rows[-2].text == "Roof"


def test_a_double_click_takes_up_a_stage_and_an_item(room):
    double_click(room, "Decide")
    assert room.floor.stage == "decide"
    double_click(room, "Opening")
    assert room.meeting.item == 1
    assert room.meeting.items[1].done


def test_a_click_moves_no_row_under_the_pointer(room):
    room.play("hand amara", "hand ben", "next", "end at 21:30")
    view = room.console.agenda.view
    box, tops = view.geometry(), view.visualRect(row_of(room, "Opening"))
    click(room, "Decide")
    click(room, "Opening")
    assert room.console.agenda.would.text()
    room.console.agenda.layout().activate()
    assert (view.geometry(), view.visualRect(row_of(room, "Opening"))) == (box, tops)


def test_the_list_holds_still_where_somebody_scrolled_until_something_else_is_treated(room):
    """It rolled back to the present item with each minute, and with what a click made room for."""
    room.play(*(f'item "Part {each}"' for each in range(20)))
    QApplication.processEvents()
    view = room.console.agenda.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() - 40)
    at = bar.value()
    room.clock.tick += 60_000
    room.station._on_beat()
    click(room, "Part 15")
    view.resize(view.width(), view.height() - 30)
    view.executeDelayedItemsLayout()
    room.play('item "One more"')
    assert bar.value() == at
    room.play("stage next")
    assert bar.value() < at


def test_what_is_taken_up_by_the_mouse_stays_under_it_where_the_list_is_long(room):
    room.play(*(f'item "Part {each}" as consent' for each in range(30)), "start 1")
    view = room.console.agenda.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    at = view.indexAt(QPoint(60, 70))
    wanted, place = view.agenda.rows[at.row()].text, view.visualRect(at)
    QCursor.setPos(view.viewport().mapToGlobal(place.center()))
    double_click(room, wanted)
    room.qtbot.waitUntil(lambda: view.agenda.rows[row_of(room, wanted).row()].here)
    assert view.visualRect(row_of(room, wanted)).top() == place.top()


def test_what_is_taken_up_by_the_mouse_stays_under_it_where_the_list_is_short(bare):
    bare.play(
        'meeting "A" as circle', "meet", "arrive Bo, Li", 'item "One"', 'item "Two"', "start 1"
    )
    QApplication.processEvents()
    view = bare.console.agenda.view
    assert not view.verticalScrollBar().maximum()

    def top():
        return view.viewport().mapToGlobal(view.visualRect(row_of(bare, "Two")).topLeft()).y()

    before = top()
    QCursor.setPos(view.viewport().mapToGlobal(view.visualRect(row_of(bare, "Two")).center()))
    double_click(bare, "Two")
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    bare.qtbot.waitUntil(lambda: view.agenda.rows[row_of(bare, "Two").row()].here)
    assert top() == before
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert top() < before


@pytest.mark.parametrize("more", range(0, 24, 2))
def test_a_list_that_just_fits_comes_to_rest(bare, more):
    bare.play('meeting "C" as circle', "meet")
    console, view = bare.console, bare.console.agenda.view
    QApplication.processEvents()
    last = view.visualRect(view.agenda.index(len(view.agenda.rows) - 1)).bottom()
    free = view.viewport().height() - last
    console.resize(console.width(), console.height() - free + more)
    ranges = []
    view.verticalScrollBar().rangeChanged.connect(lambda *found: ranges.append(found))
    for _ in range(20):
        QApplication.processEvents()
    assert len(ranges) < 6


def test_a_button_takes_up_what_is_chosen(room):
    panel = room.console.agenda
    assert not panel.turn.isVisible()
    click(room, "Opening")
    room.click(panel.turn)
    assert room.meeting.item == 1
    assert not panel.turn.isVisible()


SAID = {
    "nobody speaks": ((), "Opening", ""),
    "somebody speaks": (("hand li", "next"), "Opening", "“Opening”: ends Li's turn"),
    "somebody waits": (
        ("hand 王小明", "hand li", "hand bo", "hand O'Brien", "next"),
        "Opening",
        "“Opening”: ends 王小明's turn; lowers the hands of Li, Bo and O'Brien",
    ),
    "a question": (
        ("hand li", "next", "bo?", "next"),
        "Opening",
        "“Opening”: ends Bo's turn; asks Li for no answer any more",
    ),
    "somebody was interrupted": (
        ("hand li", "next", "bo!"),
        "Opening",
        "“Opening”: ends the turns of Bo and Li",
    ),
    "a stage lets them speak on": (("hand li", "hand bo", "next"), "Decide", ""),
    "a stage ends the silence": (("silence",), "Decide", "“Decide”: ends the silence"),
    "a stage drops what was asked": (
        ("hand li", "next", "done", "bo?", "next", "done"),
        "Decide",
        "“Decide”: asks Li for no answer any more",
    ),
    "a round": (
        ("round from li",),
        "Opening",
        "“Opening”: ends Li's turn; ends the round",
    ),
    "two floors": (
        ("hand li", 'switch circle because "slower"', "hand bo"),
        "Opening",
        "A floor under",
    ),
}


@pytest.mark.parametrize("case", SAID)
def test_what_it_would_end_is_said_before_and_is_what_it_ends(room, case):
    lines, chosen, said = SAID[case]
    room.play("arrive Li, Bo, 王小明, O'Brien", *lines)
    panel = room.console.agenda
    click(room, chosen)
    if said == "A floor under":
        assert panel.would.text()
        assert panel.would.text() == panel.foretold(panel.view.chosen())
        return
    assert panel.would.text() == said
    row = panel.view.chosen()
    events = room.station.foresee(StartItem("1") if chosen == "Opening" else GoToStage("decide"))
    before = room.station.history.last_seq
    assert panel.view.agenda.data(row_of(room, chosen), Qt.ItemDataRole.ToolTipRole) == (
        plain_tip(said) if said else None
    )
    assert panel.view.chosen() == row
    room.click(panel.turn)
    if said and chosen == "Opening":
        assert room.refusal == said.replace("“Opening”:", "This") + "."
        room.click(room.quick.insist)
    done = [each.event for each in room.station.history.rows() if each.seq > before]
    assert tuple(done) == events


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


def test_what_led_to_a_decision_is_not_offered_once_it_is_made(room):
    room.play('item "Roof"', 'propose P1 "Tents" by 1: "We buy ten."', "vote P1")
    room.play("count yes 6 no 0", "close decision")
    assert room.console.agenda.next_stage.words == "Next item"
    view = room.console.agenda.view
    said = {view.agenda.rows[at].text: view.heard_part(at).more for at in range(view.heard_parts())}
    assert said["Roof"].startswith("next")
    assert not said["Decide"]


def test_whoever_waits_is_named_before_the_next_item_is_begun_by_a_click(room):
    room.play("stage decide", "hand amara", "hand ben")
    room.play('item "Roof"')
    button, asks = room.console.agenda.next_stage, room.quick
    room.click(button)
    assert (room.meeting.item, button.words) == (2, "Next item")
    assert "lowers the hands of Amara and Ben" in room.refusal
    first, begin = asks.other, asks.insist
    assert (first.words, begin.words) == ("Call Amara", "Begin the item now")
    room.click(first)
    assert room.speaking() == "Amara"
    room.click(button)
    assert "ends Amara's turn" in room.refusal
    room.click(begin)
    assert room.meeting.item == 3


def test_whoever_waits_in_a_process_that_was_set_aside_is_named_however_an_item_is_begun(room):
    room.play('switch circle because "It got loud."', "hand amara", "hand ben", "return")
    room.play('item "Roof"')
    for begin in (lambda: double_click(room, "Roof"), lambda: room.type("start 3")):
        begin()
        assert room.meeting.item == 2
        assert room.refusal == "This lowers the hands of Amara and Ben."
        assert room.quick.insist.words == "Begin the item now"
        assert room.quick.other.words == "Return to Circle"
    room.click(room.quick.other)
    assert room.floor.process == "circle"


def test_whoever_waits_is_named_before_the_closing_is_begun(room):
    room.play("hand amara")
    room.type("meet as circle")
    assert room.refusal == "This lowers the hand of Amara."
    assert room.quick.insist.words == "Begin it now"
    room.play('switch circle because "It got loud."', "hand ben", "return")
    room.type("close meeting")
    assert "Waiting to speak: Amara and Ben." in room.refusal


def test_where_nobody_moves_anything_one_goes_on_all_the_same(bare):
    bare.play('meeting "M" as formal', "arrive Ana, Ben", "meet", 'item "Tents"', 'item "Rent"')
    bare.play("start 1")
    onwards = bare.console.agenda.next_stage
    assert (bare.golden(), onwards.words) == (["New proposal…"], "Next item")
    bare.click(onwards)
    assert (bare.meeting.item, onwards.words) == (2, "Go on to Closing")
    bare.click(onwards)
    assert bare.floor.stage == "closing"
    assert not onwards.isVisible()


def test_no_item_is_passed_over_on_the_way_to_the_closing(room):
    room.play("meet as circle", "stage purpose")
    panel = room.console.agenda
    assert panel.next_stage.words == "Next item"
    room.click(panel.next_stage)
    assert room.meeting.item == 1
    assert panel.next_stage.words == "Next stage"


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
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.refusal.isVisible()
    assert dialog.focusWidget() is dialog.because
    assert room.floor.process == "assembly"
    dialog.keeper.setText("fay")
    dialog.because.setText("we talk past each other")
    dialog.keeper.setFocus()
    QTest.keyClick(dialog.keeper, Qt.Key.Key_Return)
    assert room.floor.process == "circle"
    assert room.floor.keeper == room.meeting.roles.get("keeper", room.floor.keeper) != 0
    panel = room.console.agenda
    assert panel.back.isVisible()
    assert "1 in its stack" in panel._waits.text()
    assert "because “we talk past each other”" in panel._waits.text()
    assert room.stack() == []
    room.click(panel.back)
    assert room.floor.process == "assembly"
    assert room.stack() == ["Ben"]
    assert not panel.back.isVisible()


def test_the_way_back_takes_the_place_of_no_other_button(room):
    room.play('item "One" as assembly', 'item "Two"', "start One")
    panel = room.console.agenda
    click(room, "Two")
    room.qtbot.waitUntil(panel.turn.isVisible)
    held = (panel.add, panel.next_stage, panel.switch)
    before, turn = [each.geometry() for each in held], panel.turn.geometry()
    room.play('switch circle because "calm"')
    panel.layout().activate()
    assert [each.geometry() for each in held] == before
    for button in (panel.back, panel.leave):
        assert button.isVisible()
        assert not button.geometry().intersects(turn)


def test_whoever_waits_in_the_process_that_is_left_is_led_back_to(room):
    room.type("ben")
    room.type('switch circle by ben because "it is loud" agreed "vote"')
    room.type("dov")
    panel = room.console.agenda
    room.click(panel.back)
    assert room.stack() == ["Ben"]
    assert "Circle (1 in its stack)" in panel._waits.text()
    room.click(panel.back)
    assert "Proposed by Ben" in panel._waits.text() and "Agreed: vote." in panel._waits.text()
    assert len(room.stack()) == 1


def test_no_field_of_the_switch_moves_while_one_chooses_types_or_is_refused(room, qtbot):
    room.play('item "One" as assembly', "start One", "call amara")
    room.click(room.console.agenda.switch)
    dialog = room.console.findChild(SwitchDialog)
    fields = (dialog.keeper, dialog.because, dialog.by, dialog.agreed)
    places = [each.y() for each in fields]
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        qtbot.waitUntil(lambda: not dialog.layout().sizeHint().isEmpty())
        dialog.layout().activate()
        assert [each.y() for each in fields] == places
    dialog.attempt()
    dialog.layout().activate()
    assert dialog.refusal.isVisible()
    assert [each.y() for each in fields] == places


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


def test_a_planned_meeting_says_for_when_and_begins_by_its_button(bare):
    bare.play('meeting "Winter" as circle', "planned for 2126-12-08 19:00", "arrive Ana")
    floor = bare.console.floor
    assert floor.heading.text().startswith("Circle, planned for ")
    assert "Begin the meeting" in floor.buttons.following.text()
    floor.buttons.following.click()
    bare.console.quick.insist.click()  # it is not the day
    assert bare.meeting.sitting == 1
    assert bare.floor.process == "circle"
    assert "planned" not in floor.heading.text()


def test_an_hour_stands_beside_its_item_and_nothing_waits_in_a_closed_meeting(room):
    room.play('item "Guests" for 15m', "fix Guests at 21:00", 'switch circle because "we listen"')
    panel = room.console.agenda
    assert panel.view.agenda.rows[-1].aside == "at 21:00"
    assert panel.back.isVisible()
    room.play("close meeting")
    assert not panel.back.isVisible()
    assert not panel._waits.text()


def test_an_item_whose_hour_has_not_come_is_begun_early_only_where_that_is_wanted(room):
    room.play('item "Keys"', "fix Keys at 23:30")
    for ask in (lambda: double_click(room, "Keys"), lambda: room.type("start keys")):
        ask()
        assert room.meeting.item == 2
        assert room.refusal.startswith("“Keys” is fixed for 23:30. It is ")
    room.click(room.quick.insist)
    assert room.meeting.item == 3
    room.play("start 2")
    double_click(room, "Keys")
    assert room.meeting.item == 3, "it was begun before: nothing is asked"


def test_a_question_is_asked_again_once_something_else_was_typed(room):
    room.play('item "Keys"', "fix Keys at 23:30")
    double_click(room, "Keys")
    asked = room.refusal
    room.type("leave Dov")
    assert not room.meeting.people[3].here
    assert room.refusal == asked != ""
    room.key(Qt.Key.Key_Escape)
    room.type("back Dov")
    assert not room.refusal
    double_click(room, "Keys")
    room.type("leave Dov")
    room.click(room.quick.insist)
    assert room.meeting.item == 3
    room.type("back Dov")
    assert not room.refusal


def test_a_process_that_comes_behind_the_items_stands_behind_them(bare):
    bare.play('meeting "M" as consensus', "arrive Ana", 'item "Tents"', 'item "Money"', "start 1")
    bare.play("start 2", "meet at closing", 'switch evaluation because "we look back"')
    rows = bare.console.agenda.view.agenda.rows
    assert [row.text for row in rows[:2]] == ["Tents", "Money"]
    assert rows[2].here and rows[2].kind is RowKind.STAGE


def test_a_double_click_on_an_item_asks_before_it_passes_over_what_we_all_begin_with(bare):
    bare.play('meeting "M" as circle', "arrive Bo, Li", 'item "Tents"', 'item "Budget"')
    double_click(bare, "Tents")
    assert bare.meeting.item == 0
    assert bare.refusal == "“Opening” comes before the first item."
    bare.click(bare.quick.other)
    assert bare.floor.stage == "opening"
    double_click(bare, "Tents")
    assert bare.refusal == "“Check-in” comes before the first item."
    bare.click(bare.quick.insist)
    assert bare.meeting.item == 1
    double_click(bare, "Budget")
    assert bare.meeting.item == 2


@pytest.mark.parametrize("wide", [1366, 1600])
def test_long_words_for_what_comes_next_make_the_pane_no_wider(bare, wide):
    bare.console.resize(wide, 868)
    bare.play('meeting "C" as circle', "meet", "arrive Bo, Li", 'item "Who keeps the garden key"')
    bare.play("start 1")
    agenda = bare.console.agenda
    seen = []
    for line in ("stage decision", "stage rounds"):
        QApplication.processEvents()
        QApplication.processEvents()
        seen.append((agenda.next_stage.words, agenda.width()))
        bare.play(line)
    assert [words for words, _ in seen] == ["Next stage", "Go on to Closing round"]
    assert len({width for _, width in seen}) == 1


def test_an_item_that_was_left_without_its_decision_bears_no_sign_that_it_is_done(room):
    room.play("purpose 2 decide", 'item "Roof"', "start 3")
    view = room.console.agenda.view
    at = next(at for at, row in enumerate(view.agenda.rows) if row.text == "Tents")
    row, part = view.agenda.rows[at], view.heard_part(at)
    assert (row.done, row.open, row.aside) == (True, True, "not decided")
    assert "not decided" in part.more
    assert "done" not in part.more
