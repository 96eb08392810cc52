"""An objection is tested, a change meets it, everybody is asked again: by the buttons there are."""

from app.console.line.line_dialog import LineDialog
from facilitation.decisions.answers import Objection
from facilitation.decisions.verdicts import Outcome


def pressed(room, words):
    box = room.console.matter._decision.verdict
    button = next(each for each in box.buttons if each.isVisible() and each.text() == words)
    room.click(button)
    assert not room.quick.line.text()


def test_an_objection_is_tested_and_met_by_the_buttons(room, qtbot):
    room.console.resize(1366, 740)
    room.play(
        'propose P1 "Tents" by 1: "We buy ten tents."',
        "test consent P1",
        'object 2 "there is no shed"',
        "all agree",
    )
    box = room.console.matter._decision.verdict
    assert "“there is no shed”" in box.margin.text()
    pressed(room, "The objection holds")
    assert "How could the text change?" in box.margin.text()
    room.play('amend P1 A1 by 2: insert "Ash has a shed."')
    needed = box.layout().totalMinimumHeightForWidth
    qtbot.waitUntil(lambda: box.height() >= needed(box.width()))
    pressed(room, "The change is taken in")
    assert "Ash has a shed." in room.meeting.proposals["P1"].text
    room.play("all agree")
    assert "again" in box.margin.text()
    room.play("review P1 2099-01-01", "close decision")
    assert room.meeting.decision.verdict.code == Outcome.AGREED


def test_what_is_a_preference_becomes_a_concern_by_one_button(room):
    room.play(
        'propose P1 "Tents" by 1: "We buy ten tents."',
        "test consent P1",
        'object 2 "I like huts"',
        "all agree",
    )
    pressed(room, "It is a preference")
    assert "I like huts" not in room.console.matter._decision.verdict.margin.text()


def closed_untested(room):
    room.console.resize(1366, 740)
    room.play(
        'propose P1 "Tents" by 1: "We buy ten tents."',
        "test consent P1",
        'object 2 "there is no shed"',
        "all agree",
        "close decision",
    )
    return room.console.matter._decision.verdict


def row_of(box, words):
    grid = box._grid
    at = next(
        grid.indexOf(each) for each in box.buttons if each.isVisible() and words in each.words
    )
    return grid.getItemPosition(at)[0]


def test_a_change_keeps_its_row_once_the_objection_was_found_to_hold(room):
    box = closed_untested(room)
    before = row_of(box, "Propose a change")
    pressed(room, "The objection holds")
    assert before == row_of(box, "Propose a change") > 1


def test_what_a_test_found_after_the_close_is_one_act(room):
    closed_untested(room)
    pressed(room, "The objection holds")
    assert room.meeting.decision.verdict is None
    room.play("undo")
    assert room.meeting.decision.verdict is not None


def test_a_decision_is_open_again_only_once_it_is_said_who_is_gone(room):
    room.play(
        'propose P1 "Tents" by 1: "We buy ten tents."',
        "test consensus P1",
        "agree 1",
        "close decision",
    )
    pressed(room, "Mark those who have gone as not here…")
    assert room.meeting.decision.verdict is not None
    room.type("Nobody of that name")
    assert room.meeting.decision.verdict is not None
    room.type("2")
    assert room.meeting.decision.verdict is None
    assert not room.meeting.people[2].here


def test_whose_objection_holds_is_said_before_a_decision_is_open_again(room):
    room.play(
        'propose P1 "Tents" by 1: "We buy ten tents."',
        "test consent P1",
        "object 2, 3",
        "all agree",
        "close decision",
    )
    pressed(room, "The objection holds…")
    dialog = room.console.findChild(LineDialog)
    assert room.meeting.decision.verdict is not None
    dialog.go.click()
    assert room.meeting.decision.verdict is None
    assert any(each.status is Objection.QUALIFIED for each in room.meeting.decision.given.values())
