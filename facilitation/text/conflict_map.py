"""Which amendments of a text collide with which."""

from __future__ import annotations

from collections.abc import Mapping

from facilitation.text.changes import Edit
from facilitation.text.rebase import conflicts

ConflictMap = Mapping[str, tuple[str, ...]]
"""With which others each one collides, by name; who collides with nobody is not there."""


def conflict_map(edits: Mapping[str, Edit]) -> ConflictMap:
    """The map of all these amendments; others come in the order in which they are given.

    Takes time near to what is found. Raises `EditProblem` base_differs for edits of different
    versions.
    """
    names = tuple(edits)
    found: dict[str, tuple[str, ...]] = {}
    for first, second in conflicts(tuple(edits.values())):
        one, other = names[first], names[second]
        found[one] = (*found.get(one, ()), other)
        found[other] = (*found.get(other, ()), one)
    return found
