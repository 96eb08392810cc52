"""The figure: a hand, and what is in order then, in a formal assembly that many changes wait on.

The floor is the same act in the same meeting under a process without formal motions.
"""

from __future__ import annotations

import time

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.matter.acts import Amend, Propose
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.pending import order_now
from facilitation.record.memory import MemoryJournal
from facilitation.text.typed import Change

AMENDMENTS = 1_000
TIMES = 200
ACTS = ("Chi", "withdraw Chi")

LIMIT = 3.0
"""At most so many times as long; it was over 100 before it was worked out once a state."""


def measure() -> list[dict[str, str | float]]:
    """Raise a hand and lower it again, and ask what is in order each time; the mean in ms."""
    formal, free = _mean(_meeting("formal")), _mean(_meeting("assembly"))
    return [
        {
            "name": f"a hand in a formal assembly, {AMENDMENTS:,} changes waiting",
            "ratio": round(formal / free, 2),
            "ours_ms": round(formal, 3),
            "floor_ms": round(free, 3),
            "limit": LIMIT,
        }
    ]


def _meeting(process: str) -> KeptMeeting:
    text = "\n\n".join(f"We buy ten tents n{number}." for number in range(AMENDMENTS))
    kept = KeptMeeting(MemoryJournal(), "bench", load_processes())
    for line in ('meeting "Bench"', "arrive Ana, Ben, Chi", 'item "T" as circle', "start 1"):
        _do(kept, parse(line))
    _do(kept, Propose("P1", "Text", "Ana", text))
    for number in range(AMENDMENTS):
        change = Change(strike=f"n{number}", insert=f"m{number}", paragraph=number + 1)
        _do(kept, Amend("P1", f"A{number}", "Ben", change))
    _do(kept, parse(f'switch {process} because "so"'))
    return kept


def _mean(kept: KeptMeeting) -> float:
    acts = [parse(line) for line in ACTS]
    before = time.process_time_ns()
    for _ in range(TIMES):
        for act in acts:
            _do(kept, act)
            order_now(kept.meeting)
    return (time.process_time_ns() - before) / 1_000_000 / TIMES / len(acts)


def _do(kept: KeptMeeting, act: object) -> None:
    if not isinstance(act, Act):
        raise TypeError(act)
    done = kept.do(act, Moment(0, 0), "console")
    if isinstance(done, Refusal):
        raise TypeError(done)
