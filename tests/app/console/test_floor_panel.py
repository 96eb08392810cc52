import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.console.floor.floor_buttons import more_time, pause_or_resume
from facilitation.meeting.families.people.acts import Enrol, Newcomer
from facilitation.meeting.families.rounds.acts import EndRound, Pass
from facilitation.meeting.families.turns.acts import Done, PutAnswerAside

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_space_calls_the_next_and_then_ends_the_turn(room):
    room.type("ben")
    room.key(Qt.Key.Key_Space)
    assert room.speaking() == "Ben"
    room.key(Qt.Key.Key_Space)
    assert room.speaking() == ""


def test_space_with_nobody_is_refused_in_words(room):
    room.key(Qt.Key.Key_Space)
    assert room.refusal


def test_space_calls_where_only_a_blank_is_left_of_what_was_refused(room):
    room.play("hand ben")
    room.type("xyzzy?")
    assert room.refusal
    room.key(Qt.Key.Key_Space)
    assert (room.quick.line.text(), room.speaking()) == (" ", "")
    room.key(Qt.Key.Key_Space)
    assert room.speaking() == "Ben"


def test_a_place_is_called_by_alt_or_in_words_and_a_bare_number_is_a_participant(room):
    for name in ("ben", "chi", "eve"):
        room.type(name)
    room.type("2")
    assert room.speaking() == ""
    room.type("call 2nd")
    assert room.speaking() == "Chi"
    assert room.stack() == ["Ben", "Eve"]
    assert "2 wait" in room.console.floor.heading.text()
    room.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert room.speaking() == "Eve"


def test_a_participant_number_never_calls_anybody(room):
    """17 is queued by its number: the 1 typed on the way calls nobody."""
    room.play("arrive " + ", ".join(f"Person {each}x" for each in range(20)))
    room.type("ben")
    room.type("17")
    assert room.speaking() == ""
    number = room.meeting.floor.stack.entries[-1].person
    assert number == 17
    room.type("11 12 13")
    assert [each.person for each in room.meeting.floor.stack.entries[-3:]] == [11, 12, 13]


def test_a_digit_in_a_line_is_typed(room):
    room.type("move ben to 2", enter=False)
    assert room.quick.line.text() == "move ben to 2"


def test_a_digit_beyond_the_stack_does_nothing(room):
    room.type("ben")
    room.key(Qt.Key.Key_9)
    assert room.speaking() == ""


@pytest.mark.parametrize("place", ["line", "stack"])
def test_backspace_edits_text_and_withdraws_nobody(room, place):
    room.type("ben")
    room.type("chi")
    stack = room.console.floor.stack
    stack.setCurrentIndex(stack.stack_model.index(0))
    (stack if place == "stack" else room.quick.line).setFocus()
    room.press(Qt.Key.Key_Backspace)
    assert room.stack() == ["Ben", "Chi"]


def test_pause_resume_and_more_time(room):
    room.play("limit 2:00", "call ben")
    room.key(Qt.Key.Key_P, CONTROL)
    assert room.floor.turn.since is None
    room.key(Qt.Key.Key_P, CONTROL)
    assert room.floor.turn.since is not None
    room.key(Qt.Key.Key_E, CONTROL)
    assert room.floor.turn.extended == 60_000
    room.click(room.console.floor.buttons.more)
    assert room.floor.turn.extended == 120_000


def test_the_buttons_do_what_they_say(room):
    buttons = room.console.floor.buttons
    room.type("ben")
    room.type("chi")
    room.click(buttons.following)
    assert room.speaking() == "Ben"
    room.click(buttons.pause)
    assert room.floor.turn.since is None
    assert buttons.following.words == "Ben goes on"
    assert (buttons.pause.text(), buttons.pause.isEnabled()) == ("Paused", False)
    room.click(buttons.done)
    assert room.speaking() == ""
    assert room.stack() == ["Chi"]


def test_in_a_break_no_button_offers_what_is_refused(room):
    room.type("ben")
    room.key(Qt.Key.Key_Space)
    buttons = room.console.floor.buttons
    room.type("break 15m")
    shown = [each for each in (buttons.done, buttons.pause) if not each.isHidden()]
    assert shown
    assert not any(each.isEnabled() for each in shown)
    room.type("reconvene")
    room.click(buttons.following)
    assert all(each.isEnabled() for each in shown)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["break 15m"], "This is a break."),
        (['switch consent because "we listen"', "stage presentation"], "now all listen"),
        (
            [
                'switch formal because "we vote"',
                'propose P1 "Tents" by ben: "Ten."',
                "second P1 by chi",
                "move previous question by chi",
                "second by ben",
                "carried",
            ],
            "The debate is over.",
        ),
    ],
    ids=lambda each: each[-1] if isinstance(each, list) else "",
)
def test_where_no_hand_is_called_nobody_is_told_to_write_names(room, lines, said):
    room.play(*lines)
    assert said in room.console.floor.nobody.text()


