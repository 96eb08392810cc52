"""Drawing people by lot, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.lots.events import LotDrawn, LotPublished
from facilitation.meeting.state import Lot, Meeting


def _published(meeting: Meeting, row: Recorded, event: LotPublished) -> Meeting:
    lot = Lot(
        event.purpose,
        event.places,
        event.people,
        event.seed,
        event.alternates,
        event.most_of_a_group,
    )
    return replace(meeting, lots=(*meeting.lots, lot))


def _drawn(meeting: Meeting, row: Recorded, event: LotDrawn) -> Meeting:
    if not meeting.lots:
        return meeting
    drawn = replace(meeting.lots[-1], drawn=event.people, stand_by=event.alternates)
    return replace(meeting, lots=(*meeting.lots[:-1], drawn))
