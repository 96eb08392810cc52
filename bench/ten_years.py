"""Ten years of weekly meetings to measure with: a library of a million events, always the same.

A few meetings are held by acts; the others are those again, with other people, words and days, and
chained anew. So a million events are written in a minute.

    python -m bench.ten_years FILE [MEETINGS]
"""

# ruff: noqa: RUF001

from __future__ import annotations

import random
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.library.library import open_library
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.people.acts import Enrol, Newcomer
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.integrity import link, origin
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row

MEETINGS = 520
EVENTS = 2_030
PEOPLE = 5_000

_HERE = 60
_KINDS = 4
_FIRST_DAY = datetime(2016, 9, 6, 18, 30)  # noqa: DTZ001 - as meetings are called for
_WEEK = timedelta(days=7)
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001
_TOKEN = re.compile(rb"[QW]\d{3}X")
_DAY = re.compile(rb"201\d-\d\d-\d\d")
_GIVEN = """Amara Ben Chi Dov Ewa Femi Gül Hana Ines José Keiko Lars Mina Noor Olu Priya Ravi Sara
Tomás Uma Võ Wren Ximena Yara Zoë 王小明 สมชาย محمد שרה Åsa""".split()
_FAMILY = """Adler Berg Cruz Diallo Esser Fuchs García Haddad Ivanov Jansen Kowalski Lindqvist
Müller Nguyen Okafor Petrov Quist Rossi Sørensen Tanaka Ünal Varga Weiß Yılmaz Zhang""".split()
_WORDS = """the and we of to garden tents council market shed keys budget street neighbours water
Wochenmarkt Straße tool lending café school roof permit insurance festival kitchen 会議 東京 予算
ตลาด สวน سوق الحديقة שוק גינה compost paths bench lamp city letter rent heating solar panel children
library bicycles repair workshop bread seeds hedge pond bridge""".split()

_EVENING = """item "W001X and the W002X" as assembly for 40m
start 1
stage discussion
agreed "We meet about the W003X on 2016-09-26."
action Q001X "ask the W004X for W005X" by 2016-09-27
action Q002X "write to the W006X" by 2016-10-21
note "Q003X told of the W007X W008X, in confidence."
sensitive
stage decide
test consensus P1
all agree
review P1 2017-09-05
close decision
item "The W009X W010X" as circle for 30m
start 2
item "W011X" for 10m
start 3
"""


def grow(path: Path, meetings: int = MEETINGS) -> None:
    """Write a library of so many meetings to a file that is not there yet."""
    dice = random.Random(5)
    kinds = [_held(number) for number in range(_KINDS)]
    words = _Words(dice)
    library = open_library(path)
    try:
        for number in range(meetings):
            rows = kinds[number % _KINDS]
            library.restore(_again(rows, number, meetings, words))
    finally:
        library.close()


def _held(number: int) -> Sequence[Row]:
    """Hold one meeting by acts, in which people, words and days are tokens."""
    journal = MemoryJournal()
    kept = KeptMeeting(journal, "kind", load_processes())
    dice, tick = random.Random(number), 0

    def do(act: object) -> None:
        nonlocal tick
        assert isinstance(act, Act)
        tick += 1_000
        kept.do(act, Moment(tick, tick), "console")

    do(
        parse(
            'meeting "W012X W013X, 2016-09-06" of "Garden council" on 2016-09-06 18:30 at "W014X"'
        )
    )
    do(Enrol(tuple(Newcomer(f"Q{at:03}X", f"Group {at % 12}") for at in range(_HERE))))
    lines = _EVENING.splitlines()
    for line in lines[:3]:
        do(parse(line))
    do(parse('propose P1 "W015X for the W016X" by Q004X', "1. W017X W018X W019X.\n\n2. W020X."))
    for line in lines[3:8]:
        do(parse(line))
    while kept.history.last_seq < EVENTS - _HERE - 60:
        do(parse(_line(dice)))
    for line in lines[8:]:
        do(parse(line))
    do(parse("close meeting"))
    return journal.read("kind")


def _line(dice: random.Random) -> str:
    chance, person = dice.random(), f"Q{dice.randrange(_HERE):03}X"
    if chance < 0.42:  # noqa: PLR2004
        return f"hand {person}"
    if chance < 0.84:  # noqa: PLR2004
        return "next"
    said = " ".join(f"W{dice.randrange(21, 999):03}X" for _ in range(dice.randrange(4, 16)))
    return f'note "{said}."' if chance < 0.98 else f"withdraw {person}"  # noqa: PLR2004


class _Words:
    """What stands for the tokens of a meeting: some words are common, most are rare."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._people = [f"{_GIVEN[at % 30]} {_FAMILY[at // 30 % 25]}" for at in range(750)]
        self._people += [f"{each} {at}" for at in range(2, 8) for each in self._people[:750]]

    def of_a_meeting(self) -> Mapping[bytes, bytes]:
        """Return who is there, and what is spoken of."""
        said: dict[bytes, bytes] = {}
        here = self._dice.sample(self._people[:PEOPLE], _HERE)
        for at, name in enumerate(here):
            said[f"Q{at:03}X".encode()] = name.encode()
        for at in range(999):
            said[f"W{at:03}X".encode()] = self._word().encode()
        return said

    def _word(self) -> str:
        place = int(6 * self._dice.paretovariate(0.6)) - 6
        if place < len(_WORDS):
            return _WORDS[place]
        return f"{_WORDS[place % len(_WORDS)]}{place % 4000}"


def _again(rows: Sequence[Row], number: int, meetings: int, words: _Words) -> Sequence[Row]:
    """Return a meeting once more, in another week, under an id of its own, whole in its chain."""
    later = _WEEK * (number + MEETINGS - meetings)
    said, began = words.of_a_meeting(), _ms(_FIRST_DAY + later)
    meeting = f"{number:032x}"
    previous, made = origin(meeting), []
    for each in rows:
        body = _TOKEN.sub(lambda found: said[found[0]], each.body)
        body = _DAY.sub(lambda found: _put_off(found[0], later), body)
        fields = (meeting, each.seq, each.act, each.kind, each.version)
        times = (began + each.at, each.tick, each.by)
        previous = link(previous, *fields, *times, body)
        made.append(Row(*fields, *times, body, previous))
    return made


def _ms(day: datetime) -> int:
    return int((day - _EPOCH).total_seconds()) * 1_000


def _put_off(day: bytes, by: timedelta) -> bytes:
    return (date.fromisoformat(day.decode()) + by).isoformat().encode()


if __name__ == "__main__":
    grow(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else MEETINGS)  # noqa: PLR2004
