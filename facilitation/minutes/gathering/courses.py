"""Where texts went and came from; questions without a text; lots."""

from __future__ import annotations

from facilitation.meeting.event import Event
from facilitation.meeting.families.courses import events as courses
from facilitation.meeting.families.lots import LotPublished
from facilitation.minutes.gathering.gathered import Turned
from facilitation.minutes.gathering.progress import Progress


def _turned(
    so_far: Progress,
    event: courses.MatterReferred
    | courses.MatterDeferred
    | courses.MatterLaidAside
    | courses.MatterBroughtForward
    | courses.PredecessorNamed
    | courses.ExpirySet
    | courses.ScopeSet
    | courses.DecisionMandated,
) -> None:
    _note(so_far, event)


def _put(
    so_far: Progress, event: courses.EarlierBroughtForward | courses.DecisionRevisited
) -> None:
    so_far.item.labels.append(event.label)
    _note(so_far, event)


def _note(so_far: Progress, turn: Event) -> None:
    found = Turned(so_far.row.at, turn, so_far.meeting)
    so_far.gathered.courses.setdefault(str(getattr(turn, "label", "")), []).append(found)


def _published(so_far: Progress, event: LotPublished) -> None:
    so_far.item.lots.append(len(so_far.meeting.lots) - 1)
