"""Acts about the course of a text: away from the meeting, back to it, and after its adoption."""

from __future__ import annotations

from facilitation.decisions.ratification import Asked, Reply
from facilitation.meeting.act import RoomAct, RoomTextAct, TextAct, TextDecision
from facilitation.meeting.state import CameAmendment
from facilitation.meeting.texts.lineage import Aim, Earlier, Source, Waiting


class Refer(TextDecision, frozen=True):
    """Give a text to a person, a group or others to work on, and to bring back."""

    to: str
    until: str = ""
    because: str = ""


class Defer(TextDecision, frozen=True):
    """Put a text off to an ISO date; ``owner`` brings it back."""

    until: str
    owner: str = ""
    because: str = ""


class LayAside(TextDecision, frozen=True):
    """Lay a text aside with all that waits on it, without a date."""

    because: str = ""


class BringForward(TextDecision, frozen=True):
    """Bring a text before the meeting again that was laid aside, put off or referred."""


class BringForwardFrom(TextAct, frozen=True):
    """The same with a text of another meeting; ``anew`` is the label that it gets here."""

    title: str
    anew: str = ""
    by: str = ""


class Brought(TextAct, frozen=True):
    """A text of another meeting as it was read there; what a line cannot say.

    ``came`` are the changes of groups among its amendments, ``asked`` is who is to ratify it, and
    ``replies`` are what they answered so far.
    """

    name: str
    by: str
    text: str
    earlier: Earlier
    need: str = ""
    explanation: str = ""
    amendments: tuple[Waiting, ...] = ()
    came: tuple[CameAmendment, ...] = ()
    asked: Asked | None = None
    replies: tuple[Reply, ...] = ()


class HoldFallback(TextDecision, frozen=True):
    """Vote on a text that consensus was blocked on, as was agreed before (domain.md §5)."""

    hidden: bool = False
    secret: bool = False


class Revisit(RoomTextAct, frozen=True):
    """Put an adopted text before the meeting again, to amend or to rescind it (RONR §35).

    ``title`` is the meeting that adopted it (empty: this one), ``anew`` the label that it gets.
    """

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


class Replace(RoomTextAct, frozen=True):
    """Let an adopted text be replaced by ``anew``, once that is adopted."""

    anew: str
    title: str = ""
    notice: bool = False


class Replaced(RoomAct, frozen=True):
    """The same, with the adopted text found in another meeting; what a line cannot say."""

    asked: Replace
    source: Source


class SetExpiry(TextAct, frozen=True):
    """What is decided on ``label`` stands until the ISO date ``on``, and no longer."""

    on: str


class SetScope(TextAct, frozen=True):
    """Say for whom or where it holds what is decided on ``label``; an empty text unsays it."""

    text: str
