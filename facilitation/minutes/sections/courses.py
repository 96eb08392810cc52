"""Where a text went and came from, and what was said of how long and where a decision holds."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from facilitation.meeting.events.courses import DecisionMandated, ScopeSet
from facilitation.meeting.events.event import Event
from facilitation.meeting.lineage import Unease
from facilitation.meeting.state import Proposal
from facilitation.minutes.blocks import Block, Blocks, BulletList, Paragraph, Strong, plain
from facilitation.minutes.gathering.gathered import Turned
from facilitation.minutes.telling import Telling
from facilitation.minutes.voices import Voices


def turned(telling: Telling, found: Turned, item: int) -> Block:
    """Return one step in the course of a text; reasons as the attribution allows."""
    event = _told(found.event, telling.voices(item), off=found.off)
    words = telling.words
    said = words.decisions.course(found.meeting, event, telling.clock(found.at))
    return Paragraph(plain(said))


def _told(event: Event, voices: Voices, *, off: bool) -> Event:
    """Return the event with its reason as it may be shown; empty where it was off the record."""
    rest = getattr(event, "rest", None)
    if rest is not None:
        because = "" if off else voices.text(rest.because)
        return replace(event, rest=replace(rest, because=because))
    if isinstance(event, ScopeSet | DecisionMandated):
        return event
    because = getattr(event, "because", "")
    return replace(event, because="" if off else voices.text(because)) if because else event


def unease_before(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield what people were uneasy about at the meeting that a text was brought forward from."""
    unease = proposal.earlier.unease if proposal.earlier is not None else ()
    if not unease:
        return
    yield Paragraph((Strong(telling.words.decisions.unease_before(len(unease))),))
    yield BulletList(tuple(_uneasy(telling, proposal.item, each) for each in unease))


def _uneasy(telling: Telling, item: int, unease: Unease) -> Blocks:
    words, voices = telling.words, telling.voices(item)
    said = words.answers(unease.answer, 1)
    who = unease.name if voices.named else ""
    reason = words.quoted(voices.text(unease.reason)) if unease.reason else ""
    rest = ": ".join(each for each in (who, reason) if each)
    return (Paragraph(plain(f"{said} {rest}".strip())),)
