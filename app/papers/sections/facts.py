"""The facts at the beginning: which body met when and where, and who held which role."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.telling import Telling
from facilitation.decisions.fractions import HALF, strict_by_custom
from facilitation.minutes.blocks import Fact, plain
from facilitation.people.person import Person

_FIRST_ROLES = ("facilitator", "chair", "keeper", "minutes")
_EVERYBODY = 100_000


def facts(telling: Telling) -> tuple[Fact, ...]:
    """Return what is known of body, date, place, times, roles, presence and quorum."""
    found = (*_when_and_where(telling), *_roles(telling), *_presence(telling))
    return tuple(Fact(term, plain(value)) for term, value in found if value)


def _when_and_where(telling: Telling) -> Iterator[tuple[str, str]]:
    words, gathered = telling.words, telling.gathered
    opening = telling.meeting.opening
    if opening is None:
        return
    yield words.term_body, opening.body
    day, _, time = opening.on.replace("T", " ").partition(" ")
    yield words.term_date, telling.wording.measures.day(day) if day else words.date(opening.at)
    yield words.term_place, telling.everywhere(opening.place)
    yield words.term_opened, _opened(telling, opening.at, time)
    yield words.term_breaks, telling.wording.measures.listed(_breaks(telling), _EVERYBODY)
    closed = telling.clock(gathered.closed) if gathered.closed else words.remark_not_closed
    yield words.term_closed, closed


def _opened(telling: Telling, at: int, called_for: str) -> str:
    on_time = called_for == telling.wording.measures.clock(at)
    return telling.words.opened(telling.clock(at), "" if on_time else called_for)


def _breaks(telling: Telling) -> list[str]:
    words = telling.words
    return [
        words.from_until(
            telling.clock(each.began),
            telling.clock(each.until) if each.until else words.remark_not_ended,
        )
        for each in telling.gathered.breaks
    ]


def _roles(telling: Telling) -> Iterator[tuple[str, str]]:
    held = telling.gathered.roles
    first = [role for role in _FIRST_ROLES if role in held]
    for role in (*first, *(each for each in held if each not in first)):
        title = telling.wording.processes.role(telling.everywhere(role))
        names = [telling.name(each) for each in held[role]]
        yield title[:1].upper() + title[1:], telling.wording.measures.listed(names, _EVERYBODY)


def _presence(telling: Telling) -> Iterator[tuple[str, str]]:
    words, meeting = telling.words, telling.meeting
    came = [meeting.people[each] for each in telling.gathered.came if each in meeting.people]
    if came:
        grouped = [each.group for each in came if each.group]
        yield (
            words.term_present,
            _present(telling, came, words.presence(len(came), len(set(grouped)), len(grouped))),
        )
    if meeting.quorum is not None or telling.gathered.asked:
        share = meeting.quorum or HALF
        yield words.term_quorum, words.quorum(share, strict_by_custom(share))


def _present(telling: Telling, came: list[Person], counted: str) -> str:
    """Return who came: the number, and the names where people agreed to that."""
    words, gathered = telling.words, telling.gathered
    if not telling.include.names:
        numbers = words.came_and_went(len(gathered.joined), len(gathered.gone))
        return "; ".join(each for each in (counted, numbers) if each)
    names = sorted((each.name for each in came), key=telling.by_name)
    known = {each.number: each.name for each in came}
    moved = [
        said(known[person], telling.clock(at))
        for said, moments in ((words.joined, gathered.joined), (words.gone, gathered.gone))
        for person, at in moments.items()
        if person in known
    ]
    return "; ".join((f"{counted}: {telling.wording.measures.listed(names, _EVERYBODY)}", *moved))
