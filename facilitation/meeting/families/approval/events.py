"""What was done with the minutes of this meeting."""

from facilitation.meeting.event import Area, MinutesEvent


class LifeEvent(MinutesEvent, frozen=True, gc=False):
    """The minutes of this meeting went a step on; what is approved rests on all of the record."""

    reads = frozenset(Area)


class MinutesShaped(MinutesEvent, frozen=True, gc=False):
    """The group chose in which order its minutes tell, or how they look; empty: as it was."""

    order: str = ""
    look: str = ""


class MinutesCirculated(LifeEvent, frozen=True, gc=False):
    """The draft was sent round."""

    to: str = ""


class PassagesReviewed(MinutesEvent, frozen=True, gc=False):
    """A person has seen what the minutes tell of their words."""

    reads = frozenset({Area.PEOPLE})
    person: int


class MinutesCorrected(LifeEvent, frozen=True, gc=False):
    """Words of the minutes read otherwise.

    ``by`` is who asked for it, ``favour`` and ``against`` the votes (both 0: nobody objected),
    ``decided`` the decision by which minutes were changed that were approved.
    """

    old: str
    new: str
    by: int
    favour: int = 0
    against: int = 0
    decided: str = ""


class OwnMinutesApproved(LifeEvent, frozen=True, gc=False):
    """The minutes of this meeting were approved, on an ISO date (empty: when it was recorded).

    ``corrected`` says with which correction, where that is not in the minutes themselves.
    """

    form = 2
    on: str = ""
    corrected: str = ""


class MinuteEvent(MinutesEvent, frozen=True, gc=False):
    """The minute of a decision, named by its id, was read out or agreed."""

    reads = frozenset({Area.MATTER, Area.DECISION})
    decision: int
    text: str


class MinuteRead(MinuteEvent, frozen=True, gc=False):
    """It was read out, for the first time or mended."""


class MinuteAgreed(MinuteEvent, frozen=True, gc=False):
    """It was agreed on the spot, as it reads."""
