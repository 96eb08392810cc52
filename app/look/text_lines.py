"""A proposal's text, or what an amendment does to it, as lines that can be painted."""

from app.look.redline import Segment, SegmentKind, SheetLine
from facilitation.meeting.reading import amendments_under, text_of
from facilitation.meeting.state import Amendment, Fate, Meeting
from facilitation.text import rebase
from facilitation.text.edits import Edit, EditProblem
from facilitation.text.lines import numbered_lines
from facilitation.text.redline import redline_lines

_KINDS = {
    "same": SegmentKind.PLAIN,
    "struck": SegmentKind.STRUCK,
    "inserted": SegmentKind.INSERTED,
}


def lines_of_text(text: str) -> tuple[SheetLine, ...]:
    """Return the numbered lines of a text."""
    return tuple(SheetLine(each.number, (Segment(each.text),)) for each in numbered_lines(text))


def lines_of_edit(base: str, edit: Edit, note: str = "") -> tuple[SheetLine, ...]:
    """Return the redline of an edit; ``note`` stands under the first line that changes."""
    found: list[SheetLine] = []
    try:
        lines = redline_lines(base, edit)
    except EditProblem:
        return lines_of_text(base)
    for line in lines:
        segments = tuple(Segment(each.text, _KINDS[each.kind]) for each in line.segments)
        said = note if line.changed else ""
        note = "" if line.changed else note
        found.append(SheetLine(line.number or None, segments, said))
    return tuple(found)


def lines_of(meeting: Meeting, label: str, note: str = "") -> tuple[SheetLine, ...]:
    """Return the lines of whatever a label means."""
    amendment = meeting.amendments.get(label)
    if amendment is None:
        return lines_of_text(text_of(meeting, label)) if label in meeting.proposals else ()
    return lines_of_edit(amendment.base, amendment.edit, note)


def conflicts_under(meeting: Meeting, proposal: str) -> dict[str, tuple[str, ...]]:
    """Return with which others each open amendment cannot both stand, by its label."""
    found: dict[str, list[str]] = {}
    amendments = amendments_under(meeting, proposal)
    for place, one in enumerate(amendments):
        if one.conflict:
            found.setdefault(one.label, []).append(one.conflict)
        for other in amendments[place + 1 :]:
            if _collide(one, other):
                found.setdefault(one.label, []).append(other.label)
                found.setdefault(other.label, []).append(one.label)
    return {label: tuple(dict.fromkeys(others)) for label, others in found.items()}


def _collide(one: Amendment, other: Amendment) -> bool:
    if one.target != other.target or one.edit.base != other.edit.base:
        return False
    if Fate.OPEN not in (one.fate, other.fate):
        return False
    return rebase.conflict(one.edit, other.edit)
