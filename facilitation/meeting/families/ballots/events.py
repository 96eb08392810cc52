"""Events of a poll: ballots by name, papers from a box, recounts."""

from facilitation.decisions.ballots import Ballot
from facilitation.meeting.event import Area, Event


class BallotEvent(Event, frozen=True, gc=False):
    """Something happened to the ballots of the open decision."""

    writes = frozenset({Area.DECISION})


class BallotCast(BallotEvent, frozen=True, gc=False):
    """This person's ballot; a later one replaces it."""

    reads = frozenset({Area.PEOPLE})
    person: int
    ballot: Ballot


class PaperTyped(BallotEvent, frozen=True, gc=False):
    """What stands on the paper with this number; nobody knows whose it is.

    ``again`` is whether it was typed a second time, to be compared.
    """

    number: int
    ballot: Ballot
    again: bool = False


class PaperTakenOut(BallotEvent, frozen=True, gc=False):
    """The paper with this number is not in the box."""

    number: int


class PapersHandedOut(BallotEvent, frozen=True, gc=False):
    """So many papers were given to people."""

    number: int


class CountReopened(BallotEvent, frozen=True, gc=False):
    """The decision on ``subject`` is counted once more; its ballots are as they were."""

    writes = frozenset({Area.DECISION, Area.MATTER})
    subject: str
    because: str
