"""Which of a group's own processes it wanted to look at again by now."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.process.process import Process


def due(processes: Iterable[Process], day: str) -> tuple[Process, ...]:
    """Return those that are due on a ``day`` (ISO date), the longest due first."""
    found = [each for each in processes if each.agreement.until and each.agreement.until <= day]
    return tuple(sorted(found, key=lambda each: (each.agreement.until, each.called)))
