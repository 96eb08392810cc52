"""Lines of a text as they are heard: what is struck, new or moved is said, where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from app.look.redline import Segment, SegmentKind, SheetLine
from app.look.spoken import Spoken


class LineWords(Spoken):
    """Lines in words; what is painted as a line through or below words stands in brackets."""

    def __init__(self) -> None:
        self._changed = {
            (SegmentKind.STRUCK, False): self.tr("(struck: {words})"),
            (SegmentKind.INSERTED, False): self.tr("(new: {words})"),
            (SegmentKind.STRUCK, True): self.tr("(moved away: {words})"),
            (SegmentKind.INSERTED, True): self.tr("(moved here: {words})"),
        }

    def line(self, line: SheetLine) -> str:
        """Return a line with its number, and the note below it."""
        words = "".join(self._said(each) for each in line.segments)
        numbered = words if line.number is None else f"{line.number} {words}"
        return f"{numbered}\n{line.note}" if line.note else numbered

    def _said(self, segment: Segment) -> str:
        if segment.kind is SegmentKind.PLAIN or not segment.text.strip():
            return segment.text
        return self._changed[segment.kind, segment.moved].replace("{words}", segment.text)


def plain_text(lines: Sequence[SheetLine]) -> str:
    """Return lines as text, as `LineWords` says them."""
    words = LineWords()
    return "\n".join([words.line(each) for each in lines])
