"""What was said of the meeting itself; with a name only where people are named."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block, BulletList, Heading, Paragraph, plain


def evaluation(telling: Telling) -> Iterator[Block]:
    """Yield each answer as it may be shown."""
    said = [_said(telling, each.text, each.person) for each in telling.gathered.evaluations]
    if said:
        yield Heading(1, plain(telling.words.title_evaluation))
        yield BulletList(tuple((Paragraph(plain(each)),) for each in said))


def _said(telling: Telling, text: str, person: int) -> str:
    told = telling.everywhere(text)
    who = telling.generally(person) if person else ""
    return telling.words.said_by(told, who)


SECTIONS = (
    Section(
        "evaluation",
        Scope.MEETING,
        evaluation,
        headed=True,
        rests_on=("gathered.evaluations",),
    ),
)
