"""What coming, going and taking a role do to the state."""

from __future__ import annotations

from msgspec.structs import asdict, replace

from facilitation.floor import rounds
from facilitation.map import Map
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.people import events
from facilitation.meeting.families.rounds.applying import with_round
from facilitation.meeting.families.small_groups.applying import with_newcomer
from facilitation.meeting.roles import HELD_BY_ONE, holders_of
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold
from facilitation.people.person import Person, person_named


def _enrolled(meeting: Meeting, row: Recorded, event: events.PeopleEnrolled) -> Meeting:
    new = {each.number: person_named(**asdict(each)) for each in event.people}
    here = [each.number for each in event.people if each.here]
    known = Map({**meeting.people, **new})
    return replace(meeting, people=known, seating=(*meeting.seating, *here))


def _arrived(meeting: Meeting, row: Recorded, event: events.PersonArrived) -> Meeting:
    return _come_in(_with(meeting, person_named(**asdict(event))), event.number)


def _returned(meeting: Meeting, row: Recorded, event: events.PersonReturned) -> Meeting:
    back = replace(meeting.people[event.person], here=True)
    return _come_in(_with(_not_awaited(meeting, event.person), back), event.person)


def _not_awaited(meeting: Meeting, person: int) -> Meeting:
    if person not in meeting.awaited:
        return meeting
    return replace(meeting, awaited=meeting.awaited - {person})


def _come_in(meeting: Meeting, person: int) -> Meeting:
    """Give somebody a seat, in the round that goes on and among the small groups, too."""
    if person not in meeting.seating:
        meeting = replace(meeting, seating=(*meeting.seating, person))
    seated = with_round(meeting, lambda going: _in_round(going, person))
    return seated if seated.small_groups is None else with_newcomer(seated, person)


def _left(meeting: Meeting, row: Recorded, event: events.PersonLeft) -> Meeting:
    left = _not_awaited(meeting, event.person)
    gone = _with(left, replace(meeting.people[event.person], here=False, left=True))
    going = gone.floor.round
    seated = going is not None and rounds.seat_of(going, event.person) is not None
    return with_round(gone, lambda lap: rounds.left(lap, event.person)) if seated else gone


def _declared(meeting: Meeting, row: Recorded, event: events.GroupDeclared) -> Meeting:
    person = meeting.people[event.person]
    group = event.group or person.group
    lists = tuple(dict.fromkeys((*person.lists, *event.lists)))
    return _with(meeting, replace(person, group=group, lists=lists))


def _interpreted(meeting: Meeting, row: Recorded, event: events.PersonInterpreted) -> Meeting:
    return _with(meeting, replace(meeting.people[event.person], interpreted=event.on))


def _name_corrected(meeting: Meeting, row: Recorded, event: events.NameCorrected) -> Meeting:
    """Name somebody anew; the wrong name, which notes may still hold, finds nobody."""
    person = meeting.people[event.person]
    keys = (fold(event.name), *person.keys[1:])
    wrong = (*person.wrong_names, event.before)
    return _with(meeting, replace(person, name=event.name, keys=keys, wrong_names=wrong))


def _role_given(meeting: Meeting, row: Recorded, event: events.RoleGiven) -> Meeting:
    offices, handed = meeting.offices, meeting.handed
    if event.until or event.role in offices:
        offices = offices.set(event.role, event.until)
    if event.note or event.role in handed:
        handed = handed.set(event.role, event.note)
    others = () if event.role in HELD_BY_ONE else holders_of(meeting, event.role)
    roles = meeting.roles.set(event.role, tuple(dict.fromkeys((*others, event.person))))
    return replace(meeting, roles=roles, offices=offices, handed=handed)


def _with(meeting: Meeting, person: Person) -> Meeting:
    return replace(meeting, people=meeting.people.set(person.number, person))


def _in_round(going: rounds.Round, person: int) -> rounds.Round:
    if rounds.seat_of(going, person) is not None:
        return rounds.returned(going, person)
    return going if going.mode == rounds.LIST else rounds.joined(going, person)
