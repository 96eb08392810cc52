"""Deciding who is here and who holds which role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NoReturn

from msgspec.structs import replace

from facilitation.floor import rounds
from facilitation.meeting.agenda.sittings import is_before_its_day
from facilitation.meeting.deciding import floor as on_floor
from facilitation.meeting.deciding.case import Case, names_in, quoted
from facilitation.meeting.deciding.for_groups import group_meant
from facilitation.meeting.deciding.offering import to_join
from facilitation.meeting.deciding.ready import anybody_here, anybody_known, decides
from facilitation.meeting.families.naming import PersonUnnamed
from facilitation.meeting.families.people import acts, events
from facilitation.meeting.families.stack.events import HandLowered
from facilitation.meeting.groups.returning import is_away
from facilitation.meeting.roles import HELD_BY_ONE, holders_of, role_known
from facilitation.people.names import clean, fold
from facilitation.people.person import Person


@decides()
def _bring(case: Case, act: acts.BringPeople) -> None:
    case.refuse("FILE_NOT_READ", ("arrive NAME",), file=act.file)


@decides()
def _enrol(case: Case, act: acts.Enrol) -> None:
    known = {key for each in case.meeting.people.values() for key in each.keys}
    number = len(case.meeting.people)
    found: list[events.Enrolled] = []
    passed = list(act.passed_over)
    expected = is_before_its_day(case.meeting, case.context.moment.at)
    for each in act.people:
        name = clean(each.name)
        if not name or fold(name) in known:
            passed.append((0, name, "known"))
            continue
        known.add(fold(name))
        number += 1
        found.append(_enrolled(number, name, replace(each, here=each.here and not expected)))
    if not found:
        case.already(("arrive NAME",), file=act.source, code="NOBODY_NEW")
    doubtful = act.doubtful if any(each.name == act.doubtful for each in found) else ""
    case.happen(
        events.PeopleEnrolled(tuple(found), act.source, tuple(passed), act.encoding, doubtful)
    )
    unnamed = {fold(clean(each.name)) for each in act.people if each.unnamed}
    for one in found:
        if fold(one.name) in unnamed:
            case.happen(PersonUnnamed(one.number))


def _enrolled(number: int, name: str, newcomer: acts.Newcomer) -> events.Enrolled:
    return events.Enrolled(
        number,
        name,
        clean(newcomer.group),
        tuple(clean(each) for each in newcomer.lists if clean(each)),
        tuple(clean(each) for each in newcomer.aliases if clean(each)),
        newcomer.here,
    )


@decides()
def _arrive(case: Case, act: acts.Arrive) -> None:
    group, listed = case.title(act.group), case.title(act.list)
    lists = (listed,) if listed else ()
    names = [case.title(each) for each in act.names]
    if not all(names):
        case.refuse("NAME_NEEDED", ("arrive NAME",))
    if is_before_its_day(case.meeting, case.context.moment.at):
        _expect(case, tuple(acts.Newcomer(each, group, lists) for each in names))
        return
    here: list[Person] = []
    for name in names:
        known = _known(case, name)
        if known is None:
            number = len(case.meeting.people) + 1
            case.happen(events.PersonArrived(number, name, group, lists, act.guest))
            continue
        away = is_away(case.meeting, known)
        if not away and not _declares(known, group, lists):
            here.append(known)
            if act.guest and not known.guest:
                case.refuse("ALREADY_HERE", to_join(case, known), name=known.name)
        if away:
            case.happen(events.PersonReturned(known.number))
        if _declares(known, group, lists):
            case.happen(events.GroupDeclared(known.number, group, lists))
    if here and not case.events:
        _all_here(case, here, "arrive NAME")


def _expect(case: Case, people: tuple[acts.Newcomer, ...]) -> None:
    """Write down who is to come on a day ahead: nobody is here yet."""
    known = [known for each in people if (known := _known(case, each.name)) is not None]
    if len(known) == len(people):
        case.already(("arrive NAME",), code="EXPECTED_ALREADY", name=names_in(known))
    _enrol(case, acts.Enrol(people))


def _all_here(case: Case, people: Sequence[Person], *possible: str) -> NoReturn:
    """Answer that all of them are here; where only some are, the others come."""
    code = "ALREADY_HERE" if len(people) == 1 else "ALL_HERE"
    offered = (*to_join(case, people[0]), *possible) if len(people) == 1 else possible
    case.already(offered, code=code, name=names_in(people))


def _known(case: Case, name: str) -> Person | None:
    key = fold(name)
    return next((each for each in case.meeting.people.values() if key in each.keys), None)


def _declares(person: Person, group: str, lists: tuple[str, ...]) -> bool:
    """Tell whether the group or list named is news about the person."""
    new_group = bool(group) and group != person.group
    return new_group or not set(lists) <= set(person.lists)


@decides(anybody_here)
def _leave(case: Case, act: acts.Leave) -> None:
    names, groups = _parted(case, act.names, act.groups)
    meant = (*_named_to_leave(case, names), *_of_groups(case, groups, "leave of {}"))
    people = tuple({each.number: each for each in meant}.values())
    awaited = case.meeting.awaited
    if not any(each.here or each.number in awaited for each in people):
        possible = (f"back {quoted(people[0].name)}",) if len(people) == 1 else ("back NAME",)
        code = "NOT_HERE" if len(people) == 1 else "ALL_GONE"
        case.already(possible, code=code, name=names_in(people))
    for person in people:
        if person.here:
            let_go(case, person)
        elif person.number in awaited:
            case.happen(events.PersonLeft(person.number))  # nobody waits for them any more


def _named_to_leave(case: Case, names: Iterable[str]) -> Iterator[Person]:
    """Return who is named; of several who may be meant, whoever is still here."""
    for typed in names:
        found = case.meant(typed)
        gone = len(found) == 1 and not found[0].here
        yield case.person(typed, here=not gone)


def _of_groups(case: Case, groups: Iterable[str], line: str) -> Iterator[Person]:
    for typed in groups:
        group = group_meant(case, typed, line)
        yield from (each for each in case.meeting.people.values() if each.group == group)


def _parted(
    case: Case, names: Sequence[str], groups: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names and the groups: behind ``of`` one group may follow another.

    Without it a name is a group's whole name where it is nobody's.
    """
    called = {fold(each.group) for each in case.meeting.people.values() if each.group}
    also = [each for each in names if fold(each) in called and (groups or not case.meant(each))]
    return tuple(each for each in names if each not in also), (*groups, *also)


