"""What several acts do on the floor: start, pause and end turns, and call who is next."""

from __future__ import annotations

from facilitation.floor import rounds, stack, turns
from facilitation.floor.budgets import hard_limit, stretched
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.turns import PLAIN, Turn, TurnKind
from facilitation.meeting.deciding.case import Case, Context
from facilitation.meeting.deciding.debate import check_next_speech, settled_by
from facilitation.meeting.families.circle.events import SilenceEnded
from facilitation.meeting.families.rounds.events import RoundEnded
from facilitation.meeting.families.stack.events import HandLowered, PersonMissed
from facilitation.meeting.families.turns import events as turn_events
from facilitation.meeting.floor.following import (
    TURN_KINDS,
    Following,
    Step,
    following,
    point_of_process,
)
from facilitation.meeting.history import History
from facilitation.meeting.pending import kept_for
from facilitation.meeting.state import Floor, Meeting

_LIMITED = frozenset({TurnKind.STACK, TurnKind.DIRECT, TurnKind.ROUND, TurnKind.EXTRA})

_CUT = frozenset({TurnKind.STACK, TurnKind.DIRECT})
"""What a hard limit ends; in a circle it only signals (domain.md §2, *Time*: never a hard cut)."""


def end_turn(case: Case, how: str = "finished", tick: int | None = None) -> None:
    """End the present turn; the floor goes back to whoever it interrupted.

    Who waits for a motion to be settled waits on.
    """
    floor = case.meeting.floor
    if floor.turn is None:
        return
    interrupted = floor.waiting[-1] if floor.waiting else None
    _end(case, floor.turn, how, tick)
    if interrupted is not None and interrupted.running:
        _resume(case, interrupted.turn)


def _resume(case: Case, turn: Turn) -> None:
    if kept_for(case.meeting, turn) is None:
        case.happen(turn_events.TurnResumed(turn.id))


def end_every_turn(case: Case, how: str = "finished", tick: int | None = None) -> None:
    """End the present turn and those it interrupted, now or as of a ``tick``."""
    while case.meeting.floor.turn is not None:
        _end(case, case.meeting.floor.turn, how, tick)


def end_turns_but_kept(case: Case, how: str = "finished") -> Turn | None:
    """End the present turn and those it interrupted, but not one that waits for a motion.

    Return that turn: it has the floor then, with its clock stopped.
    """
    while case.meeting.floor.turn is not None:
        if kept_for(case.meeting, case.meeting.floor.turn) is not None:
            break
        end_turn(case, how)
    return case.meeting.floor.turn


def check_kept(case: Case, turn: Turn | None) -> None:
    """Advise against ending a turn that waits until a motion is settled (RONR 23:4)."""
    question = kept_for(case.meeting, turn)
    if question is None or turn is None:
        return
    name, motion = case.meeting.people[turn.person].name, question.motion.name
    case.advise("TURN_WAITS", settled_by(case, question), name=name, motion=motion)


def end_round(case: Case, going: rounds.Round) -> None:
    """End a round, and first the turn of whoever holds the piece."""
    end_every_turn(case)
    after = case.meeting.floor.round or going
    case.happen(RoundEnded(going.number, rounds.complete(after)))


def _end(case: Case, turn: Turn, how: str, tick: int | None = None) -> None:
    case.happen(
        turn_events.TurnEnded(turn.id, turn.person, case.tick if tick is None else tick, how)
    )


def miss_turn(case: Case, turn: Turn) -> None:
    """Let the present turn be none, since nobody came to it, and call who is next.

    Whoever was called from the stack waits at place 2, once; the second time they are dropped,
    and so is every other kind of turn (domain.md §3). Nobody is called where only they wait.
    """
    called = case.meeting.floor.called
    known = called is not None and called.turn == turn.id and turn.entry
    entry = called.entry if called is not None and known else None
    dropped = entry is None or entry.missed
    interrupted = case.meeting.floor.waiting[-1:]
    case.happen(PersonMissed(turn.person, turn.id, entry.arrival if entry else 0, dropped))
    if interrupted:
        if interrupted[0].running:
            _resume(case, interrupted[0].turn)
        hear_points(case)
        return
    if (
        case.meeting.floor.round is None
        and following(case.meeting, case.tick).person != turn.person
    ):
        go_on(case)


