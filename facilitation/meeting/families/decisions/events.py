"""Events of a decision, from its opening to its verdict."""

from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.fractions import Share
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.event import Area, Event


class DecisionEvent(Event, frozen=True, gc=False):
    """Something happened in a decision."""

    writes = frozenset({Area.DECISION})
    reads = frozenset({Area.PEOPLE, Area.MATTER})


class QuorumSet(DecisionEvent, frozen=True, gc=False):
    """The fraction of the entitled who must be here was chosen."""

    share: Share


class EntitledNamed(DecisionEvent, frozen=True, gc=False):
    """These may decide; nobody named: everybody who is here."""

    people: tuple[int, ...]


class ReviewSet(DecisionEvent, frozen=True, gc=False):
    """What is decided on ``label`` will be looked at again on the ISO date ``on``."""

    label: str
    on: str


class DecisionOpened(DecisionEvent, frozen=True, gc=False):
    """The meeting was asked; who may answer is settled now.

    ``version`` is the id of the text decided on, ``electorate`` those who may answer,
    ``present`` how many of the ``entitled`` are here, ``process`` the process in force.
    ``here`` are those of them who are here. ``question`` is asked where there is no text,
    ``options`` are what a poll chooses among. ``weights`` are the votes of those who have not
    just one, ``groups`` who belongs to which group, ``group_votes`` what the delegates of a
    group cast together: as it is at this moment, whatever changes later. Where groups answer,
    ``spoken_for`` tells for which group each of the electorate stands.
    """

    form = 3
    subject: str
    version: str
    method: str
    terms: Terms
    electorate: tuple[int, ...]
    present: int
    entitled: int
    process: str = ""
    here: tuple[int, ...] = ()
    question: str = ""
    options: tuple[str, ...] = ()
    secrecy: Secrecy = Secrecy.OPEN
    hidden: bool = False
    weights: tuple[tuple[int, int], ...] = ()
    groups: tuple[tuple[int, str], ...] = ()
    group_votes: tuple[tuple[str, int], ...] = ()
    spoken_for: tuple[tuple[int, str], ...] = ()


class TermsSet(DecisionEvent, frozen=True, gc=False):
    """This is how a method is meant here: its terms as they were typed (none: its own)."""

    method: str
    words: tuple[str, ...]


class TermsChanged(DecisionEvent, frozen=True, gc=False):
    """The open decision is taken on these terms."""

    terms: Terms


class AnswersGiven(DecisionEvent, frozen=True, gc=False):
    """These people gave this answer; a later answer replaces an earlier one.

    Where they stand for groups, ``voices`` are who said it for each; ``provisional`` is whether
    the groups themselves have still to decide on it.
    """

    form = 2
    people: tuple[int, ...]
    answer: Answer
    reason: str = ""
    voices: tuple[int, ...] = ()
    provisional: bool = False


class GroupDecided(DecisionEvent, frozen=True, gc=False):
    """A group decided itself on what its spoke answered; ``person`` stands for it."""

    person: int
    how: str = ""


class VotesCounted(DecisionEvent, frozen=True, gc=False):
    """A show of hands was counted."""

    yes: int
    no: int
    abstain: int = 0


class AnswersCounted(DecisionEvent, frozen=True, gc=False):
    """So many gave each answer, counted by hand or from a box; nobody's name is kept."""

    answers: tuple[tuple[Answer, int], ...]


class BlockJudged(DecisionEvent, frozen=True, gc=False):
    """Testing a block found that it rests on a principle of the group, or on none (Butler)."""

    person: int
    on_principle: bool


class BlockGivenUp(DecisionEvent, frozen=True, gc=False):
    """Somebody whose block rests on no principle agreed to stand aside instead."""

    person: int


class ObjectionJudged(DecisionEvent, frozen=True, gc=False):
    """Testing an objection found that it qualifies, or that it is a preference (S3)."""

    person: int
    qualifies: bool


class AnswersCleared(DecisionEvent, frozen=True, gc=False):
    """The text changed while it was being decided on: everybody is asked afresh."""

    subject: str
    version: str


class DecisionClosed(DecisionEvent, frozen=True, gc=False):
    """The answering ended with this verdict; ``present`` is who was here at the close."""

    writes = frozenset({Area.DECISION, Area.MATTER})
    subject: str
    verdict: Verdict
    present: int


class TemperatureAsked(DecisionEvent, frozen=True, gc=False):
    """A show of feeling that binds nobody was asked for."""

    question: str


class TemperatureTaken(DecisionEvent, frozen=True, gc=False):
    """So many hands were up, level and down."""

    up: int
    level: int
    down: int
