"""Ballot papers for the decision that is open: one for everybody who may answer."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.plainly import heading, paragraph
from app.papers.telling import Telling
from facilitation.meeting.answering import method_of
from facilitation.meeting.history import History
from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Decision
from facilitation.minutes.blocks import Block, BulletList, Paragraph, Plain, Rule

_BOX = "[\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}] "


def blocks(telling: Telling, _history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield the papers with a line between; they bear no number, and no name but candidates."""
    decision = telling.meeting.decision
    if decision is None or not deciding(telling.meeting):
        yield paragraph(words.sheets.no_ballot)
        return
    paper = tuple(_paper(telling, decision, words))
    for number in range(max(1, len(set(decision.electorate) - decision.recused))):
        if number:
            yield Rule()
        yield from paper


def _paper(telling: Telling, decision: Decision, words: HandoutWording) -> Iterator[Block]:
    proposal = telling.meeting.proposals.get(decision.subject)
    title = proposal.title if proposal is not None else decision.question
    yield heading(1, words.matter(decision.subject, telling.titled(decision.item, title)))
    how = telling.wording.asking.how_to(decision) if decision.options else ""
    yield paragraph(how or words.sheets.mark_one)
    options = decision.options
    said = options or tuple(map(words.sheets.answer, method_of(decision).answers))
    yield BulletList(tuple((Paragraph((Plain(_BOX), Plain(each))),) for each in said))


HANDOUT = Whole("ballots", 9, blocks, bare=True)
