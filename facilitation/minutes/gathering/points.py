"""Points of process and what was answered to them: told whatever the level (RONR §48)."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.floor.turns import TurnKind
from facilitation.minutes.gathering.gathered import RoundHeld, Spoken, Treated


def turns_of(item: Treated) -> Iterator[Spoken]:
    """Yield every turn that was taken in an item, in order."""
    for stretch in item.stretches:
        for part in stretch.parts:
            if isinstance(part, Spoken):
                yield part
            elif isinstance(part, RoundHeld):
                yield from part.turns


def on_points(item: Treated) -> tuple[Spoken, ...]:
    """Return the turns in which a point was raised, and those that answer one."""
    points: set[int] = set()
    found: list[Spoken] = []
    for turn in turns_of(item):
        if turn.kind is TurnKind.PROCESS or turn.parent in points:
            points.add(turn.id)
            found.append(turn)
    return tuple(found)
