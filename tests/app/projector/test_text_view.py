"""What of a long text is in view."""

from __future__ import annotations

import pytest

from app.look.redline import Segment, SegmentKind, SheetLine, changed, numbered
from app.projector.text_view import GAP, near, with_context


def lines_with(count, *places):
    lines = list(numbered([f"line {at}" for at in range(count)]))
    for at in places:
        lines[at] = SheetLine(at + 1, (Segment("new", SegmentKind.INSERTED),))
    return tuple(lines)


def shape(lines):
    return ["…" if line is GAP else line.number for line in lines]


@pytest.mark.parametrize(
    ("count", "places", "context", "expected"),
    [
        (3, (1,), 1, [1, 2, 3]),
        (9, (4,), 1, ["…", 4, 5, 6, "…"]),
        (9, (4,), 0, ["…", 5, "…"]),
        (9, (0,), 1, [1, 2, "…"]),
        (9, (8,), 1, ["…", 8, 9]),
        (9, (1, 7), 1, [1, 2, 3, "…", 7, 8, 9]),
        # dots for one line would take as much room as the line itself
        (7, (1, 5), 1, [1, 2, 3, 4, 5, 6, 7]),
        (9, (4,), 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (1, (0,), 2, [1]),
    ],
)
def test_dots_stand_for_what_is_left_out(count, places, context, expected):
    assert shape(with_context(lines_with(count, *places), places, context)) == expected


def test_a_place_stays_in_its_neighbourhood():
    lines = lines_with(5000, 2500)
    shown, at = near(lines, 2500)
    assert shown[at] is lines[2500]
    assert len(shown) < 100
    assert changed(shown) == (at,)


def test_a_short_text_is_whole():
    lines = lines_with(4, 3)
    assert near(lines, 3) == (lines, 3)
