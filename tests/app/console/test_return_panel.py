"""Who is back from a recess: names and whole groups in the console, one click for a group."""

from PySide6.QtCore import QPoint

from facilitation.meeting.families.opening.events import BreakEnded


def told(room):
    panel = room.console.floor.returning
    return {group: row.told.text() for group, row in panel._rows.items()}


def test_a_whole_group_is_back_by_one_click_and_undo_takes_it_back(room):
    room.play("recess 15m", "back Amara")
    panel = room.console.floor.returning
    assert not room.console.floor.turn.isVisible()
    assert panel.isVisible()
    assert told(room) == {
        "North Garden": "North Garden: 1 of 3 back\nmissing: Chi and Dov",
        "South Mill": "South Mill: 0 of 3 back\nmissing: Ben, Eve and Fay",
    }
    assert panel.back.text() == "1 of 6 is back"
    assert panel.quorum.text() == "1 here, 4 are needed"
    high = panel._rows["South Mill"].told.height()
    assert panel.fetch.y() > panel._list.mapTo(panel, QPoint()).y()
    room.click(panel._rows["South Mill"].button)
    assert panel._rows["South Mill"].told.minimumHeight() == high
    assert told(room)["South Mill"] == "South Mill: all 3 back"
    assert not panel._rows["South Mill"].button.isVisible()
    assert panel.quorum.text() == "4 here, 4 are enough"
    assert panel.fetch.text().startswith("2 from North Garden are still missing; we go on at ")
    room.type("undo")
    assert told(room)["South Mill"].startswith("South Mill: 0 of 3 back")


def test_the_main_button_says_how_many_it_goes_on_without(room):
    needs = room.console.floor.layout().minimumSize
    before = needs().height()
    room.play("recess 15m", 'back of "North Garden"')
    main = room.console.floor.buttons.following
    assert main.words == "Go on: 3 are missing"
    room.click(main)
    assert room.meeting.pause is None
    assert not room.console.floor.returning.isVisible()
    assert needs().height() == before
    ended = [row for row in room.station.history.rows() if isinstance(row.event, BreakEnded)]
    assert len(ended) == 1
    assert "without 3 people" in room.quick.last.text()


def test_going_on_without_most_is_asked_first(room):
    room.play("recess 15m", "back Amara")
    for ask in (
        lambda: room.click(room.console.floor.buttons.following),
        lambda: room.type("reconvene"),
    ):
        ask()
        assert room.meeting.pause is not None
        assert room.refusal == "5 are not noted as back, and would not count as here."
    room.click(room.quick.other)
    assert not room.meeting.awaited
    assert room.meeting.pause is not None


def test_nothing_is_believed_of_those_whom_nobody_noted_and_a_name_says_who_is_back(room):
    room.play("recess 15m")
    main = room.console.floor.buttons.following
    assert main.words == "Go on after the break…"
    for ask in (lambda: room.click(main), lambda: room.type("reconvene")):
        ask()
        assert room.meeting.pause is not None
        assert room.refusal == "Nobody is noted as back. Are all 6 here?"
    room.type("amara")
    assert "last: Amara is back" in room.quick.last.text()
    assert main.words == "Go on: 5 are missing"
    room.type("undo")
    room.click(main)
    room.click(room.quick.insist)
    assert room.meeting.pause is None
    assert not room.meeting.awaited
    said = "last: the meeting went on; nobody was noted as back, so all count as here"
    assert said in room.quick.last.text()


def test_in_a_recess_those_who_are_away_are_not_counted_and_the_item_takes_no_time(bare):
    bare.play('meeting "M"', "arrive Ana, Bo", 'item "Tents" for 15m', "start 1", "recess 10m")
    assert bare.console.side.to_people.words == "People: 0"
    bare.play("back Ana")
    assert bare.console.side.to_people.words == "People: 1"
    bare.pass_time(5 * 60)
    assert bare.console.wording.agenda_time.left(bare.meeting, bare.clock.tick).startswith("15 of")
