"""What was said of the meeting itself, which nobody's name ever stands beside."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.plainly import bullets, heading
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block


def evaluation(telling: Telling) -> Iterator[Block]:
    """Yield each answer, under a heading; whoever gave it was told that it goes without a name."""
    said = [telling.everywhere(each.text) for each in telling.gathered.evaluations]
    if said:
        yield heading(1, telling.words.title_evaluation)
        yield bullets(said)


SECTIONS = (
    Section(
        "evaluation",
        Scope.MEETING,
        evaluation,
        headed=True,
        rests_on=("gathered.evaluations",),
    ),
)
