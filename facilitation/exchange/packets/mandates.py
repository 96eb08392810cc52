"""Whom a group sends, in a packet: who carries a mandate is named in it, and nobody else is."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from facilitation.meeting.groups.mandates import latest, sent_mandate
from facilitation.meeting.groups.packet import SentMandate
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.groups.sent import on_one_line
from facilitation.meeting.state import Meeting
from facilitation.text.versions import normalise


def mandates_in(meeting: Meeting) -> Iterator[SentMandate]:
    """Yield the mandates to other bodies that this group gave, and those that it ended."""
    given = [
        sent_mandate(meeting, person, held)
        for person, held in meeting.franchise.mandates.items()
        if held.terms.to
    ]
    own = own_group(meeting)
    ended = (each for each in meeting.franchise.sent if each.ended and each.terms.group == own)
    for each in latest((*given, *ended)):
        yield as_sent(each)


def as_sent(mandate: SentMandate) -> SentMandate:
    """Return a mandate as packets hold words."""
    terms = mandate.terms
    return replace(
        mandate,
        holder=on_one_line(mandate.holder),
        text=normalise(mandate.text),
        alternate=on_one_line(mandate.alternate),
        terms=replace(
            terms,
            group=on_one_line(terms.group),
            to=on_one_line(terms.to),
            label=on_one_line(terms.label),
        ),
    )


def is_sound(mandate: SentMandate) -> bool:
    """Tell whether a mandate names whom it is about, and who sends them."""
    return bool(mandate.holder and mandate.terms.group) and mandate.number > 0


def dates_of(mandate: SentMandate) -> tuple[str, ...]:
    return (mandate.on, mandate.ended, mandate.terms.until, mandate.terms.report)
