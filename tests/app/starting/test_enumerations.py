"""Enumerations made quickly: each is held against the one that Python makes."""

from __future__ import annotations

from collections.abc import Iterator
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag, StrEnum, auto

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy

from app.starting.enumerations import is_known, make_enumerations_quickly

ROWS = (
    [],
    [("None_", 0), ("Left", 1), ("Also", 1), ("Both", 3), ("Right", 2)],
    [("Down", 4), ("Up", 2), ("High", 1 << 31), ("All", (1 << 32) - 1)],
    [("Last", -1), ("First", 0)],
    [("name", 1), ("real", 2), ("Plain", 3)],
)
KINDS = (Enum, IntEnum, Flag, IntFlag)


def of_qt() -> Iterator[type[Enum]]:
    for scope in (Qt, QEvent, QLocale, QFont, QPainter, QAbstractItemView, QFrame, QSizePolicy):
        yield from (each for each in vars(scope).values() if isinstance(each, EnumType))


def seen(made: type[Enum]) -> dict[str, object]:
    """Everything that a class has, and its members, in words that two classes can share."""
    members = {name: (repr(vars(each)), repr(each)) for name, each in made.__members__.items()}
    has = {name: repr(has).partition(" at 0x")[0] for name, has in vars(made).items()}
    told = {"__new__": made.__new__, "__bases__": made.__bases__, "__module__": made.__module__}
    return has | {"members": members, "in order": repr(list(made))} | told


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> EnumType:
    """Python's way meanwhile; afterwards nobody else makes them quickly."""
    by_python = EnumType._create_
    monkeypatch.setattr(EnumType, "_create_", by_python)
    monkeypatch.setattr(EnumType, "__new__", vars(EnumType)["__new__"])
    make_enumerations_quickly()
    assert (EnumType._create_ is not by_python) is is_known(), "others make theirs by themselves"
    return by_python


def test_they_are_those_that_python_makes(quickly):
    given = [(kind, row) for kind in KINDS for row in ROWS]
    given += [
        (each.__bases__[0], [(name, member.value) for name, member in each.__members__.items()])
        for each in of_qt()
    ]
    assert len(given) > 100
    for kind, pairs in given:
        made = kind("Made", pairs, boundary=KEEP)
        assert seen(made) == seen(quickly(kind, "Made", pairs, module=__name__, boundary=KEEP))
        assert all(made[name] is made(made[name].value) for name, _ in pairs)


def test_flags_are_counted_together(quickly):
    made = Flag("Made", ROWS[1], boundary=KEEP)
    assert (made.Left | made.Right) is made.Both
    assert made.Also in made.Both
    assert repr(~made.Left) == "<Made.Right: 2>"
    other = Flag("Other", ROWS[2], boundary=KEEP)
    assert list(other(6)) == [other.Down, other.Up], "in the order in which they were given"


def stated() -> list[type[StrEnum]]:
    """Enumerations as the house states them; the last ones are not plain."""

    class Plain(StrEnum):
        """What is said of it."""

        LEFT = "left"
        RIGHT = "right"
        """What is said of a member."""
        ALSO = "left"

    class Telling(StrEnum):
        ONE = auto()
        TWO = "two"

        @property
        def loud(self) -> str:
            return self.value.upper()

        @classmethod
        def first(cls) -> StrEnum:
            return cls.ONE

    class Empty(StrEnum):
        def told(self) -> str:
            return self

    class Shadowing(StrEnum):
        title = "a method of every text"
        name = "what each has"

    class Strange(StrEnum):
        ONE = "one"

        @classmethod
        def _missing_(cls, _value: object) -> StrEnum:
            return cls.ONE

    return [Plain, Telling, Empty, Shadowing, Strange]


def test_what_a_statement_makes_of_words_is_what_python_makes_of_it(monkeypatch):
    by_python = stated()
    monkeypatch.setattr(EnumType, "_create_", EnumType._create_)
    monkeypatch.setattr(EnumType, "__new__", vars(EnumType)["__new__"])
    make_enumerations_quickly()
    quickly = stated()
    assert [*map(seen, quickly)] == [*map(seen, by_python)]
    plain, telling, *_, strange = quickly
    assert plain("left") is plain.LEFT is plain["ALSO"] and plain.LEFT == "left"
    assert f"{plain.RIGHT}" == "right" and [*plain] == ["left", "right"]
    assert telling.ONE.loud == "ONE" and telling.first() is telling("one")
    assert strange("nothing") is strange.ONE
    with pytest.raises(ValueError, match="'up' is not a valid"):
        plain("up")
    with pytest.raises(TypeError, match="extend"):

        class More(plain):
            UP = "up"
