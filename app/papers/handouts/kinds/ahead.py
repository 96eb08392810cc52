"""What groups wrote ahead of a meeting, question by question: to be read before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.plainly import heading, paragraph, strong
from app.papers.telling import Telling
from facilitation.meeting.groups.ahead import gathered
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block, BulletList


def blocks(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield each question, each contribution with its number and group, and who is silent."""
    said = telling.wording.ahead
    found = gathered(history.meeting)
    for each in found:
        yield heading(1, telling.everywhere(said.call(each.call, each.source)))
        texts = []
        for number, given in each.given:
            paragraphs = filter(str.strip, telling.everywhere(given.text).split("\n"))
            head = strong(f"{number} · {given.group}")
            texts.append((head, *(paragraph(line) for line in paragraphs)))
        if texts:
            yield BulletList(tuple(texts))
        if silent := said.silent(each):
            yield paragraph(silent)
    if not found:
        yield paragraph(words.sheets.nobody_asked)


HANDOUT = Whole("input", 10, blocks)
