"""The facts at the beginning: which body met when and where, in which sittings, with whom."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.plainly import grid, heading
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.decisions.fractions import HALF, strict_by_custom
from facilitation.meeting.reading import place_on_agenda
from facilitation.minutes.blocks import Block, Fact, plain
from facilitation.minutes.gathering.gathered import Pausing, Sitting
from facilitation.record.forgotten import Part

_FIRST_ROLES = ("facilitator", "chair", "keeper", "minutes")


def facts(telling: Telling) -> tuple[Fact, ...]:
    """Return what is known of body, date, place, times, roles, presence and quorum."""
    return tuple(Fact(term, plain(value)) for _, term, value in _found(telling) if value)


def known(telling: Telling) -> dict[str, str]:
    """Return the facts by the names under which the sentences of an order ask for them."""
    found = {name: value for name, _, value in _found(telling)}
    sittings, words = telling.gathered.sittings, telling.words
    if len(sittings) > 1:
        days = dict.fromkeys(words.date(each.opened) for each in sittings)
        found["date"] = telling.wording.measures.all_listed(list(days))
    return found if telling.gathered.closed else {**found, "closed": ""}


def _found(telling: Telling) -> Iterator[tuple[str, str, str]]:
    yield from _when_and_where(telling)
    yield from _roles(telling)
    yield from _presence(telling)
    yield from _before_and_after(telling)


def _when_and_where(telling: Telling) -> Iterator[tuple[str, str, str]]:
    words, gathered = telling.words, telling.gathered
    opening = telling.meeting.opening
    if opening is None:
        return
    yield "body", words.term_body, opening.body
    yield "kind", words.term_kind, telling.everywhere(gathered.kind)
    called = opening.on.replace("T", " ")
    time = called.partition(" ")[2]
    on = telling.wording.measures.day(opening.day) if opening.day else words.date(opening.at)
    several = len(gathered.sittings) > 1
    last = words.date(gathered.sittings[-1].opened)
    yield "date", words.term_date, words.from_day_until(on, last) if several and last != on else on
    yield "place", words.term_place, telling.place(opening.place)
    if opening.held and not called.startswith(opening.held):
        opened = words.opened(telling.clock(opening.at), words.at_time(called))
    else:
        opened = _opened(telling, opening.at, time)
    yield "opened", words.term_opened, opened
    if not several:
        yield "breaks", words.term_breaks, breaks(telling, gathered.sittings[-1])
    closed = telling.clock(gathered.closed) if gathered.closed else words.remark_not_closed
    yield "closed", words.term_closed, closed
    pause = telling.meeting.pause
    yield "next_sitting", words.term_next_sitting, words.at_time(pause.until) if pause else ""


def _opened(telling: Telling, at: int, called_for: str) -> str:
    measures = telling.wording.measures
    called = measures.time_written(called_for)
    on_time = called == measures.clock(at)
    return telling.words.opened(telling.clock(at), "" if on_time else called)


def breaks(telling: Telling, sitting: Sitting, beside: int = 0) -> str:
    """Return the breaks of a sitting; days are not named that a moment ``beside`` them tells."""
    told = [_break(telling, each, beside) for each in sitting.breaks]
    return telling.wording.measures.all_listed(told)


def _break(telling: Telling, pause: Pausing, beside: int) -> str:
    """Return from when until when a break was, and who was noted as back after it."""
    words = telling.words
    until = telling.clock(pause.until, pause.began) if pause.until else words.remark_not_ended
    time = words.from_until(telling.clock(pause.began, beside), until)
    named = telling.names_present and Part.ATTENDANCE not in telling.gathered.forgotten
    names = telling.names(pause.back) if named else ()
    back = words.back_of(len(pause.back), pause.called, names)
    return f"{time} ({back})" if pause.called else time


def _before_and_after(telling: Telling) -> Iterator[tuple[str, str, str]]:
    words, gathered = telling.words, telling.gathered
    kept = {of: telling.everywhere(e.name) for of, e in telling.meeting.life.earlier.items()}
    approved = [
        words.approved(each.of, telling.everywhere(each.corrected), kept.pop(each.of, ""))
        for each in gathered.approved
    ]
    approved += [words.minutes_kept(of, name) for of, name in sorted(kept.items())]
    yield "earlier", words.term_earlier, "; ".join(approved)
    yield "agenda", words.term_agenda, "; ".join(_agenda(telling))
    following = gathered.convened
    if following is not None:
        said = words.convened(following.on, telling.place(following.place))
        yield "next", words.term_next, said


def _agenda(telling: Telling) -> Iterator[str]:
    """Yield when the agenda was agreed to, and in which order it was taken where in another."""
    words, agreed = telling.words, telling.meeting.agenda_agreed
    if agreed is not None:
        how, time = telling.everywhere(agreed.how), telling.clock(agreed.at)
        yield words.agenda_agreed(time, how, changed=agreed.items != telling.meeting.agenda)
    held = [place_on_agenda(telling.meeting, each.number) for each in telling.items if each.number]
    taken = list(filter(None, held))
    if taken != sorted(taken):
        yield words.taken_in_order(taken)


def _roles(telling: Telling) -> Iterator[tuple[str, str, str]]:
    held = telling.gathered.roles
    first = [role for role in _FIRST_ROLES if role in held]
    for role in (*first, *(each for each in held if each not in first)):
        title = telling.wording.processes.role(telling.everywhere(role))
        names = telling.names(held[role])
        named = role if role in _FIRST_ROLES else ""
        yield named, title[:1].upper() + title[1:], telling.wording.measures.all_listed(names)


def _presence(telling: Telling) -> Iterator[tuple[str, str, str]]:
    words, meeting, sittings = telling.words, telling.meeting, telling.gathered.sittings
    if sittings:
        whole = Sitting(0, came=telling.gathered.came) if len(sittings) > 1 else sittings[0]
        yield "present", words.term_present, present(telling, whole)
    if meeting.quorum is not None or telling.gathered.asked:
        share = meeting.quorum or HALF
        yield "quorum", words.term_quorum, words.quorum(share, strict_by_custom(share))


def present(telling: Telling, sitting: Sitting, beside: int = 0) -> str:
    """Return who came: the number, and the names where people agreed to that.

    Days are not named that a moment ``beside`` this tells.
    """
    words, people = telling.words, telling.meeting.people
    came = [people[each] for each in sitting.came if each in people]
    if not came:
        return ""
    grouped = [each.group for each in came if each.group]
    counted = words.presence(len(came), len(set(grouped)), len(grouped))
    if not telling.names_present:
        numbers = words.came_and_went(len(sitting.joined), len(sitting.gone))
        late = words.back_late(len(sitting.late))
        return "; ".join(each for each in (counted, numbers, late) if each)
    came.sort(key=lambda each: telling.by_name(each.name))
    names = telling.names(each.number for each in came)
    known = {each.number: each.name for each in came if telling.may_name(each.number)}
    if Part.ATTENDANCE in telling.gathered.forgotten:
        return f"{counted}: {telling.wording.measures.all_listed(names)}"
    moved = [
        said(known[person], telling.clock(at, beside))
        for said, moments in (
            (words.joined, sitting.joined),
            (words.back, sitting.late),
            (words.gone, sitting.gone),
        )
        for person, at in moments.items()
        if person in known
    ]
    return "; ".join((f"{counted}: {telling.wording.measures.all_listed(names)}", *moved))


_BREAKS = 3
"""The column of breaks; it is left away where there was none."""


def sittings(telling: Telling) -> Iterator[Block]:
    """Yield a table of the sittings, unless there is one only: the facts tell of that."""
    found = telling.gathered.sittings
    if len(found) <= 1:
        return
    words = telling.words
    yield heading(1, words.title_sittings)
    heads = (words.term_sitting, words.term_date, words.term_time, words.term_breaks)
    rows = [_row(telling, number, each) for number, each in enumerate(found, start=1)]
    shown = [(*heads, words.term_present), *rows]
    if not any(each[_BREAKS] for each in rows):
        shown = [(*each[:_BREAKS], *each[_BREAKS + 1 :]) for each in shown]
    yield grid(shown[0], shown[1:])


def _row(telling: Telling, number: int, sitting: Sitting) -> tuple[str, ...]:
    words, opened = telling.words, sitting.opened
    closed = telling.clock(sitting.closed, opened) if sitting.closed else words.remark_not_ended
    time = words.from_until(telling.clock(opened, opened), closed)
    if sitting.until:
        time = words.adjourned(time, words.at_time(sitting.until))
    cells = (str(number), words.date(opened), time, breaks(telling, sitting, opened))
    return (*cells, present(telling, sitting, opened))


SECTIONS = (Section("sittings", Scope.MEETING, sittings, headed=True),)
