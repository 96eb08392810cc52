"""Where a text comes from and where it went: other meetings, earlier decisions, a committee."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from facilitation.decisions.answers import Answer
from facilitation.meeting.groups.packet import Origin
from facilitation.text.changes import Edit


class Source(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A label in the record of a meeting; ``meeting`` is its id (empty: the same meeting).

    ``title`` is what that meeting was called and ``on`` the ISO date on which it was held.
    """

    label: str
    meeting: str = ""
    title: str = ""
    on: str = ""


class Unease(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A reservation, stand-aside, concern, objection or block of an earlier test.

    ``name`` is empty where nobody may be named.
    """

    answer: Answer
    reason: str = ""
    name: str = ""


class Reworded(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One of the wordings of a text at an earlier meeting, and why it was made."""

    text: str
    because: str = ""


class Earlier(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What happened to a text at an earlier meeting, before it was brought forward.

    ``version`` is its wording there, agreed to at ``readings`` meetings; ``tests`` were held,
    and it was ``amended`` so often since the first. ``origin`` is where it came from with a packet;
    where it was changed after that, ``wordings`` are all from the one that came to the present one.
    """

    source: Source
    version: str
    readings: int = 0
    tests: int = 0
    amended: int = 0
    unease: tuple[Unease, ...] = ()
    origin: Origin | None = None
    wordings: tuple[Reworded, ...] = ()


class Waiting(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """An amendment that waits on a text of another meeting, and comes here with it.

    Names are those under which people were known there; ``target`` is the text or the amendment
    that it would change.
    """

    label: str
    target: str
    edit: Edit
    by: str = ""
    because: str = ""
    sponsors: tuple[str, ...] = ()


class Aim(StrEnum):
    """What is to become of the decision that a text comes after (RONR §35)."""

    AMEND = "amend"
    RESCIND = "rescind"
    REPLACE = "replace"


class Predecessor(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """The standing decision that a text would amend, rescind or replace.

    ``notice`` is whether people were told beforehand that this would come up.
    """

    source: Source
    aim: Aim
    notice: bool = False


class Rest(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Why a text is not before the meeting: with whom it is, until when (ISO), and the reason.

    ``owner`` is a participant number (0: nobody's), ``to`` a group or anybody who is not here.
    """

    owner: int = 0
    to: str = ""
    until: str = ""
    because: str = ""
