"""A recess from which people are called back: who is awaited, and whom one goes on without.

Whoever was here when it began is awaited until they are back (domain.md §9, *going group to group
to invite people back*).
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import decides, do
from facilitation.meeting.event import AgendaEvent, PeopleEvent, Recorded
from facilitation.meeting.families.opening.acts import TakeBreak
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting

_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE
_LONGEST = _DAY // 2
"""A time of day further ahead than this is one that has passed."""


class TakeRecess(Act, frozen=True):
    """Interrupt the meeting and await everybody back; in a break, await them from now on.

    ``length`` in ms, 0 where no time of return is named; ``until`` is a minute of the day instead
    (None: not said).
    """

    length: int = 0
    until: int | None = None


class ReturnAwaited(AgendaEvent, frozen=True, gc=False):
    """These ``people`` are awaited back from the break, which lasts ``length`` ms (0: open)."""

    people: tuple[int, ...]
    length: int = 0


class WentOnWithout(PeopleEvent, frozen=True, gc=False):
    """The meeting went on while these ``people`` were not back; until then they count as gone.

    Nobody: none at all of those awaited had been noted as back, so everybody counts as here.
    """

    people: tuple[int, ...]


def _check_sits(case: Case, _act: object = None) -> None:
    pause = case.meeting.pause
    if pause is not None and pause.adjourned:
        case.refuse("SITTING_ENDED", ("sitting",))


@decides(_check_sits)
def _recess(case: Case, act: TakeRecess) -> None:
    meeting, pause = case.meeting, case.meeting.pause
    _check_sits(case)
    length = _until(case, act.until) if act.until is not None else act.length
    here = tuple(each.number for each in people_here(meeting))
    if pause is None:
        do(case, TakeBreak(length))
        case.happen(ReturnAwaited(here, length))
        return
    # The time of return counts from now on, the break from its beginning.
    called = meeting.called_back
    whole = case.context.moment.at - pause.began + length if length else pause.length
    if called and whole == pause.length:
        case.already(("back NAME", "reconvene"), code="BREAK_ALREADY")
    case.happen(ReturnAwaited(tuple(sorted(meeting.awaited)) if called else here, whole))


def _until(case: Case, minute: int) -> int:
    """Return how many ms it is until the clock in the room shows a minute of the day."""
    opening = case.meeting.opening
    here = case.context.moment.at + (opening.zone if opening is not None else 0) * _MINUTE
    ahead = (minute * _MINUTE - here % _DAY) % _DAY
    if not 0 < ahead <= _LONGEST:
        clock = f"{here % _DAY // _MINUTE // 60}:{here % _DAY // _MINUTE % 60:02}"
        case.refuse("RETURN_PASSED", ("recess 15m",), time=clock)
    return ahead


def _awaited(meeting: Meeting, row: Recorded, event: ReturnAwaited) -> Meeting:
    pause = meeting.pause
    if pause is not None:
        pause = replace(pause, length=event.length)
    awaited = frozenset(event.people)
    called = meeting.called_back | awaited
    return replace(meeting, pause=pause, awaited=awaited, called_back=called)


def _went_on(meeting: Meeting, row: Recorded, event: WentOnWithout) -> Meeting:
    return replace(meeting, awaited=frozenset(event.people))
