"""Whether a file of minutes still says what was approved: against the record, and what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from functools import partial
from importlib import import_module
from typing import Final

import msgspec

from app.papers.exporting import document_of, rendered
from app.papers.whose_words import WhoseWords, marking
from app.wording.habits import countries
from app.wording.translation import languages, tongue_for, translations_for
from app.wording.words import Tongue
from facilitation.meeting.families.minutes.events import PartsForgotten
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Document
from facilitation.minutes.seal import (
    Seal,
    agrees_with,
    bearing,
    content,
    passages,
    sealed_anew,
    unsealed,
)
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

    WORDING = "wording"
    """What the group said is as it was approved; sentences of the program read otherwise."""

    TEXT = "text"
    """The text is not the one that was approved."""

    FORGOTTEN = "forgotten"
    """Text and seal agree, and parts of the record that the text tells were forgotten since."""

    SEAL = "seal"
    """The text is the approved one, and its fingerprint is not."""


class Checked(msgspec.Struct, frozen=True):
    """What a check found; ``differences`` are passages of the approved text and of the file.

    ``agrees_with_itself`` is whether the text is that to which its own seal was given.
    """

    finding: Finding
    differences: tuple[tuple[str, str], ...] = ()
    later: bool = False
    agrees_with_itself: bool = False


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
    told = History(rows[: seal.seq])

    def made(tongue: Tongue) -> Document:
        return document_of(told, processes, include=seal.include, tongue=tongue)

    def written(tongue: Tongue, seal_with: Callable[[Document, Seal], Document]) -> Sequence[str]:
        return passages_of(rendered(seal_with(made(tongue), seal), name), name)

    counts = partial(content, version=seal.version)
    tongue = _nearest(made, read, counts)
    approved = written(tongue, sealed_anew)
    if counts("".join(approved)) == counts("".join(read)):
        return Checked(Finding.AGREES, later=later)
    if unsealed(approved, seal.version) == unsealed(read, seal.version):
        return Checked(Finding.SEAL, _shown(_differing(approved, read, counts)), later)
    itself = agrees_with(read, seal)
    if itself and any(isinstance(each.event, PartsForgotten) for each in rows[seal.seq :]):
        return Checked(Finding.FORGOTTEN)
    # The text differs; that its fingerprint does as well goes without saying.
    differing = list(_differing(written(tongue, bearing), read, counts))
    kept = itself and _words_kept(
        written(tongue._replace(translate=marking(tongue.translate)), bearing), differing, seal
    )
    finding = Finding.WORDING if kept else Finding.TEXT
    return Checked(finding, _shown(differing), later, itself)


def _nearest(
    made: Callable[[Tongue], Document], read: Sequence[str], counts: Callable[[str], str]
) -> Tongue:
    """Return the language in which a file is, and whose dates and lists: most of it is there.

    It is told by the words alone: to write each anew takes long in some formats. Letters count, not
    passages: of two whose passages are all there, one says no more than a part of the other.
    """
    theirs = counts("".join(read))

    def there(tongue: Tongue) -> int:
        told = map(counts, passages(made(tongue)))
        return sum(len(each) for each in told if each in theirs)

    best = max(_tongues(), key=there)
    near = [each for each in countries() if each.startswith(f"{best.language}_")]
    return max([best, *(best._replace(country=each) for each in near)], key=there)


def _tongues() -> Iterator[Tongue]:
    for name in languages():
        yield tongue_for(translations_for(name), name)._replace(country="")


def _words_kept(
    marked: Sequence[str], differing: Sequence[tuple[Sequence[str], Sequence[str]]], seal: Seal
) -> bool:
    whose = WhoseWords(marked, seal.version)
    return all(whose.kept(ours, others) for ours, others in differing)


def _differing(
    approved: Sequence[str], read: Sequence[str], counts: Callable[[str], str]
) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield the passages that differ: as approved, and as they read in the file."""
    pair = [[each for each in side if counts(each)] for side in (approved, read)]
    ours, theirs = ([counts(each) for each in side] for side in pair)
    for kind, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind != "equal":
            yield pair[0][a:b], pair[1][c:d]


def _shown(differing: Iterable[tuple[Sequence[str], Sequence[str]]]) -> tuple[tuple[str, str], ...]:
    return tuple((_short(ours), _short(others)) for ours, others in differing)


def _short(parts: Sequence[str]) -> str:
    return " ".join(" ".join(parts)[:_SHOWN].split())


def change(before: str, after: str) -> str:
    """Return what changed as minutes write it: ``{--struck--}`` and ``{++inserted++}``."""
    signs = {"same": "{}", "struck": "{{--{}--}}", "inserted": "{{++{}++}}"}
    return "".join(
        signs[each.kind].format(each.text) for each in redline(before, between(before, after))
    )
