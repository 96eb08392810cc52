"""Ratification: groups at home answer one wording of a text, each for itself.

A wording is known by its id, the hash of its normalised text; changed words are another id that
nobody has answered yet (domain.md §7). Replies are numbered by whoever sends them: the highest
number of a group counts, whatever came in first. What came in twice changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from facilitation.decisions.fractions import Share, least


class Position(StrEnum):
    """What a group says to a text; reservations count as ratifying."""

    RATIFY = "ratify"
    RESERVE = "reserve"
    STAND_ASIDE = "stand_aside"
    AMEND = "amend"
    REJECT = "reject"

    @property
    def ratifies(self) -> bool:
        return self in (Position.RATIFY, Position.RESERVE)


class Part(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True):
    """A part of a packet; dates are ISO dates, ids the hashes of normalised texts."""


class Totals(Part, frozen=True, order=True):
    """How a group's own decision was counted, without anybody's name: so many of ``asked``."""

    asked: int = 0
    agree: int = 0
    reserve: int = 0
    aside: int = 0
    against: int = 0


class Reply(Part, frozen=True, order=True):
    """What a group answered to the wording with the id ``text``: its ``number``-th answer.

    ``on`` is the ISO date on which it decided (empty: not said), ``words`` what it adds: its
    reservation, its reason, what it would change.
    """

    text: str
    group: str
    number: int
    position: Position
    words: str = ""
    on: str = ""
    totals: Totals | None = None


class Asked(Part, frozen=True):
    """Who is asked to ratify the wording ``text``, and by which rule.

    ``by`` is the last ISO date on which an answer counts (empty: there is none), ``rule`` how many
    of the groups have to ratify (None: all), ``veto`` whether one that rejects it stops it.
    ``until`` is the last ISO date on which the ratified text holds unless it is renewed (empty:
    for good); answers given before ``since`` were to the question that was put earlier.
    """

    text: str
    groups: tuple[str, ...]
    by: str = ""
    rule: Share | None = None
    veto: bool = False
    until: str = ""
    since: str = ""

    @property
    def needed(self) -> int:
        return least(self.rule or Share(1, 1), len(self.groups), strict=False)


class Ratified(StrEnum):
    """How a text stands with the groups that were asked."""

    RATIFIED = "RATIFIED"
    OPEN = "OPEN"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
    CONFLICT = "CONFLICT"


class Outcome(msgspec.Struct, frozen=True):
    """How a text stands, and why: groups as they were asked, each once, in that order.

    ``conflicts`` are those from which two different answers came under one number, ``silent``
    those that did not answer, ``late`` those whose answer came after the last day.
    """

    stands: Ratified
    needed: int
    replies: tuple[Reply, ...]
    conflicts: tuple[str, ...]
    silent: tuple[str, ...]
    late: tuple[str, ...]

    @property
    def asked(self) -> int:
        return sum(map(len, (self.replies, self.conflicts, self.silent, self.late)))

    @property
    def ratifying(self) -> int:
        return sum(each.position.ratifies for each in self.replies)


def key_of(group: str) -> str:
    """Return what tells a group from another, however its name was typed."""
    return " ".join(group.casefold().split())


def merged(replies: Iterable[Reply]) -> frozenset[Reply]:
    """Return what counts of all that came in: of each group and text, the highest number.

    Two answers under one number are both kept: that is a conflict. Commutative, associative and
    idempotent, so copies may come in any order, late, and twice.
    """
    newest: dict[tuple[str, str], tuple[int, set[Reply]]] = {}
    for each in replies:
        place = each.text, key_of(each.group)
        number, kept = newest.get(place, (0, set[Reply]()))
        if each.number > number or not kept:
            newest[place] = each.number, {each}
        elif each.number == number:
            kept.add(each)
    return frozenset(each for _, kept in newest.values() for each in kept)


def outcome(asked: Asked, replies: Iterable[Reply], today: str) -> Outcome:
    """Return how a text stands on an ISO date, as far as the replies that have come in.

    A group that was not asked has no say. A conflict has to be settled by the group itself, with
    a higher number; until then nothing is sure (domain.md §7). What was ratified until a day has
    expired after it: whoever wants it renewed asks afresh.
    """
    said = _by_group(asked, replies)
    counted, conflicts, silent, late = list[Reply](), list[str](), list[str](), list[str]()
    for group in asked.groups:
        found = said[key_of(group)]
        in_time = [each for each in found if not (asked.by and each.on > asked.by)]
        if len(found) > 1:
            conflicts.append(group)
        elif in_time:
            counted.extend(in_time)
        else:
            (late if found else silent).append(group)
    stands = _stands(asked, counted, conflicts, today)
    return Outcome(
        stands, asked.needed, tuple(counted), tuple(conflicts), tuple(silent), tuple(late)
    )


def _by_group(asked: Asked, replies: Iterable[Reply]) -> defaultdict[str, list[Reply]]:
    """Return what counts of the answers to this wording, as it was put this time, by group."""
    found = defaultdict[str, list[Reply]](list)
    for each in merged(each for each in replies if each.text == asked.text):
        if not "" < each.on < asked.since:
            found[key_of(each.group)].append(each)
    return found


def _stands(
    asked: Asked, counted: Iterable[Reply], conflicts: Iterable[str], today: str
) -> Ratified:
    positions = [each.position for each in counted]
    if any(conflicts):
        return Ratified.CONFLICT
    if asked.veto and Position.REJECT in positions:
        return Ratified.REJECTED
    if "" < asked.until < today:
        return Ratified.EXPIRED
    if sum(each.ratifies for each in positions) >= asked.needed:
        return Ratified.RATIFIED
    return Ratified.EXPIRED if asked.by and today > asked.by else Ratified.OPEN
