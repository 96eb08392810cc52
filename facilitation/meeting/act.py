"""What people can do in a meeting: the base of every act, and whose act it is."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import msgspec


class Actor(StrEnum):
    """Who makes an act: the facilitator, anybody in the room, the note-taker, or who prepares."""

    FACILITATOR = "facilitator"
    ROOM = "room"
    NOTES = "notes"
    PREPARATION = "preparation"


class Act(msgspec.Struct, frozen=True):
    """Something a person wants to happen in the meeting, in her own words.

    People, items and texts are named as they were typed; deciding finds out who or what is meant.
    An act that is possible ``after_close`` can be done in a closed meeting, one that is possible
    ``after_approval`` with minutes that are approved, too; one that is ``beside_the_floor`` leaves
    a turn alone whose time is over. One that ``needs_the_room`` calls, asks, or decides
    something, and cannot be done in a break: what was said, counted or written elsewhere can be
    noted then, and people come and go. One that ``reads_a_file`` names a file, a folder or a
    packet: whoever can read these makes another act of it.
    """

    actor: ClassVar[Actor] = Actor.FACILITATOR
    after_close: ClassVar[bool] = False
    after_approval: ClassVar[bool] = False
    beside_the_floor: ClassVar[bool] = False
    needs_the_room: ClassVar[bool] = False
    reads_a_file: ClassVar[bool] = False


class FloorAct(Act, frozen=True):
    """What goes on with everybody who is here."""

    needs_the_room = True


class RoomAct(Act, frozen=True):
    """What anybody in the room does or says."""

    actor = Actor.ROOM


class SpokenAct(RoomAct, frozen=True):
    """What somebody says or answers to everybody who is here."""

    needs_the_room = True


class NotesAct(Act, frozen=True):
    """What the note-taker does."""

    actor = Actor.NOTES
    after_close = True
    beside_the_floor = True


class Preparation(Act, frozen=True):
    """What is done before the meeting goes on."""

    actor = Actor.PREPARATION


class TextAct(Act, frozen=True):
    """What is done to a text: ``label`` is a proposal's, an amendment's or a blank's."""

    label: str


class TextDecision(TextAct, frozen=True):
    """What the meeting decides about a text."""

    needs_the_room = True


class RoomTextAct(RoomAct, frozen=True):
    """What anybody in the room does to a text, or with a new one of this ``label``."""

    label: str


class Overrule(Act, frozen=True):
    """Do ``act`` although a rule advises against it; the record keeps the rule and ``because``."""

    act: Act
    because: str


class Together(Act, frozen=True):
    """Do several acts as one: all of them, or none where one cannot be done."""

    acts: tuple[Act, ...]
