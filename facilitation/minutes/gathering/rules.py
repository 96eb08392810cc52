"""The rules that the group set for itself, as they stood at the end."""

from __future__ import annotations

from facilitation.meeting.event import Event
from facilitation.meeting.families.counting import CountingSet
from facilitation.meeting.families.decisions.events import TermsSet
from facilitation.meeting.families.electorate.events import ChairVoteSet
from facilitation.meeting.families.signals import RuleSet, SignalDefined, SignalDropped
from facilitation.meeting.families.stack.events import StackOrdered
from facilitation.meeting.families.turns.events import BudgetSet, LimitSet
from facilitation.minutes.gathering.progress import Progress


def _lasting(
    so_far: Progress,
    event: RuleSet | CountingSet | TermsSet | ChairVoteSet | SignalDefined | SignalDropped,
) -> None:
    """Note a rule in the place of what was said of the same thing before."""
    rules, about = so_far.gathered.rules, _about(event)
    rules.pop(about, None)
    rules[about] = so_far.row


def _of_the_floor(so_far: Progress, event: StackOrdered | LimitSet | BudgetSet) -> None:
    """Note what holds on this floor only: the next item begins by its own process again."""
    so_far.gathered.floor_rules[_about(event)] = so_far.row


def _about(event: Event) -> tuple[str, str]:
    match event:
        case SignalDefined(signal=signal):
            return "signal", signal.name
        case SignalDropped(name=name):
            return "signal", name
        case RuleSet(rule=name) | TermsSet(method=name) | BudgetSet(scope=name):
            return type(event).__name__, name
    return type(event).__name__, ""
