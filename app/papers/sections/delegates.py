"""Who spoke for which group, and what people were mandated to."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import Block, BulletList, Heading, Paragraph, plain


def delegates(telling: Telling) -> Iterator[Block]:
    """Yield spokes where people are named, and mandates as the attribution allows.

    A spoke is told with the group: where words are told by group that would say who said them.
    """
    lines = [*_spokes(telling), *_mandates(telling), *_recalled(telling)]
    if lines:
        yield Heading(1, plain(telling.words.title_delegates))
        yield BulletList(tuple((Paragraph(plain(each)),) for each in lines))


def _spokes(telling: Telling) -> Iterator[str]:
    if telling.strictest is Attribution.NAMED:
        for person, group in telling.gathered.spokes.items():
            yield telling.words.spoke(telling.name(person), group)
        for person, group in telling.gathered.alternates.items():
            yield telling.words.alternate(telling.name(person), group)


def _mandates(telling: Telling) -> Iterator[str]:
    for person, text in telling.gathered.mandates.items():
        who = telling.generally(person)
        yield telling.words.mandate(who, telling.everywhere(" ".join(text.split())))


def _recalled(telling: Telling) -> Iterator[str]:
    """Yield who was recalled, as far as people are named, and why."""
    for each in telling.gathered.recalled:
        because = telling.everywhere(" ".join(each.because.split()))
        who = telling.generally(each.person)
        if each.group:
            named = telling.strictest is Attribution.NAMED
            yield telling.words.recalled(who, each.group if named else "", because)
        else:
            role = telling.wording.processes.role(telling.everywhere(each.role))
            yield telling.words.role_ended(who, role, because)


SECTIONS = (
    Section(
        "delegates",
        Scope.MEETING,
        delegates,
        headed=True,
        rests_on=(
            "gathered.spokes",
            "gathered.alternates",
            "gathered.mandates",
            "gathered.recalled",
        ),
    ),
)
