"""The agenda, for a wall or everybody's hands: what comes, what for, how long."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block, Grid, Paragraph, plain


def blocks(telling: Telling, _history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield the items in their order, and when the meeting is to end."""
    meeting, say, wording = telling.meeting, words.sheets, telling.wording
    if not meeting.agenda:
        yield Paragraph(plain(say.no_items))
        return
    header = (say.item, say.aim, say.length, say.process)
    rows = []
    for number in meeting.agenda:
        item = meeting.items[number - 1]
        length = wording.measures.planned(item.length) if item.length else ""
        held = wording.processes.named(item.process) if item.process else ""
        cells = (telling.item(number), wording.processes.aim(item.purpose), length, held)
        rows.append(tuple(map(plain, cells)))
    yield Grid(tuple(map(plain, header)), tuple(rows))


HANDOUT = Whole("agenda", 5, blocks, bare=True)
