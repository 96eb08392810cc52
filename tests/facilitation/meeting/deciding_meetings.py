"""Meetings in which much is decided, in every way there is, made by chance from a number."""

from __future__ import annotations

import random
from collections.abc import Iterator

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row
from tests.facilitation.shipped import shipped_processes

PROCESSES = shipped_processes()
NAMES = ("Ana", "Ben", "Chi", "Dov", "Eve", "Fay", "Gil")
GROUPS = ("North", "South", "East")
_VOTES = (
    "majority",
    "two-thirds",
    "unanimous",
    "absolute",
    "3/4 of entitled",
    "2/3 of present",
    "more than 1/3",
    "groups",
    "groups two-thirds of entitled",
    "double",
    "double two-thirds",
    "delegates split",
    "delegates bound",
    "delegates free",
    "martha",
)
_TESTS = (
    "consensus",
    "consensus asides 2 fallback 2/3 after 1",
    "consensus readings 2",
    "consensus blocks 1 validity tested",
    "consensus validity tested",
    "consent",
    "consent amendments 0",
    "consent review 2030-01-01",
)
_POLLS = (
    'ranked "park", "mill", "hall"',
    'ranked of all "park", "mill", "hall", "barn"',
    'stv 2 seats "Ana", "Ben", "Chi", "Dov"',
    'stv 3 seats "Ana", "Ben", "Chi", "Dov", "Eve"',
    'schulze "park", "mill", "hall"',
    'schulze "park", "mill", "hall", "barn"',
    'approval "park", "mill", "hall"',
    'approval seats 2 floor 1/2 "park", "mill", "hall"',
    'score "park", "mill", "hall"',
    'score top 3 seats 2 "park", "mill", "hall"',
    'dots 3 each 2 "park", "mill", "hall"',
    "gradients",
    'gradients share 3/4 top 2 "well", "so so", "badly"',
)
_SECRECY = ("", "", "", " noted", " secret", " secret", " hidden")
_AROUND = (
    "leave {a}",
    "back {a}",
    "arrive {a}",
    "arrive {a} of {g}",
    "guest Gus",
    'recuse {a} "kin"',
    "admit {a}",
    "admit {g}",
    "entitled {a}, {b}, {c}",
    "entitled everybody",
    "votes 3 {a}",
    "votes 1 {a}",
    "votes 5 of {g}",
    "home {g} yes 13 no 6 abstain 1",
    "home {g} yes 1 no 3",
    'mandate {a} "so far"',
    'mandate {a} "so far" listen',
    "outside {a}",
    "outside {g}",
    "chair votes none",
    "chair votes decisive",
    "chair votes casting",
    "chair votes ordinary",
    "role chair {a}",
    "role facilitator {b}",
    'recall {a} because "so"',
    "spoke {a} for {g}",
    "alternate {a} for {g}",
    "rule groups answer on",
    "rule groups answer off",
    "quorum 1/3",
    "quorum 1/2",
    "quorum 1/1",
    "review P1 2030-01-01",
    "review P1 2020-01-01",
    "deferred to {a} until 2031-01-01",
    "terms consensus blocks 1 validity tested fallback 3/4 after 1",
    "terms consent amendments 0",
    'name {a} as "{a} Lind"',
    'lot 2 for "keys" of {a}, {b}, {c} alternates 1 most 1 seed "s"',
    'lot 1 for "keys"',
    "draw",
    "undo",
    "undo",
    "redo",
    'recount P1 because "so"',
    'recount E1 because "so"',
    'amend P1 A1 by {a}: strike "ten" insert "six"',
    "adopt A1",
    "bundle P1, P2",
    "bundle agreed",
)
_SAID = {
    "martha": (
        *("like {a}", "like {b}, {c}", "live with {a}", 'uncomfortable {a} "cold"'),
        *('uncomfortable {g} "cold"', "like {g}", "count like {m} uncomfortable {n}"),
    ),
    "vote": (
        *("yes {a}, {b}", "yes {a}", "yes {b}, {c}", "no {a}", "no {a}, {b}", "abstain {a}"),
        *("yes {g}", "no {g}", "abstain {g}", "count yes {m} no {n} abstain 1"),
        "count yes {n} no {n}",
    ),
    "consensus": (
        *("agree {a}", "agree {a}, {b}", 'reserve {a} "maybe"', 'aside {a} "no"'),
        *('block {a} "no"', "uphold {a}", "dismiss {a}", "assent {a}", "agree {g}"),
        *('block {g} "no"', "confirm {g}", "count agree {m} aside {n}", "all agree"),
        *("uphold {a}", "dismiss {a}", "assent {a}"),
    ),
    "consent": (
        *("agree {a}", "agree {a}, {b}", 'concern {a} "maybe"', 'object {a} "harm"'),
        *("qualify {a}", "preference {a}", 'object {g} "harm"', "agree {g}", "all agree"),
        *("qualify {a}", "preference {a}", "qualify {g}"),
    ),
}
_BALLOTS = (
    *("ballot {a}: {o}", "ballot {a}: {o} > {p}", "ballot {a}: {o} > {p} > {q}"),
    *("ballot {a}: {o} = {p} > {q}", "ballot {a}: {o}, {p}", "ballot {a}: {o} {m}, {p} {n}"),
    *("paper {o}", "paper {o} > {p}", "paper {o} > {p} > {q}", "paper {o} = {p}", "paper {o}, {p}"),
    *("paper {o} {m}, {p} {n}", "paper {o} {n}", "paper spoiled", "paper {m}: {o} > {p}"),
    *("again {m}: {o} > {p}", "again {m}: spoiled", "remove paper {m}", "papers 9"),
)
_BEGIN = (
    'meeting "By chance" on 2026-05-01 18:30',
    "arrive Ana, Ben, Chi of North",
    "arrive Dov, Eve of South",
    "arrive Fay of East",
    "arrive Gil",
    'propose P1 "Tents" by Ana: "We buy ten tents by May."',
    'propose P2 "Stoves" by Ben: "We buy two stoves."',
)


