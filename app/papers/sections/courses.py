"""Where a text went and came from, and what was said of how long and where a decision holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from app.papers.plainly import paragraph, strong
from app.papers.telling import Telling
from facilitation.meeting.event import Event
from facilitation.meeting.families.bundling.events import PullAsked
from facilitation.meeting.families.courses.events import DecisionMandated, ScopeSet
from facilitation.meeting.state import Proposal
from facilitation.meeting.texts.lineage import Rest, Unease
from facilitation.minutes.attribution import Whom
from facilitation.minutes.blocks import Block, Blocks, BulletList
from facilitation.minutes.gathering.gathered import Turned
from facilitation.minutes.voices import Voices

_Part = TypeVar("_Part", bound=msgspec.Struct)
_WORDS = frozenset(["title", "because", "to"])
"""Of an event, of where a text rests, and of the meeting that it comes from."""


def turned(telling: Telling, found: Turned, item: int) -> Block:
    """Return one step in the course of a text; reasons as the attribution allows."""
    event = _told(found.event, telling.voices(item))
    rest = getattr(event, "rest", None)
    if isinstance(rest, Rest) and not telling.naming(Whom.OWNERS, item).names(rest.owner):
        event = msgspec.structs.replace(event, rest=msgspec.structs.replace(rest, owner=0))
    movers = telling.naming(Whom.MOVERS, item)
    if isinstance(event, PullAsked) and not all(map(movers.names, event.people)):
        event = msgspec.structs.replace(event, people=())
    said = telling.words.decisions.course(found.meeting, event, telling.clock(found.at))
    return paragraph(said)


def _told(event: Event, voices: Voices) -> Event:
    return event if isinstance(event, ScopeSet | DecisionMandated) else _worded(event, voices)


def _worded(part: _Part, voices: Voices) -> _Part:
    """Return an event, or what it holds of another meeting, with the words that may be shown."""
    shown: dict[str, object] = {}
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if isinstance(value, msgspec.Struct):
            shown[name] = _worded(value, voices)
        elif name in _WORDS:
            shown[name] = voices.text(value)
    return msgspec.structs.replace(part, **shown)


def unease_before(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield what people were uneasy about at the meeting that a text was brought forward from."""
    unease = proposal.earlier.unease if proposal.earlier is not None else ()
    if not unease:
        return
    yield strong(telling.words.decisions.unease_before(len(unease)))
    yield BulletList(tuple(_uneasy(telling, proposal.item, each) for each in unease))


def _uneasy(telling: Telling, item: int, unease: Unease) -> Blocks:
    words, voices = telling.words, telling.naming(Whom.OBJECTORS, item)
    said = words.answers(unease.answer, 1)
    who = voices.text(unease.name) if voices.named else ""
    reason = words.quoted(voices.text(unease.reason)) if unease.reason else ""
    rest = ": ".join(each for each in (who, reason) if each)
    return (paragraph(f"{said} {rest}".strip()),)
