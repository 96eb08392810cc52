"""Who is sent by whom, with how many votes, and what is missing before a decision."""

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.groups.credentials import Credential, Lack, credentials_of
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal

PEOPLE = (
    'arrive Ana, Ben of "North"',
    'arrive Chi of "South"',
    'arrive Dov, Eve of "East"',
    'guest Fay of "West"',
)


def found(*lines: str) -> dict[str, Credential]:
    kept = KeptMeeting(MemoryJournal(), "m", load_processes())
    for tick, line in enumerate(('meeting "Council"', *PEOPLE, *lines), 1):
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal), line
    return {each.group: each for each in credentials_of(kept.meeting)}


def test_without_delegates_each_group_has_the_votes_of_those_who_are_here():
    groups = found("leave Eve")
    assert {group: (each.here, each.votes) for group, each in groups.items()} == {
        "North": (2, 2),
        "South": (1, 1),
        "East": (1, 1),
    }
    assert not any(each.lacks for each in groups.values())


def test_what_is_missing_is_named_for_each_group():
    groups = found(
        "spoke Ana",
        "spoke Dov",
        "alternate Eve",
        'mandate Ana "no more than 500 for tents"',
        'votes 5 of "North"',
        "leave Dov, Eve",
        "leave Chi",
    )
    assert groups["North"].votes == 5
    assert groups["North"].mandate.mandate.text == "no more than 500 for tents"
    assert groups["North"].lacks == ()
    assert groups["East"].lacks == (Lack.AWAY,)
    assert groups["South"].lacks == (Lack.NOBODY,)


def test_an_alternate_speaks_where_the_delegate_is_away_and_lacks_a_mandate():
    groups = found(
        "spoke Ana",
        "spoke Dov",
        "alternate Eve",
        'mandate Ana "no debts"',
        'mandate Dov "no debts"',
        "leave Dov",
    )
    assert groups["East"].speaks == 5
    assert groups["East"].lacks == (Lack.MANDATE,)
    assert groups["South"].lacks == (Lack.UNNAMED,)
