"""A meeting that is made ahead of its day: nothing runs until it begins.

It rests as between two sittings, before its first one (``sitting`` 0). Its agenda is made, people
are written down and texts brought; ``sitting`` begins it.
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import Preparation
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.answering import day_of
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import AgendaEvent, Recorded
from facilitation.meeting.floor.lateness import under_way
from facilitation.meeting.state import Break, Meeting
from facilitation.process.catalogue import OPEN_FLOOR

_DAY = 10


class PlanMeeting(Preparation, frozen=True):
    """Let the meeting begin on another day or later: ``on`` is an ISO date (and time of day).

    ``zone`` is how many minutes the clock on the wall is ahead of UTC then; the station says it.
    """

    on: str
    zone: int = 0


class MeetingPlanned(AgendaEvent, frozen=True, gc=False):
    """The meeting was called for ``on``, an ISO date (and time), and does not begin before.

    ``zone`` is how many minutes the clock on the wall is ahead of UTC then.
    """

    on: str
    zone: int = 0


def _check_nothing_begun(case: Case, _act: object) -> None:
    meeting = case.meeting
    met = under_way(meeting) or meeting.floor.process != OPEN_FLOOR or meeting.sitting > 1
    if met and not is_planned(meeting):
        case.refuse("HAS_BEGUN", ("adjourn until DATE",))


@decides(_check_nothing_begun)
def _plan(case: Case, act: PlanMeeting) -> None:
    _check_nothing_begun(case, act)
    opening = case.meeting.opening
    if is_planned(case.meeting) and opening is not None and opening.on == act.on:
        case.already(("sitting",), code="PLANNED_ALREADY")
    if act.on[:_DAY] < day_of(case.meeting, case.context.moment.at):
        case.refuse("DAY_PASSED", ("planned for DATE CLOCK",))
    case.happen(MeetingPlanned(act.on, act.zone))


def _planned(meeting: Meeting, row: Recorded, event: MeetingPlanned) -> Meeting:
    rest = Break(row.at, 0, row.tick, adjourned=True, until=event.on)
    opening = meeting.opening
    if opening is not None:
        opening = replace(opening, on=event.on, zone=event.zone, held="")
    nobody = frozenset[int]()
    rests = {"pause": rest, "sitting": 0, "awaited": nobody, "called_back": nobody}
    return replace(meeting, opening=opening, **rests)
