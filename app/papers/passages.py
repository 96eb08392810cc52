"""Passages of a note as minutes show them: own words in quotation marks, gaps where some wait."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from app.papers.minutes_words import MinutesWording
from facilitation.meeting.notes.passages import TAKEN_OUT, pieces
from facilitation.meeting.notes.taken_lines import without_signs
from facilitation.meeting.state import Meeting
from facilitation.minutes.blocks import (
    Block,
    Blocks,
    Document,
    Gap,
    Inlines,
    MarkedText,
    NumberedText,
    Paragraph,
    Plain,
    Quote,
    Redline,
    Strong,
)
from facilitation.minutes.gathering.gathered import Entry
from facilitation.process.process import Level

_LEFT_OUT = "\ue000"
"""Stands for what was left out while the words around it are read as Markdown."""


def shown(entry: Entry, words: MinutesWording, read: Callable[[str], Blocks]) -> Blocks:
    """Return an entry as blocks, never none: a gap where it is sensitive.

    ``read`` reads its Markdown. The speaker's own words stand in quotation marks (domain.md
    section 9, *whose wording*).
    """
    if entry.sensitive:
        return (Gap(words.remark_left_out),)
    text = published(entry, words)
    blocks = read(without_signs(text))
    if text is not entry.text:
        blocks = with_gaps(blocks, Gap(words.remark_left_out))
    if not entry.verbatim:
        return blocks
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        before, _, after = words.quoted("\n").partition("\n")
        return (Paragraph((Plain(before), *blocks[0].inlines, Plain(after))),)
    return (Quote(blocks),)


def opened(head: str, blocks: Blocks) -> Iterator[Block]:
    """Yield blocks, of which there is one, behind ``head``: whose they are (empty: nobody's)."""
    first, *rest = blocks
    opening: Inlines = (Strong(head), Plain(" ")) if head else ()
    if isinstance(first, Paragraph):
        yield Paragraph((*opening, *first.inlines))
    elif isinstance(first, Gap) and opening:
        yield Paragraph((*opening, first))
    else:
        if opening:
            yield Paragraph(opening[:1])
        yield first
    yield from rest


def published(entry: Entry, words: MinutesWording) -> str:
    """Return the Markdown of a note as it may be published; see :func:`with_gaps`.

    Where themes are kept, the speaker's own words are more than was agreed to.
    """
    if not entry.hidden and (not entry.words or entry.verbatim):
        return entry.text
    shown = []
    for piece, (own, hidden) in pieces(entry.text, entry.words, entry.hidden):
        said = piece.strip().replace(_LEFT_OUT, "")
        if said and (hidden or (own and entry.level is Level.THEMES)):
            said = _LEFT_OUT
        elif said and own and not entry.verbatim:
            said = "> " + said.replace("\n", "\n> ") if "\n" in said else words.quoted(said)
        before, _, after = piece.partition(piece.strip()) if piece.strip() else (piece, "", "")
        shown.append(f"{before}{said}{after}")
    return "".join(shown)


def with_taken_out(document: Document, meeting: Meeting, words: MinutesWording) -> Document:
    """Return a document with a gap that says why, wherever somebody wished words to be out."""
    if not any(TAKEN_OUT in each.text for each in meeting.notes.values()):
        return document
    gap = Gap(words.remark_taken_out)
    return replace(document, blocks=with_gaps(document.blocks, gap, TAKEN_OUT))


def gaps_said(text: str, words: MinutesWording) -> str:
    """Return a text that has no blocks, with a gap in words wherever somebody wished it."""
    return text.replace(TAKEN_OUT, f"[{words.remark_taken_out}]")


def with_gaps(blocks: Blocks, gap: Gap, sign: str = _LEFT_OUT) -> Blocks:
    """Return the blocks of what is published with a gap that everybody can see for each sign."""
    return cast("tuple[Blocks]", _parted(blocks, gap, sign))[0]


def _parted(value: object, gap: Gap, sign: str) -> tuple[object, ...]:
    """Part a word with gaps in it, and whatever holds such words; exact texts stay."""
    if isinstance(value, tuple):
        return (tuple(part for each in value for part in _parted(each, gap, sign)),)
    if not isinstance(value, Struct) or isinstance(value, NumberedText | MarkedText | Redline):
        return (value,)
    text = getattr(value, "text", None)
    if not isinstance(text, str):
        inside = {each: getattr(value, each) for each in value.__struct_fields__}
        return (
            replace(value, **{name: _parted(each, gap, sign)[0] for name, each in inside.items()}),
        )
    first, *others = (replace(value, text=each) for each in text.split(sign))
    return (first, *(part for each in others for part in (gap, each)))
