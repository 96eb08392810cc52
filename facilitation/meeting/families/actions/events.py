"""Events about what became of an action."""

from __future__ import annotations

from facilitation.meeting.event import Area
from facilitation.meeting.families.minutes.events import EntryEvent
from facilitation.meeting.lineage import Source


class ActionEvent(EntryEvent, frozen=True, gc=False):
    """Something about the action that was noted as ``entry`` (its record number)."""

    entry: int


class ActionDone(ActionEvent, frozen=True, gc=False):
    """It was reported as done; ``report`` is what was told of it."""

    report: str = ""


class ActionDropped(ActionEvent, frozen=True, gc=False):
    """Nobody does it any more."""

    because: str


class ActionPassedOn(ActionEvent, frozen=True, gc=False):
    """``owner`` does it from now on."""

    reads = frozenset({Area.PEOPLE})

    owner: int


class ActionTakenAlong(ActionEvent, frozen=True, gc=False):
    """It was taken on at an earlier meeting, and is still to be done."""

    source: Source
