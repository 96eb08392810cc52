"""Deciding the acts of a round: who holds the talking piece."""

from __future__ import annotations

from facilitation.floor import rounds
from facilitation.floor.turns import TurnKind
from facilitation.meeting.deciding import floor as on_floor
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.offering import to_hold_a_round
from facilitation.meeting.deciding.ready import anybody_else, anybody_known, both, decides, speaking
from facilitation.meeting.families.rounds import events
from facilitation.meeting.families.rounds.acts import EndRound, HoldRound, Pass, Reply, Skip
from facilitation.meeting.floor.beginning import begins_by_role, ring_begins, spokes_in_order
from facilitation.meeting.reading import turns_under_way
from facilitation.people.finding import people_meant
from facilitation.people.person import Person

SPOKES = "spokes"
"""The word for all who speak for a group, where no person is called so."""


def _check_no_round(case: Case, _act: object = None) -> None:
    if case.meeting.floor.round is not None:
        case.refuse("ROUND_GOING", to_hold_a_round(case), name="")


@decides(both(_check_no_round, anybody_known))
def _hold(case: Case, act: HoldRound) -> None:
    floor = case.meeting.floor
    _check_no_round(case)
    prompt = _prompt(case, act)
    named = _named(case, act)
    people = named or _seated(case)
    order = tuple(dict.fromkeys(each.number for each in people))
    if not order:
        case.refuse("NOBODY_HERE", ("arrive NAME",))
    mode = rounds.POPCORN if act.popcorn else rounds.LIST if named else rounds.RING
    start, forward = _beginning(case, act, order, mode)
    if start not in order:
        names = [quoted(each.name) for each in people if each.here]
        possible = [f"round from {name}" for name in names] or to_hold_a_round(case)
        case.refuse("NOT_IN_ROUND", possible, name=case.meeting.people[start].name)
    on_floor.end_every_turn(case)
    absent = tuple(each.number for each in people if not each.here)
    number = floor.rounds + 1
    asks = act.asks if prompt == _in_view(case, act.asks) else 0
    case.happen(events.RoundOpened(number, order, mode, start, absent, forward, prompt, asks))
    _first_holder(case, start)


def _prompt(case: Case, act: HoldRound) -> str:
    there = len(case.meeting.prompts)
    if act.asks > there:
        possible = tuple(f"round {number}" for number in range(1, there + 1))
        case.refuse("NO_SUCH_PROMPT", possible or ('prompt "…"',), last=there)
    return act.prompt or _in_view(case, act.asks)


def _in_view(case: Case, number: int) -> str:
    prompts = case.meeting.prompts
    return prompts[number - 1] if 1 <= number <= len(prompts) else ""


def _named(case: Case, act: HoldRound) -> list[Person]:
    """Return the people that a list round names; those who speak for groups by *spokes*."""
    if act.people == (SPOKES,) and not people_meant(SPOKES, case.meeting.people):
        spokes = spokes_in_order(case.meeting)
        if not spokes:
            case.refuse("NO_SPOKES", ("spoke NAME",))
        return [case.meeting.people[number] for number in spokes]
    return [case.person(each, here=False) for each in act.people]


def _seated(case: Case) -> list[Person]:
    """Return everybody who has a seat, as they sit; the absent keep theirs (domain.md §2)."""
    seated = [case.meeting.people[number] for number in case.meeting.seating]
    return seated if any(each.here for each in seated) else []


def _beginning(case: Case, act: HoldRound, order: tuple[int, ...], mode: str) -> tuple[int, bool]:
    """Return who begins and whether it goes forward: as was said, else by the rules of a ring."""
    start, forward = order[0], True
    if mode == rounds.RING:
        start, forward = ring_begins(case.meeting, order)
        floor = case.meeting.floor
        stage = case.context.processes.stage(floor.process, floor.stage)
        by_role = begins_by_role(case.meeting, stage)
        if by_role in order:
            start = by_role
    if act.first:
        start = case.person(act.first).number
        forward = True
    return start, False if act.backward else forward


def _first_holder(case: Case, start: int) -> None:
    going = case.meeting.floor.round
    if going is None:
        return
    if start in rounds.to_come(going):
        on_floor.hand_piece(case, start)
    else:
        on_floor.go_on(case)


def _holder(case: Case, _act: object = None) -> int:
    going = case.meeting.floor.round
    holder = rounds.holder(going) if going is not None else None
    turn = case.meeting.floor.turn
    if holder is None or turn is None or turn.kind is not TurnKind.ROUND:
        case.refuse("NOBODY_HOLDS", to_hold_a_round(case))
    return holder


@decides(_holder)
def _pass(case: Case, act: Pass) -> None:
    case.happen(events.PiecePassed(_holder(case), act.back))
    on_floor.end_turn(case, "passed")
    on_floor.go_on(case)


def _round_going(case: Case) -> rounds.Round:
    going = case.meeting.floor.round
    if going is None:
        case.refuse("NO_ROUND", to_hold_a_round(case))
    return going


def _anybody_to_skip(case: Case, act: Skip) -> None:
    going = _round_going(case)
    if not rounds.holder(going) and not rounds.to_come(going):
        case.refuse("HAS_SPOKEN", to_hold_a_round(case))


@decides(_anybody_to_skip)
def _skip(case: Case, act: Skip) -> None:
    going = _round_going(case)
    person = case.person(act.name, here=False)
    seat = rounds.seat_of(going, person.number)
    if seat is not None and seat.status is rounds.Status.LEFT:
        case.refuse("NOT_HERE", (f"back {quoted(person.name)}",), name=person.name)
    if seat is None:
        case.refuse("NOT_IN_ROUND", to_hold_a_round(case), name=person.name)
    if person.number == rounds.holder(going):
        case.happen(events.PersonSkipped(person.number))
        on_floor.end_every_turn(case, "skipped")
        on_floor.go_on(case)
        return
    if person.number not in rounds.to_come(going):
        case.refuse("HAS_SPOKEN", to_hold_a_round(case), name=person.name)
    case.happen(events.PersonSkipped(person.number))
    after = case.meeting.floor.round
    if after is not None and rounds.complete(after):
        case.happen(events.RoundEnded(after.number))


def _anybody_to_reply(case: Case, act: Reply) -> None:
    anybody_else(case, speaking(case).person, "OWN_TURN", ("done",))


@decides(_anybody_to_reply)
def _reply(case: Case, act: Reply) -> None:
    person = case.person(act.name)
    floor = case.meeting.floor
    if floor.turn is None:
        case.refuse("NOBODY_SPEAKING", (f"call {quoted(person.name)}",))
    if floor.turn.person == person.number:
        case.refuse("OWN_TURN", ("done",), name=person.name)
    nested = sum(each.kind is TurnKind.REPLY for each in turns_under_way(floor))
    if nested >= floor.rules.reply_depth:
        possible = ("done",) if nested else ("rule reply depth 1",)
        case.advise("REPLY_TOO_DEEP", possible, most=floor.rules.reply_depth)
    on_floor.start_reply(case, person.number)


@decides()
def _end(case: Case, act: EndRound) -> None:
    going = case.meeting.floor.round
    if going is None:
        case.already(to_hold_a_round(case), code="NO_ROUND")
    on_floor.end_round(case, going)
