"""Events about turns and their time."""

from facilitation.floor.turns import PLAIN, TurnKind
from facilitation.meeting.event import FloorEvent


class LimitSet(FloorEvent, frozen=True, gc=False):
    """Turns are limited to ``length`` ms from the next one on (0: no limit)."""

    length: int
    hard: bool = False


class BudgetSet(FloorEvent, frozen=True, gc=False):
    """Each ``scope`` (person, group or item) may speak ``length`` ms in all (0: no budget).

    A ``hard`` budget that is used up holds back; a soft one lets others go first.
    """

    form = 2
    scope: str
    length: int
    hard: bool = True


class TurnStarted(FloorEvent, frozen=True, gc=False):
    """Somebody got the floor; the place in the record is the turn's identity.

    ``base`` is the limit in ms (None: no limit), ``budget`` what hard budgets leave, ``entry`` the
    arrival of the stack entry served (0: none), ``position`` where it stood, ``interrupts`` the
    turn that waits meanwhile and ``resumes`` whether its clock ran, ``answers`` the turn replied
    to, ``order`` the rule by which this person was next, ``off_list`` whether they were called out
    of their turn. ``stretch`` is the fraction by which an interpreted turn is longer.
    """

    form = 2
    person: int
    kind: TurnKind
    base: int | None = None
    hard: bool = False
    grace: int = 0
    entry: int = 0
    position: int = 0
    interrupts: int = 0
    resumes: bool = False
    answers: int = 0
    budget: int | None = None
    order: str = ""
    off_list: bool = False
    stretch: tuple[int, int] = PLAIN


class TurnPaused(FloorEvent, frozen=True, gc=False):
    """The turn's clock stopped."""

    turn: int


class TurnResumed(FloorEvent, frozen=True, gc=False):
    """The turn's clock went on."""

    turn: int


class TurnExtended(FloorEvent, frozen=True, gc=False):
    """The turn got ``length`` ms more; ``by`` the facilitator (empty) or the room."""

    form = 2
    turn: int
    length: int
    by: str = ""


class TurnStretched(FloorEvent, frozen=True, gc=False):
    """In mid-turn it was seen that the turn is interpreted, or is not: other limits hold."""

    turn: int
    base: int | None
    budget: int | None
    stretch: tuple[int, int]


class TurnEnded(FloorEvent, frozen=True, gc=False):
    """The turn ended at ``tick``; ``how`` is finished, hard_limit, passed, left or facilitator."""

    turn: int
    person: int
    tick: int
    how: str


class ClockCorrected(FloorEvent, frozen=True, gc=False):
    """The turn began, paused, resumed or ended (``what``) at ``tick``; recorded was ``was``."""

    turn: int
    person: int
    what: str
    tick: int
    was: int


class AnswersLapsed(FloorEvent, frozen=True, gc=False):
    """Answers that were asked for are not given; ``questions`` are the turns asked about.

    ``people`` are those who would have answered; ``why`` is aside (somebody said so) or left (the
    item, the stage or the process was left before). Records of 0.3.0 and before do not say it:
    there an answer was waited for until the floor was left.
    """

    questions: tuple[int, ...]
    people: tuple[int, ...]
    why: str


class GapCounted(FloorEvent, frozen=True, gc=False):
    """After a crash in mid-turn ``missing`` ms were counted as speaking time."""

    turn: int
    missing: int
