"""What became of actions, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.actions import events
from facilitation.meeting.state import Meeting, TaskStatus


def _done(meeting: Meeting, row: Recorded, event: events.ActionDone) -> Meeting:
    return _became(meeting, event.entry, status=TaskStatus.DONE, told=event.report)


def _dropped(meeting: Meeting, row: Recorded, event: events.ActionDropped) -> Meeting:
    return _became(meeting, event.entry, status=TaskStatus.DROPPED, told=event.because)


def _passed_on(meeting: Meeting, row: Recorded, event: events.ActionPassedOn) -> Meeting:
    return _became(meeting, event.entry, status=TaskStatus.PASSED, told="", owner=event.owner)


def _taken_along(meeting: Meeting, row: Recorded, event: events.ActionTakenAlong) -> Meeting:
    return _became(meeting, event.entry, source=event.source)


def _became(meeting: Meeting, entry: int, **changes: object) -> Meeting:
    tasks = (replace(e, **changes) if e.entry == entry else e for e in meeting.tasks)
    return replace(meeting, tasks=tuple(tasks))
