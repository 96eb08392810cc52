"""Events about who may decide, and with how many votes."""

from facilitation.decisions.answers import Answer
from facilitation.decisions.mandates import MandateTerms
from facilitation.decisions.terms import Chair
from facilitation.meeting.event import Area, Event
from facilitation.meeting.groups.packet import SentMandate


class ElectorateEvent(Event, frozen=True, gc=False):
    """Something about who may decide."""

    writes = frozenset({Area.DECISION})
    reads = frozenset({Area.PEOPLE})


class VotesWeighed(ElectorateEvent, frozen=True, gc=False):
    """This person has so many votes."""

    person: int
    votes: int


class GroupWeighed(ElectorateEvent, frozen=True, gc=False):
    """The delegates of this group cast so many votes together."""

    group: str
    votes: int


class HomeReported(ElectorateEvent, frozen=True, gc=False):
    """This is how a group voted at home."""

    group: str
    answers: tuple[tuple[Answer, int], ...]


class MandateGiven(ElectorateEvent, frozen=True, gc=False):
    """This person carries a mandate; an empty text ends it, ``because`` of something perhaps.

    ``alternate`` goes where they cannot (0: nobody), ``on`` is the ISO date. Where it was given at
    an earlier meeting, ``number`` is that of the event there (0: it is given here).
    """

    form = 2
    person: int
    text: str
    terms: MandateTerms = MandateTerms()
    alternate: int = 0
    on: str = ""
    because: str = ""
    number: int = 0


class MandatesTaken(ElectorateEvent, frozen=True, gc=False):
    """Groups told with a packet whom they send, or send no longer."""

    mandates: tuple[SentMandate, ...]
    source: str = ""


class ChairVoteSet(ElectorateEvent, frozen=True, gc=False):
    """The vote of the chair is worth this much."""

    worth: Chair


class PersonRecused(ElectorateEvent, frozen=True, gc=False):
    """This person stays out of the open decision."""

    person: int
    reason: str = ""


class PeopleAdmitted(ElectorateEvent, frozen=True, gc=False):
    """These people came after the decision had opened, and may answer it, too.

    Where groups answer, ``spoken_for`` tells for which group each of them stands.
    """

    form = 2
    people: tuple[int, ...]
    spoken_for: tuple[tuple[int, str], ...] = ()


class QuorumLost(ElectorateEvent, frozen=True, gc=False):
    """While people decided, too many had left: ``present`` of ``needed`` were here."""

    present: int
    needed: int


class QuorumRegained(ElectorateEvent, frozen=True, gc=False):
    """While people decided, enough were here again."""

    present: int
    needed: int
