"""How far minutes have come, what was corrected in them, and the seal of those approved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from app.papers.plainly import heading, paragraph
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.meeting.notes.passages import TAKEN_OUT
from facilitation.meeting.state import Correction
from facilitation.minutes import seal
from facilitation.minutes.attribution import Include
from facilitation.minutes.blocks import BulletList, Document, MarkedText, NumberedText, Redline
from facilitation.text.tokens import words_replaced

_EXACT = frozenset(each.__name__ for each in (NumberedText, MarkedText, Redline))
"""The exact texts that were put and decided are no matter for a correction of the minutes."""


def state(telling: Telling) -> str:
    """Return what stands below the title: draft, circulated, corrected or approved, with days."""
    life = telling.meeting.life
    approved = life.approved_on and telling.wording.measures.day(life.approved_on)
    said = telling.words.life.state(
        telling.words.date(life.circulated) if life.circulated else "",
        approved or (telling.words.date(life.approved) if life.approved else ""),
        corrected=bool(life.corrections),
        changed=any(each.made.decided for each in life.corrections),
    )
    if not life.approved_with:
        return said
    return f"{said}, {telling.words.life.approved_with(telling.everywhere(life.approved_with))}"


def corrected(telling: Telling, document: Document) -> Document:
    """Return minutes that read as they were corrected, with a list of that at the head."""
    corrections = telling.meeting.life.corrections
    if not corrections:
        return document
    listed = []
    for each in corrections:
        document, places = _with_words(
            document, telling.everywhere(each.made.old), telling.everywhere(each.made.new)
        )
        listed.append((paragraph(" ".join(_said(telling, each, places))),))
    head = heading(1, telling.words.life.corrections), BulletList(tuple(listed))
    return replace(document, blocks=(*head, *document.blocks))


def places_of(document: Document, words: str) -> int:
    """Return in how many places of minutes whole words stand that a correction could change."""
    return _with_words(document, words, "")[1]


def _said(telling: Telling, correction: Correction, places: int) -> Iterator[str]:
    words, made = telling.words.life, correction.made
    old, new = (TAKEN_OUT,) * 2 if correction.hidden else (made.old, made.new)
    yield words.correction(
        telling.everywhere(old),
        telling.everywhere(new),
        telling.words.date(correction.at),
        telling.generally(made.by),
        (made.favour, made.against),
    )
    if made.decided and not correction.hidden:
        yield words.by_decision(telling.everywhere(made.decided))
    if places != 1:
        yield words.places(places) if places else words.absent


def _with_words(document: Document, old: str, new: str) -> tuple[Document, int]:
    """Return a document with whole words replaced, and in how many places they stood."""
    places = 0

    def replaced(data: Any) -> Any:  # noqa: ANN401  JSON
        nonlocal places
        match data:
            case list() | tuple():
                return [replaced(each) for each in data]
            case {"type": kind} if kind in _EXACT:
                return data
            case dict():
                return {
                    name: worded(value) if name == "text" else replaced(value)
                    for name, value in data.items()
                }
            case _:
                return data

    def worded(text: str) -> str:
        nonlocal places
        text, found = words_replaced(text, old, new)
        places += found
        return text

    parts = {"facts": document.facts, "blocks": document.blocks}
    told = msgspec.to_builtins(document) | replaced(msgspec.to_builtins(parts))
    return msgspec.convert(told, Document), places


def sealed(telling: Telling, document: Document, history: History, include: Include) -> Document:
    """Return approved minutes with their seal at the end; others as they are."""
    row = telling.gathered.sealed
    if row is None:
        return document
    words, other = telling.words.life, telling.meeting.life.approved_with
    title = words.approved_corrected if other else words.approved
    said = heading(1, title), paragraph(words.check)
    bare = replace(document, blocks=(*document.blocks, *said))
    mark = seal.meeting_mark(history.rows()[0].link)
    return seal.sealed(bare, seal.Seal(mark, row.seq, row.link.hex(), "", include))
