"""Small groups: at random, people of one group together, or as mixed as can be."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum


class How(StrEnum):
    """How small groups are made."""

    RANDOM = "random"
    BY_GROUP = "by group"
    MIXED = "mixed"


class NoSizeError(ValueError):
    """Small groups need a size of at least 1."""


def make_groups(
    people: Sequence[int], group_of: Mapping[int, str], size: int, how: How, seed: int
) -> tuple[tuple[int, ...], ...]:
    """The people in as few small groups as ``size`` allows, whose sizes differ by one at most.

    The same seed always gives the same groups, in whatever order the people come. *Mixed*
    puts two of one group together only where there are more of them than small groups, and
    then as few as can be; who is of no group counts as a group of one. *By group*
    never puts people of two groups together; who is of no group talks with others of none.
    Nobody is lost; nobody at all makes no groups. Raises NoSizeError.
    """
    if size < 1:
        raise NoSizeError(size)
    everybody = sorted(set(people))
    if not everybody:
        return ()
    count = -(-len(everybody) // size)
    if how is How.BY_GROUP:
        return _each_by_itself(everybody, group_of, size, seed)
    if how is How.MIXED:
        return _dealt(_gathered(everybody, group_of, seed), count)
    return _dealt(_shuffled(everybody, seed), count)


def _each_by_itself(
    people: Iterable[int], group_of: Mapping[int, str], size: int, seed: int
) -> tuple[tuple[int, ...], ...]:
    """Each group cut into small groups of its own, by the groups' names; those of none last."""
    members: dict[str, list[int]] = {}
    for person in _shuffled(people, seed):
        members.setdefault(group_of.get(person, ""), []).append(person)
    named = sorted(members, key=lambda group: (not group, group))
    return tuple(
        part for group in named for part in _cut(members[group], -(-len(members[group]) // size))
    )


def _gathered(people: Iterable[int], group_of: Mapping[int, str], seed: int) -> tuple[int, ...]:
    """The people, those of one group side by side; groups and people as the seed shuffles them."""
    members: dict[str, list[int]] = {}
    for person in _shuffled(people, seed):
        group = group_of.get(person, "")
        members.setdefault(group or f"\n{person}", []).append(person)
    return tuple(person for group in members.values() for person in group)


def _shuffled(people: Iterable[int], seed: int) -> tuple[int, ...]:
    """The people in an order that the seed draws, the same on every computer."""
    return tuple(sorted(people, key=lambda person: (_drawn(seed, person), person)))


def _drawn(seed: int, person: int) -> bytes:
    return hashlib.sha256(f"{seed}\n{person}".encode()).digest()


def _dealt(people: Sequence[int], count: int) -> tuple[tuple[int, ...], ...]:
    """Deal the people out like cards, so that neighbours come apart."""
    return tuple(tuple(people[place::count]) for place in range(count))


def _cut(people: Sequence[int], count: int) -> tuple[tuple[int, ...], ...]:
    """Cut the row of people, so that neighbours stay together."""
    small, larger = divmod(len(people), count)
    found, start = [], 0
    for place in range(count):
        end = start + small + (place < larger)
        found.append(tuple(people[start:end]))
        start = end
    return tuple(found)
