"""The sittings of a meeting of several days: when each began, paused and ended, and who came."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.plainly import heading
from app.papers.section import Scope, Section
from app.papers.sections.facts import breaks, present
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block, Grid, plain
from facilitation.minutes.gathering.gathered import Sitting

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
    head, *cells = (tuple(map(plain, each)) for each in shown)
    yield Grid(head, tuple(cells))


def _row(telling: Telling, number: int, sitting: Sitting) -> tuple[str, ...]:
    words, opened = telling.words, sitting.opened
    closed = telling.clock(sitting.closed, opened) if sitting.closed else words.remark_not_ended
    time = words.from_until(telling.clock(opened, opened), closed)
    if sitting.until:
        time = words.adjourned(time, words.at_time(sitting.until))
    cells = (str(number), words.date(opened), time, breaks(telling, sitting, opened))
    return (*cells, present(telling, sitting, opened))


SECTIONS = (Section("sittings", Scope.MEETING, sittings, headed=True),)