def _of_groups_gone(case: Case, groups: Iterable[str]) -> Iterator[Person]:
    """Return who of each group can be back: who was here; where nobody was, all who are to come."""
    for group in groups:
        people = tuple(_of_groups(case, (group,), "back of {}"))
        yield from [each for each in people if not each.expected] or people


def let_go(case: Case, person: Person) -> None:
    """Let somebody go: their turn ends, their hands are lowered, their seat stays."""
    floor = case.meeting.floor
    held = floor.round is not None and rounds.holder(floor.round) == person.number
    if any(each.turn.person == person.number for each in floor.waiting):
        on_floor.end_every_turn(case, "left")
    elif floor.turn is not None and floor.turn.person == person.number:
        on_floor.end_turn(case, "left")
    for entry in floor.stack.entries:
        if entry.person == person.number:
            case.happen(HandLowered(entry.arrival, person.number, "left"))
    case.happen(events.PersonLeft(person.number))
    if floor.waiting and case.meeting.floor.turn not in (None, floor.turn):
        on_floor.hear_points(case)
    if held and case.meeting.floor.turn is None:
        on_floor.go_on(case)


def _somebody_away(case: Case, act: acts.ComeBack) -> None:
    anybody_known(case)
    if not any(is_away(case.meeting, each) for each in case.meeting.people.values()):
        case.already(("arrive NAME",), code="ALL_HERE")


@decides(_somebody_away)
def _come_back(case: Case, act: acts.ComeBack) -> None:
    names, groups = _parted(case, act.names, act.groups)
    meant = (*case.people(names, here=False), *_of_groups_gone(case, groups))
    people = tuple({each.number: each for each in meant}.values())
    if not any(is_away(case.meeting, each) for each in people):
        _all_here(case, people)
    for person in people:
        if is_away(case.meeting, person):
            case.happen(events.PersonReturned(person.number))


@decides(anybody_known)
def _correct_name(case: Case, act: acts.CorrectName) -> None:
    person = case.person(act.name, here=False)
    line = f"name {person.number} as"
    name = case.title(act.title, f'{line} "NAME"', code="NAME_NEEDED")
    if name == person.name:
        case.already((f'{line} "NAME"',), name=name)
    namesake = _known(case, name)
    if namesake is not None and namesake.number != person.number:
        case.refuse("NAME_TAKEN", (f"{line} {quoted(f'{name} {person.number}')}",), name=name)
    case.happen(events.NameCorrected(person.number, name, person.name))


@decides(anybody_here)
def _give_role(case: Case, act: acts.GiveRole) -> None:
    role = role_known(case.meeting, act.role)
    if not role:
        case.refuse("ROLE_NEEDED", ("role facilitator NAME",))
    person = case.person(act.name)
    if act.until:
        case.check_date(act.until, f"role {quoted(role)} {quoted(person.name)} until 2027-05-01")
    until = act.until or case.meeting.offices.get(role, "")
    held = holders_of(case.meeting, role)
    same = person.number in held
    if same and until == case.meeting.offices.get(role, "") and not act.note.strip():
        case.already((f"role {quoted(role)} NAME",), what="role", name=person.name, role=role)
    until = act.until if not same else until
    before = held[-1] if held and not same and role in HELD_BY_ONE else 0
    case.happen(events.RoleGiven(role, person.number, until, act.note.strip(), before))


@decides(anybody_known)
def _mark_interpreted(case: Case, act: acts.MarkInterpreted) -> None:
    person = case.person(act.name, here=False)
    if person.interpreted == act.on:
        possible = (f"interpreted {quoted(person.name)}{' off' if act.on else ''}",)
        case.already(possible, name=person.name)
    case.happen(events.PersonInterpreted(person.number, act.on))
    turn = case.meeting.floor.turn
    if turn is not None and turn.person == person.number:
        on_floor.stretch_turn(case, turn)
