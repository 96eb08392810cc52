"""Whose turns count, and since when."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import quoted
from facilitation.meeting.acts.counting import CarryTurnsFrom, CountTurns


def _count(reader: Reader) -> CountTurns:
    reader.need("by")
    return CountTurns(reader.need("item", "meeting", "series"))


def _carry(reader: Reader) -> CarryTurnsFrom:
    reader.need("from")
    return CarryTurnsFrom(reader.title('"TITLE"'))


VERBS = (
    Verb(
        name="count turns",
        usage="count turns by item|meeting|series",
        makes=CountTurns,
        build=_count,
        say=lambda act: f"count turns by {act.scope}",
        example="count turns by meeting",
    ),
    Verb(
        name="carry turns",
        usage='carry turns from "TITLE"',
        makes=CarryTurnsFrom,
        build=_carry,
        say=lambda act: f"carry turns from {quoted(act.title)}",
        example='carry turns from "Winter assembly"',
    ),
)
