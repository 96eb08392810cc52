"""What a group lets be forgotten of its records, and what the chain of hashes still proves then.

A row of which something was forgotten keeps its place, its kind and its link, and bears no longer
what the link was made of. A later row, `parts_forgotten`, names it; without that it counts as
changed. Only kinds that decide nothing may be named. See docs/record-format.md, 2.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

import msgspec

from facilitation.record.rows import Draft, Row

KIND: Final = "parts_forgotten"
"""The kind of the row that names others."""


class Part(StrEnum):
    """What is forgotten: when people spoke, when they came and went, what was noted."""

    TURNS = "turns"
    ATTENDANCE = "attendance"
    NOTES = "notes"


_TURNS: Final = frozenset(
    "turn_started turn_ended turn_paused turn_resumed turn_extended turn_stretched "
    "clock_corrected hand_raised hand_lowered".split()
)
_ATTENDANCE: Final = frozenset("person_arrived person_returned person_left".split())
_BESIDE: Final = frozenset(
    "answers_lapsed entry_moved gap_counted hands_lapsed person_missed person_skipped piece_passed "
    "round_ended round_opened side_taken turns_carried".split()
)
"""What may stand in one act with those, and then bears its time no longer than they do."""
_NOTES: Final = frozenset(
    "note_written note_changed words_replaced passage_marked passage_reworded".split()
)
FORGETTABLE: Final = _TURNS | _ATTENDANCE | _BESIDE | _NOTES
"""All kinds that may be named. None of them decides anything."""

_BLINDS: Final = 64
_BLANK_FOR: Final = b" \t\r\n" * 64
"""For each byte one of four blanks."""


class Named(msgspec.Struct, frozen=True):
    """What `parts_forgotten` says: which part, on which ISO day, and of which rows, as pairs."""

    part: str
    on: str
    rows: tuple[tuple[int, int], ...]


def blinded(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Let what may be forgotten be followed by blanks by chance, 128 bits of them.

    The link stays for ever: without them whoever guesses what was forgotten could see by it that
    the guess is right. What is written once more, since nobody said that it was, keeps its blanks:
    by its link it is known.
    """
    return [
        msgspec.structs.replace(each, body=each.body + os.urandom(_BLINDS).translate(_BLANK_FOR))
        if each.kind in FORGETTABLE and not each.body[-1:].isspace()
        else each
        for each in drafts
    ]


def named(rows: Iterable[Row]) -> frozenset[int]:
    """The places of all rows of which a later one says that something of them was forgotten."""
    found: set[int] = set()
    for row in rows:
        if row.kind == KIND:
            try:
                said = msgspec.json.decode(row.body, type=Named)
            except (msgspec.MsgspecError, TypeError):
                continue  # what it is worth shows when the chain is followed
            for first, last in said.rows:
                found.update(range(first, min(last, row.seq - 1) + 1))
    return frozenset(found)


def to_forget(rows: Sequence[Row], parts: Collection[Part]) -> Mapping[Part, tuple[Row, ...]]:
    """The rows of a record as they are to be without these parts; only those that still have one.

    What was forgotten before, as the record says, is without it, too. Of turns, and of who came and
    went, only the times go: they become those of the row before whose time is kept.
    """
    before = named(rows)
    turns, attendance = _acts(rows, _TURNS), _acts(rows, _ATTENDANCE)
    gone = {row.act for row in rows if row.seq in before and row.kind not in _NOTES}
    gone |= turns if Part.TURNS in parts else frozenset()
    gone |= attendance if Part.ATTENDANCE in parts else frozenset()
    found: dict[Part, list[Row]] = {}
    at, tick = 0, 0
    for row in rows:
        new, part = row, Part.NOTES
        if row.act in gone:
            part = Part.TURNS if row.act in turns else Part.ATTENDANCE
            new = msgspec.structs.replace(row, at=at, tick=tick, body=_without_ticks(row, tick))
        elif row.kind in _NOTES and (part in parts or row.seq in before):
            new = _without_words(row)
        if row.act not in gone:
            at, tick = row.at, row.tick
        if new != row:
            found.setdefault(part, []).append(new)
    return {part: tuple(changed) for part, changed in found.items()}


def _acts(rows: Sequence[Row], telling: Collection[str]) -> frozenset[int]:
    """The acts that tell when something was, and in which nothing was done whose time is kept."""
    acts = {row.act for row in rows if row.kind in telling}
    kept = {row.act for row in rows if row.kind not in FORGETTABLE or row.kind in _NOTES}
    return frozenset(acts - kept)


def _without_ticks(row: Row, tick: int) -> bytes:
    """The body of a row without the times in it; blanks behind it go as well."""
    said = msgspec.json.decode(row.body)
    for each in ("tick", "was"):
        if each in said:
            said[each] = tick
    return msgspec.json.encode(said)


def _without_words(row: Row) -> Row:
    said = msgspec.json.decode(row.body)
    for each in ("text", "at", "cut", "length"):
        if each in said:
            said[each] = "" if each == "text" else 0
    return msgspec.structs.replace(row, body=msgspec.json.encode(said))


def naming(part: Part, rows: Sequence[Row], on: str) -> Draft:
    """The row that is to say that a part of these was forgotten on an ISO day."""
    pairs: list[tuple[int, int]] = []
    for row in rows:
        if pairs and pairs[-1][1] == row.seq - 1:
            pairs[-1] = pairs[-1][0], row.seq
        else:
            pairs.append((row.seq, row.seq))
    return Draft(KIND, 1, msgspec.json.encode(Named(part, on, tuple(pairs))))
