"""How a text would read with any selection of its amendments, as lines that can be painted."""

from collections.abc import Sequence

import msgspec

from app.look.redline import Segment, SegmentKind, SheetLine
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment, Fate, Meeting, Proposal
from facilitation.text.changes import Edit
from facilitation.text.compose import compose
from facilitation.text.edits import between
from facilitation.text.rebase import conflict, merge
from facilitation.text.redline import redline_lines


class Reading(msgspec.Struct, frozen=True):
    """The lines as they would read, numbered anew; words that came in are marked.

    ``chosen`` are the amendments in it, ``left_out`` those that collide with one of them.
    """

    lines: tuple[SheetLine, ...]
    text: str
    chosen: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def reading_of(meeting: Meeting, proposal: Proposal, chosen: Sequence[str]) -> Reading:
    """Return how a proposal would read with the open amendments of these labels.

    Of two that collide the one named first is in it. An amendment to an amendment goes with
    the one that it changes.
    """
    taken: list[str] = []
    left_out: list[str] = []
    edits: list[Edit] = []
    for each in sorted(_waiting(meeting, proposal, chosen), key=lambda one: _at(chosen, one)):
        edit = _with_those_below(meeting, each, chosen)
        if edit.base != proposal.version or any(conflict(edit, other) for other in edits):
            left_out.append(each.label)
        else:
            edits.append(edit)
            taken += [each.label, *_below(meeting, each.label, chosen)]
    text = merge(proposal.text, edits)
    return Reading(_marked(proposal.text, text), text, tuple(taken), tuple(left_out))


def _waiting(meeting: Meeting, proposal: Proposal, chosen: Sequence[str]) -> list[Amendment]:
    """Return the amendments to the proposal that are chosen, or below which one is."""
    return [
        each
        for each in amendments_to(meeting, proposal.label)
        if each.label in chosen or _below(meeting, each.label, chosen)
    ]


def _at(chosen: Sequence[str], amendment: Amendment) -> int:
    return chosen.index(amendment.label) if amendment.label in chosen else len(chosen)


def _below(meeting: Meeting, label: str, chosen: Sequence[str]) -> list[str]:
    found: list[str] = []
    for each in amendments_to(meeting, label):
        if each.label in chosen:
            found += [each.label, *_below(meeting, each.label, chosen)]
    return found


def _with_those_below(meeting: Meeting, amendment: Amendment, chosen: Sequence[str]) -> Edit:
    edit = amendment.edit
    for each in amendments_to(meeting, amendment.label):
        fits = each.label in chosen and each.fate is Fate.OPEN and not each.conflict
        if fits and edit is amendment.edit:
            edit = compose(amendment.base, edit, _with_those_below(meeting, each, chosen))
    return edit


def _marked(old: str, new: str) -> tuple[SheetLine, ...]:
    """Return the lines of the new text; what the old one has not is marked as inserted."""
    kinds = {"same": SegmentKind.PLAIN, "struck": SegmentKind.INSERTED}
    return tuple(
        SheetLine(
            line.number or None,
            tuple(
                Segment(each.text, kinds[each.kind]) for each in line.segments if each.kind in kinds
            ),
        )
        for line in redline_lines(new, between(new, old))
    )
