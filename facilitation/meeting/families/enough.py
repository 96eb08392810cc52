"""“Enough said?”: put to the room when the stack empties or the group wants it; it binds nobody."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import Act, FloorAct
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.offering import to_go_on
from facilitation.meeting.deciding.open_decision import check_none_open
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.reading import count_here, deciding
from facilitation.meeting.state import Enough, Meeting


class AskEnough(FloorAct, frozen=True):
    """Ask the room whether enough was said on this."""


class CountEnough(Act, frozen=True):
    """So many hands say that enough was said, and so many that they want to go on."""

    yes: int = 0
    no: int = 0


class EnoughAsked(Event, frozen=True, gc=False):
    """The room was asked whether enough was said."""

    writes = frozenset({Area.DECISION})


class EnoughCounted(Event, frozen=True, gc=False):
    """So many hands said that it is enough, and so many wanted to go on."""

    writes = frozenset({Area.DECISION})
    yes: int = 0
    no: int = 0


@decides(check_none_open)
def _ask(case: Case, act: AskEnough) -> None:
    check_none_open(case)
    if case.meeting.enough is not None and case.meeting.enough.open:
        case.already(("enough yes 12 no 3",))
    case.happen(EnoughAsked())


def _check_asked(case: Case, _act: object = None) -> None:
    if case.meeting.enough is None or not case.meeting.enough.open:
        first = to_go_on(case) or (("close decision",) if deciding(case.meeting) else ())
        case.refuse("ENOUGH_NOT_ASKED", first or ("enough said",))


@decides(_check_asked)
def _count(case: Case, act: CountEnough) -> None:
    _check_asked(case)
    shown, here = act.yes + act.no, count_here(case.meeting)
    if shown > here:
        case.refuse("TOO_MANY_VOTES", ("enough yes … no …",), cast=shown, present=here)
    case.happen(EnoughCounted(act.yes, act.no))


def _asked(meeting: Meeting, row: Recorded, event: EnoughAsked) -> Meeting:
    floor = meeting.floor
    return replace(meeting, enough=Enough(meeting.item, floor.stage, len(floor.heard)))


def _counted(meeting: Meeting, row: Recorded, event: EnoughCounted) -> Meeting:
    enough = meeting.enough
    if enough is None:
        return meeting
    return replace(meeting, enough=replace(enough, yes=event.yes, no=event.no))
