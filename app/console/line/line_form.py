"""A line of the room language with several gaps: what each is called, and how it is filled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto

import msgspec

from facilitation.language.writing import name, quoted


class Kind(Enum):
    """What is written into a gap."""

    WORDS = auto()
    NAME = auto()
    PLAIN = auto()
    """A time, a label, a symbol: written as it was typed."""

    LABELS = auto()
    """Labels as people list them: “P1-P3”, “P1 P2 and P3”."""

    FILE = auto()
    """The path of a file, which can be chosen."""

    FOLDER = auto()

    DAY = auto()
    """A day as people say it, perhaps with a time of day; the line has its ISO date."""

    NUMBER = auto()
    CHOICE = auto()


_LABEL = re.compile(r"([^\W\d_]+)(\d+)(?:\s*(?:-|–|…|\.\.+)\s*[^\W\d_]*(\d+))?")
"""A label of letters and a number, or the first and the last of several."""


def listed_labels(typed: str) -> str:
    """Return labels as a line lists them; what was typed where none is found in it."""
    found = [
        f"{letters}{number}"
        for letters, first, last in _LABEL.findall(typed)
        for number in range(int(first), int(last or first) + 1)
    ]
    return ", ".join(dict.fromkeys(found)) or typed


_WRITERS = {
    Kind.LABELS: listed_labels,
    Kind.WORDS: quoted,
    Kind.FILE: quoted,
    Kind.FOLDER: quoted,
    Kind.NAME: name,
}


class Gap(msgspec.Struct, frozen=True):
    """One gap: its name, how its value stands in the line, and what it holds at first.

    An empty value leaves its ``piece`` out, or puts ``otherwise`` there; a ``wanted`` one must be
    given. ``choices`` are values with their words; a number goes from ``least`` to ``most``.
    """

    words: str
    piece: str = "{}"
    kind: Kind = Kind.PLAIN
    value: str = ""
    otherwise: str = ""
    wanted: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 99

    def said(self, value: str) -> str:
        """Return the part of the line that a value makes."""
        if not value:
            return self.otherwise
        return self.piece.replace("{}", _WRITERS.get(self.kind, str)(value))


class LineForm:
    """A line that begins so and goes on with its gaps; ``verb`` stands on the button."""

    def __init__(self, title: str, verb: str, begun: str, *gaps: Gap, about: str = "") -> None:
        self.title, self.verb, self.begun = title, verb, begun
        self.gaps, self.about = gaps, about

    def line(self, values: Sequence[str]) -> str:
        """Return the line with its gaps filled, one value for each of them."""
        said = [gap.said(value) for gap, value in zip(self.gaps, values, strict=True)]
        return " ".join(filter(None, (self.begun, *said)))


def choice(words: str, choices: Mapping[str, str], piece: str = "{}", at: str = "") -> Gap:
    """Return a gap that takes one of several values; `at`, or the first, stands there at once."""
    first = at or next(iter(choices), "")
    return Gap(words, piece, Kind.CHOICE, first, choices=tuple(choices.items()))
