"""A proposal's text, or what an amendment does to it, as lines that can be painted."""

from collections.abc import Iterable

from app.look.redline import Segment, SegmentKind, SheetLine
from facilitation.meeting.reading import amendments_under, text_of
from facilitation.meeting.state import Amendment, Meeting
from facilitation.text import rebase
from facilitation.text.changes import Edit, EditProblem
from facilitation.text.lines import line_at, numbered_lines
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
    for one in amendments:
        if one.conflict:
            found.setdefault(one.label, []).append(one.conflict)
    for family in _families(amendments):
        for first, second in rebase.conflicts([each.edit for each in family]):
            pair = family[first].label, family[second].label
            found.setdefault(pair[0], []).append(pair[1])
            found.setdefault(pair[1], []).append(pair[0])
    return {label: tuple(dict.fromkeys(others)) for label, others in found.items()}


def _families(amendments: Iterable[Amendment]) -> Iterable[list[Amendment]]:
    """Return the amendments that change the same text, together."""
    families: dict[tuple[str, str], list[Amendment]] = {}
    for each in amendments:
        families.setdefault((each.target, each.edit.base), []).append(each)
    return families.values()


def lines_in_conflict(one: Amendment, other: Amendment) -> tuple[int, ...]:
    """Return the numbers of the lines in which two amendments to one text collide."""
    if one.edit.base != other.edit.base:
        return ()
    lines = numbered_lines(one.base)
    places = (
        max(each.mine.start, each.theirs.start) for each in rebase.collisions(one.edit, other.edit)
    )
    return tuple(sorted({line_at(lines, place) for place in places} - {0}))
