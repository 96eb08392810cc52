"""The arrival card, to be filled in at the door: it asks little, and all of it may stay empty."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole, to_write_on
from app.papers.plainly import heading, paragraph
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block, Paragraph

_WIDE = 52


def blocks(_telling: Telling, _history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield what is asked with a line or two below each, and who reads it."""
    say = words.sheets
    yield paragraph(say.as_you_like)
    for question, lines in say.arriving:
        yield heading(1, question)
        yield from (Paragraph(to_write_on(_WIDE)),) * lines
    yield paragraph(say.who_reads)


HANDOUT = Whole("arrival", 12, blocks, bare=True)
