"""A proposal's text, what an amendment does to it, or how it would read, as lines to be painted."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from app.look.redline import Segment, SegmentKind, SheetLine, changed
from facilitation.meeting.reading import text_of
from facilitation.meeting.state import Amendment, Blank, Fate, Meeting, Proposal
from facilitation.meeting.texts.standing import would_read
from facilitation.pattern import pattern
from facilitation.text.changes import Edit, EditProblem, Hunk, taken_back
from facilitation.text.difference import between
from facilitation.text.lines import line_at, numbered_lines
from facilitation.text.redline import RedLine, redline_lines, redline_passage
from facilitation.text.tidy import tidy
from facilitation.text.versions import version_id

_LONG = 300
"""Lines beyond which a text is not looked through as a whole for what changes in one place."""

_MARK = pattern(r"(?P<indent> *)(?:(?P<heading>#{1,6} +)|[-*+] +)(?=\S)")
_KINDS = {
    "same": SegmentKind.PLAIN,
    "struck": SegmentKind.STRUCK,
    "inserted": SegmentKind.INSERTED,
}


@lru_cache(maxsize=8)
def lines_of_text(text: str) -> tuple[SheetLine, ...]:
    """Return the numbered lines of a text; every window asks for them, so they are kept.

    They read as a page does: headings are bold, and items of a list have a dot.
    """
    return tuple(as_read(each.number, (Segment(each.text),)) for each in numbered_lines(text))


def as_read(number: int | None, segments: tuple[Segment, ...]) -> SheetLine:
    """Return a line without the marks of Markdown that only say what kind of line it is.

    A mark that is struck or comes in is shown: it is what the amendment changes.
    """
    first = segments[0] if segments else Segment("")
    mark = _MARK.match(first.text) if first.kind is SegmentKind.PLAIN else None
    if mark is None:
        return SheetLine(number, segments)
    heading = mark["heading"] is not None
    begun = f"{mark['indent']}• " if not heading else ""
    rest = Segment(begun + first.text[mark.end() :])
    return SheetLine(number, (rest, *segments[1:]), "", heading)


@lru_cache(maxsize=8)
def redlined(base: str, edit: Edit) -> tuple[tuple[SheetLine, ...], tuple[int, ...]]:
    """Return the redline and the indexes of the lines that change.

    What stays as it is are the very lines of the text. Of a long text only the lines between the
    first and the last change are looked at. Where the edit does not fit the text, none changes.
    """
    plain = lines_of_text(base)
    try:
        if len(plain) > _LONG and edit.hunks:
            return redlined_between(base, edit)
        lines = _dressed(redline_lines(base, edit), plain)
    except EditProblem:
        return plain, ()
    return lines, changed(lines)


def redlined_between(base: str, edit: Edit) -> tuple[tuple[SheetLine, ...], tuple[int, ...]]:
    """Return the redline of a normal text and what changes, looked at only where it changes.

    Raises:
        EditProblem: the edit does not fit the text.
    """
    plain = lines_of_text(base)
    before, passage = redline_passage(base, edit)
    lines = _dressed(passage, plain, before)
    after = plain[before + len(passage) :]
    return (*plain[:before], *lines, *after), tuple(before + at for at in changed(lines))


def _dressed(
    lines: Iterable[RedLine], plain: tuple[SheetLine, ...], first: int = 0
) -> tuple[SheetLine, ...]:
    """Return lines as they are painted; ``first`` lines of the text stand before them."""
    return tuple(
        plain[first + line.number - 1]
        if line.number and not line.changed
        else as_read(first + line.number if line.number else None, _segments(line))
        for line in lines
    )


def _segments(line: RedLine) -> tuple[Segment, ...]:
    """Return the stretches of a changed line; a struck line end after its words is not shown."""
    found = [Segment(each.text, _KINDS[each.kind], bool(each.moved)) for each in line.segments]
    while (
        len(found) > 1 and found[-1].kind is SegmentKind.STRUCK and not found[-1].text.strip("\n")
    ):
        found.pop()
    return tuple(found)


Lines = tuple[SheetLine, ...]
Shown = tuple[Lines, int | None]
"""Lines, and the number of the one to begin with."""


def lines_of(meeting: Meeting, label: str, note: str = "") -> Shown:
    """Return the lines of whatever a label means, and where to look first.

    ``note`` stands under the first line that changes; of an amendment that waits and no longer
    fits, under the line as it reads now where its words stood.
    """
    if label in meeting.blanks:
        blank = meeting.blanks[label]
        return lines_of_text(blank.base), line_of_blank(blank) or None
    amendment = meeting.amendments.get(label)
    if amendment is None:
        return lines_of_text(text_of(meeting, label)) if label in meeting.proposals else (), None
    if amendment.conflict and amendment.fate is Fate.OPEN:
        return _left_behind(amendment, text_of(meeting, amendment.target), note)
    lines, places = redlined(amendment.base, amendment.edit)
    return _noted(lines, places[:1], note), lines[places[0]].number if places else None


def _left_behind(amendment: Amendment, text: str, note: str) -> Shown:
    lines, now = lines_of_text(text), between(amendment.base, text).hunks
    place = amendment.edit.hunks[0].start if amendment.edit.hunks else 0
    number = line_at(numbered_lines(text), _carried(place, now))
    return _noted(lines, (number - 1,), note), number


def _carried(place: int, hunks: tuple[Hunk, ...]) -> int:
    """Return where a place of a text is after these changes."""
    by = 0
    for each in hunks:
        if each.start > place:
            break
        if place < each.end:
            return each.start + by
        by += len(each.insert) - (each.end - each.start)
    return place + by


def _noted(lines: Lines, places: tuple[int, ...], note: str) -> Lines:
    """Return lines with a note under the first of these places."""
    if not note or not places:
        return lines
    first = places[0]
    return (*lines[:first], msgspec.structs.replace(lines[first], note=note), *lines[first + 1 :])


def line_of_blank(blank: Blank) -> int:
    """Return the number of the line that a blank stands in; 0 where it has no place any more."""
    hunks = blank.edit.hunks
    return line_at(numbered_lines(blank.base), hunks[0].start) if hunks else 0


class ReadingSheet(msgspec.Struct, frozen=True):
    """The lines as they would read, numbered anew; words that came in are marked.

    ``chosen`` are the amendments in it. ``left_out`` are those that collide with one another,
    or no longer fit the text, or would change one that is not in it.
    """

    lines: tuple[SheetLine, ...]
    text: str
    chosen: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def reading_of(meeting: Meeting, proposal: Proposal, chosen: Sequence[str]) -> ReadingSheet:
    """Return how a proposal would read with the open amendments of these labels."""
    found = would_read(meeting, proposal.label, chosen)
    left_out = tuple(each for each in chosen if each not in (*found.taken, *found.pointless))
    if not found.edit.hunks:
        return ReadingSheet(lines_of_text(proposal.text), found.text, found.taken, left_out)
    return ReadingSheet(
        _marked(found.text, tidy(proposal.text, found.edit)), found.text, found.taken, left_out
    )


def _marked(text: str, edit: Edit) -> tuple[SheetLine, ...]:
    """Return the lines of the text that an edit led to; what it brought in is marked."""
    kinds = {"same": SegmentKind.PLAIN, "struck": SegmentKind.INSERTED}
    return tuple(
        as_read(
            line.number or None,
            tuple(
                Segment(each.text, kinds[each.kind]) for each in line.segments if each.kind in kinds
            ),
        )
        for line in redline_lines(text, Edit(version_id(text), taken_back(edit.hunks)))
    )
