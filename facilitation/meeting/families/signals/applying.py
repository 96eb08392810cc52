"""Signals and rules of the floor, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor.signals import with_signal, without_signal
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.signals.events import RuleSet, SignalDefined, SignalDropped
from facilitation.meeting.state import Floor, Meeting
from facilitation.process.settings import with_settings


def _signal_defined(meeting: Meeting, row: Recorded, event: SignalDefined) -> Meeting:
    return replace(meeting, signals=with_signal(meeting.signals, event.signal))


def _signal_dropped(meeting: Meeting, row: Recorded, event: SignalDropped) -> Meeting:
    return replace(meeting, signals=without_signal(meeting.signals, event.name))


def _rule_set(meeting: Meeting, row: Recorded, event: RuleSet) -> Meeting:
    settings = meeting.settings.set(event.rule, event.value)
    ruled = replace(meeting, settings=settings)
    return replace(ruled, floor=as_set(ruled, meeting.floor))


def as_set(meeting: Meeting, floor: Floor) -> Floor:
    """Return the floor under the rules that the group set for the whole meeting."""
    rules = with_settings(floor.rules, meeting.settings)
    stack = replace(floor.stack, direct_limit=rules.direct_limit, one_each=rules.one_hand)
    return replace(floor, rules=rules, stack=stack)
