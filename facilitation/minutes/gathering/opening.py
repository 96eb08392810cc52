"""The sittings: when each began, paused and ended, who came, and for whom."""

from __future__ import annotations

from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.families.circle.events import AlternateNamed, SpokeNamed
from facilitation.meeting.families.electorate.events import MandateGiven
from facilitation.meeting.families.evaluation import EvaluationGiven
from facilitation.meeting.families.opening.events import (
    BreakBegan,
    BreakEnded,
    MeetingClosed,
    MeetingOpened,
    SittingBegan,
    SittingEnded,
)
from facilitation.meeting.families.people.events import (
    PeopleEnrolled,
    PersonArrived,
    PersonLeft,
    PersonReturned,
    RoleGiven,
)
from facilitation.meeting.families.recall import DelegateRecalled, RoleEnded
from facilitation.meeting.families.returning import WentOnWithout
from facilitation.meeting.groups.returning import noted_back
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Evaluation
from facilitation.minutes.gathering.gathered import Pausing, Recalled, Sitting, SittingOpened
from facilitation.minutes.gathering.progress import Progress


def _opened(so_far: Progress, event: MeetingOpened) -> None:
    so_far.gathered.sittings.append(Sitting(so_far.row.at))


def _break_began(so_far: Progress, event: BreakBegan) -> None:
    so_far.sitting.breaks.append(Pausing(so_far.row.at))


def _break_ended(so_far: Progress, event: BreakEnded) -> None:
    _end_break(so_far, so_far.row.at)
    ended, back = so_far.sitting.breaks[-1:], noted_back(so_far.before)
    if ended and back:
        ended[0].back, ended[0].called = back, len(so_far.before.called_back)


def _sitting_ended(so_far: Progress, event: SittingEnded) -> None:
    _end_break(so_far, so_far.row.at)
    so_far.sitting.closed, so_far.sitting.until = so_far.row.at, event.until


def _sitting_began(so_far: Progress, event: SittingBegan) -> None:
    """Begin a sitting, by the first act of its day; the one before ended when it had come to rest.

    That was when it was adjourned; or when the break began that lasted until now; or with the last
    act before the long silence.
    """
    if is_planned(so_far.before):
        here = {each.number: None for each in people_here(so_far.meeting)}
        so_far.gathered.sittings[:] = [Sitting(so_far.row.at, came=here)]
        return
    last = so_far.sitting
    opened = so_far.row.at
    if not last.closed:
        last.closed, opened = so_far.rested(so_far.row.at)
        if last.breaks and not last.breaks[-1].until:
            last.closed = last.breaks.pop().began
    late = [person for person, at in last.joined.items() if at >= opened]
    for person in late:
        del last.joined[person], last.came[person]
    here = {each.number: None for each in people_here(so_far.meeting)}
    so_far.gathered.sittings.append(Sitting(opened, came=here))
    so_far.part_stretch(SittingOpened(len(so_far.gathered.sittings), opened))


def _closed(so_far: Progress, event: MeetingClosed) -> None:
    _end_break(so_far, so_far.row.at)
    so_far.gathered.closed = so_far.row.at
    so_far.sitting.closed = so_far.sitting.closed or so_far.row.at


def _end_break(so_far: Progress, at: int) -> None:
    breaks = so_far.sitting.breaks
    if breaks and not breaks[-1].until:
        breaks[-1].until = at


def _enrolled(so_far: Progress, event: PeopleEnrolled) -> None:
    so_far.sitting.came.update((each.number, None) for each in event.people if each.here)


def _arrived(so_far: Progress, event: PersonArrived) -> None:
    _come(so_far, event.number, so_far.row.at)


def _returned(so_far: Progress, event: PersonReturned) -> None:
    _come(so_far, event.person, so_far.row.at)


def _come(so_far: Progress, person: int, at: int) -> None:
    sitting = so_far.sitting
    if sitting.under_way and person not in sitting.came:
        sitting.joined[person] = at
    if person in sitting.without:
        sitting.without.remove(person)
        sitting.late[person] = at
    sitting.came[person] = None
    sitting.gone.pop(person, None)


def _left(so_far: Progress, event: PersonLeft) -> None:
    """Note who left; whoever left before anything was done in a sitting was not in it."""
    sitting = so_far.sitting
    if so_far.gathered.closed:
        return
    if sitting.under_way or len(so_far.gathered.sittings) == 1:
        sitting.gone[event.person] = so_far.row.at
    else:
        sitting.came.pop(event.person, None)


def _went_on(so_far: Progress, event: WentOnWithout) -> None:
    so_far.sitting.without.update(event.people)


def _role_given(so_far: Progress, event: RoleGiven) -> None:
    so_far.take_role(event.role, event.person)


def _spoke_named(so_far: Progress, event: SpokeNamed) -> None:
    so_far.gathered.spokes[event.person] = event.group


def _alternate(so_far: Progress, event: AlternateNamed) -> None:
    so_far.gathered.alternates[event.person] = event.group


def _role_ended(so_far: Progress, event: RoleEnded) -> None:
    so_far.gathered.recalled.append(Recalled(event.person, event.because, role=event.role))


def _recalled(so_far: Progress, event: DelegateRecalled) -> None:
    so_far.gathered.recalled.append(Recalled(event.person, event.because, group=event.group))


def _evaluated(so_far: Progress, event: EvaluationGiven) -> None:
    so_far.gathered.evaluations.append(Evaluation(event.text, event.person))


def _mandated(so_far: Progress, event: MandateGiven) -> None:
    """Note what somebody was mandated to; once that has ended it was so all the same."""
    if event.text.strip() and not so_far.meeting.off_record:
        so_far.gathered.mandates[event.person] = event
