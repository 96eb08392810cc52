"""Signals of a group's own, and its rules."""

from __future__ import annotations

import unicodedata

from msgspec.structs import replace

from facilitation.floor.entries import Kind
from facilitation.floor.signals import (
    DEFAULT_SIGNALS,
    Signal,
    signal_meant,
    with_signal,
    without_signal,
)
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.offering import other_value
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import FloorEvent, Recorded
from facilitation.meeting.reading import setting_now
from facilitation.meeting.state import Floor, Meeting
from facilitation.people.names import clean
from facilitation.process.settings import SETTINGS, allows, setting_meant, shown, with_settings


class DefineSignal(Act, frozen=True):
    """Define a signal of the group, or define it anew.

    ``like`` is process, clarify, direct or stack. ``rank`` -1 is that of ``like``, ``length`` the
    ms of its turn (0: as usual), ``most`` how many one turn may get (0: any number).
    """

    name: str
    symbol: str = ""
    like: str = "direct"
    rank: int = -1
    length: int = 0
    most: int = 0


class DropSignal(Act, frozen=True):
    """Do without a signal."""

    name: str


class SetRule(Act, frozen=True):
    """Set one rule of the floor; on is 1 and off is 0, times are ms."""

    name: str
    value: int


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


KINDS = {kind.name.lower(): kind for kind in Kind}
_HIGHEST_RANK = 9
_MOST_LIMIT = 99
_LONGEST = 3_600_000
_LONGEST_NAME = 40
_USED_BY_THE_LANGUAGE = frozenset(',:>#\\"“”„«»')


@decides()
def _define(case: Case, act: DefineSignal) -> None:
    typed = case.title(act.name, 'signal "technical" *', _LONGEST_NAME, "NAME_NEEDED")
    name = typed.casefold()
    like = KINDS.get(act.like)
    if like is None:
        kinds = [f'signal "{name}" like {each}' for each in KINDS]
        case.refuse("UNKNOWN_KIND", kinds, name=act.like)
    before = next((each for each in case.meeting.signals if each.name == name), None)
    symbol = act.symbol or (before.symbol if before else "")
    _check_symbol(case, name, symbol)
    rank = act.rank if act.rank >= 0 else int(like)
    if rank > _HIGHEST_RANK or act.most > _MOST_LIMIT or act.length > _LONGEST:
        possible = (f'signal "{name}" * rank 2 for 0:30 at most 2',)
        case.refuse("SIGNAL_OUT_OF_RANGE", possible, name=name)
    signal = Signal(name, symbol, like, rank, act.length, act.most)
    if signal == before:
        case.already((f'drop signal "{name}"',), name=name)
    case.happen(SignalDefined(signal))


def _check_symbol(case: Case, name: str, symbol: str) -> None:
    """Refuse a symbol that is none, that means something else, or that is another signal's."""
    known = {each.symbol: each.name for each in case.meeting.signals if each.symbol}
    if symbol and known.get(symbol, name) != name:
        case.refuse("SYMBOL_TAKEN", (f'signal "{name}" *',), symbol=symbol, name=known[symbol])
    if symbol and symbol not in known and not _is_symbol(symbol):
        case.refuse("BAD_SYMBOL", (f'signal "{name}" *', f'signal "{name}" ~'), symbol=symbol)


def _is_symbol(symbol: str) -> bool:
    """Whether it is one or two signs that no name is written with."""
    plain = [each for each in symbol if unicodedata.category(each)[0] in "PS"]
    return 1 <= len(plain) == len(symbol) <= len("**") and not set(symbol) & _USED_BY_THE_LANGUAGE


def _any_to_drop(case: Case, act: DropSignal) -> None:
    if all(each.name == Kind.STACK.name.lower() for each in case.meeting.signals):
        case.refuse("STACK_STAYS", _droppable(case))


@decides(_any_to_drop)
def _drop(case: Case, act: DropSignal) -> None:
    known = signal_meant(case.meeting.signals, clean(act.name))
    names = _droppable(case)
    if known is None:
        if signal_meant(DEFAULT_SIGNALS, clean(act.name)) is not None:
            case.already(names, name=act.name)
        case.refuse("UNKNOWN_SIGNAL", names, name=act.name)
    if known.name == Kind.STACK.name.lower():
        case.refuse("STACK_STAYS", names)
    case.happen(SignalDropped(known.name))


def _droppable(case: Case) -> list[str]:
    return [f'drop signal "{each.name}"' for each in case.meeting.signals if each.symbol]


@decides()
def _set_rule(case: Case, act: SetRule) -> None:
    setting = setting_meant(act.name)
    if setting is None:
        case.refuse("UNKNOWN_RULE", [other_value(case, each) for each in SETTINGS], name=act.name)
    if not allows(setting, act.value):
        possible = (other_value(case, setting),)
        least, most = shown(setting, setting.least), shown(setting, setting.most)
        case.refuse("RULE_OUT_OF_RANGE", possible, name=setting.name, least=least, most=most)
    if setting_now(case.meeting, setting) == act.value:
        now = shown(setting, act.value)
        case.already((other_value(case, setting),), what="rule", name=setting.name, value=now)
    case.happen(RuleSet(setting.field, act.value))


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
