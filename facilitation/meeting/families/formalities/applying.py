"""What belongs to the frame of the minutes: but for files, only they tell of it."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.formalities import events
from facilitation.meeting.state import Attachment, Meeting


def _kind_named(meeting: Meeting, row: Recorded, event: events.KindNamed) -> Meeting:
    return meeting


def _convened(meeting: Meeting, row: Recorded, event: events.NextConvened) -> Meeting:
    return meeting


def _approved(meeting: Meeting, row: Recorded, event: events.MinutesApproved) -> Meeting:
    return meeting


def _reported(meeting: Meeting, row: Recorded, event: events.ReportGiven) -> Meeting:
    return replace(meeting, reports=(*meeting.reports, row.seq))


def _read_out(meeting: Meeting, row: Recorded, event: events.ContributionRead) -> Meeting:
    return replace(meeting, reports=(*meeting.reports, row.seq))


def _corrected_report(meeting: Meeting, row: Recorded, event: events.ReportCorrected) -> Meeting:
    return meeting


def _kept(meeting: Meeting, row: Recorded, event: events.EarlierMinutesKept) -> Meeting:
    kept = meeting.life.earlier.set(event.of, Attachment(event.name, event.size, event.sha256))
    return replace(meeting, life=replace(meeting.life, earlier=kept))
