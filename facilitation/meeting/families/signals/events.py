"""Events about the signals of the group and the rules of the floor."""

from __future__ import annotations

from facilitation.floor.signals import Signal
from facilitation.meeting.event import FloorEvent


class SignalDefined(FloorEvent, frozen=True, gc=False):
    """The group defined a signal."""

    signal: Signal


class SignalDropped(FloorEvent, frozen=True, gc=False):
    """The group does without a signal."""

    name: str


class RuleSet(FloorEvent, frozen=True, gc=False):
    """A rule of the floor was set for the meeting; on is 1 and off is 0, times are ms."""

    rule: str
    value: int
