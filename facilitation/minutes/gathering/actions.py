"""What became of actions, and where an earlier meeting left them."""

from __future__ import annotations

from facilitation.meeting.event import Recorded
from facilitation.meeting.families import actions
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering import gathered
from facilitation.minutes.gathering.progress import Progress


def _became(
    so_far: Progress,
    row: Recorded,
    event: actions.ActionDone
    | actions.ActionDropped
    | actions.ActionPassedOn
    | actions.ActionTakenAlong,
    before: Meeting,
) -> None:
    taken = so_far.written.get(event.entry)
    for task in so_far.meeting.tasks:
        if task.entry == event.entry and isinstance(taken, gathered.Taken):
            taken.owner, taken.status = task.owner, task.status
            taken.told, taken.source = task.told, task.source
