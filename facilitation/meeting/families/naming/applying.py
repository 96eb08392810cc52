"""Whose names may be told from now on."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.naming import events
from facilitation.meeting.naming import Attribution, Naming, Whom
from facilitation.meeting.state import Meeting


def chosen(naming: Naming, event: Event) -> Naming:
    """Return what was said of names with one choice more."""
    match event:
        case events.AttributionChosen(how=how, item=item):
            return replace(naming, calling=naming.calling.set(item, Attribution(how)))
        case events.NamesChosen(whom=whom, on=on, item=item):
            return replace(naming, names=naming.names.set((item, Whom(whom)), on))
    return naming


def _attribution_chosen(
    meeting: Meeting, row: Recorded, event: events.AttributionChosen
) -> Meeting:
    return replace(meeting, naming=chosen(meeting.naming, event))


def _names_chosen(meeting: Meeting, row: Recorded, event: events.NamesChosen) -> Meeting:
    return replace(meeting, naming=chosen(meeting.naming, event))
