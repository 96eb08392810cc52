"""What a change of one text means for the amendments that wait on it."""

from __future__ import annotations

from facilitation.meeting.events.matter import Rebased
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment, Meeting
from facilitation.text.edits import Edit, apply, between
from facilitation.text.rebase import rebase
from facilitation.text.versions import version_id


def carried_over(
    meeting: Meeting, target: str, old: str, new: str, edit: Edit, but: str
) -> tuple[Rebased, ...]:
    """Carry the open amendments to ``target`` over from its text ``old`` to ``new``.

    ``edit`` leads from one to the other; ``but`` is the amendment that made it. What
    collides is flagged, never silently applied (domain.md §4). An amendment comes
    before the amendments to it.
    """
    found: list[Rebased] = []
    for each in amendments_to(meeting, target):
        if each.label == but or each.conflict:
            continue
        found.extend(_one_over(meeting, each, old, new, edit))
    return tuple(found)


def _one_over(
    meeting: Meeting, amendment: Amendment, old: str, new: str, edit: Edit
) -> tuple[Rebased, ...]:
    moved = rebase(amendment.edit, old, edit, new)
    if not isinstance(moved, Edit):
        return (Rebased(amendment.label, None),)
    return (Rebased(amendment.label, moved), *_below(meeting, amendment, new, moved))


def _below(meeting: Meeting, amendment: Amendment, new: str, moved: Edit) -> tuple[Rebased, ...]:
    """Carry the amendments to an amendment over to how it reads now."""
    if not amendments_to(meeting, amendment.label):
        return ()
    read = apply(amendment.base, amendment.edit)
    reads = apply(new, moved)
    return carried_over(meeting, amendment.label, read, reads, between(read, reads), "")


def given_back(meeting: Meeting, target: str, new: str, old: str, but: str) -> tuple[Rebased, ...]:
    """Carry the open amendments to ``target`` back from ``new`` to its text before, ``old``.

    Those that were made before get exactly the edit that they had.
    """
    back = between(new, old)
    found: list[Rebased] = []
    for each in amendments_to(meeting, target):
        if each.label == but or each.conflict not in ("", but):
            continue
        if each.conflict == but:
            found.append(Rebased(each.label, each.edit))
        elif each.earlier is not None and version_id(each.earlier[0]) == version_id(old):
            edit = each.earlier[1]
            found.extend((Rebased(each.label, edit), *_below(meeting, each, old, edit)))
        else:
            found.extend(_one_over(meeting, each, new, old, back))
    return tuple(found)
