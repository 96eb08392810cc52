"""What time alone has done to a meeting since its last event."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case, Context
from facilitation.meeting.deciding.floor import overdue, settle
from facilitation.meeting.history import History
from facilitation.meeting.state import Meeting


def settled(history: History, context: Context) -> Meeting:
    """Return the state as it is at this moment: a hard limit that is over has ended its turn."""
    if overdue(history.meeting, context.moment.tick) is None:
        return history.meeting
    case = Case(history.meeting, history.last_seq, context)
    settle(case)
    return case.meeting
