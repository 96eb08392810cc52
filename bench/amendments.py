"""The figures: an act on a text of a thousand paragraphs that a thousand amendments wait on."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.matter.acts import Amend, Propose
from facilitation.meeting.families.opening.acts import Undo
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import text_of
from facilitation.meeting.texts.conflicts import conflicts_under
from facilitation.meeting.texts.order_of_taking import order_of_taking
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.text.tokens import tokens
from facilitation.text.typed import Change

PARAGRAPHS = 1_000

WORDS = "the garden group buys ten tents by May and stores them in the old mill near the river"
LENGTH = 25
TIMES = 5

Figure = dict[str, str | float]


def measure() -> list[Figure]:
    """Adopt one, make one, map the conflicts and order all; the least of several times.

    The floor is one pass over the same text, which cuts it into words. 0.3.0 had 3.8, 2.9, 0.3
    and 6.8 times that.
    """
    kept = _meeting()
    text = text_of(kept.meeting, "P1")
    floor = min(_timed(lambda: tokens(text)) for _ in range(TIMES))
    made = _least(lambda: _do(kept, Amend("P1", "X1", "Ben", Change(strike="n7"))), kept)
    adopted = _least(lambda: _do(kept, parse("adopt A500")), kept)
    mapped = min(_timed(lambda: conflicts_under(kept.meeting, "P1")) for _ in range(TIMES))
    ordered = min(_timed(lambda: order_of_taking(kept.meeting, "P1")) for _ in range(TIMES))
    return [
        _figure("amendment made, 1,000 waiting", made, floor, 4.6),
        _figure("amendment adopted, 1,000 carried over", adopted, floor, 3.6),
        _figure("all conflicts", mapped, floor, 0.5),
        _figure("order of taking 1,000", ordered, floor, 6),
    ]


def _meeting() -> KeptMeeting:
    chance = random.Random(1)
    words = WORDS.split()
    paragraphs = [
        " ".join(chance.choice(words) for _ in range(LENGTH)) + f" n{number}."
        for number in range(PARAGRAPHS)
    ]
    kept = KeptMeeting(MemoryJournal(), "bench", Processes())
    _do(kept, parse('meeting "Bench"'))
    _do(kept, parse("arrive Ana, Ben"))
    _do(kept, Propose("P1", "Text", "Ana", "\n\n".join(paragraphs)))
    for number in range(PARAGRAPHS):
        change = Change(strike=f"n{number}", insert=f"m{number}", paragraph=number + 1)
        _do(kept, Amend("P1", f"A{number}", "Ben", change))
    return kept


def _do(kept: KeptMeeting, act: object) -> None:
    if not isinstance(act, Act):
        raise TypeError(act)
    done = kept.do(act, Moment(0, 0), "console")
    if isinstance(done, Refusal):
        raise TypeError(done)


def _least(work: Callable[[], object], kept: KeptMeeting) -> float:
    """The least of several times in ms, each taken back again."""
    found: list[float] = []
    for _ in range(TIMES):
        found.append(_timed(work))
        _do(kept, Undo())
    return min(found)


def _timed(work: Callable[[], object]) -> float:
    before = time.process_time_ns()
    work()
    return (time.process_time_ns() - before) / 1_000_000


def _figure(name: str, ms: float, floor: float, limit: float) -> Figure:
    return {
        "name": name,
        "ratio": round(ms / floor, 2),
        "ours_ms": round(ms, 3),
        "floor_ms": round(floor, 3),
        "limit": limit,
    }
