"""What amendments do to each other, and how a text would read with some of them."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from facilitation.meeting.reading import amendments_to, text_of
from facilitation.meeting.state import Amendment, Meeting
from facilitation.text.compose import compose
from facilitation.text.edits import Edit, EditProblem, between
from facilitation.text.rebase import conflict, merge


class Standing(StrEnum):
    """How two amendments stand to each other."""

    STANDS = "stands"
    CONFLICT = "conflict"
    POINTLESS = "pointless"
    BENEATH = "beneath"
    ELSEWHERE = "elsewhere"


def standing(meeting: Meeting, one: str, other: str) -> Standing:
    """Return how two amendments stand to each other; the same both ways.

    ``CONFLICT`` where only one can stand, also where one was found to be left behind by the other;
    ``POINTLESS`` where with one of them the other changes nothing any more;
    ``BENEATH`` where one changes the other, and ``ELSEWHERE`` where they change different texts.
    """
    first, second = meeting.amendments.get(one), meeting.amendments.get(other)
    if first is None or second is None:
        return Standing.ELSEWHERE
    if first.target == other or second.target == one:
        return Standing.BENEATH
    if first.target != second.target:
        return Standing.ELSEWHERE
    if first.conflict == other or second.conflict == one:
        return Standing.CONFLICT
    return _compared(first, second)


def _compared(first: Amendment, second: Amendment) -> Standing:
    if not first.edit.hunks or not second.edit.hunks:
        return Standing.POINTLESS
    if first.edit.base != second.edit.base:
        return Standing.ELSEWHERE
    if conflict(first.edit, second.edit):
        return Standing.CONFLICT
    mine, theirs = _places(first.edit), _places(second.edit)
    return Standing.POINTLESS if mine <= theirs or theirs <= mine else Standing.STANDS


def _places(edit: Edit) -> frozenset[tuple[int, int, str]]:
    return frozenset((each.start, each.end, each.insert) for each in edit.hunks)


def would_read(meeting: Meeting, label: str, selected: Collection[str]) -> str:
    """Return how a text would read with these amendments to it switched on, and no others.

    Those to an amendment change how that would read, if it is switched on itself.

    Raises:
        EditProblem: two of them exclude each other (edits_collide), or one no longer fits the text
        (base_differs).
    """
    text = text_of(meeting, label)
    edits = [
        _with_those_beneath(meeting, each, selected)
        for each in amendments_to(meeting, label)
        if each.label in selected
    ]
    return merge(text, edits) if edits else text


def _with_those_beneath(meeting: Meeting, amendment: Amendment, selected: Collection[str]) -> Edit:
    if amendment.conflict:
        raise EditProblem("base_differs")
    reads = text_of(meeting, amendment.label)
    altered = would_read(meeting, amendment.label, selected)
    if altered == reads:
        return amendment.edit
    return compose(amendment.base, amendment.edit, between(reads, altered))
