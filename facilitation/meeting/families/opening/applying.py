"""What beginning, interrupting and ending do to the state."""

from __future__ import annotations

from msgspec.structs import asdict, replace

from facilitation.map import Map
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.answering import day_of
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening import events
from facilitation.meeting.state import Break, Meeting, Opening


def _opened(meeting: Meeting, row: Recorded, event: events.MeetingOpened) -> Meeting:
    return replace(meeting, opening=Opening(at=row.at, **asdict(event)), free=row.tick)


def _break_began(meeting: Meeting, row: Recorded, event: events.BreakBegan) -> Meeting:
    pause = Break(row.at, event.length, row.tick)
    return replace(meeting, pause=pause, awaited=frozenset(), called_back=frozenset())


def _sitting_ended(meeting: Meeting, row: Recorded, event: events.SittingEnded) -> Meeting:
    rest = Break(row.at, 0, row.tick, adjourned=True, until=event.until)
    return replace(meeting, pause=rest, awaited=frozenset(), called_back=frozenset())


def _sitting_began(meeting: Meeting, row: Recorded, event: events.SittingBegan) -> Meeting:
    gone_on = _gone_on(meeting, row, event.left_out)
    if is_planned(meeting) and meeting.opening is not None:
        begun = replace(meeting.opening, at=row.at, held=day_of(meeting, row.at))
        return replace(gone_on, opening=begun, sitting=1)
    began = meeting.sat or (meeting.opening.at if meeting.opening is not None else row.at)
    before, today = day_of(meeting, began), day_of(meeting, row.at)
    business = replace(meeting.business, begun=row.seq)
    if before != today:  # so many turns a day, and what was decided a day before (RONR §§37, 43)
        business = replace(business, speeches=Map(), since=before)
    return replace(gone_on, sitting=meeting.sitting + 1, sat=row.at, business=business)


def _break_ended(meeting: Meeting, row: Recorded, event: events.BreakEnded) -> Meeting:
    return _gone_on(meeting, row, event.left_out)


def _gone_on(meeting: Meeting, row: Recorded, left_out: int) -> Meeting:
    """Go on; what lay between, in ms, took nothing of the item's time."""
    place = meeting.item - 1
    began = meeting.items[place].began if meeting.item else None
    if began is not None and left_out:
        present = replace(meeting.items[place], began=began + left_out)
        items = (*meeting.items[:place], present, *meeting.items[place + 1 :])
        meeting = replace(meeting, items=items)
    nobody = frozenset[int]()
    ended = {"pause": None, "free": row.tick, "rested": row.at}
    return replace(meeting, awaited=nobody, called_back=nobody, **ended)


def _closed(meeting: Meeting, row: Recorded, event: events.MeetingClosed) -> Meeting:
    return replace(meeting, closed=True, closed_at=row.at, pause=None, called_back=frozenset())


def _overruled(meeting: Meeting, row: Recorded, event: events.RuleOverruled) -> Meeting:
    return replace(meeting, overruled=meeting.overruled + 1)
