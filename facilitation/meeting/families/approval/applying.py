"""How far the minutes of this meeting have come."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.approval import events
from facilitation.meeting.state import Correction, Meeting, Minute


def _shaped(meeting: Meeting, row: Recorded, event: events.MinutesShaped) -> Meeting:
    life = meeting.life
    order, look = event.order or life.order, event.look or life.look
    return replace(meeting, life=replace(life, order=order, look=look))


def _circulated(meeting: Meeting, row: Recorded, event: events.MinutesCirculated) -> Meeting:
    return replace(meeting, life=replace(meeting.life, circulated=row.at))


def _reviewed(meeting: Meeting, row: Recorded, event: events.PassagesReviewed) -> Meeting:
    reviewed = meeting.life.reviewed.set(event.person, row.at)
    return replace(meeting, life=replace(meeting.life, reviewed=reviewed))


def _corrected(meeting: Meeting, row: Recorded, event: events.MinutesCorrected) -> Meeting:
    corrections = (*meeting.life.corrections, Correction(row.at, event))
    return replace(meeting, life=replace(meeting.life, corrections=corrections))


def _approved(meeting: Meeting, row: Recorded, event: events.OwnMinutesApproved) -> Meeting:
    life = replace(
        meeting.life, approved=row.at, approved_on=event.on, approved_with=event.corrected
    )
    return replace(meeting, life=life)


def _minute_read(meeting: Meeting, row: Recorded, event: events.MinuteRead) -> Meeting:
    return replace(meeting, minute=Minute(event.decision, event.text))


def _minute_agreed(meeting: Meeting, row: Recorded, event: events.MinuteAgreed) -> Meeting:
    return replace(meeting, minute=None, minuted=meeting.minuted.set(event.decision, event.text))
