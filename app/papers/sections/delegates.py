"""Who spoke for which group, and what people were mandated to."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.plainly import bullets, heading
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.decisions.mandates import MandateKind
from facilitation.meeting.groups.mandates import voided
from facilitation.meeting.groups.packet import SentMandate
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import Block


def delegates(telling: Telling) -> Iterator[Block]:
    """Yield spokes where people are named, and mandates as the attribution allows.

    A spoke is told with the group: where words are told by group that would say who said them.
    """
    lines = [*_spokes(telling), *_mandates(telling), *_recalled(telling)]
    if lines:
        yield heading(1, telling.words.title_delegates)
        yield bullets(lines)


def _spokes(telling: Telling) -> Iterator[str]:
    if telling.strictest is Attribution.NAMED:
        for person, group in telling.gathered.spokes.items():
            yield telling.words.spoke(telling.name(person), telling.group(group))
        for person, group in telling.gathered.alternates.items():
            yield telling.words.alternate(telling.name(person), telling.group(group))


def _mandates(telling: Telling) -> Iterator[str]:
    """Yield what people were sent with; their groups are told only where they are named."""
    for person, given in telling.gathered.mandates.items():
        terms, text = given.terms, _said(telling, given.text)
        if terms.kind is MandateKind.UNSAID:
            yield telling.words.mandate(telling.generally(person), text)
        else:
            alternate = telling.name(given.alternate)
            sent = SentMandate(telling.name(person), given.text, terms, alternate, given.on)
            yield document_of_mandate(telling, sent)
    for each in telling.gathered.sent:
        yield document_of_mandate(telling, each)


def document_of_mandate(telling: Telling, mandate: SentMandate) -> str:
    """Return a mandate, and that its position went void where the text was changed here."""
    words, terms = telling.wording.mandates, mandate.terms
    text = _said(telling, mandate.text)
    said = words.unnamed(terms, text)
    if telling.strictest is Attribution.NAMED:
        holder, alternate = map(telling.everywhere, (mandate.holder, mandate.alternate))
        said = words.sent(replace(mandate, text=text, holder=holder, alternate=alternate))
    void = voided(telling.meeting, terms)
    return f"{said}. {words.void(void)}" if void else said


def _said(telling: Telling, text: str) -> str:
    return telling.everywhere(" ".join(text.split()))


def _recalled(telling: Telling) -> Iterator[str]:
    for each in telling.gathered.recalled:
        because = _said(telling, each.because)
        who = telling.generally(each.person)
        if each.group:
            named = telling.strictest is Attribution.NAMED
            yield telling.words.recalled(who, telling.group(each.group) if named else "", because)
        else:
            role = telling.wording.processes.role(telling.everywhere(each.role))
            yield telling.words.role_ended(who, role, because)


_TOLD = ("spokes", "alternates", "mandates", "sent", "recalled")
_RESTS_ON = tuple(f"gathered.{each}" for each in _TOLD)

SECTIONS = (Section("delegates", Scope.MEETING, delegates, headed=True, rests_on=_RESTS_ON),)
