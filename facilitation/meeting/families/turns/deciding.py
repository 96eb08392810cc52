"""Deciding about turns: who is called, for how long, until when."""

from __future__ import annotations

from facilitation.floor import stack, turns
from facilitation.floor.entries import Entry
from facilitation.floor.stack import Nobody
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.deciding import floor as on_floor
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.offering import to_speak
from facilitation.meeting.deciding.ready import anybody_else, anybody_here, decides, speaking
from facilitation.meeting.families.turns import acts, events
from facilitation.meeting.families.turns.acts import place_typed
from facilitation.meeting.floor.following import Following, Step, following, open_question
from facilitation.meeting.reading import stack_places
from facilitation.people.person import Person

_USUAL_LIMIT = 120_000
_SCOPES = ("person", "group", "item")


@decides()
def _next(case: Case, act: acts.Next) -> None:
    """End the present turn and call who is next; a point of process gives the floor back."""
    if on_floor.end_silence(case):
        return
    speaking = case.meeting.floor.turn
    if speaking is not None and speaking.kind is TurnKind.PROCESS and case.meeting.floor.waiting:
        on_floor.go_back(case)
        return
    kept = on_floor.end_turns_but_kept(case)
    if kept is not None and kept == speaking and _nobody_called(case):
        on_floor.check_kept(case, kept)
        on_floor.end_every_turn(case)
    step = on_floor.go_on(case)
    if step.why is Nobody.QUOTA_WAIT:
        possible = ("hand NAME", "call NAME", "open stack", "stack fifo")
        case.refuse("QUOTA_WAIT", possible, list=case.meeting.floor.stack.terms.quota)
    if speaking is None:
        _refuse_nobody(case, step)


def _nobody_called(case: Case) -> bool:
    return following(case.meeting, case.tick).step is Step.SETTLE


def _refuse_nobody(case: Case, step: Following) -> None:
    """Refuse to go on where nobody can be called, and nobody's turn has ended by it."""
    if step.step is Step.CHOOSE:
        case.refuse("CHOOSE_NEXT", ("call NAME", "end round"))
    if step.step not in (Step.NOBODY, Step.SETTLE) or step.entry is not None:
        return
    if step.why is Nobody.HELD:
        case.refuse("ALL_HELD", ("call NAME", *_budgets_lifted(case)))
    if step.why is Nobody.EXHAUSTED:
        case.refuse("EXHAUSTED", ("open stack",))
    case.refuse("NOBODY_WAITS", ("hand NAME", "call NAME"))


def _budgets_lifted(case: Case) -> tuple[str, ...]:
    """Return the lines that lift the hard budgets there are."""
    budgets = case.meeting.floor.stack.budgets
    known = (("person", budgets.person), ("group", budgets.group), ("item", budgets.item))
    return tuple(f"budget {scope} none" for scope, each in known if each is not None and each.hard)


def _anybody_to_call(case: Case, act: acts.Call) -> None:
    anybody_here(case)
    turn = case.meeting.floor.turn
    if turn is not None:
        anybody_else(case, turn.person, "SPEAKS_ALREADY", ("done", "next"))


@decides(_anybody_to_call)
def _call(case: Case, act: acts.Call) -> None:
    place = place_typed(act.name)
    person = _at_place(case, place) if place else case.person(act.name)
    floor = case.meeting.floor
    if floor.turn is not None and floor.turn.person == person.number:
        case.already(("done", "next"), name=person.name, code="SPEAKS_ALREADY")
    kept = on_floor.end_turns_but_kept(case, "facilitator")
    if kept is not None and (floor.round is not None or kept.person == person.number):
        on_floor.check_kept(case, kept)
        on_floor.end_every_turn(case, "facilitator")
    if floor.round is not None:
        on_floor.hand_piece(case, person.number)
        return
    waiting = [e for e in floor.stack.entries if e.person == person.number]
    if waiting:
        entry = min(waiting, key=lambda each: (each.kind, each.arrival))
        first = stack.first(floor.stack, floor.tally)
        early = not isinstance(first, Entry) or first.arrival != entry.arrival
        on_floor.start_entry(case, entry, off_list=early)
    else:
        on_floor.start_unlisted(case, person.number)


def _at_place(case: Case, place: int) -> Person:
    """Return who waits at a place of the stack as everybody sees it; 1 is next."""
    waiting = stack_places(case.meeting.floor)
    if not waiting:
        case.refuse("NOBODY_WAITS", ("hand NAME", "call NAME"))
    if place > len(waiting):
        case.refuse("NO_SUCH_PLACE", ("call NAME",), last=len(waiting))
    return case.meeting.people[waiting[place - 1].entry.person]


@decides()
def _pause(case: Case, act: acts.Pause) -> None:
    speaking(case)
    if not on_floor.pause_turn(case):
        case.already(("resume", "done"), code="ALREADY_PAUSED")


@decides()
def _resume(case: Case, act: acts.Resume) -> None:
    turn = speaking(case)
    if turns.running(turn):
        case.already(("pause", "done"), code="NOT_PAUSED")
    case.happen(events.TurnResumed(turn.id))


def _limited(case: Case, _act: object = None) -> Turn:
    turn = speaking(case)
    if turns.allotted(turn) is None:
        case.refuse("NO_LIMIT", ("limit 2:00",))
    return turn


@decides(_limited)
def _extend(case: Case, act: acts.Extend) -> None:
    turn = _limited(case)
    rules = case.meeting.floor.rules
    if turn.extensions >= rules.extensions:
        case.advise("EXTENDED_ENOUGH", ("done",), most=rules.extensions)
    case.happen(events.TurnExtended(turn.id, act.length or rules.extension, act.by))


@decides()
def _done(case: Case, act: acts.Done) -> None:
    if on_floor.end_silence(case):
        return
    on_floor.check_kept(case, speaking(case))
    on_floor.go_back(case)


@decides()
def _put_answer_aside(case: Case, act: acts.PutAnswerAside) -> None:
    """Let the floor go on without the answer that comes next; a question just asked has ended."""
    question = open_question(case.meeting)
    if not question:
        case.refuse("NO_ANSWER_WAITS", to_speak(case))
    if question not in case.meeting.floor.questions:
        on_floor.end_turn(case)
    case.happen(on_floor.lapsed(case, (question,), "aside"))


@decides()
def _set_limit(case: Case, act: acts.SetLimit) -> None:
    if act.length < 0:
        case.refuse("BAD_LENGTH", ("limit 2:00",))
    floor = case.meeting.floor
    if (floor.limit, floor.hard) == (act.length, act.hard) or act.length == floor.limit == 0:
        possible = ("limit 1:00",) if act.length == _USUAL_LIMIT else ("limit 2:00",)
        case.already(possible, what="limit", length=act.length)
    case.happen(events.LimitSet(act.length, act.hard))


@decides()
def _set_budget(case: Case, act: acts.SetBudget) -> None:
    if act.scope not in _SCOPES:
        possible = tuple(f"budget {each} 5:00" for each in _SCOPES)
        case.refuse("UNKNOWN_SCOPE", possible, name=act.scope)
    case.happen(events.BudgetSet(act.scope, act.length, act.hard))
