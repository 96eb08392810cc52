"""Recall: a delegation or a role ends at once, for a reason; what was done before stands.

The body that sent a delegate may end the delegation at any time (domain.md §7).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

from msgspec.structs import replace

from facilitation.decisions.ratification import key_of
from facilitation.meeting.act import Act
from facilitation.meeting.answering import day_of, today
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import PeopleEvent, Recorded
from facilitation.meeting.families.electorate.events import MandateGiven
from facilitation.meeting.groups.mandates import brought_by
from facilitation.meeting.roles import holders_of, role_known, roles_of
from facilitation.meeting.state import Meeting
from facilitation.people.person import Person

SPOKE, ALTERNATE, MANDATE = "spoke", "alternate", "mandate"
"""What somebody may be recalled from beside roles."""


class Recall(Act, frozen=True):
    """Somebody carries a role or a delegation no longer; empty: all that they are delegated to."""

    name: str
    role: str = ""
    because: str = ""


class RoleEnded(PeopleEvent, frozen=True, gc=False):
    """Somebody has a role no longer."""

    role: str
    person: int
    because: str = ""


class DelegateRecalled(PeopleEvent, frozen=True, gc=False):
    """Somebody speaks for a group no longer, neither as its spoke nor where the spoke is away."""

    person: int
    group: str
    because: str = ""


def _anybody_to_recall(case: Case, _act: Recall) -> None:
    meeting = case.meeting
    mandates = meeting.franchise.mandates or meeting.franchise.sent
    if not (meeting.roles or meeting.spokes or meeting.alternates or mandates):
        case.refuse("CARRIES_NOTHING", ("role ROLE NAME", "spoke NAME"), name="")


@decides(_anybody_to_recall)
def _recall(case: Case, act: Recall) -> None:
    person = case.person(act.name, here=False)
    reason = act.because.strip()
    if not reason:
        case.refuse("REASON_NEEDED", (f'recall {quoted(person.name)} because "…"',))
    role = role_known(case.meeting, act.role)
    if not role:
        role = _only_role(case, person)
    if role and role not in {SPOKE, ALTERNATE, MANDATE}:
        _end_role(case, person, role, reason)
        return
    _end_delegation(case, person, role, reason)


def _only_role(case: Case, person: Person) -> str:
    """Return the one role of whoever is no delegate; empty for a delegate."""
    if any(_delegations(case.meeting, person.number)):
        return ""
    roles = roles_of(case.meeting, person.number)
    if len(roles) != 1:
        _nothing_to_recall(case, person, roles)
    return roles[0]


def _nothing_to_recall(case: Case, person: Person, roles: list[str]) -> NoReturn:
    name = quoted(person.name)
    possible = tuple(f'recall {name} from {quoted(role)} because "…"' for role in roles)
    code = "SEVERAL_ROLES" if roles else "CARRIES_NOTHING"
    case.refuse(code, possible or ("role ROLE NAME", "spoke NAME"), name=person.name)


def _end_role(case: Case, person: Person, role: str, reason: str) -> None:
    if person.number not in holders_of(case.meeting, role):
        _nothing_to_recall(case, person, roles_of(case.meeting, person.number))
    case.happen(RoleEnded(role, person.number, reason))


def _end_delegation(case: Case, person: Person, which: str, reason: str) -> None:
    delegations = _delegations(case.meeting, person.number)
    found = [(kind, group) for kind, group in delegations if which in {"", kind}]
    if not found:
        _nothing_to_recall(case, person, [])
    for group in dict.fromkeys(group for _, group in found if group):
        case.happen(DelegateRecalled(person.number, group, reason))
    if person.number in case.meeting.franchise.mandates and which in {"", MANDATE}:
        case.happen(MandateGiven(person.number, "", on=today(case.meeting), because=reason))


def _delegations(meeting: Meeting, person: int) -> Iterator[tuple[str, str]]:
    for kind, held in ((SPOKE, meeting.spokes), (ALTERNATE, meeting.alternates)):
        yield from ((kind, group) for group, named in held.items() if named == person)
    if person in meeting.franchise.mandates:
        yield MANDATE, ""
    yield from ((MANDATE, each.terms.group) for each in brought_by(meeting, person))


def _role_ended(meeting: Meeting, row: Recorded, event: RoleEnded) -> Meeting:
    roles, terms = meeting.roles, meeting.offices
    held = tuple(each for each in holders_of(meeting, event.role) if each != event.person)
    if held:
        return replace(meeting, roles=roles.set(event.role, held))
    return replace(
        meeting,
        roles=roles.delete(event.role) if event.role in roles else roles,
        offices=terms.delete(event.role) if event.role in terms else terms,
    )


def _recalled(meeting: Meeting, row: Recorded, event: DelegateRecalled) -> Meeting:
    spokes, others = meeting.spokes, meeting.alternates
    if spokes.get(event.group) == event.person:
        spokes = spokes.delete(event.group)
    if others.get(event.group) == event.person:
        others = others.delete(event.group)
    franchise, brought = meeting.franchise, brought_by(meeting, event.person)
    ended = [each for each in brought if key_of(each.terms.group) == key_of(event.group)]
    if ended:
        day = day_of(meeting, row.at)
        sent = (*franchise.sent, *(replace(each, ended=day) for each in ended))
        franchise = replace(franchise, sent=sent)
    return replace(meeting, spokes=spokes, alternates=others, franchise=franchise)
