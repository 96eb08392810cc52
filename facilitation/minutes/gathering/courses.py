"""Where texts went and came from; questions without a text; lots."""

from __future__ import annotations

from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.courses import events as courses
from facilitation.meeting.families.lots import LotPublished
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.gathered import Turned
from facilitation.minutes.gathering.progress import Progress


def _turned(
    so_far: Progress,
    row: Recorded,
    event: courses.MatterReferred
    | courses.MatterDeferred
    | courses.MatterLaidAside
    | courses.MatterBroughtForward
    | courses.PredecessorNamed
    | courses.ExpirySet
    | courses.ScopeSet
    | courses.DecisionMandated,
    before: Meeting,
) -> None:
    _note(so_far, row, event)


def _put(
    so_far: Progress,
    row: Recorded,
    event: courses.EarlierBroughtForward | courses.DecisionRevisited,
    before: Meeting,
) -> None:
    so_far.item.labels.append(event.label)
    _note(so_far, row, event)


def _note(so_far: Progress, row: Recorded, event: Event) -> None:
    label = str(getattr(event, "label", ""))
    found = Turned(row.at, event, so_far.meeting)
    so_far.gathered.courses.setdefault(label, []).append(found)


def _published(so_far: Progress, row: Recorded, event: LotPublished, before: Meeting) -> None:
    so_far.item.lots.append(len(so_far.meeting.lots) - 1)