def _stretch(case: Case, person: int) -> tuple[int, int]:
    """Return how many times as long somebody's turns may be (domain.md §3, *Budgets*)."""
    longer = case.meeting.floor.rules.stretch
    return (longer, 1) if case.meeting.people[person].interpreted else PLAIN


def stretch_turn(case: Case, turn: Turn) -> None:
    """Let other limits hold for a turn of which it is now known whether it is interpreted."""
    stretch, (over, under) = _stretch(case, turn.person), turn.stretch
    if stretch == turn.stretch:
        return
    back = (under * stretch[0], over * stretch[1])
    base = None if turn.base is None else stretched(turn.base, back)
    budget = None if turn.budget is None else stretched(turn.budget, back)
    case.happen(turn_events.TurnStretched(turn.id, base, budget, stretch))


def pause_turn(case: Case) -> bool:
    """Stop the clock of the present turn, if it runs; tell whether it did."""
    turn = case.meeting.floor.turn
    if turn is None or not turns.running(turn):
        return False
    case.happen(turn_events.TurnPaused(turn.id))
    return True


def end_silence(case: Case) -> bool:
    """End the silence, if people are silent; the turn it interrupted goes on. Tell whether."""
    silence = case.meeting.silence
    if silence is None:
        return False
    case.happen(SilenceEnded())
    turn = case.meeting.floor.turn
    if silence.resumes and turn is not None and not turns.running(turn):
        case.happen(turn_events.TurnResumed(turn.id))
    return True


def let_answers_lapse(case: Case) -> None:
    """Let answers that were not given lapse, as the item, the stage or the process is left."""
    asked = case.meeting.floor.questions
    if asked:
        case.happen(lapsed(case, asked, "left"))


def lapsed(case: Case, asked: tuple[int, ...], why: str) -> turn_events.AnswersLapsed:
    """Return the event that answers are not given; ``asked`` are the turns asked about."""
    heard = case.meeting.floor.heard
    return turn_events.AnswersLapsed(asked, tuple(heard[each] for each in asked), why)


def settle(case: Case) -> None:
    """Let a hard limit that is over end its turn at the moment it fell due (domain.md §3)."""
    due = overdue(case.meeting, case.tick)
    if due is not None:
        end_turn(case, "hard_limit", due)


def overdue(meeting: Meeting, tick: int) -> int | None:
    """Return when the present turn fell due by a hard limit that is over at a tick, in ms."""
    turn = meeting.floor.turn
    due = turns.due(turn) if turn is not None else None
    return due if due is not None and due <= tick else None


def main_turn(floor: Floor) -> Turn | None:
    """Return the turn that questions and direct responses are about now."""
    kinds = (TurnKind.STACK, TurnKind.DIRECT, TurnKind.ROUND, TurnKind.EXTRA)
    present = (floor.turn, *(each.turn for each in reversed(floor.waiting)))
    return next((e for e in present if e is not None and e.kind in kinds), floor.last_main)


def go_on(case: Case) -> Following:
    """Let the floor go on to whoever is next; nobody speaks when this is asked for.

    Return what came of it: nothing where the step is ``CHOOSE`` or ``NOBODY``.
    """
    step = following(case.meeting, case.tick)
    if step.step is Step.ROUND_ENDS and case.meeting.floor.round is not None:
        case.happen(RoundEnded(case.meeting.floor.round.number))
    elif step.step is Step.CALLED or step.entry is not None:
        _call(case, step)
    return step


def _call(case: Case, step: Following) -> None:
    if step.entry is not None:
        start_entry(case, step.entry)
    elif step.question:
        case.happen(_started(case, step.person, TurnKind.ANSWER, answers=step.question))
    else:
        hand_piece(case, step.person)


def go_back(case: Case) -> None:
    """End the present turn; whoever it interrupted goes on, after points of process that wait."""
    interrupted = bool(case.meeting.floor.waiting)
    end_turn(case)
    if interrupted:
        hear_points(case)


def hear_points(case: Case) -> None:
    """Hear the next point of process, if one waits, before whoever has the floor goes on."""
    point = point_of_process(case.meeting.floor)
    if point is not None:
        start_entry(case, point)


