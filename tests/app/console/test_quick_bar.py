import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def offered(room):
    return [each.text for each in room.quick.offers._model.rows]


def test_a_name_and_enter_raise_a_hand(room):
    room.type("ben")
    assert room.stack() == ["Ben"]
    assert room.quick.line.text() == ""


def test_a_beginning_is_completed_by_tab(room):
    room.type("am", enter=False)
    assert "Amara" in offered(room)
    room.key(Qt.Key.Key_Tab)
    assert room.quick.line.text() == "Amara "
    assert room.quick.line.hasFocus()


def test_offers_are_walked_by_arrows_and_taken_by_enter(room):
    room.type("call am", enter=False)
    assert offered(room) == ["Amara"]
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Return)
    assert room.quick.line.text() == "call Amara "
    room.key(Qt.Key.Key_Return)
    assert room.speaking() == "Amara"


def test_a_clicked_offer_is_taken(room):
    room.type("call am", enter=False)
    room.quick.offers.chosen.emit(room.quick.offers.first())
    assert room.quick.line.text() == "call Amara "


def test_one_escape_closes_the_offers_and_leaves_the_line(room):
    possible = room.quick.hints.text()
    room.type("call am", enter=False)
    assert room.quick.hints.text() != possible
    assert room.quick.offers.isVisible()
    room.key(Qt.Key.Key_Escape)
    assert not room.quick.offers.isVisible()
    assert room.quick.line.text() == ""
    assert room.quick.hints.text() == possible


def test_what_was_typed_is_recalled(room):
    room.type("ben")
    room.type("chi")
    room.key(Qt.Key.Key_Up)
    assert room.quick.line.text() == "chi"
    room.key(Qt.Key.Key_Up)
    assert room.quick.line.text() == "ben"
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Down)
    assert room.quick.line.text() == ""


def test_a_refusal_is_one_sentence_and_the_text_stays_selected(room):
    room.type("back ben to")
    assert room.refusal
    assert room.quick.line.text() == "back ben to"
    assert room.quick.line.selectedText() == "back ben to"
    assert not room.quick.insist.isVisible()
    room.key(Qt.Key.Key_C)
    assert room.refusal == ""


@pytest.mark.parametrize("line", ["limit soon", "move ben to", "zz", "next"])
def test_a_refused_line_is_selected_whole_so_that_the_next_one_replaces_it(room, line):
    room.type(line)
    assert room.refusal
    assert room.quick.line.selectedText() == line
    QTest.keyClicks(room.quick.line, "li")
    assert room.quick.line.text() == "li"


def test_an_expectation_is_no_act(room):
    room.type("expect floor nobody")
    assert room.refusal
    assert room.station.history.to_undo("console")


def test_advice_is_overruled_with_a_reason(room):
    room.play("close stack")
    room.type("ben")
    assert room.quick.insist.isVisible()
    room.key(Qt.Key.Key_Return, CONTROL)
    assert room.quick.asking
    room.type("he came late because of the train")
    assert room.stack() == ["Ben"]
    assert room.floor.stack.closed
    assert room.quick.line.text() == ""
    assert room.meeting.overruled == 1


def test_overruling_without_a_reason_is_refused(room):
    room.play("close stack")
    room.type("ben")
    room.click(room.quick.insist)
    room.key(Qt.Key.Key_Return)
    assert room.stack() == []
    assert room.refusal


def test_an_answer_that_was_refused_is_asked_for_again(room):
    heard = []
    room.quick.ask("Who presents?", lambda name: heard.append(name) or room.quick.refuse("No."))
    room.type("Noor")
    assert room.quick.asking
    assert room.quick.question.text() == "Who presents?"
    assert room.refusal == "No."
    assert room.quick.line.selectedText() == "Noor"
    room.type("O'Brien")
    assert heard == ["Noor", "O'Brien"]
    room.key(Qt.Key.Key_Escape)
    assert not room.quick.asking
    assert room.stack() == []


