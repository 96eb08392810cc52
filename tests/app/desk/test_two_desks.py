"""Two note-takers at one meeting: each undoes their own, and the record says whose it is."""

import pytest
from PySide6.QtCore import Qt

from app.attending.station import Station
from app.desk.desk import Desk
from app.desk.record_model import Role
from app.wording import Wording
from facilitation.meeting.reading import name_of
from facilitation.meeting.seat import Seat, seat_of
from facilitation.process.catalogue import Processes

ANA, BEN = 1, 3


@pytest.fixture
def other(qapp, station, journal, clock):
    made = Station(journal, "spring", Processes(), clock)
    yield made
    made.close()


@pytest.fixture
def desks(qtbot, station, other, dress, say):
    """Two desks on two laptops, with Ana and Ben, while Chi speaks."""
    say("call chi")
    other.listen()
    made = []
    for each, place, person in ((station, "k3f2", ANA), (other, "9a0c", BEN)):
        desk = Desk(each, Wording(), dress, place=place)
        qtbot.addWidget(desk, before_close_func=lambda it: setattr(it, "_may_leave", True))
        desk.show()
        desk.top.who.chosen.emit(person)
        desk.cards.go_to_newest()
        made.append(desk)
    return made


def write(qtbot, desk, text):
    qtbot.keyClicks(desk.cards.current.editor, text)
    desk.cards.write_all()
    return desk.cards.current


def standing(station):
    station.listen()
    return sorted(each.text for each in station.history.meeting.notes.values())


@pytest.mark.parametrize(
    "seat", [Seat("desk"), Seat("desk", "k3f2"), Seat("desk", "k3f2", 12), Seat("console", "", 2)]
)
def test_a_seat_is_read_as_it_is_written(seat):
    assert seat_of(str(seat)) == seat


@pytest.mark.parametrize("by", ["", "desk@", "desk#x", "desk#²", "a@b@c#1#2"])
def test_whatever_stands_beside_an_act_is_a_seat(by):
    assert seat_of(by).person == 0


def test_each_takes_back_their_own_passage_while_the_other_types(qtbot, desks, station, other):
    one, two = desks
    for mine, hers in (("ten ", "a "), ("tents ", "cart "), ("at noon", "for Bo")):
        write(qtbot, one, mine)
        write(qtbot, two, hers)
    assert standing(station) == ["a cart for Bo", "ten tents at noon"]
    one.undo()
    assert standing(other) == ["a cart for Bo"]
    two.undo()
    assert standing(station) == []
    one.redo()
    assert standing(other) == ["ten tents at noon"]


def test_the_record_says_who_noted_what_and_so_do_card_and_list(qtbot, desks, station):
    one, two = desks
    write(qtbot, two, "a cart")
    station.listen()
    assert one.cards.current._others.text() == "Ben: a cart"
    by = seat_of(station.history.rows()[-1].by)
    assert (by.place, name_of(station.meeting, by.person)) == ("9a0c", "Ben")
    shown = one.model.index(one.model.rowCount() - 1)
    assert shown.data(Qt.ItemDataRole.DisplayRole) == "note: a cart (Ben noted it)"
    assert shown.data(Role.TIME)


def test_a_desk_that_opens_again_is_still_hers_and_she_goes_on(qtbot, desks, station, dress):
    write(qtbot, desks[0], "ten tents")
    desks[0].close()
    again = Desk(station, Wording(), dress, place="k3f2")
    qtbot.addWidget(again)
    assert again.top.who.text() == "Ana Ruiz takes notes"
    assert again.cards.current.editor.text == "ten tents"


def test_those_here_are_offered_and_nobody_need_say(desks, station, say):
    say("leave anton")
    who = desks[0].top.who
    who.menu().aboutToShow.emit()
    offered = [each.text() for each in who.menu().actions() if each.text()]
    assert offered == ["Ana Ruiz", "Ben", "Chi", "Nobody says"]
    who.menu().actions()[-1].trigger()
    assert who.text() == "Who notes?"
    assert desks[0]._write.seat == Seat("desk", "k3f2")
