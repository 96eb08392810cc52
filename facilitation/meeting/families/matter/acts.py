"""Acts about proposals and their amendments."""

from __future__ import annotations

from facilitation.meeting.act import RoomAct, RoomTextAct, TextDecision
from facilitation.text.typed import Change


class Propose(RoomTextAct, frozen=True):
    """Put a text before the meeting under a label such as P1.

    ``lost`` are the codes of what could not be kept of the file ``source``, with how often: for
    whoever brings it, and not recorded.
    """

    title: str
    by: str
    text: str
    sponsors: tuple[str, ...] = ()
    because: str = ""
    source: str = ""
    lost: tuple[tuple[str, int], ...] = ()


class Amend(RoomAct, frozen=True):
    """Propose a change, labelled such as A1, to a proposal or to another amendment.

    ``also`` are further places of the same amendment; all are named in the present text.
    """

    target: str
    label: str
    by: str
    change: Change
    also: tuple[Change, ...] = ()
    because: str = ""
    sponsors: tuple[str, ...] = ()


class Second(RoomTextAct, frozen=True):
    """Want an amendment or a proposal heard, without supporting it (RONR §4)."""

    by: str


class TakeUp(RoomTextAct, frozen=True):
    """The proposer takes an amendment up as friendly (RONR 12:91)."""


class ObjectTo(RoomTextAct, frozen=True):
    """Somebody objects to taking an amendment up as friendly: it becomes an ordinary one."""

    by: str


class Adopt(TextDecision, frozen=True):
    """The meeting adopts an amendment."""


class Reject(TextDecision, frozen=True):
    """The meeting rejects an amendment."""
