"""What a record can say of formal motions."""

from facilitation.meeting.event import Area, Event
from facilitation.meeting.families.matter.events import Past, Rebased
from facilitation.process.motion import Motion
from facilitation.text.changes import Edit


class MotionEvent(Event, frozen=True, gc=False):
    """Something happened to a formal motion, or to what it is about."""

    writes = frozenset({Area.MATTER, Area.DECISION})
    reads = frozenset({Area.PEOPLE, Area.MATTER})


class MotionMade(MotionEvent, frozen=True, gc=False):
    """Somebody moved something; the motion is as the rules in force have it.

    ``detail`` is what it asks for in words, ``length`` in ms, ``on`` the proposal before the
    meeting that it belongs to (empty: to none), ``about`` the label of a text, or the place of
    another motion, that it is made on. ``group`` is the one in whose name it was made, where groups
    answer (in form 2). ``resumes`` is the turn whose clock stopped for it, and goes on once it is
    settled (0: none; in form 3).
    """

    form = 3
    motion: Motion
    by: int
    detail: str = ""
    length: int = 0
    on: str = ""
    about: str = ""
    because: str = ""
    group: str = ""
    resumes: int = 0


class MotionSeconded(MotionEvent, frozen=True, gc=False):
    """Somebody seconded the motion that was made at that place of the record."""

    made: int
    motion: str
    by: int


class MotionSettled(MotionEvent, frozen=True, gc=False):
    """The motion made there was carried, or lost; by voice where nobody counted (both 0)."""

    made: int
    motion: str
    carried: bool
    yes: int = 0
    no: int = 0
    abstain: int = 0


class MotionAltered(MotionEvent, frozen=True, gc=False):
    """The motion made there asks for something else from now on."""

    made: int
    detail: str = ""
    length: int = 0


class VoteOrdered(MotionEvent, frozen=True, gc=False):
    """The debate on these questions is over (their labels, or the places of motions)."""

    questions: tuple[str, ...]


class CountDemanded(MotionEvent, frozen=True, gc=False):
    """Somebody wants the votes on a question counted."""

    question: str


class RuleSuspended(MotionEvent, frozen=True, gc=False):
    """A rule does not hold for this purpose."""

    purpose: str


class QuestionDropped(MotionEvent, frozen=True, gc=False):
    """A proposal was postponed indefinitely: it is not decided at this meeting."""

    label: str


class QuestionReopened(MotionEvent, frozen=True, gc=False):
    """A proposal is before the meeting as it was before the vote, which does not count any more."""

    label: str


class AmendmentReopened(MotionEvent, frozen=True, gc=False):
    """An amendment is pending as it was before the vote on it: its target reads ``text`` (again).

    ``target_edit`` is the target's edit as it was, where that is an amendment; ``restored`` are
    those that were carried over to the text with it, ``pasts`` their own texts.
    """

    label: str
    target: str
    text: str
    target_edit: Edit | None = None
    restored: tuple[Rebased, ...] = ()
    pasts: tuple[Past, ...] = ()


class MotionReopened(MotionEvent, frozen=True, gc=False):
    """The motion made there is pending again as it was before the vote on it."""

    made: int
    motion: str


class RulingGiven(MotionEvent, frozen=True, gc=False):
    """The chair ruled, on the point of order made there (0: on none).

    ``granted`` is whether it was well taken, or what was asked for granted (None: it was not said).
    """

    text: str
    because: str = ""
    point: int = 0
    granted: bool | None = None
