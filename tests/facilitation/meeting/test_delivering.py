"""What is done while the library is out of reach follows what others did meanwhile, once."""

from __future__ import annotations

import pytest

from app.desk.entries import Entries
from app.resources import load_processes
from facilitation.language.grammar import act_of
from facilitation.meeting.attended import AttendedMeeting, Opened, Tiding, open_record
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.minutes.acts import WriteNote
from facilitation.meeting.seat import Post
from facilitation.record.integrity import first_broken
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal

_START = 1_767_290_400_000
_PROCESSES = load_processes()


class _Clock:
    def __init__(self) -> None:
        self.tick = 0

    def start(self, tick: int) -> None:
        self.tick = tick

    def now(self) -> Moment:
        self.tick += 1
        return Moment(_START + self.tick, self.tick)


class _Cable:
    """A station's way to the journal: it can be cut, also after an act was written."""

    read_only = shared = False

    def __init__(self, journal: MemoryJournal) -> None:
        self._journal = journal
        self.cut = False
        self.cut_after_writing = False

    def __getattr__(self, name: str) -> object:
        if self.cut:
            raise StorageFault("unreachable", "the cable is cut")
        found = getattr(self._journal, name)
        if name != "append" or not self.cut_after_writing:
            return found

        def append(*given: object) -> object:
            found(*given)
            self.cut = True
            raise StorageFault("silent", "no answer in time")

        return append


class _At:
    """A station at a journal; knows what it was told."""

    def __init__(self, journal: MemoryJournal, post: Post = Post.FULL) -> None:
        self.cable = _Cable(journal)
        self.told: list[Tiding] = []
        self.refused: list[str] = []
        opened: Opened = open_record(self.cable, "m", _PROCESSES, post)  # type: ignore[arg-type]
        self.meeting = AttendedMeeting(opened, "m", _PROCESSES, _Clock(), self._tell)

    def _tell(self, tiding: Tiding, about: object) -> None:
        self.told.append(tiding)
        if tiding is Tiding.REFUSED:
            self.refused.append(about.code)  # type: ignore[attr-defined]

    def say(self, *lines: str, by: str = "console") -> None:
        for line in lines:
            assert self.meeting.do(act_of(line, None), by), line

    def come_back(self) -> None:
        """Mend the cable, and try what is tried every two seconds until all is written."""
        self.cable.cut = self.cable.cut_after_writing = False
        for _ in range(4):
            self.meeting.settle()

    def notes(self) -> list[str]:
        return [each.text for each in Entries(self.meeting.history, _PROCESSES).notes()]


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def console(journal: MemoryJournal) -> _At:
    made = _At(journal)
    made.say('meeting "Evening"', "arrive Ana, Ben, Chi", "Ana", "Ben", "next")
    return made


@pytest.fixture
def desk(journal: MemoryJournal, console: _At) -> _At:
    return _At(journal, Post.NOTES)


def _all_equal(journal: MemoryJournal, *stations: _At) -> None:
    rows = journal.read("m")
    assert first_broken(rows) is None
    links = [row.link for row in rows]
    for each in stations:
        each.meeting.listen()
        assert each.meeting.memory_only is None
        assert [row.link for row in each.meeting.history.rows()] == links


def test_what_the_note_taker_typed_is_delivered_after_what_the_others_did(
    journal: MemoryJournal, console: _At, desk: _At
) -> None:
    desk.cable.cut = True
    begun = desk.meeting.do(WriteNote("the roof"), "desk@a")
    assert begun.rows[0].seq
    entry = begun.rows[0].seq
    assert desk.meeting.do(WriteNote("the roof leaks", entry=entry), "desk@a")
    assert desk.meeting.memory_only is not None
    console.say("next", "Chi", "arrive Dov")
    desk.come_back()
    assert Tiding.REJOINED in desk.told
    assert desk.notes() == ["the roof leaks"], "it rewrites the same note, whatever its new place"
    _all_equal(journal, console, desk)
    assert console.notes() == ["the roof leaks"]
    assert "Dov" in {each.name for each in desk.meeting.meeting.people.values()}


