"""What a change of one text means for the amendments and blanks that wait on it."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.families.matter.events import Past, Rebased
from facilitation.meeting.reading import amendments_to, blanks_in, made_before
from facilitation.meeting.state import Amendment, Blank, Meeting
from facilitation.text.changes import Edit, apply
from facilitation.text.difference import between
from facilitation.text.rebase import Collision, rebase, rebase_all
from facilitation.text.versions import version_id

Carried = tuple[tuple[Rebased, ...], tuple[Past, ...]]
"""What was carried over, and the pasts that it shares."""


def carried_over(
    meeting: Meeting, target: str, old: str, new: str, edit: Edit, but: Iterable[str] = ()
) -> Carried:
    """Carry what waits on ``target`` over from its text ``old`` to ``new``.

    ``edit`` leads from one to the other; ``but`` are those that it comes from. What collides is
    flagged, never silently applied (domain.md §4). An amendment comes before the amendments to it.
    """
    return _packed(meeting, _over(meeting, target, old, new, edit, frozenset(but)))


def given_back(meeting: Meeting, target: str, new: str, old: str, but: str) -> Carried:
    """Carry what waits on ``target`` back from ``new`` to its text before, ``old``.

    What was made before gets exactly the edit that it had.
    """
    back = between(new, old)
    found: list[Rebased] = []
    for each in _waiting(meeting, target):
        if each.label == but or each.conflict not in ("", but):
            continue
        if each.conflict == but:
            found.append(Rebased(each.label, each.edit))
        elif each.earlier is not None and version_id(each.earlier[0]) == version_id(old):
            edit = each.earlier[1]
            found.extend((Rebased(each.label, edit), *_below(meeting, each, old, edit)))
        else:
            found.extend(_one_over(meeting, each, old, rebase(each.edit, new, back, old)))
    return _packed(meeting, found)


def reads_anew(meeting: Meeting, label: str, old: str, new: str) -> Carried:
    """Carry what waits on a text over to a wording that somebody wrote."""
    return carried_over(meeting, label, old, new, between(old, new))


def _waiting(meeting: Meeting, target: str) -> tuple[Amendment | Blank, ...]:
    return (*amendments_to(meeting, target), *blanks_in(meeting, target))


def _over(
    meeting: Meeting, target: str, old: str, new: str, edit: Edit, but: frozenset[str]
) -> tuple[Rebased, ...]:
    found: list[Rebased] = []
    waiting = [
        each for each in _waiting(meeting, target) if each.label not in but and not each.conflict
    ]
    # All at once: among a thousand, most only move along (facilitation.text.shifting).
    carried = rebase_all([each.edit for each in waiting], old, edit, new)
    for each, moved in zip(waiting, carried, strict=True):
        found.extend(_one_over(meeting, each, new, moved))
    return tuple(found)


def _one_over(
    meeting: Meeting, waiting: Amendment | Blank, new: str, moved: Edit | tuple[Collision, ...]
) -> tuple[Rebased, ...]:
    if not isinstance(moved, Edit):
        return (Rebased(waiting.label, None),)
    return (Rebased(waiting.label, moved), *_below(meeting, waiting, new, moved))


def _below(
    meeting: Meeting, waiting: Amendment | Blank, new: str, moved: Edit
) -> tuple[Rebased, ...]:
    """Carry the amendments to an amendment over to how it reads now."""
    if not amendments_to(meeting, waiting.label):
        return ()
    read = apply(waiting.base, waiting.edit)
    reads = apply(new, moved)
    return _over(meeting, waiting.label, read, reads, between(read, reads), frozenset())


def _packed(meeting: Meeting, found: Iterable[Rebased]) -> Carried:
    """Take out of the edits the past that many of them share, so that a record stays small."""
    pasts: list[Past] = []
    packed: list[Rebased] = []
    for each in found:
        waiting = meeting.amendments.get(each.label) or meeting.blanks[each.label]
        origin = each.edit.origin if each.edit is not None else None
        if each.edit is None or origin is None or origin.made != made_before(waiting, origin.base):
            packed.append(each)
            continue
        past = Past(origin.base, origin.adopted, origin.back)
        if past not in pasts:
            pasts.append(past)
        bare = Edit(each.edit.base, each.edit.hunks)
        packed.append(Rebased(each.label, bare, pasts.index(past) + 1))
    return tuple(packed), tuple(pasts)
