"""How a text would read with any selection of its amendments, as lines that can be painted."""

from collections.abc import Sequence

import msgspec

from app.look.redline import Segment, SegmentKind, SheetLine
from app.look.text_lines import as_read, lines_of_text
from facilitation.meeting.standing import would_read
from facilitation.meeting.state import Meeting, Proposal
from facilitation.text.changes import Edit, taken_back
from facilitation.text.redline import redline_lines
from facilitation.text.tidy import tidy
from facilitation.text.versions import version_id


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
