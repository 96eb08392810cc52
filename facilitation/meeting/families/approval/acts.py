"""What people do with the minutes of this meeting once it is over."""

from __future__ import annotations

from facilitation.meeting.act import NotesAct


class ShapeMinutes(NotesAct, frozen=True):
    """Choose for the group in which order its minutes tell, or how they look; empty: as it was."""

    order: str = ""
    look: str = ""


class CirculateMinutes(NotesAct, frozen=True):
    """Say that the draft was sent round, ``to`` whom in free words."""

    to: str = ""


class ReviewPassages(NotesAct, frozen=True):
    """Say that a ``person`` has seen what the minutes tell of their words."""

    person: str


class CorrectMinutes(NotesAct, frozen=True):
    """Let words of the minutes read otherwise, as somebody asked (``by``).

    ``favour`` and ``against`` are the votes; without them nobody objected. ``decided`` names the
    decision by which approved minutes are changed, with its day, or says why.
    """

    after_approval = True
    old: str
    new: str
    by: str
    favour: int = 0
    against: int = 0
    decided: str = ""


class ApproveOwnMinutes(NotesAct, frozen=True):
    """Approve the minutes of this meeting, on an ISO date (empty: today); they are locked then.

    ``corrected`` is what the meeting that approved them corrected, in its words.
    """

    after_approval = True
    on: str = ""
    corrected: str = ""


class ReadMinute(NotesAct, frozen=True):
    """Read out how a decision is minuted, or read it mended; ``label`` is what was decided on.

    Without a label it is the decision that was closed last.
    """

    after_close = False
    text: str
    label: str = ""


class AgreeMinute(NotesAct, frozen=True):
    """Agree on the minute that was read out; it is locked then."""

    after_close = False
