"""A survey or evaluation on one page: questions as they were typed, with room to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole, to_write_on
from app.papers.plainly import heading, paragraph
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block, Paragraph

_LINES = 20
"""So many lines to write on have room on a page, with the questions."""

_WIDE = 52


def blocks(
    telling: Telling, _history: History, words: HandoutWording, questions: Sequence[str]
) -> Iterator[Block]:
    """Yield each question with lines below; where none was typed, what is asked after a meeting."""
    asked = [each for each in questions if each.strip()] or words.sheets.questions
    yield paragraph(words.sheets.thanks)
    room = max(1, _LINES // len(asked))
    for each in asked:
        yield heading(1, telling.everywhere(each))
        yield from (Paragraph(to_write_on(_WIDE)),) * room


HANDOUT = Whole("survey", 11, blocks, bare=True, asks=True)
