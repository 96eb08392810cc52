"""What amendments do to each other, and how a text would read with some of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum

from facilitation.meeting.reading import amendments_to, text_of
from facilitation.meeting.state import Amendment, Meeting
from facilitation.text.changes import Edit
from facilitation.text.difference import between
from facilitation.text.relations import Clash, Relation, clashing, relation
from facilitation.text.selection import Reading, Waiting, as_it_would_read


class Standing(StrEnum):
    """How two amendments stand to each other."""

    STANDS = "stands"
    CONFLICT = "conflict"
    POINTLESS = "pointless"
    BENEATH = "beneath"
    ELSEWHERE = "elsewhere"


_POINTLESS = (Relation.SAME, Relation.PART, Relation.WHOLE)


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
    found = relation(first.edit, second.edit)
    if found is Relation.APART:
        return Standing.STANDS
    return Standing.POINTLESS if found in _POINTLESS else Standing.CONFLICT


def left_behind(meeting: Meeting, label: str) -> tuple[Clash, ...]:
    """Return where the text has changed under an amendment that is in conflict with it.

    Each passage of the text that it was made for, how it would have read with the amendment
    (`mine`), and how it reads now (`theirs`). None where it still fits.
    """
    amendment = meeting.amendments[label]
    if not amendment.conflict:
        return ()
    now = between(amendment.base, text_of(meeting, amendment.target))
    return clashing(amendment.base, Edit(amendment.edit.base, amendment.edit.hunks), now)


def waiting_on(
    meeting: Meeting, target: str, chosen: Collection[str] | None = None, to: str = ""
) -> Iterator[Waiting]:
    """Yield what waits on a text, and on those amendments, as the rules of texts know it.

    Only those of the labels ``chosen``, where any are named. Without those that no longer fit.
    """
    for each in amendments_to(meeting, target):
        if not each.conflict and (chosen is None or each.label in chosen):
            yield Waiting(each.label, each.edit, to)
            yield from waiting_on(meeting, each.label, chosen, each.label)


def would_read(meeting: Meeting, label: str, chosen: Collection[str]) -> Reading:
    """Return how a text would read with these amendments switched on, and no others.

    Those to an amendment change how that would read, if it is switched on itself. What cannot
    be in it, or no longer fits, is named and not applied.
    """
    waiting = tuple(waiting_on(meeting, label, chosen))
    return as_it_would_read(text_of(meeting, label), waiting, chosen)
