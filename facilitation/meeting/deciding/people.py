"""Deciding who is here and who holds which role."""

from __future__ import annotations

from facilitation.floor import rounds
from facilitation.meeting.acts.people import (
    Arrive,
    BringPeople,
    ComeBack,
    Enrol,
    GiveRole,
    Leave,
    MarkInterpreted,
    Newcomer,
)
from facilitation.meeting.deciding.case import Case, Deciders, quoted
from facilitation.meeting.deciding.floor import (
    end_every_turn,
    end_turn,
    go_on,
    hear_points,
    stretch_turn,
)
from facilitation.meeting.deciding.offering import to_join
from facilitation.meeting.events.people import (
    Enrolled,
    GroupDeclared,
    PeopleEnrolled,
    PersonArrived,
    PersonInterpreted,
    PersonLeft,
    PersonReturned,
    RoleGiven,
)
from facilitation.meeting.events.stack import HandLowered
from facilitation.people.names import clean, fold
from facilitation.people.person import Person


def _bring(case: Case, act: BringPeople) -> None:
    """Refuse: only whoever plays the act can read files, and gives an Enrol instead."""
    case.refuse("FILE_NOT_READ", ("arrive NAME",), file=act.file)


def _enrol(case: Case, act: Enrol) -> None:
    known = {key for each in case.meeting.people.values() for key in each.keys}
    number = len(case.meeting.people)
    found: list[Enrolled] = []
    for each in act.people:
        name = clean(each.name)
        if not name or fold(name) in known:
            continue
        known.add(fold(name))
        number += 1
        found.append(_enrolled(number, name, each))
    if not found:
        case.refuse("NOBODY_NEW", ("arrive NAME",), file=act.source)
    case.happen(PeopleEnrolled(tuple(found), act.source))


def _enrolled(number: int, name: str, newcomer: Newcomer) -> Enrolled:
    return Enrolled(
        number,
        name,
        clean(newcomer.group),
        tuple(clean(each) for each in newcomer.lists if clean(each)),
        tuple(clean(each) for each in newcomer.aliases if clean(each)),
        newcomer.here,
    )


def _arrive(case: Case, act: Arrive) -> None:
    group = clean(act.group)
    lists = (clean(act.list),) if clean(act.list) else ()
    for typed in act.names:
        name = clean(typed)
        if not name:
            case.refuse("NAME_NEEDED", ("arrive NAME",))
        known = _known(case, name)
        if known is None:
            number = len(case.meeting.people) + 1
            case.happen(PersonArrived(number, name, group, lists, act.guest))
            continue
        if known.here and not _declares(known, group, lists):
            possible = (*to_join(case, known), "arrive NAME")
            case.refuse("ALREADY_HERE", possible, name=known.name)
        if not known.here:
            case.happen(PersonReturned(known.number))
        if _declares(known, group, lists):
            case.happen(GroupDeclared(known.number, group, lists))


def _known(case: Case, name: str) -> Person | None:
    key = fold(name)
    return next((each for each in case.meeting.people.values() if key in each.keys), None)


def _declares(person: Person, group: str, lists: tuple[str, ...]) -> bool:
    """Tell whether the group or list named is news about the person."""
    new_group = bool(group) and group != person.group
    return new_group or not set(lists) <= set(person.lists)


def _leave(case: Case, act: Leave) -> None:
    for person in case.people(act.names):
        _go(case, person)


def _go(case: Case, person: Person) -> None:
    """Let somebody go: their turn ends, their hands are lowered, their seat stays."""
    floor = case.meeting.floor
    held = floor.round is not None and rounds.holder(floor.round) == person.number
    if any(each.turn.person == person.number for each in floor.waiting):
        end_every_turn(case, "left")
    elif floor.turn is not None and floor.turn.person == person.number:
        end_turn(case, "left")
    for entry in floor.stack.entries:
        if entry.person == person.number:
            case.happen(HandLowered(entry.arrival, person.number, "left"))
    case.happen(PersonLeft(person.number))
    if floor.waiting and case.meeting.floor.turn not in (None, floor.turn):
        hear_points(case)
    if held and case.meeting.floor.turn is None:
        go_on(case)


def _come_back(case: Case, act: ComeBack) -> None:
    for person in case.people(act.names, here=False):
        if person.here:
            case.refuse("ALREADY_HERE", to_join(case, person), name=person.name)
        case.happen(PersonReturned(person.number))


def _give_role(case: Case, act: GiveRole) -> None:
    role = fold(act.role)
    if not role:
        case.refuse("ROLE_NEEDED", ("role facilitator NAME",))
    person = case.person(act.name)
    if case.meeting.roles.get(role) == person.number:
        case.refuse("ALREADY_SO", (f"role {role} NAME",), name=person.name)
    case.happen(RoleGiven(role, person.number))


def _mark_interpreted(case: Case, act: MarkInterpreted) -> None:
    person = case.person(act.name, here=False)
    if person.interpreted == act.on:
        possible = (f"interpreted {quoted(person.name)}{' off' if act.on else ''}",)
        case.refuse("ALREADY_SO", possible, name=person.name)
    case.happen(PersonInterpreted(person.number, act.on))
    turn = case.meeting.floor.turn
    if turn is not None and turn.person == person.number:
        stretch_turn(case, turn)


DECIDERS: Deciders = {
    BringPeople: _bring,
    Enrol: _enrol,
    Arrive: _arrive,
    Leave: _leave,
    ComeBack: _come_back,
    GiveRole: _give_role,
    MarkInterpreted: _mark_interpreted,
}
