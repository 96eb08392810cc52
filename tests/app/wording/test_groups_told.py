"""What groups answered is told alike, also after the decision was opened again."""

from __future__ import annotations

from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.decisions.events import DecisionClosed
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal


def council(*lines: str) -> KeptMeeting:
    kept = KeptMeeting(MemoryJournal(), "m", load_processes())
    arrived = (f'arrive {one}, {two} of "{group}"' for group, one, two in _GROUPS)
    for tick, line in enumerate(('meeting "Council"', *arrived, _SWITCH, *lines), 1):
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal), line
    return kept


_GROUPS = (("Red", "Ana", "Bo"), ("Blue", "Chi", "Dov"), ("Green", "Eve", "Fay"))
_SWITCH = 'switch spokescouncil because "groups decide"'
_TESTED = (
    'propose P1 "Tents" by Ana: "We buy ten tents."',
    "test consensus P1",
    "agree Red, Green",
    'block Blue "the price"',
    "close decision",
)


def closings(kept: KeptMeeting) -> list[str]:
    words = Wording(processes=load_processes())
    rows = kept.history.rows()
    return [
        words.events.event(kept.meeting, row)
        for row in rows
        if isinstance(row.event, DecisionClosed)
    ]


def test_the_record_tells_a_test_that_was_opened_again_as_the_test_it_was() -> None:
    again = 'recount P1 because "Blue decides first"'
    told = "P1: 2 of 3 groups agree, 1 group blocks: the group itself decides"
    for more in ((), (again,), (again, 'confirm Blue "all of us"', "close decision")):
        assert closings(council(*_TESTED, *more))[0].startswith(told), more


def test_a_vote_on_the_same_text_does_not_change_how_the_test_is_told() -> None:
    kept = council(
        *_TESTED,
        'recount P1 because "Blue decides first"',
        "confirm Blue",
        "close decision",
        "vote P1 majority",
        "yes Red, Green",
        "no Blue",
        "close decision",
    )
    first, _, vote = closings(kept)
    assert first.startswith("P1: 2 of 3 groups agree")
    assert vote.startswith("P1: 2 groups yes, 1 no")