def test_of_a_line_that_was_begun_here_a_refusal_leaves_what_was_not_typed(room):
    room.quick.fill("second P1 by ", len("second P1 by "), "who seconds it")
    room.type("Nobody")
    assert room.refusal
    assert room.quick.line.selectedText() == "Nobody"
    room.type("O'Brien", enter=False)
    assert room.quick.line.text() == "second P1 by O'Brien"
    room.key(Qt.Key.Key_Escape)
    room.type("second P1 by Nobody")
    assert room.quick.line.selectedText() == "second P1 by Nobody", "a line of one's own goes whole"


def test_a_question_can_be_left_and_the_typed_text_comes_back(room):
    room.play("close stack")
    room.type("ben")
    room.key(Qt.Key.Key_Return, CONTROL)
    room.type("he ca", enter=False)
    room.key(Qt.Key.Key_Escape)
    assert not room.quick.asking
    assert room.quick.line.text() == "ben"


def test_ctrl_enter_without_advice_is_enter(room):
    room.type("ben", enter=False)
    room.key(Qt.Key.Key_Return, CONTROL)
    assert room.stack() == ["Ben"]


def test_undo_and_redo_by_key_and_by_button(room):
    room.type("ben")
    assert "Ben" in room.quick.undo.accessibleName()
    room.key(Qt.Key.Key_Z, CONTROL)
    assert room.stack() == []
    room.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert room.stack() == ["Ben"]
    room.click(room.quick.undo)
    assert room.stack() == []


def test_while_something_is_typed_ctrl_z_takes_back_typing(room):
    room.type("ben")
    room.type("chi", enter=False)
    room.key(Qt.Key.Key_Z, CONTROL)
    assert room.stack() == ["Ben"]
    assert room.quick.line.text() == ""


def test_the_last_act_is_shown(room):
    room.type("ben")
    assert "Ben" in room.quick.last.text()


def test_beside_undo_stands_first_what_it_takes_back(room):
    room.type("ben")
    assert room.quick.last.text() == "last: Ben joined the stack"
    room.station.say('note "R&D pays"', "desk")
    assert room.quick.last.text().startswith(
        "Undo would now take back: Ben joined the stack   ·   last: "
    )
    room.key(Qt.Key.Key_Z, CONTROL)
    said = room.quick.last.text()
    assert said.startswith("Undo would now take back: ")
    assert said.endswith("last: taken back: Ben joined the stack")


