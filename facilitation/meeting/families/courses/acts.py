"""Acts about the course of a text: away from the meeting, back to it, and after its adoption."""

from __future__ import annotations

from facilitation.meeting.act import Act, RoomAct
from facilitation.meeting.lineage import Aim, Earlier, Source


class Refer(Act, frozen=True):
    """Give a text to a person, a group or others to work on, and to bring back."""

    label: str
    to: str
    until: str = ""
    because: str = ""


class Defer(Act, frozen=True):
    """Put a text off to an ISO date; ``owner`` brings it back."""

    label: str
    until: str
    owner: str = ""
    because: str = ""


class LayAside(Act, frozen=True):
    """Lay a text aside with all that waits on it, without a date."""

    label: str
    because: str = ""


class BringForward(Act, frozen=True):
    """Bring a text before the meeting again that was laid aside, put off or referred."""

    label: str


class BringForwardFrom(Act, frozen=True):
    """The same with a text of another meeting; ``anew`` is the label that it gets here."""

    label: str
    title: str
    anew: str = ""
    by: str = ""


class Brought(Act, frozen=True):
    """A text of another meeting as it was read there; what a line cannot say."""

    label: str
    name: str
    by: str
    text: str
    earlier: Earlier
    need: str = ""
    explanation: str = ""


class HoldFallback(Act, frozen=True):
    """Vote on a text that consensus was blocked on, as was agreed before (domain.md §5)."""

    label: str
    hidden: bool = False
    secret: bool = False


class Revisit(RoomAct, frozen=True):
    """Put an adopted text before the meeting again, to amend or to rescind it (RONR §35).

    ``title`` is the meeting that adopted it (empty: this one), ``anew`` the label that it gets.
    """

    label: str
    aim: Aim
    anew: str
    by: str
    title: str = ""
    notice: bool = False
    because: str = ""


class Revisited(RoomAct, frozen=True):
    """An adopted text of another meeting as it was read there; what a line cannot say."""

    asked: Revisit
    source: Source
    name: str
    text: str


class Replace(RoomAct, frozen=True):
    """Let an adopted text be replaced by ``anew``, once that is adopted."""

    label: str
    anew: str
    title: str = ""
    notice: bool = False


class Replaced(RoomAct, frozen=True):
    """The same, with the adopted text found in another meeting; what a line cannot say."""

    asked: Replace
    source: Source


class SetExpiry(Act, frozen=True):
    """What is decided on ``label`` stands until the ISO date ``on``, and no longer."""

    label: str
    on: str


class SetScope(Act, frozen=True):
    """Say for whom or where it holds what is decided on ``label``; an empty text unsays it."""

    label: str
    text: str
