"""What a scene is chosen by, and how strongly a scene may ask to be shown."""

from __future__ import annotations

from enum import IntEnum

import msgspec

from app.room.cue import Cue
from app.room.put_up import Attention
from facilitation.floor.places import Place
from facilitation.floor.rounds import Round
from facilitation.meeting.following import NOBODY, Following
from facilitation.meeting.state import Meeting


class Rank(IntEnum):
    """How strongly a scene asks to be shown when nobody holds one; the highest is shown.

    What everybody waits for stands above what has just happened, and that above what
    merely is so: a new amendment stays in view until the next speaker is called, but an
    open decision is not covered by it. Silence and small groups are what everybody does.
    What the facilitator asks to be shown stands above these until something new happens.
    """

    NEVER = 0
    WELCOME = 10
    AGENDA = 20
    ARRIVAL = 25
    SEATED = 27
    MATTER = 30
    FLOOR = 40
    ROUND = 50
    JUST_NOW = 60
    ROUND_DUE = 61
    TOGETHER = 65
    DECISION = 70
    BALLOT = 72
    SILENCE = 75
    ASKED = 78
    BREAK = 80
    CLOSED = 90
    MESSAGE = 100


class Situation(msgspec.Struct, frozen=True):
    """The state, what the room was last asked to look at, and a message of the facilitator.

    ``attention`` is the text that the facilitator turned the room's eyes to, ``asked`` whether
    nothing has happened since that asks for them. ``places`` are those of all who wait,
    ``following`` is what happens next on the floor. ``due`` is the round that the stage waits for,
    as it would be, and ``begins`` who would begin it; where it begins with nobody (0), people
    merely sit as they did in the last one.
    """

    meeting: Meeting
    cue: Cue = Cue.NOTHING
    message: str = ""
    attention: Attention = Attention()
    asked: bool = False
    places: tuple[Place, ...] = ()
    following: Following = NOBODY
    due: Round | None = None
    begins: int = 0