def test_a_line_that_needs_a_text_opens_the_dialog(room, qtbot):
    room.type('propose P1 "Tents" by ben')
    from app.console.matter.proposal_dialog import ProposalDialog

    dialog = room.console.findChild(ProposalDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("pane", ["stack", "agenda", "sheet"])
def test_typing_anywhere_goes_to_the_quick_bar(matter, pane):
    console = matter.console
    matter.type("ben")
    widget = {
        "stack": console.floor.stack,
        "agenda": console.agenda.view,
        "sheet": console.matter.sheet,
    }[pane]
    widget.setFocus()
    matter.press(Qt.Key.Key_C)
    assert matter.quick.line.text() == "c"
    assert matter.quick.line.hasFocus()


def test_names_with_angle_brackets_are_shown_as_they_are(room):
    room.play('arrive "<b>x</b>"', 'hand "<b>x</b>"')
    console = room.console
    assert "<b>x</b>" in console.floor.buttons.following.text()
    assert "&lt;b&gt;" in console.floor.buttons.following.toolTip()
    room.play('call "<b>x</b>"')
    assert "<b>x</b>" in console.floor.turn.accessibleDescription()


def test_no_label_anywhere_reads_markup(matter):
    from PySide6.QtWidgets import QLabel

    for label in matter.console.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_what_can_only_go_on_in_one_way_is_done_at_enter(room):
    room.type("close sta")
    assert room.station.meeting.floor.stack.closed
    assert room.console.quick.line.text() == ""


def test_a_ballot_is_offered_as_possible_while_a_poll_is_open(room):
    room.play('choose E1 "Who?" ranked "Ana", "Ben"')
    room.type("ball", enter=False)
    assert room.quick.offers.first().text == "ballot"
    assert room.quick.offers.first().now


def test_help_says_that_an_act_is_not_possible_now_and_what_is(room):
    room.type("help resume")
    assert "Not possible now: Nobody has the floor. Possible: call NAME" in room.quick.notice.text()
    room.type("help stack")
    assert "Not possible" not in room.quick.notice.text()


@pytest.mark.parametrize("line", ['correct T1 "', 'correct T1 "We', 'note "so'])
def test_while_a_text_is_typed_its_line_is_still_explained(room, line):
    room.play("call amara", 'agreed "We meet weekly"')
    room.type(line, enter=False)
    assert f"{line.split()[0]} " in room.quick.hints.text()
    assert " — " in room.quick.hints.text()


def test_more_than_a_line_can_have_is_not_pasted_in_part(qtbot, room):
    line = room.quick.line
    room.type("say ", enter=False)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("The mill is old. " * 600_000)
    line.paste()
    qtbot.waitUntil(lambda: line.text() == "say ")
    assert "nothing was" in room.quick.notice.text()
    clipboard.setText("hello")
    line.paste()
    assert line.text() == "say hello"
    assert not room.quick.notice.text()


@pytest.fixture
def asked_why(room):
    """A test of consensus in which it was typed that O'Brien stands aside, and asked why."""
    room.play("arrive O'Brien", 'propose P1 "Tents" by Ben: "Ten tents."', "test consensus P1")
    room.type("aside o'brien")
    assert "O'Brien stands aside" in room.quick.question.text()
    return room


def reason_of(room):
    return [each.reason for each in room.meeting.decision.given.values()]


@pytest.mark.parametrize("line", ["aside o'brien", "agree ben", 'note "as before"'])
def test_a_line_typed_where_a_reason_is_asked_for_is_asked_about_and_may_be_the_answer(
    asked_why, line
):
    asked_why.type(line)
    assert f"“{line}” is also a line that can be done" in asked_why.refusal
    assert not asked_why.meeting.decision.given
    asked_why.key(Qt.Key.Key_Return, CONTROL)
    assert reason_of(asked_why) == [line]
    assert asked_why.refusal == ""


def test_a_line_typed_where_a_reason_is_asked_for_may_be_done_instead(asked_why):
    asked_why.type("agree ben")
    asked_why.click(asked_why.quick.other)
    assert reason_of(asked_why) == [""]
    assert not asked_why.quick.asking
    assert asked_why.quick.line.text() == ""


@pytest.mark.parametrize(
    "reason", ["next week would be better", "no money", "Ben", "2", "call it off", "block by block"]
)
def test_a_reason_that_only_begins_as_a_line_does_is_taken_as_it_is(asked_why, reason):
    asked_why.type(reason)
    assert reason_of(asked_why) == [reason]


def press_space(room, at):
    """Press Space as the window system tells of it: at a moment in ms."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    event.setTimestamp(at)
    QApplication.sendEvent(room.quick.line, event)


def test_space_twice_at_once_ends_no_turn_that_has_just_begun(room):
    room.play('arrive Bo, Li, "Wei 王", O\'Brien', "hand Bo", "hand Li", 'hand "Wei 王"')
    press_space(room, 10_000)
    press_space(room, 10_300)
    assert room.speaking() == "Bo"
    assert "counts once" in room.quick.notice.text()
    press_space(room, 11_000)
    assert room.speaking() == "Li"
    room.key(Qt.Key.Key_Escape)
    press_space(room, 11_200)
    assert room.speaking() == "Wei 王", "another key came between"
