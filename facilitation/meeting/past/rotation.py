"""Who has carried which role in past meetings, and who might next: a proposal, never an act.

Roles rotate so that all learn them and nobody is stuck with one (Seeds for Change; domain.md §7).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

import msgspec

from facilitation.meeting.families.circle.events import SpokeNamed
from facilitation.meeting.families.electorate.events import MandateGiven
from facilitation.meeting.families.people.events import RoleGiven
from facilitation.meeting.history import History
from facilitation.meeting.past.earlier import history_of
from facilitation.meeting.reading import people_here
from facilitation.meeting.roles import holders_of
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold
from facilitation.people.person import Person
from facilitation.record.journal import Journal

SPOKE, DELEGATE = "spoke", "delegate"
"""What it is called to speak for a group, and to be sent to another body; beside the roles."""

LOOKED_THROUGH = 12
"""So many past meetings, the latest, are looked through."""


class Carried(msgspec.Struct, frozen=True):
    """Somebody had a role in a past meeting; ``at`` (ms) is when.

    ``group`` is the one that they spoke for, or the body that they were sent to.
    """

    role: str
    name: str
    at: int
    group: str = ""


def carried_before(journal: Journal, beside: str) -> tuple[Carried, ...]:
    """Return who carried what in the latest meetings but ``beside``, each role once a meeting.

    A record that cannot be read whole is passed over. Raises StorageFault.
    """
    headings = [each for each in journal.headings() if each.meeting != beside]
    latest = sorted(headings, key=lambda each: each.last.at, reverse=True)[:LOOKED_THROUGH]
    found = (history_of(journal, each.meeting) for each in latest)
    return tuple(carried for history in found if history for carried in carried_in(history))


def carried_in(history: History) -> Iterator[Carried]:
    """Yield who had which role in a meeting, once each; whoever only had it a moment counts, too.

    What was taken back is not in the record that counts.
    """
    meeting, seen = history.meeting, set()
    at = meeting.opening.at if meeting.opening else meeting.at
    for row in history.effective():
        event = row.event
        if isinstance(event, RoleGiven):
            one = (event.role, event.person, "")
        elif isinstance(event, SpokeNamed):
            one = (SPOKE, event.person, event.group)
        elif isinstance(event, MandateGiven) and event.terms.to and not event.number:
            one = (DELEGATE, event.person, event.terms.to)
        else:
            continue
        person = meeting.people.get(event.person)
        if person is not None and one not in seen:
            seen.add(one)
            yield Carried(one[0], person.name, at, one[2])


def might_next(
    meeting: Meeting,
    carried: Iterable[Carried],
    role: str,
    group: str = "",
    proposed: Collection[int] = (),
) -> tuple[Person, ...]:
    """Return who here might take a role, whoever carried it least often first.

    Of those as often, whoever carried it longest ago; then whoever carries nothing now; then as
    they came. Who is ``proposed`` for another role counts as carrying that. Guests and whoever has
    it now are left out; a spoke is of the group.
    """
    times: dict[str, list[int]] = {}
    for each in carried:
        if fold(each.role) == fold(role) and (not group or each.group == group):
            times.setdefault(fold(each.name), []).append(each.at)
    now = holders(meeting, role, group)
    busy = {*chain.from_iterable(meeting.roles.values()), *meeting.spokes.values(), *proposed}
    free = [
        each
        for each in people_here(meeting)
        if not each.guest
        and each.number not in now
        and (not group or role == DELEGATE or each.group == group)
    ]

    def rank(person: Person) -> tuple[int, int, bool, int]:
        had = times.get(fold(person.name), [])
        return len(had), max(had, default=0), person.number in busy, person.number

    return tuple(sorted(free, key=rank))


def holders(meeting: Meeting, role: str, group: str = "") -> tuple[int, ...]:
    """Return who has a role now, or speaks for a group, or is sent to a body."""
    if role == DELEGATE:
        mandates = meeting.franchise.mandates.items()
        return tuple(person for person, held in mandates if held.terms.to == group)
    if role == SPOKE:
        return (meeting.spokes[group],) if group in meeting.spokes else ()
    return holders_of(meeting, role)


def is_over(meeting: Meeting, role: str, today: str) -> bool:
    """Tell whether the day until which a role is held has passed (ISO dates; empty: no end)."""
    until = meeting.offices.get(role, "")
    return bool(until) and until < today
