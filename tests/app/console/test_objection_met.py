"""An objection is tested, a change meets it, everybody is asked again: by the buttons there are."""

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
