"""Whether a file of minutes still says what was approved: against the record, and what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from functools import partial
from importlib import import_module
from typing import Final

import msgspec
from msgspec.structs import replace

from app.papers.exporting import document_of, rendered
from app.wording.habits import countries
from app.wording.tongue import Tongue
from app.wording.translation import languages, tongue_for, translations_for
from facilitation.meeting.event import Recorded
from facilitation.meeting.history import History
from facilitation.minutes.seal import Seal, content, sealed_anew, unsealed
from facilitation.process.catalogue import Processes
from facilitation.text.difference import between
from facilitation.text.redline import redline

LARGEST: Final = 64 * 1024 * 1024
"""So many bytes a file of minutes has at most."""

_MOST: Final = 100_000
"""So many passages are compared at most."""

_SHOWN: Final = 2_000
"""So many letters of a passage are shown at most."""


class UnreadableFile(ValueError):  # noqa: N818 - it is the file's fault, and no error of ours
    """Nothing can be read of a file: it is none of its format, or made to do harm."""


class Finding(StrEnum):
    """What a check comes to."""

    AGREES = "agrees"
    RECORD = "record"
    """The record is not the one that the minutes were made from, or ends before."""

    WITHDRAWN = "withdrawn"
    """The approval was taken back since."""

    TEXT = "text"
    """The text is not the one that was approved."""

    SEAL = "seal"
    """The text is the approved one, and its fingerprint is not."""


class Checked(msgspec.Struct, frozen=True):
    """What a check found; ``differences`` are passages of the approved text and of the file."""

    finding: Finding
    differences: tuple[tuple[str, str], ...] = ()
    later: bool = False


def passages_of(data: bytes, name: str) -> Sequence[str]:
    """Return what a reader sees of a file in a format.

    Raises:
        UnreadableFile: it cannot be read.
    """
    try:
        read: Sequence[str] = import_module(f"facilitation.minutes.readings.{name}").read(data)
    except Exception as fault:
        # Whoever reads a hostile file may stumble over anything; what it was does not matter.
        raise UnreadableFile(name) from fault
    if len(read) > _MOST:
        raise UnreadableFile(name)
    return read


def check(
    read: Sequence[str], name: str, seal: Seal, history: History, processes: Processes
) -> Checked:
    """Compare what was read of a file in a format with the record that its seal names."""
    rows = history.rows()
    if not 0 < seal.seq <= len(rows) or rows[seal.seq - 1].link.hex() != seal.record:
        return Checked(Finding.RECORD)
    if not history.meeting.life.approved:
        return Checked(Finding.WITHDRAWN)
    later = any(not history.is_undone(each) for each in rows[seal.seq :])
    compared = partial(_compared, read, name, seal, rows, processes)
    # It was written in one of the languages: the one of which most is there.
    found = [(compared(each), each) for each in _tongues()]
    best, tongue = max(found, key=lambda each: each[0][0])
    if best[1].finding is not Finding.AGREES:
        # Perhaps as one of its countries writes dates and lists.
        there = [each for each in countries() if each.startswith(f"{tongue.language}_")]
        others = (compared(tongue._replace(country=each)) for each in there)
        best = max((best, *others), key=lambda each: each[0])
    return replace(best[1], later=later)


def _tongues() -> Iterator[Tongue]:
    for name in languages():
        yield tongue_for(translations_for(name), name)._replace(country="")


def _compared(
    read: Sequence[str],
    name: str,
    seal: Seal,
    rows: Sequence[Recorded],
    processes: Processes,
    tongue: Tongue,
) -> tuple[int, Checked]:
    """Return how many passages are as approved, written in one language, and what was found."""
    document = document_of(
        History(rows[: seal.seq]), processes, include=seal.include, tongue=tongue
    )
    approved = passages_of(rendered(sealed_anew(document, seal), name), name)
    counts = partial(content, version=seal.version)
    if counts("".join(approved)) == counts("".join(read)):
        return len(read) + 1, Checked(Finding.AGREES)
    differences = tuple(_differences(approved, read, counts))
    text = unsealed(approved, seal.version) == unsealed(read, seal.version)
    alike = len({counts(each) for each in approved} & {counts(each) for each in read})
    return alike, Checked(Finding.SEAL if text else Finding.TEXT, differences)


def _differences(
    approved: Sequence[str], read: Sequence[str], counts: Callable[[str], str]
) -> Iterator[tuple[str, str]]:
    """Yield what differs, passage by passage: as approved, and as it reads in the file."""
    pair = [[each for each in side if counts(each)] for side in (approved, read)]
    ours, theirs = ([counts(each) for each in side] for side in pair)
    for kind, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind != "equal":
            yield _short(pair[0][a:b]), _short(pair[1][c:d])


def _short(parts: Sequence[str]) -> str:
    return " ".join(" ".join(parts)[:_SHOWN].split())


def change(before: str, after: str) -> str:
    """Return what changed as minutes write it: ``{--struck--}`` and ``{++inserted++}``."""
    signs = {"same": "{}", "struck": "{{--{}--}}", "inserted": "{{++{}++}}"}
    return "".join(
        signs[each.kind].format(each.text) for each in redline(before, between(before, after))
    )
