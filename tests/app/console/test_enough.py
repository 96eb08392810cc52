"""“Enough said?” is offered once nobody waits, and not asked by itself; a bundle by one click."""

from PySide6.QtWidgets import QApplication

from app.console.matter.label_rows import LastResult
from facilitation.meeting.families.enough import EnoughAsked


def offered(room):
    button = room.console.floor.buttons.enough
    return button.words if button.isVisible() else ""


def asked(room):
    return [row for row in room.station.history.rows() if isinstance(row.event, EnoughAsked)]


def test_it_is_offered_once_several_spoke_and_nobody_waits(room):
    room.play("hand Ben", "hand Chi", "next")
    assert not offered(room)
    room.play("next", "done")
    assert offered(room) == "Enough said?"
    assert asked(room) == []
    room.click(room.console.floor.buttons.enough)
    assert len(asked(room)) == 1
    assert offered(room) == "Count the hands…"
    room.click(room.console.floor.buttons.enough)
    dialog = QApplication.activeModalWidget()
    dialog.fields[0].setValue(4)
    dialog.attempt()
    assert not offered(room)
    room.play("hand Ben", "next", "done")
    assert offered(room) == "Enough said?"


def test_it_is_offered_where_people_discuss_and_have_not_decided(room):
    room.play('switch consent because "a round"', "hand Ben", "hand Chi", "next", "next", "done")
    assert not offered(room)
    room.play("return for good", "hand Ben", "hand Chi", "next", "next", "done")
    assert offered(room)
    room.play('switch formal because "to end it"', 'propose P1 "Door" by Ben: "We mend the door."')
    room.play("second by Chi", "hand Ben", "hand Chi", "next", "next", "done")
    assert offered(room)
    room.play("move previous question by Chi", "second by Ben")
    assert not offered(room)
    room.play("lost", "return for good", "vote P1")
    room.play("yes Ben, Chi", "close decision")
    assert not offered(room)


def test_texts_without_debate_are_carried_by_the_main_button(room):
    room.play(
        'propose P1 "Door" by Ben: "We mend the door."',
        'propose P2 "Roof" by Chi: "We mend the roof."',
        "bundle P1, P2",
    )
    main = room.console.floor.buttons.following
    assert main.words == "2 texts are carried without debate"
    room.play("pull P2 by Eve")
    assert main.words == "1 text is carried without debate"
    for ask in (lambda: room.click(main), lambda: room.type("bundle agreed")):
        ask()
        assert room.refusal == "Ask: does anybody want one of these by itself? P1 Door"
        assert room.meeting.decisions == ()
        assert room.console.room.put_up.held == "bundle"
        room.type("hand Ben")  # something else goes on, and the room follows that
        assert not room.console.room.put_up.held
        room.play("withdraw Ben")
    room.click(main)
    room.click(room.quick.insist)
    assert not room.console.room.put_up.held
    assert [each.subject for each in room.meeting.decisions] == ["P1"]
    said = LastResult(room.console.wording).of(room.meeting, "P1")
    assert said.endswith(": Carried at once, without debate.")
    assert room.meeting.proposals["P2"].fate == "open"
    room.type("undo")
    assert room.meeting.decisions == ()
