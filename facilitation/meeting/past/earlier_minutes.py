"""Minutes of an earlier meeting that are approved in a later one: both records say so.

The group approves them where it meets next. Its list of meetings, the minutes themselves and what
the next meeting is offered go by the record of the meeting that they are of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from facilitation.decisions.ratification import key_of
from facilitation.meeting.act import Act
from facilitation.meeting.answering import day_of
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.approval.acts import ApproveOwnMinutes
from facilitation.meeting.families.formalities import ApproveMinutes, MinutesApproved
from facilitation.meeting.families.opening.acts import Undo
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.history import History
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.earlier import history_of
from facilitation.meeting.past.finding import openings
from facilitation.meeting.seat import NEXT
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold
from facilitation.record.journal import Heading, Journal

_A_DAY: Final = 86_400_000


def with_earlier_minutes(
    journal: Journal, act: ApproveMinutes, meeting: Meeting, but: str
) -> Act | Refusal:
    """Return the act with the meeting whose minutes are meant, or why that cannot be told.

    Minutes of a meeting that is not kept here, as on paper, are approved by their day alone. Raises
    StorageFault.
    """
    found = dict(_waiting(journal, act.of, meeting, but))
    called = {id_: title for id_, title in found.items() if fold(title) == fold(act.title)}
    meant = called if act.title else found
    lines = tuple(f'approved minutes of {act.of} from "{each}"' for each in found.values())
    if len(meant) > 1:
        return Refusal("SEVERAL_MINUTES", (), lines)
    if act.title and not meant:
        possible = lines or (f"approved minutes of {act.of}",)
        return Refusal("NO_MINUTES_WAITING", (("name", act.title),), possible)
    return replace(act, meeting=next(iter(meant), ""))


def _waiting(journal: Journal, day: str, meeting: Meeting, but: str) -> Iterator[tuple[str, str]]:
    """Yield the meetings of the same people on a day whose minutes wait, with their titles."""
    group = key_of(meeting.opening.body if meeting.opening else "")
    for each, opened in openings(journal.headings()):
        if opened is None or each.meeting == but or key_of(opened.body) != group:
            continue
        if opened.on.startswith(day) or _wrote_on(each, day):
            history = history_of(journal, each.meeting)
            if history is not None and _waits(history.meeting, day):
                yield each.meeting, opened.title


def _wrote_on(heading: Heading, day: str) -> bool:
    """Tell whether a record may have been written on a day, in any zone."""
    noon = datetime.fromisoformat(f"{day}T12:00+00:00").timestamp() * 1000
    return heading.first.at - _A_DAY <= noon <= heading.last.at + _A_DAY


def _waits(meeting: Meeting, day: str) -> bool:
    opening = meeting.opening
    if opening is None or not meeting.closed or meeting.life.approved:
        return False
    return day == (opening.day or day_of(meeting, opening.at))


def heard_of(done: Iterable[Recorded], history: History) -> Iterator[tuple[MinutesApproved, bool]]:
    """Yield approvals of minutes of meetings kept here that came, or came back, or were undone."""
    for each in done:
        event = each.event
        if isinstance(event, MinutesApproved):
            found = [event]
        elif isinstance(event, ActUndone | ActRedone):
            told = (row.event for row in history.rows_of(event.act))
            found = [e for e in told if isinstance(e, MinutesApproved)]
        else:
            found = []
        yield from ((e, not isinstance(event, ActUndone)) for e in found if e.meeting)


def act_there(approved: MinutesApproved, there: History, on: str, *, holds: bool) -> Act | None:
    """Return what is done in the record of the earlier meeting; None where nothing is."""
    if holds:
        return ApproveOwnMinutes(on, approved.corrected)
    return Undo() if there.to_undo(NEXT) else None
