"""What a scene is, and what it is chosen by."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import ClassVar, NamedTuple

import msgspec
from PySide6.QtCore import QObject, QRectF

from app.projector.canvas import Canvas
from app.room.cue import Cue
from app.room.put_up import Attention
from app.speaking.parts import Role, Stands
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.floor.places import Place
from facilitation.floor.rounds import Round
from facilitation.meeting.floor.following import NOBODY, Following
from facilitation.meeting.state import Decision, Meeting


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
    GONE_THROUGH = 63
    TOGETHER = 65
    DECISION = 70
    BALLOT = 72
    ASKED = 78
    BREAK = 80
    CLOSED = 90
    MESSAGE = 100


class Situation(msgspec.Struct, frozen=True, eq=False):
    """The state, what the room was last asked to look at, and a message of the facilitator.

    ``attention`` is the text that the facilitator turned the room's eyes to, ``asked`` whether
    nothing has happened since that asks for them, ``decides_next`` whether the moment is for
    opening a decision, ``presents`` whether somebody speaks who presents. ``places`` are those of
    all who wait, ``following`` is what happens next on the floor. ``due`` is the round that the
    stage waits for, as it would be, and ``begins`` who would begin it; where it begins with nobody
    (0), people merely sit as they did in the last one. ``about`` is what the strip says of the
    stage, ``meaning`` that of a word which is new to this meeting.
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
    decides_next: bool = False
    presents: bool = False
    about: str = ""
    meaning: str = ""

    @property
    def decided(self) -> bool:
        """Whether the room last saw a decision closed, and nothing since."""
        return self.cue is Cue.DECIDED


class Said(NamedTuple):
    """A part of what a scene shows, in words, and how it stands; ``more`` is said behind it."""

    text: str
    role: Role = Role.Paragraph
    stands: Stands = Stands.PLAINLY
    more: str = ""


class Scene(QObject):
    """One picture for the room, painted from a situation and nothing else.

    A scene is the class of one file in :mod:`app.projector.scenes`. ``name`` is what it is held by,
    that of its file unless it says another; ``offered`` is whether it can be chosen by hand,
    ``shows_turn`` whether it says by itself who speaks and how long, ``says_stage`` whether it has
    the line of the stage for everybody. ``rests_on`` names the parts of the situation that
    :meth:`fits` looks at: it is asked again only when one of them is another. A window has scenes
    of its own, so they may remember what they laid out.
    """

    name: ClassVar[str] = ""
    offered: ClassVar[bool] = True
    shows_turn: ClassVar[bool] = False
    says_stage: ClassVar[bool] = False
    rests_on: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "name" not in vars(cls):
            cls.name = cls.__module__.rpartition(".")[2]

    def tr(self, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a sentence whose gaps keep the direction of what fills them."""
        of_qt = super().tr  # no sentence is to be looked for here
        return with_gaps(of_qt(text, disambiguation, n))

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        raise NotImplementedError

    def fits(self, situation: Situation) -> int:  # noqa: ARG002
        """Return how strongly the scene asks to be shown now; here not by itself."""
        return Rank.NEVER

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the scene into the area of the canvas; it shows something in any situation."""
        raise NotImplementedError

    def stale(self, before: Situation, now: Situation) -> QRectF | None:  # noqa: ARG002
        """Return what shows the situation before and no longer what is so now; None: all of it.

        Asked between two paintings of the same size; what shows time is painted again anyway.
        """
        return None

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what is shown, for those who hear the screen."""
        raise NotImplementedError

    def shown(self, situation: Situation, wording: Wording) -> tuple[Said, ...]:
        """Return the same part by part, in the order of reading: here each line of it."""
        lines = self.said(situation, wording).split("\n")
        return tuple(Said(each) for each in lines if each.strip())


def when(condition: bool, rank: Rank) -> Rank:
    """Return the rank where the condition holds, else that the scene does not fit."""
    return rank if condition else Rank.NEVER


ON_QUIET = ("meeting.floor.turn", "meeting.floor.round", "meeting.floor.stack.entries")
"""What `is_quiet` rests on."""


def is_quiet(meeting: Meeting) -> bool:
    """Tell whether nobody speaks, waits to speak, or sits in a round."""
    floor = meeting.floor
    return floor.turn is None and floor.round is None and not floor.stack.entries


def asked_in(meeting: Meeting, decision: Decision) -> str:
    """Return the question that was put, else the text that was, by its label and title."""
    proposal = meeting.proposals.get(decision.subject)
    text = decision.subject if proposal is None else f"{decision.subject} {proposal.title}"
    return decision.question or text


def stage_line(situation: Situation, wording: Wording) -> str:
    return wording.stage_line.titled(situation.meeting, decided=situation.decided)


_ENDS = (".", "?", "!", "…", "。", "؟")


def told(parts: Iterable[str]) -> str:
    """Return the parts as sentences; one that ends by itself gets no full stop."""
    trimmed = filter(None, [part.strip() for part in parts])
    return " ".join([part if part.endswith(_ENDS) else f"{part}." for part in trimmed])
