"""People drawn by lot: from whom, with which seed, and who was drawn."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.plainly import bullets
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block, Paragraph, Strong
from facilitation.minutes.gathering.gathered import Treated


def lots(telling: Telling, treated: Treated) -> Iterator[Block]:
    """Yield the lots of an item. Whoever is drawn is named; the pool where people are named."""
    if not treated.lots:
        return
    words = telling.words
    yield Paragraph((Strong(words.decisions.lots),))
    voices = telling.voices(treated.number)
    found = [telling.meeting.lots[each] for each in treated.lots]
    yield bullets(
        words.decisions.lot(
            replace(lot, purpose=voices.text(lot.purpose)),
            telling.names(lot.people) if voices.named else [],
            telling.names(lot.drawn or ()),
            telling.names(lot.stand_by),
        )
        for lot in found
    )