def start_entry(case: Case, entry: Entry, *, off_list: bool = False) -> None:
    """Give the floor to a waiting entry; a point of process interrupts whoever speaks."""
    interrupts, resumes = 0, False
    floor = case.meeting.floor
    turn = floor.turn
    if turn is not None:
        interrupts, resumes = turn.id, pause_turn(case) or kept_for(case.meeting, turn) is not None
    if entry.kind is Kind.STACK:
        check_next_speech(case, entry.person)
        _lapse_responses(case, entry)
    case.happen(
        _started(
            case,
            entry.person,
            TURN_KINDS[entry.kind],
            entry=entry.arrival,
            position=stack.position_of(floor.stack, floor.tally, entry.arrival),
            interrupts=interrupts,
            resumes=resumes,
            answers=entry.target,
            off_list=off_list,
            length=_length_of(case, entry),
        )
    )


def _length_of(case: Case, entry: Entry) -> int:
    """Return how long the turn of a group's own signal may be, in ms; 0: as any other."""
    return next((each.length for each in case.meeting.signals if each.name == entry.signal), 0)


def start_unlisted(case: Case, person: int) -> None:
    """Give the floor to somebody who does not wait; the record says that it was off the list.

    Whoever waits for a motion to be settled goes on waiting.
    """
    kept = case.meeting.floor.turn
    interrupts = kept.id if kept is not None else 0
    case.happen(
        _started(
            case,
            person,
            TurnKind.STACK,
            interrupts=interrupts,
            resumes=bool(interrupts),
            off_list=True,
        )
    )


def hear_raised(case: Case, person: int, *, resumes: bool) -> None:
    """Hear whoever raised what the chair rules on, unless it is they who speak.

    Whoever spoke goes on after the ruling where that ``resumes`` the turn.
    """
    turn = case.meeting.floor.turn
    if turn is not None and turn.person == person:
        return
    interrupts = turn.id if turn is not None else 0
    case.happen(_started(case, person, TurnKind.PROCESS, interrupts=interrupts, resumes=resumes))


def start_reply(case: Case, person: int) -> None:
    """Give a reply inside the present turn."""
    turn = case.meeting.floor.turn
    if turn is None:
        return
    resumes = pause_turn(case)
    case.happen(
        _started(case, person, TurnKind.REPLY, interrupts=turn.id, resumes=resumes, answers=turn.id)
    )


def hand_piece(case: Case, person: int) -> None:
    """Hand the talking piece to somebody who still waits in the round; else it is an extra turn."""
    going = case.meeting.floor.round
    due = going is not None and person in rounds.to_come(going)
    kind = TurnKind.ROUND if due else TurnKind.EXTRA
    case.happen(_started(case, person, kind, off_list=not due))


def _lapse_responses(case: Case, entry: Entry) -> None:
    for waiting in case.meeting.floor.stack.entries:
        if waiting.kind is Kind.DIRECT and waiting.arrival != entry.arrival:
            case.happen(HandLowered(waiting.arrival, waiting.person, "lapsed"))


def _started(
    case: Case,
    person: int,
    kind: TurnKind,
    *,
    entry: int = 0,
    position: int = 0,
    interrupts: int = 0,
    resumes: bool = False,
    answers: int = 0,
    off_list: bool = False,
    length: int = 0,
) -> turn_events.TurnStarted:
    floor = case.meeting.floor
    limit = floor.limit if kind in _LIMITED else 0
    if floor.rules.motions and limit == floor.rules.limit and kind is not TurnKind.STACK:
        limit = 0  # the rule is about speeches in debate (domain.md §4)
    if kind is TurnKind.PROCESS:
        limit = floor.rules.process_limit
    limit = length or limit
    hard = floor.hard and kind in _CUT
    budget = None
    stretch = _stretch(case, person) if limit or kind in _LIMITED else PLAIN
    if kind in _LIMITED:
        group = case.meeting.people[person].group
        budget = hard_limit(floor.stack.budgets, floor.tally, person, group, stretch)
    order = "round" if kind in (TurnKind.ROUND, TurnKind.EXTRA) else floor.stack.order
    return turn_events.TurnStarted(
        person,
        kind,
        base=stretched(limit, stretch) or None,
        hard=hard,
        grace=floor.rules.grace if hard else 0,
        entry=entry,
        position=position,
        interrupts=interrupts,
        resumes=resumes,
        answers=answers,
        budget=budget,
        order=order,
        off_list=off_list,
        stretch=stretch,
    )


def settled(history: History, context: Context) -> Meeting:
    """Return the state as it is at this moment: a hard limit that is over has ended its turn."""
    if overdue(history.meeting, context.moment.tick) is None:
        return history.meeting
    case = Case(history.meeting, history.last_seq, context)
    settle(case)
    return case.meeting
