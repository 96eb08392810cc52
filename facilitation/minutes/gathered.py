"""What the record holds for minutes, put in the order in which minutes tell it."""

from __future__ import annotations

import msgspec
from immutables import Map

from facilitation.decisions.answers import Given
from facilitation.floor.turns import TurnKind
from facilitation.meeting.state import Decision, Meeting, Reading
from facilitation.people.person import Person
from facilitation.process.process import Level


class Entry(msgspec.Struct):
    """Something the note-taker wrote; ``late`` where it was written after the close."""

    number: int
    text: str
    turn: int = 0
    verbatim: bool = False
    level: Level = Level.NOTES
    sensitive: bool = False
    late: bool = False
    item: int = 0


class Spoken(msgspec.Struct):
    """A turn, with the people as they were when it began; ``off``: all of it off the record."""

    id: int
    person: int
    kind: TurnKind
    level: Level
    people: Map[int, Person]
    parent: int = 0
    off: bool = False
    item: int = 0
    entries: list[Entry] = []


class RoundHeld(msgspec.Struct):
    """A round, with the turns that were taken while it went."""

    number: int
    prompt: str
    level: Level
    turns: list[Spoken] = []


class Felt(msgspec.Struct):
    """A temperature check that was taken."""

    reading: Reading
    level: Level


class OffRecord(msgspec.Struct):
    """The record was interrupted here."""


Part = Entry | Spoken | RoundHeld | Felt | OffRecord


class Stretch(msgspec.Struct):
    """What happened while one stage of one process lasted."""

    process: str
    stage: str
    level: Level
    parts: list[Part] = []


class Switch(msgspec.Struct):
    """A change of process at a moment (wall-clock ms), or (``back``) the return to one."""

    at: int
    process: str
    before: str
    keeper: int = 0
    because: str = ""
    back: bool = False


class Overruling(msgspec.Struct):
    """A rule that advised against something which people did all the same."""

    rule: str
    because: str
    params: tuple[tuple[str, str], ...]
    people: Map[int, Person]


class Moving(msgspec.Struct):
    """Somebody was put elsewhere in the stack, for a reason."""

    person: int
    to: int
    because: str
    people: Map[int, Person]


Ruling = Overruling | Moving


class Asking(msgspec.Struct):
    """One time that a decision was asked for.

    ``meeting`` is the state at its end, ``given`` the answers that count, or (``cleared``) those
    that fell because the text was changed. ``hushed`` are those who gave their reasons off the
    record. ``ended`` is the place in the record at which it ended (0: it is still open).
    """

    at: int
    decision: Decision
    meeting: Meeting
    present: int
    ended: int = 0
    given: tuple[Given, ...] = ()
    cleared: bool = False
    hushed: frozenset[int] = frozenset()


class Taken(msgspec.Struct):
    """A task that somebody took on."""

    number: int
    owner: int
    task: str
    due: str
    item: int = 0
    sensitive: bool = False
    late: bool = False


class Treated(msgspec.Struct):
    """An agenda item as it was treated; number 0: outside the agenda."""

    number: int
    title: str
    processes: list[str] = []
    switches: list[Switch] = []
    stretches: list[Stretch] = []
    labels: list[str] = []
    agreed: list[Entry] = []
    tasks: list[Taken] = []
    points: list[Spoken] = []
    rulings: list[Ruling] = []
    began: int = 0


class Pausing(msgspec.Struct):
    """A break between two moments (wall-clock ms); ``until`` 0: it has not ended."""

    began: int
    until: int = 0


class Gathered(msgspec.Struct):
    """All of it."""

    meeting: Meeting
    items: dict[int, Treated] = {}
    asked: dict[str, list[Asking]] = {}
    breaks: list[Pausing] = []
    roles: dict[str, list[int]] = {}
    came: dict[int, None] = {}
    late: list[Entry] = []
    late_tasks: list[Taken] = []
    opened: int = 0
    closed: int = 0
