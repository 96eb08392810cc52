"""What a group owes since it met last comes with its next meeting, also one begun by line."""

from __future__ import annotations

from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.groups.mandates import mandates_here
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal


def begun(journal: MemoryJournal, key: str, at: int, *lines: str) -> KeptMeeting:
    kept = KeptMeeting(journal, key, Processes())
    for each, line in enumerate(lines, at):
        done = kept.do(parse(line), Moment(each, each), "console")
        assert not isinstance(done, Refusal), (line, done)
    return kept


SENT = 'mandate Ana "tents" relay to "Council" report 2026-07-01'


def test_a_report_is_on_the_agenda_of_the_next_meeting_of_the_group_once():
    journal = MemoryJournal()
    begun(journal, "a", 1, 'meeting "May" of "Elm {1}" on 2026-05-01', "arrive Ana", SENT)
    begun(journal, "b", 10, 'meeting "Else" of "Oak"')
    june = begun(journal, "c", 20, 'meeting "June" of "elm {1}" on 2026-06-01').meeting
    (item,) = june.items
    assert item.title == "Council → Elm {1}"
    assert june.people[item.plan.presenter].name == "Ana"
    assert not june.people[item.plan.presenter].here
    (held,) = mandates_here(june)
    assert held.mandate.text == "tents"
    july = begun(journal, "d", 30, 'meeting "July" of "Elm {1}" on 2026-06-20').meeting
    assert not july.items
    assert mandates_here(july)


def test_it_does_not_come_by_itself_to_others_or_where_no_group_is_named():
    journal = MemoryJournal()
    begun(journal, "a", 1, 'meeting "May" of "Elm {1}" on 2026-05-01', "arrive Ana", SENT)
    for at, line in enumerate(('meeting "June"', 'meeting "June" of "Oak"')):
        assert not begun(journal, f"b{at}", 10 + at, line).meeting.items
