"""What was reported on an item: minutes hold it whatever the stage keeps (domain.md section 8)."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.plainly import heading
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block, Blocks, BulletList, Paragraph, Plain, Strong
from facilitation.minutes.gathering.gathered import Told, Treated


def reports(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield each report, under whom as the attribution allows."""
    told = tuple(_report(telling, item, each) for each in item.reports if each.text.strip())
    if told:
        yield heading(2, telling.words.title_reports)
        yield BulletList(told)


def _report(telling: Telling, item: Treated, told: Told) -> Blocks:
    voices = telling.voices(item.number)
    head = telling.words.report(voices.who(told.person, told.people))
    words = voices.line(told.text)
    return (Paragraph((Strong(head), Plain(" "), *words) if head else words),)


SECTIONS = (Section("reports", Scope.ITEM, reports, headed=True, rests_on=("reports",)),)
