"""Who is known from earlier meetings of the library, so that three letters are enough."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.home.meetings import listed
from facilitation.exchange.pasted_names import Came
from facilitation.meeting.codec import Codec
from facilitation.meeting.register.people_met import people_met
from facilitation.people.names import fold
from facilitation.people.roll import Member, members
from facilitation.record.journal import Heading, Journal, StorageFault

_MEETINGS = 12
"""So many meetings, the latest, are looked through."""


def known_people(journal: Journal, beside: str) -> Mapping[str, str]:
    """Return the names known from the latest meetings but one, each with its group.

    Where the library cannot be read nobody is known: people are added all the same.
    """
    return {each.name: "".join(each.groups) for each in _of_earlier_meetings(journal, beside)}


def _latest(journal: Journal) -> list[Heading]:
    """Return the headings of the latest meetings, the last one first. Raises StorageFault."""
    headings = sorted(journal.headings(), key=lambda each: each.last.at, reverse=True)
    return headings[:_MEETINGS]


def _of_earlier_meetings(journal: Journal, beside: str) -> Iterable[Member]:
    found: dict[str, Member] = {}
    try:
        for heading in _latest(journal):
            if heading.meeting != beside:
                for member in people_met(journal.read(heading.meeting)):
                    found.setdefault(fold(member.name), member)
    except StorageFault:
        return ()
    return found.values()


def those_met(journal: Journal) -> tuple[Came, ...]:
    """Return who came to the latest meetings: called alike in two bodies, they may be two people.

    They are told apart by the body, where no group stood beside the name.
    """
    found: dict[str, dict[str, Member]] = {}
    try:
        for heading in _latest(journal):
            body = listed(heading, Codec()).body
            for member in people_met(journal.read(heading.meeting)):
                found.setdefault(fold(member.name), {}).setdefault(body, member)
    except StorageFault:
        return ()
    return tuple(
        Came(member.name, "".join(member.groups) or (body if len(met) > 1 else ""))
        for met in found.values()
        for body, member in met.items()
    )


def known_members(journal: Journal, beside: str) -> tuple[Member, ...]:
    """Return who is on the roll, then who is only known from the latest meetings but one."""
    try:
        roll = tuple(members(journal.roll()).values())
    except StorageFault:
        roll = ()
    keys = {key for each in roll for key in each.keys}
    earlier = _of_earlier_meetings(journal, beside)
    return (*roll, *(each for each in earlier if fold(each.name) not in keys))