STATES = [
    ["hand ben", "hand chi"],
    ["limit 2:00", "call ben", "hand chi"],
    ["limit 2:00", "call ben", "pause"],
    ["call ben", "amara?", "chi>"],
    ["call ben", "amara?", "next"],
    ["call ben", "amara!"],
    ["limit 2:00", "call ben", "break 15m"],
    ["call ben", "adjourn"],
    ["silence 1m"],
    ["groups of 2"],
    ['round "Why?"'],
    ['round "Why?"', "pause"],
    ['round "Why?"', "reply chi"],
    ['round "Why?"', "break 15m"],
    ['round "Why?" popcorn'],
    ['round "Why?"', 'switch circle because "we listen"'],
    ['propose P1 "Tents" by ben: "Ten."', "vote P1 majority"],
    ["call ben", "close meeting"],
]


def test_no_button_of_the_floor_offers_what_the_rules_refuse(room):
    refused = {}
    for lines in STATES:
        room.play(*lines)
        if words := refused_of_the_floor(room):
            refused[" / ".join(lines)] = words
        room.begin_again()
    assert refused == {}


def refused_of_the_floor(room):
    """Return the words of the buttons that are offered and would be refused."""
    buttons = room.console.floor.buttons
    meant = {
        buttons.done: Done(),
        buttons.pause: pause_or_resume(room.meeting),
        buttons.more: more_time(room.meeting),
        buttons.passes: Pass(),
        buttons.back: Pass(back=True),
        buttons.aside: PutAnswerAside(),
        buttons.end: EndRound(),
    }
    offered = [each for each in meant if not each.isHidden() and each.isEnabled()]
    return [each.words for each in offered if room.station.why_not(meant[each]) is not None]


def test_a_click_leaves_the_keyboard_in_the_line(room):
    room.type("ben")
    room.click(room.console.floor.buttons.following)
    assert room.quick.line.hasFocus()


def test_the_clock_is_shown_only_with_a_limit(room):
    room.play("call ben")
    turn = room.console.floor.turn
    room.pass_time(72)
    assert turn.time_said() == ""
    room.play("done", "limit 2:00", "call chi")
    room.pass_time(72)
    assert turn.time_said() == "1:12 of 2:00"
    room.pass_time(60)
    assert turn.time_said() == "2:12 · 0:12 over"


def test_a_clock_can_be_asked_for(room):
    room.play("call ben")
    room.click(room.console.floor.buttons.clock)
    room.pass_time(5)
    assert room.console.floor.turn.time_said().startswith("0:05")


@pytest.mark.parametrize("width", [1366, 1920])
@pytest.mark.parametrize("begun", ['round "How"', "call amara"])
def test_the_heading_is_said_to_its_end(room, begun, width):
    room.play(*(f"arrive P{each}" for each in range(30)))
    room.console.resize(width, 768)
    room.play(begun)
    room.play(*(["next"] * 12 if "round" in begun else ["hand ben", "hand chi"]))
    QApplication.processEvents()
    heading = room.console.floor.heading
    metrics = heading.fontMetrics()
    said = (heading.text(), heading.brief())
    assert min(map(metrics.horizontalAdvance, said)) <= heading.contentsRect().width()


LONG = ("Bo", "Anna-Lena Nilsson-Berg", "王小明", "ليلى حداد", "Margarida Pinto-Vasconcelos")


@pytest.mark.parametrize("begun", ['round "How"', "call amara"])
def test_the_buttons_keep_their_places_whatever_the_next_name(room, begun):
    room.play(*(f'arrive "{each}"' for each in LONG))
    room.play(begun, *([] if "round" in begun else [f'hand "{each}"' for each in LONG]))
    panel, seen = room.console.floor, []
    for _ in LONG:
        QApplication.processEvents()
        shown = [each for each in panel.buttons._all[1:] if each.isVisible()]
        seen.append([(each.pos(), each.width(), each.text()) for each in shown])
        assert all(each.text() for each in shown)
        room.play("next")
    assert [each for each in seen if each != seen[0]] == []


def test_who_waits_stays_in_place_once_a_name_has_taken_two_lines(room):
    room.play(*(f'arrive "{each}"' for each in LONG))
    room.play("call amara", *(f'hand "{each}"' for each in (LONG[4], *LONG[:4])))
    panel, tops = room.console.floor, []
    for _ in LONG[1:]:
        QApplication.processEvents()
        tops.append(panel.waiting().mapTo(panel, QPoint()).y())
        room.play("next")
    assert len({*tops}) == 1


