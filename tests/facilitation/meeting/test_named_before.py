"""A No that is said later reaches the meetings of before in which somebody says it is them."""

from __future__ import annotations

from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.past.named_before import named_in, unname_in
from facilitation.people.roll import Member, Membership
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

ANA = Member("Ana Ruiz", ("Anita",), memberships=(Membership("Garden"),), named=False)


def hold(journal: MemoryJournal, meeting: str, *lines: str) -> KeptMeeting:
    kept, at = KeptMeeting(journal, meeting, Processes()), len(journal.headings()) * 1000
    for place, line in enumerate(lines):
        assert isinstance(kept.do(parse(line), Moment(at + place, place), "console"), tuple), line
    return kept


def test_they_are_found_by_any_name_and_those_of_another_group_are_told_apart() -> None:
    journal, processes = MemoryJournal(), Processes()
    hold(journal, "a", 'meeting "First" on 2026-04-01', 'arrive "ana ruiz" of "Garden"',
         "close meeting", "approve minutes")  # fmt: skip
    hold(journal, "b", 'meeting "Second"', 'arrive "Ana Riuz"', 'name "Ana Riuz" as "Ana Ruiz"')
    hold(journal, "c", 'meeting "Third"', 'arrive Anita of "Roof"')
    hold(journal, "d", 'meeting "Fourth"', 'arrive "Ana Ruiz"', "unnamed Ana")
    hold(journal, "e", 'meeting "Fifth"', "arrive Ana, Bo")
    told: list[int] = []
    found = list(named_in(journal, ANA, lambda done, _of: told.append(done)))
    assert [(each.meeting, each.may_be(ANA)) for each in found] == [
        ("c", False),
        ("b", True),
        ("a", True),
    ]
    assert told == [1, 2, 3, 4, 5]
    same = [each for each in found if each.may_be(ANA)]
    assert unname_in(journal, same, processes, 9_000) == ()
    for meeting, unnamed in (("a", True), ("b", True), ("c", False)):
        person = KeptMeeting(journal, meeting, processes).meeting.people[1]
        assert person.unnamed is unnamed, meeting
    assert [each.meeting for each in named_in(journal, ANA)] == ["c"]
    hold(journal, "a", "undo")  # takes back that minutes were approved, which was said there
    first = KeptMeeting(journal, "a", processes).meeting
    assert (first.life.approved, first.people[1].unnamed) == (0, True)
    for line, named in (("undo", ["d", "c"]), ("redo", ["c"]), ("unnamed Ana off", ["d", "c"])):
        hold(journal, "d", line)
        assert [each.meeting for each in named_in(journal, ANA)] == named, line


def test_where_two_are_called_so_in_one_meeting_it_has_to_be_said_there() -> None:
    journal = MemoryJournal()
    hold(journal, "a", 'meeting "First"', 'arrive "Ana Ruiz", "Ana Ruiz"')
    found = list(named_in(journal, ANA))
    left = unname_in(journal, found, Processes(), 9_000)
    assert {each.meeting for each in left} <= {"a"}
