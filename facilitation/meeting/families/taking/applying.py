"""The chosen order of taking, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.taking.events import OrderChosen
from facilitation.meeting.state import Meeting


def _chosen(meeting: Meeting, row: Recorded, event: OrderChosen) -> Meeting:
    return replace(meeting, orders=meeting.orders.set(event.target, event.order))