def test_in_a_circle_a_clock_is_shown_where_a_limit_was_asked_for(room):
    room.play('switch circle because "calm"', "call ben")
    room.pass_time(30)
    assert room.console.floor.turn.time_said() == ""
    room.play("limit 2:00", "call chi")
    room.pass_time(30)
    assert room.console.floor.turn.time_said() == "0:30 of 2:00"
    room.play("rule clock off")
    assert room.console.floor.turn.time_said() == ""


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        ("limit 0:10", "0:16 · 0:06 over"),
        ("limit 0:30", "0:16 of 0:30"),
    ],
)
def test_the_time_in_a_circle_is_said_in_order(room, limit, said):
    room.play('switch circle because "calm"', limit, 'round "How"')
    room.pass_time(16)
    assert room.console.floor.circle.accessibleDescription().endswith(said)


def test_the_same_person_stays_selected(room):
    for name in ("ben", "chi", "eve"):
        room.type(name)
    stack = room.console.floor.stack
    stack.setCurrentIndex(stack.stack_model.index(2))
    room.play("next")
    assert stack.currentIndex().row() == 1
    room.play("withdraw eve")
    assert stack.selected() is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_the_stack_calls(room, key):
    room.type("ben")
    room.type("chi")
    stack = room.console.floor.stack
    stack.setCurrentIndex(stack.stack_model.index(0))
    room.key(key, widget=stack)
    assert room.speaking() == "Ben"


def test_a_call_out_of_order_is_said_before_and_recorded(room):
    for name in ("ben", "chi", "dov"):
        room.type(name)
    stack = room.console.floor.stack
    stack.setCurrentIndex(stack.stack_model.index(2))
    stack.called.emit(stack.selected())
    assert room.speaking() == ""
    assert room.refusal == "Dov would be called ahead of Ben and Chi."
    assert (room.quick.insist.words, room.quick.other.words) == ("Call Dov", "Call Ben")
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.speaking() == "Dov"
    assert any(getattr(each.event, "off_list", False) for each in room.station.history.rows())


def test_delete_in_the_stack_withdraws(room):
    room.type("ben")
    room.type("chi")
    stack = room.console.floor.stack
    stack.setFocus()
    stack.setCurrentIndex(stack.stack_model.index(0))
    room.key(Qt.Key.Key_Delete, widget=stack)
    assert room.stack() == ["Chi"]


def test_alt_up_asks_for_the_reason_of_a_move(room):
    for name in ("ben", "chi", "eve"):
        room.type(name)
    stack = room.console.floor.stack
    stack.setCurrentIndex(stack.stack_model.index(2))
    room.key(Qt.Key.Key_Up, ALT, widget=stack)
    assert room.quick.line.text() == 'move Eve to 2 because ""'
    QTest.keyClicks(room.quick.line, "she leaves early")
    room.key(Qt.Key.Key_Return)
    assert room.stack() == ["Ben", "Eve", "Chi"]