def test_an_act_whose_way_was_cut_while_others_went_on_is_delivered_whole(
    journal: MemoryJournal, console: _At, desk: _At, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was behind, heard of the others, and was held: all that in one act."""
    console.say("next")
    tried = journal.append

    def append(*given: object) -> object:
        if given[5] == "desk@a" and given[1] == len(journal.read("m")):
            raise StorageFault("unreachable", "the cable was cut just now")
        return tried(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(journal, "append", append)
        done = desk.meeting.do(WriteNote("the roof"), "desk@a")
    assert [row.by for row in done.rows] == ["console", "console", "desk@a"]
    console.say("Chi")
    desk.come_back()
    assert desk.notes() == ["the roof"]
    _all_equal(journal, console, desk)


def test_an_act_that_was_written_and_not_heard_of_is_not_done_twice(
    journal: MemoryJournal, console: _At, desk: _At
) -> None:
    desk.cable.cut_after_writing = True
    assert desk.meeting.do(WriteNote("the roof"), "desk@a")
    assert desk.meeting.do(WriteNote("the cellar"), "desk@a")
    console.meeting.listen()
    console.say("next")
    desk.come_back()
    assert desk.notes() == ["the roof", "the cellar"]
    _all_equal(journal, console, desk)


def test_the_facilitator_goes_on_over_notes_that_came_meanwhile(
    journal: MemoryJournal, console: _At, desk: _At
) -> None:
    console.cable.cut = True
    console.say("next", "Chi")
    assert desk.meeting.do(WriteNote("the roof"), "desk@a")
    console.come_back()
    _all_equal(journal, console, desk)
    turn = console.meeting.meeting.floor.turn
    assert turn is not None
    assert console.meeting.meeting.people[turn.person].name == "Ben"


def test_two_who_called_people_out_of_reach_are_not_mixed(
    journal: MemoryJournal, console: _At
) -> None:
    other = _At(journal)
    console.cable.cut = True
    console.say("next")
    other.say("done")
    console.come_back()
    held = console.meeting.memory_only
    assert held is not None
    assert held.fault.code == "parted"
    assert Tiding.REJOINED not in console.told


def test_what_cannot_be_done_any_more_stays_and_is_said(
    journal: MemoryJournal, console: _At, desk: _At
) -> None:
    desk.cable.cut = True
    assert desk.meeting.do(WriteNote("the roof"), "desk@a")
    console.say("done", "close meeting", "approve minutes")
    desk.come_back()
    held = desk.meeting.memory_only
    assert held is not None, "it is kept, and can be saved elsewhere"
    assert (held.acts, held.fault.code) == (1, "parted")
    assert desk.notes() == ["the roof"]


def test_each_station_does_what_it_is_for(journal: MemoryJournal, console: _At) -> None:
    desk, door, wall = (_At(journal, post) for post in (Post.NOTES, Post.DOOR, Post.SHOW))
    desk.say('note "the roof"', by="desk@a")
    door.say("arrive Dov", "leave Chi")
    for each in (desk, door, wall):
        each.meeting.listen()
    for each, line in ((desk, "next"), (door, "next"), (wall, "next"), (wall, "arrive Eli")):
        assert not each.meeting.do(act_of(line, None), "console")
    assert not desk.meeting.do(act_of("arrive Eli", None), "console")
    assert not door.meeting.do(act_of('note "x"', None), "console")
    assert not door.meeting.do(act_of('overrule "because" next', None), "console")
    assert {code for each in (desk, door, wall) for code in each.refused} == {"AT_ANOTHER_STATION"}
    not_here = desk.meeting.why_not(act_of("next", None))
    assert not_here is not None
    assert not_here.param("post") == "notes"
    # The door takes back what it did itself, and nothing of the facilitator's.
    door.say("undo", "undo")
    assert not door.meeting.do(act_of("undo", None), "console")
    _all_equal(journal, console, desk, door, wall)


def test_all_stations_see_what_is_put_up(journal: MemoryJournal, console: _At) -> None:
    wall = _At(journal, Post.SHOW)
    console.meeting.let_see(b"agenda")
    wall.meeting.let_see(b"nothing that it may say")
    wall.meeting.listen()
    assert wall.told == [Tiding.PUT_UP]
    assert wall.meeting.up == b"agenda"
    # What could not be told when it was put up is told when the way is free again.
    console.cable.cut = True
    console.meeting.let_see(b"text")
    console.meeting.listen()
    console.cable.cut = False
    console.meeting.listen()
    wall.meeting.listen()
    assert wall.meeting.up == console.meeting.up == b"text"
    console.meeting.close()
    again = _At(journal)
    assert again.meeting.up == b"", "another evening begins with nothing put up"
