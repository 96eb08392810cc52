"""Acts that settle how something is, where it is so already."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.ballots.events import PapersHandedOut
from facilitation.meeting.families.decisions.events import (
    AnswersCounted,
    AnswersGiven,
    EntitledNamed,
    QuorumSet,
    ReviewSet,
    TemperatureTaken,
    VotesCounted,
)
from facilitation.meeting.families.electorate.events import ChairVoteSet, HomeReported
from facilitation.meeting.families.turns.events import BudgetSet
from facilitation.meeting.state import Meeting

_SETTLING = (
    AnswersCounted,
    AnswersGiven,
    BudgetSet,
    ChairVoteSet,
    EntitledNamed,
    HomeReported,
    PapersHandedOut,
    QuorumSet,
    ReviewSet,
    TemperatureTaken,
    VotesCounted,
)
"""Events that say how something is from now on, all of which the state tells."""

_PLACE = frozenset({"seq", "at", "tick"})


def check_something_changed(case: Case, before: Meeting) -> None:
    """Answer that all is so already, where an act only settles what was settled so before.

    Raises:
        Refused: nothing but the place in the record has changed.
    """
    if not case.events or not all(isinstance(each, _SETTLING) for each in case.events):
        return
    if _same(before, case.meeting):
        case.already()


def _same(before: Meeting, after: Meeting) -> bool:
    fields = (each for each in before.__struct_fields__ if each not in _PLACE)
    pairs = ((getattr(before, each), getattr(after, each)) for each in fields)
    return all(old is new or old == new for old, new in pairs)
