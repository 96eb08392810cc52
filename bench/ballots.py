"""The figures: counting 100,000 ranked ballots over 20 candidates, and a live tally of 1,000."""

from __future__ import annotations

import random
from collections import Counter
from functools import partial

from bench.spent import spent
from facilitation.decisions.answers import Answer, Given
from facilitation.decisions.ballots import Ballot, ballot_of
from facilitation.decisions.catalogue import method_named, poll_named
from facilitation.decisions.counting import Electorate, verdict_by_name
from facilitation.decisions.poll import NOBODY_ASKED

BALLOTS = 100_000
CANDIDATES = 20
POLLS = ("ranked", "stv 5 seats", "schulze")
LIMIT = 30.0
"""At most so many times one bare pass over the same ballots, which counts equal ones.

0.3.0 had 32 to 37; measured are 20 to 25.
"""

ANSWERS = 1_000
LIVE_LIMIT = 32.0
"""At most so many times one bare pass over the same answers; 0.3.0 had 25 to 28."""

TIMES = 3


def measure() -> list[dict[str, str | float]]:
    """Count by every ranked poll, then answer by name; processor time, the least of a few."""
    ballots, names = _ballots(), [f"Candidate {number}" for number in range(CANDIDATES)]
    floor = min(spent(lambda: Counter(each.ranking for each in ballots), TIMES))
    figures = []
    for words in POLLS:
        poll = poll_named(words.split()[0])
        terms = poll.terms(tuple(words.split())) if poll else None
        if poll is None or terms is None:
            raise LookupError(words)
        ours = min(spent(partial(poll.count, terms, names, ballots, NOBODY_ASKED), TIMES))
        figures.append(
            _figure(f"{words}: {BALLOTS:,} ballots, {CANDIDATES} candidates", ours, floor, LIMIT)
        )
    return [*figures, *_live()]


def _live() -> list[dict[str, str | float]]:
    people = frozenset(range(ANSWERS))
    given = tuple(Given(each, (Answer.YES, Answer.NO)[each % 3 == 0]) for each in people)
    groups = {each: f"Group {each % 40}" for each in people}
    electorate = Electorate(people, people, groups=groups, weights={3: 2})
    floor = min(spent(lambda: Counter(each.answer for each in given), TIMES))
    figures = []
    for name in ("majority", "double"):
        method = method_named(name)
        terms = method.terms(()) if method else None
        if method is None or terms is None:
            raise LookupError(name)
        ours = min(spent(partial(verdict_by_name, method, terms, given, electorate), TIMES))
        figures.append(
            _figure(f"{name}: live tally of {ANSWERS:,} answers", ours, floor, LIVE_LIMIT)
        )
    return figures


def _figure(name: str, ours: float, floor: float, limit: float) -> dict[str, str | float]:
    return {
        "name": name,
        "ratio": round(ours / floor, 2),
        "ours_ms": round(ours, 2),
        "floor_ms": round(floor, 2),
        "limit": limit,
    }


def _ballots() -> list[Ballot]:
    """Return ballots that are nearly all different, of any length."""
    random_ = random.Random("ballots")
    return [
        ballot_of(*random_.sample(range(CANDIDATES), random_.randint(1, CANDIDATES)))
        for _ in range(BALLOTS)
    ]
