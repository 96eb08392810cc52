"""The figures: how texts stand with a hundred groups, in fifty wordings, after 10,000 replies."""

from __future__ import annotations

import random
from functools import partial

from bench.spent import spent
from facilitation.decisions.fractions import Share
from facilitation.decisions.ratification import Asked, Position, Reply, merged, outcome

GROUPS, WORDINGS, REPLIES = 100, 50, 10_000
MERGE_LIMIT = 18.0
"""At most so many times one bare pass over the same replies, which tells equal ones apart.

Measured are 12.5 to 13.4.
"""

STAND_LIMIT = 28.0
"""At most so many times that pass for how all fifty wordings stand, each asked by itself.

Measured are 20 to 21.
"""

TIMES = 5


def measure() -> list[dict[str, str | float]]:
    """Merge them, then tell how each wording stands; processor time, the least of a few."""
    replies, groups = _replies(), tuple(f"Group {number}" for number in range(GROUPS))
    asked = [Asked(_id(at), groups, "2026-06-01", Share(3, 4), veto=True) for at in range(WORDINGS)]
    floor = min(spent(lambda: {(each.text, each.group, each.number) for each in replies}, TIMES))
    standing = partial(_stand, asked, replies)
    said = f"{GROUPS} groups, {WORDINGS} wordings, {REPLIES:,} replies"
    return [
        _figure(f"merging: {said}", min(spent(lambda: merged(replies), TIMES)), floor, MERGE_LIMIT),
        _figure(f"how each stands: {said}", min(spent(standing, TIMES)), floor, STAND_LIMIT),
    ]


def _stand(asked: list[Asked], replies: list[Reply]) -> list[object]:
    return [outcome(each, replies, "2026-05-01") for each in asked]


def _id(number: int) -> str:
    return f"{number:064x}"


def _replies() -> list[Reply]:
    """Return replies in any order, many of them overtaken, some in conflict, some twice."""
    chance = random.Random("replies")
    return [
        Reply(
            _id(chance.randrange(WORDINGS)),
            f"Group {chance.randrange(GROUPS)}",
            chance.randint(1, 9),
            chance.choice(list(Position)),
        )
        for _ in range(REPLIES)
    ]


def _figure(name: str, ours: float, floor: float, limit: float) -> dict[str, str | float]:
    return {
        "name": name,
        "ratio": round(ours / floor, 2),
        "ours_ms": round(ours, 2),
        "floor_ms": round(floor, 2),
        "limit": limit,
    }
