"""Events in the course of a text: away from the meeting, back to it, after its adoption."""

from facilitation.meeting.event import Area, Event
from facilitation.meeting.families.matter.events import MatterEvent
from facilitation.meeting.texts.lineage import Earlier, Predecessor, Rest


class MatterReferred(MatterEvent, frozen=True, gc=False):
    """A text was given to somebody to work on."""

    rest: Rest


class MatterDeferred(MatterEvent, frozen=True, gc=False):
    """A text was put off to a date."""

    rest: Rest


class MatterLaidAside(MatterEvent, frozen=True, gc=False):
    """A text was laid aside with all that waits on it."""

    rest: Rest


class MatterBroughtForward(MatterEvent, frozen=True, gc=False):
    """A text that was away is before the meeting again, with all that waits on it."""


class EarlierBroughtForward(MatterEvent, frozen=True, gc=False):
    """A text of an earlier meeting was brought before this one."""

    writes = frozenset({Area.MATTER, Area.DECISION})
    title: str
    by: int
    text: str
    earlier: Earlier
    need: str = ""
    explanation: str = ""


class DecisionRevisited(MatterEvent, frozen=True, gc=False):
    """An adopted text is before the meeting again, to be amended or rescinded."""

    title: str
    by: int
    text: str
    predecessor: Predecessor
    because: str = ""


class PredecessorNamed(MatterEvent, frozen=True, gc=False):
    """Once this text is adopted, it comes in the place of an earlier decision."""

    predecessor: Predecessor


class LastingEvent(Event, frozen=True, gc=False):
    """Something about how long, where and by whom what is decided on ``label`` holds."""

    writes = frozenset({Area.DECISION})
    reads = frozenset({Area.MATTER})
    label: str


class ExpirySet(LastingEvent, frozen=True, gc=False):
    """What is decided on ``label`` stands until the ISO date ``on``."""

    on: str


class ScopeSet(LastingEvent, frozen=True, gc=False):
    """This is for whom or where it holds what is decided on ``label``."""

    text: str


class DecisionMandated(LastingEvent, frozen=True, gc=False):
    """This is who carries out what is decided on ``label``, within which limits."""

    text: str
