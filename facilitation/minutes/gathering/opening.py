"""When the meeting began, paused and ended, who came, and who held which role."""

from __future__ import annotations

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening.events import (
    BreakBegan,
    BreakEnded,
    MeetingClosed,
    MeetingOpened,
)
from facilitation.meeting.families.people.events import (
    PeopleEnrolled,
    PersonArrived,
    PersonLeft,
    PersonReturned,
    RoleGiven,
)
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.gathered import Pausing
from facilitation.minutes.gathering.progress import Progress


def _opened(so_far: Progress, row: Recorded, event: MeetingOpened, before: Meeting) -> None:
    so_far.gathered.opened = row.at


def _break_began(so_far: Progress, row: Recorded, event: BreakBegan, before: Meeting) -> None:
    so_far.gathered.breaks.append(Pausing(row.at))


def _break_ended(so_far: Progress, row: Recorded, event: BreakEnded, before: Meeting) -> None:
    _end_break(so_far, row.at)


def _closed(so_far: Progress, row: Recorded, event: MeetingClosed, before: Meeting) -> None:
    _end_break(so_far, row.at)
    so_far.gathered.closed = row.at


def _end_break(so_far: Progress, at: int) -> None:
    breaks = so_far.gathered.breaks
    if breaks and not breaks[-1].until:
        breaks[-1].until = at


def _enrolled(so_far: Progress, row: Recorded, event: PeopleEnrolled, before: Meeting) -> None:
    so_far.gathered.came.update((each.number, None) for each in event.people if each.here)


def _arrived(so_far: Progress, row: Recorded, event: PersonArrived, before: Meeting) -> None:
    _come(so_far, event.number, row.at)


def _returned(so_far: Progress, row: Recorded, event: PersonReturned, before: Meeting) -> None:
    _come(so_far, event.person, row.at)


def _come(so_far: Progress, person: int, at: int) -> None:
    gathered = so_far.gathered
    under_way = any(gathered.items) or so_far.turns
    if under_way and person not in gathered.came:
        gathered.joined[person] = at
    gathered.came[person] = None
    gathered.gone.pop(person, None)


def _left(so_far: Progress, row: Recorded, event: PersonLeft, before: Meeting) -> None:
    if not so_far.gathered.closed:
        so_far.gathered.gone[event.person] = row.at


def _role_given(so_far: Progress, row: Recorded, event: RoleGiven, before: Meeting) -> None:
    so_far.take_role(event.role, event.person)
