"""Deciding: an act against the present state, into events or a refusal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from msgspec.structs import replace

from facilitation.meeting.act import Act, Overrule, Together
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.deciding.case import Case, Context
from facilitation.meeting.deciding.floor import settle
from facilitation.meeting.deciding.offering import to_go_on
from facilitation.meeting.deciding.ready import Question, Rule, asked, rules_of
from facilitation.meeting.event import Event
from facilitation.meeting.families import parts
from facilitation.meeting.families.ballots.events import PapersHandedOut
from facilitation.meeting.families.decisions import events as decisions
from facilitation.meeting.families.electorate.deciding import watch_quorum
from facilitation.meeting.families.electorate.events import ChairVoteSet, HomeReported
from facilitation.meeting.families.opening.acts import (
    CloseMeeting,
    OpenMeeting,
    Redo,
    TakeBreak,
    Undo,
)
from facilitation.meeting.families.returning import TakeRecess
from facilitation.meeting.families.turns.events import BudgetSet
from facilitation.meeting.history import History
from facilitation.meeting.outcome import Refusal, Refused
from facilitation.meeting.post import may_do
from facilitation.meeting.state import Meeting

DECIDERS: Mapping[type[Act], Rule] = MappingProxyType(
    {act: rule for part in parts("deciding") for act, rule in rules_of(part).items()}
)
"""Who decides which act."""


class Decided(NamedTuple):
    """The events that an act brings about, and the state after them.

    The state is None where the record has to be folded anew, as when something is taken back.
    """

    events: tuple[Event, ...]
    meeting: Meeting | None = None


def decide(history: History, act: Act, context: Context) -> tuple[Event, ...] | Refusal:
    """Decide an act; return the events that it brings about, or why it cannot be done."""
    found = decided(history, act, context)
    return found if isinstance(found, Refusal) else found.events


def decided(history: History, act: Act, context: Context) -> Decided | Refusal:
    """Decide an act; return its events with the state after them, or why it cannot be done."""
    not_here = _elsewhere(act, context)
    if not_here is not None:
        return not_here
    if isinstance(act, Undo | Redo):
        found = (history.undo if isinstance(act, Undo) else history.redo)(context.by)
        return found if isinstance(found, Refusal) else Decided(found)
    case = Case(history.meeting, history.last_seq, context)
    try:
        for each in act.acts if isinstance(act, Together) else (act,):
            _decide(case, each)
    except Refused as refused:
        return refused.refusal
    events = tuple(case.events)
    return Decided(events, case.meeting) if events else Refusal("NOTHING_CHANGES")


def _decide(case: Case, act: Act) -> None:
    if isinstance(act, Overrule):
        if not act.because.strip():
            case.refuse("REASON_NEEDED", ('overrule "…" next',))
        case.overruling = act.because
        act = act.act
    decider = _decider(case, act)
    before = case.meeting
    decider(case, act)
    check_something_changed(case, before)
    if case.meeting.decision is not None:
        watch_quorum(case)


def why_not(history: History, act: Act, context: Context, text: str = "") -> Refusal | None:
    """Return why nothing of this kind can be done now, whatever it says; None where it can be.

    Of the act only what its verb settles is looked at. What is advised against can be done, and
    what can be understood only with a file, or with another meeting, may turn out not to be.
    With ``text``, the label of one that there is, it is asked of this text alone.
    """
    not_here = _elsewhere(act, context)
    if not_here is not None:
        return not_here
    if isinstance(act, Undo | Redo):
        found = decide(history, act, context)
        return found if isinstance(found, Refusal) else None
    meeting = replace(history.meeting, labels=(text,)) if text else history.meeting
    question = Question(meeting, history.last_seq, context)
    return None if isinstance(act, Overrule) else asked(question, act, _ready)


def _elsewhere(act: Act, context: Context) -> Refusal | None:
    """Refuse what is done at another station; None where it may be done at this one."""
    if may_do(context.post, act):
        return None
    return Refusal("AT_ANOTHER_STATION", (("post", str(context.post)),))


def _ready(question: Case, act: Act) -> None:
    decider = _decider(question, act)
    if decider.ready is not None:
        decider.ready(question, act)
    elif not act.__struct_fields__:
        before = question.meeting
        decider(question, act)
        check_something_changed(question, before)


def _decider(case: Case, act: Act) -> Rule:
    """Return who decides an act, with the floor as it is by now, if the meeting goes on."""
    _check_going(case, act)
    decider = DECIDERS.get(type(act))
    if decider is None:
        case.refuse("NOT_POSSIBLE_HERE")
    if not act.beside_the_floor and case.meeting.floor.turn is not None:
        settle(case)
    return decider


def _check_going(case: Case, act: Act) -> None:
    """Refuse what comes before the beginning or after the end of a meeting, or into a break."""
    if case.meeting.opening is None and not isinstance(act, OpenMeeting):
        case.refuse("NO_MEETING", ('meeting "Title"',))
    if case.meeting.closed and isinstance(act, CloseMeeting):
        case.already(("undo", 'note "…"'), code="MEETING_CLOSED")
    if case.meeting.closed and not act.after_close:
        case.refuse("MEETING_CLOSED", ("undo", 'note "…"'))
    if case.meeting.life.approved and not act.after_approval:
        case.refuse("MINUTES_LOCKED", ('correct minutes "…" to "…" by NAME decided "…"',))
    pause = case.meeting.pause
    if is_planned(case.meeting) and (act.needs_the_room or isinstance(act, TakeBreak | TakeRecess)):
        case.refuse("NOT_BEGUN", to_go_on(case))
    if pause is not None and act.needs_the_room:
        case.refuse("SITTING_ENDED" if pause.adjourned else "IN_BREAK", to_go_on(case))


_SETTLING = (
    decisions.AnswersCounted,
    decisions.AnswersGiven,
    BudgetSet,
    ChairVoteSet,
    decisions.EntitledNamed,
    HomeReported,
    PapersHandedOut,
    decisions.QuorumSet,
    decisions.ReviewSet,
    decisions.TemperatureTaken,
    decisions.VotesCounted,
)
"""Events that say how something is from now on, all of which the state tells."""

_PLACE = frozenset({"seq", "at", "tick"})


def check_something_changed(case: Case, before: Meeting) -> None:
    """Answer that all is so already, where an act only settles what was settled so before.

    Raises Refused: nothing but the place in the record has changed.
    """
    other = [each for each in case.events if not isinstance(each, _SETTLING)]
    if case.events and not other and _same(before, case.meeting):
        case.already()


def _same(before: Meeting, after: Meeting) -> bool:
    fields = (each for each in before.__struct_fields__ if each not in _PLACE)
    pairs = ((getattr(before, each), getattr(after, each)) for each in fields)
    return all(old is new or old == new for old, new in pairs)