def meeting_by_chance(number: int) -> tuple[str, tuple[Row, ...]]:
    """Return the id and the rows of the meeting that this number makes."""
    chance, journal = random.Random(number), MemoryJournal()
    kept, tick = KeptMeeting(journal, f"m{number}", PROCESSES), 0
    for line in _lines(chance):
        act = parse(line)
        assert isinstance(act, Act), line
        if True:
            tick += chance.randrange(1, 90_000)
            kept.do(act, Moment(1_777_660_000_000 + tick, tick), "console")
    return f"m{number}", tuple(journal.read(f"m{number}"))


def _lines(chance: random.Random) -> Iterator[str]:
    yield from _BEGIN
    if chance.random() < 0.3:
        yield 'switch spokescouncil because "so"'
    elif chance.random() < 0.2:
        yield "rule groups answer on"
    for _ in range(chance.randrange(2, 6)):
        for _ in range(chance.randrange(6)):
            yield _said(chance, _AROUND)
        opening = _opening(chance)
        answers = next((said for way, said in _SAID.items() if way in opening), _BALLOTS)
        if "Which?" in opening:
            answers = _BALLOTS
        yield opening
        for _ in range(chance.randrange(2, 36 if answers is _BALLOTS else 16)):
            yield _said(chance, _AROUND if chance.random() < 0.15 else answers)
        if answers is not _BALLOTS and chance.random() < 0.6:
            yield "all agree"
        yield 'overrule "so" close decision' if chance.random() < 0.5 else "close decision"
    yield from _motions(chance) if chance.random() < 0.2 else ()


def _opening(chance: random.Random) -> str:
    label, secrecy = chance.choice(("P1", "P2", "A1")), chance.choice(_SECRECY)
    if chance.random() < 0.4:
        method, _, options = chance.choice(_POLLS).partition(' "')
        seed = ' seed "17 blue otter"' if chance.random() < 0.3 else ""
        options = f' "{options}' if options else ""
        return f'choose E{chance.randrange(1, 9)} "Which?" {method}{secrecy}{seed}{options}'
    if chance.random() < 0.5:
        return f'overrule "so" vote {label} {chance.choice(_VOTES)}{secrecy}'
    method, _, terms = chance.choice(_TESTS).partition(" ")
    return f'overrule "so" test {method} {label} {terms}{secrecy}'


def _motions(chance: random.Random) -> Iterator[str]:
    yield 'item "Formal" as formal'
    yield "start 1"
    for _ in range(chance.randrange(4, 12)):
        yield _said(
            chance,
            (
                *("move recess 5m by {a}", "move previous question by {b}", "second by {c}"),
                *("carried", "lost", "count yes {m} no {n}", "move appeal by {a}"),
                *('order {a} "so"', 'ruling "so"', "count yes {n} no {m}"),
            ),
        )


def _said(chance: random.Random, lines: tuple[str, ...]) -> str:
    a, b, c = chance.sample(NAMES, 3)
    o, p, q = chance.sample((1, 2, 3), 3)
    m, n = chance.randrange(1, 5), chance.randrange(4)
    group = chance.choice(GROUPS)
    return chance.choice(lines).format(a=a, b=b, c=c, g=group, o=o, p=p, q=q, m=m, n=n)
