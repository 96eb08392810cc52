"""A place in the stack and the reasons for it, as codes that can be put into words."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from facilitation.floor.entries import Entry, Kind


class Reason(msgspec.Struct, frozen=True, gc=False):
    """One reason why an entry stands where it stands.

    | code | number | text |
    | --- | --- | --- |
    | ``process``, ``clarify``, ``direct`` | the turn it is about, or 0 | |
    | ``signal`` | the turn it is about, or 0 | the group's own signal |
    | ``moved`` | the place moved to | the reason given |
    | ``missed`` | the place kept after not being there when called | |
    | ``has_not_spoken`` | | |
    | ``spoke_times`` | turns started in scope | |
    | ``spoke_for`` | milliseconds spoken in scope | |
    | ``group_turns`` | turns of the group so far | the group |
    | ``no_group`` | | |
    | ``list_turn`` | | the list whose turn it is |
    | ``list_empty`` | | the list passed over |
    | ``others_turn`` | which of the further turns to others | the empty list |
    | ``held_for_quota`` | further turns to others, all used | the empty list |
    | ``mover`` | | |
    | ``side_turn`` | | the side, other than the last speaker's |
    | ``over_soft_budget``, ``held_for_budget`` | | |
    | ``arrived`` | rank by arrival among those waiting in the stack, from 1 | |
    """

    code: str
    number: int = 0
    text: str = ""


class Place(msgspec.Struct, frozen=True, gc=False):
    """One entry in the order of calling; ``held``: it will not be called as things are."""

    entry: Entry
    reasons: tuple[Reason, ...] = ()
    held: bool = False


UNHEARD = Reason("has_not_spoken")


@lru_cache(maxsize=1024)
def heard_reason(times: int) -> Reason:
    return Reason("spoke_times", times) if times else UNHEARD


@lru_cache(maxsize=8)
def arrived_reasons(count: int) -> tuple[Reason, ...]:
    """Whether somebody asked first, second and so on of so many; kept, for it is always asked."""
    return tuple([Reason("arrived", rank) for rank in range(1, count + 1)])


def pin_reason(entry: Entry) -> Reason:
    """Why a moved entry stands where it stands."""
    if entry.missed and not entry.reason:
        return Reason("missed", entry.pin)
    return Reason("moved", entry.pin, entry.reason)


def intervention(entry: Entry) -> Place:
    """The place of an entry beside the stack: its kind, or the group's own signal, says why."""
    if entry.signal:
        return Place(entry, (Reason("signal", entry.target, entry.signal),))
    return Place(entry, (Reason(Kind(entry.kind).name.lower(), entry.target),))
