"""What small groups are to do, a page for each: question, text, time, and room to write."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole, numbered, to_write_on
from app.papers.plainly import heading, paragraph
from app.papers.telling import Telling
from facilitation.meeting.groups.small_results import groups_meant, tasks_of
from facilitation.meeting.history import History
from facilitation.minutes.blocks import SHEET, Block, Paragraph

_LINES, _WIDE = 12, 52


def blocks(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield the sheet of each small group; nobody is named on it."""
    meeting = history.meeting
    groups = groups_meant(meeting)
    text = meeting.proposals.get(groups.label) if groups is not None else None
    tasks = tasks_of(meeting)
    for place, each in enumerate(tasks):
        named = telling.wording.packets.small_group(each)
        yield heading(1, named, f"{SHEET}{place}" if place else "")
        asked = telling.wording.packets.task(each)
        yield paragraph(telling.everywhere(asked))
        if text is not None:
            yield heading(2, telling.everywhere(f"{text.label} {text.title}"))
            yield numbered(text.versions[-1])
        yield from (Paragraph(to_write_on(_WIDE)),) * _LINES
    if not tasks:
        yield paragraph(words.sheets.no_task)


HANDOUT = Whole("task", 10, blocks, bare=True)