def drop(stack, row, point):
    stack.setCurrentIndex(stack.stack_model.index(row))
    mime = stack.stack_model.mimeData([stack.stack_model.index(row)])
    event = QDropEvent(
        QPointF(point),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    stack.dropEvent(event)


def test_dropping_on_the_upper_half_of_a_row_moves_before_it(room):
    for name in ("ben", "chi", "eve"):
        room.type(name)
    stack = room.console.floor.stack
    drop(stack, 2, stack.visualRect(stack.stack_model.index(0)).topLeft() + QPoint(40, 3))
    assert room.quick.line.text() == 'move Eve to 1 because ""'
    assert room.quick.line.cursorPosition() == len(room.quick.line.text()) - 1
    assert room.stack() == ["Ben", "Chi", "Eve"]


def test_dropping_below_all_moves_to_the_end(room):
    for name in ("ben", "chi", "eve"):
        room.type(name)
    stack = room.console.floor.stack
    drop(stack, 0, QPoint(40, stack.viewport().height() - 2))
    assert room.quick.line.text() == 'move Ben to 3 because ""'


def test_a_move_counts_without_those_who_go_before(room):
    room.play("call amara")
    for line in ("ben", "chi", "dov?"):
        room.type(line)
    assert room.stack() == ["Dov", "Ben", "Chi"]
    stack = room.console.floor.stack
    drop(stack, 2, stack.visualRect(stack.stack_model.index(1)).topLeft() + QPoint(40, 3))
    assert room.quick.line.text() == 'move Chi to 1 because ""'


def test_somebody_whose_name_means_others_is_moved_by_number(room):
    room.station.do(Enrol((Newcomer("Zoe", aliases=("Ben",)),)), "console")
    room.play("hand 7", "hand 4")
    stack = room.console.floor.stack
    stack.setCurrentIndex(stack.stack_model.index(1))
    room.key(Qt.Key.Key_Up, ALT, widget=stack)
    assert room.quick.line.text() == 'move 4 to 1 because ""'


def test_each_row_says_why_it_stands_there(room):
    room.type("ben")
    model = room.console.floor.stack.stack_model
    said = model.data(model.index(0))
    assert "Ben" in said
    assert "not called yet" in said


def test_the_stack_menu_orders_and_closes(room):
    menu = room.console.floor.menu
    menu.menu().aboutToShow.emit()
    texts = {action.text(): action for action in menu.menu().actions()}
    chosen = next(action for text, action in texts.items() if text.startswith("In the order"))
    chosen.trigger()
    assert room.floor.stack.order == "fifo"
    menu.menu().aboutToShow.emit()
    closing = [
        each
        for each in menu.menu().actions()
        if each.text() == "Take no more names (close the stack)"
    ]
    closing[0].trigger()
    assert room.floor.stack.closed
    assert "closed" in room.console.floor.heading.text()


def test_who_was_interrupted_is_shown_and_no_button_moves(room):
    room.play("call ben")
    buttons = room.console.floor.buttons
    before = buttons.y()
    room.type("eve!")
    assert room.speaking() == "Eve"
    assert "Ben" in room.console.floor.interrupted.text()
    assert buttons.y() == before
    room.play('round "Why?"')
    assert buttons.y() < before, "a round shows nobody above its buttons"


def test_a_thousand_people_wait_and_only_those_in_view_get_their_sentence(room, monkeypatch):
    names = ", ".join(f"Person{number}" for number in range(1000))
    room.play(f"arrive {names}")
    room.station.blockSignals(True)
    for number in range(7, 1006):
        room.station.say(f"hand {number}", "console")
    room.station.blockSignals(False)
    room.station.say("hand 1006", "console")
    model = room.console.floor.stack.stack_model
    asked = []
    monkeypatch.setattr(model._wording.floor, "place", lambda _, place: asked.append(place) or "")
    room.console.floor.stack.grab()
    assert model.rowCount() == 1000
    assert 0 < len(asked) < 60


def test_the_heard_line_counts_people(room):
    room.play("call ben", "done")
    room.console.floor.heard.count_now()
    assert room.console.floor.heard.accessibleName() == "heard so far: 1 of 6 people here"
    room.play("leave ben")
    room.console.floor.heard.count_now()
    assert room.console.floor.heard.accessibleName() == "heard so far: 0 of 5 people here"


def test_who_has_the_piece_is_heard_as_in_the_whole_view(room):
    heard = room.console.floor.heard
    room.play("call ben", "done", "round from chi")
    heard.count_now()
    assert "2 of 6" in heard.accessibleName()
    room.play("undo")
    heard.count_now()
    assert "1 of 6" in heard.accessibleName()


def test_beside_the_turn_it_is_said_that_no_tone_can_be_heard_where_one_is_meant_to_be(room):
    turn = room.console.floor.turn
    turn.unheard = True
    room.play("ben", "next")
    assert "no tone" not in turn.accessibleDescription()
    room.play("limit 2:00", "chi", "next")
    assert "no tone can be played here, see F8" in turn.accessibleDescription()
    room.play("rule tone off")
    assert "no tone" not in turn.accessibleDescription()
    room.play("rule tone on")
    assert "no tone" in turn.accessibleDescription()
    room.play("dov", "next")
    assert "no tone" not in turn.accessibleDescription(), "it is said once"


def test_what_was_taken_back_is_said(room):
    room.play("ben")
    room.type("undo")
    assert "taken back: Ben joined the stack" in room.console.quick.last.text()


def test_what_happens_at_the_limit_stands_beside_the_turn(room):
    room.play("limit 2:00 soft", "ben", "next")
    turn = room.console.floor.turn
    assert "2:00, then please come to an end" in turn.accessibleDescription()
    room.play("done", "limit 1:00 hard", "chi", "next")
    assert "The turn ends after 1:00, with 0:10 to finish" in turn.accessibleDescription()
    turn.grab()


@pytest.mark.parametrize("lines", [("ben", "chi", "next"), ("round",)], ids=["stack", "round"])
def test_at_twice_the_size_floor_and_agenda_need_no_scrolling_aside(room, lines):
    room.play("limit 2:00", *lines)
    room.console.resize(960, 540)
    panes = room.console.panes
    panes.reveal(room.console.agenda)
    agenda, floor, side = panes.panes
    room.qtbot.waitUntil(lambda: side.isHidden() and not (agenda.isHidden() or floor.isHidden()))
    for pane in (agenda, floor):
        room.qtbot.waitUntil(lambda pane=pane: not pane.horizontalScrollBar().maximum())
    buttons = room.console.floor.buttons
    shown = [each for each in buttons._all if each.isVisible()]
    assert all(each.geometry().right() <= buttons.width() for each in shown)
    assert all(each.accessibleName() for each in shown)
    room.console.resize(1366, 768)
    room.console.grab()
    assert all(each.text() for each in shown)
