"""Lines of notes that became an agreement or an action are corrected with it."""

from __future__ import annotations

import pytest

from facilitation.meeting.notes.taken_lines import read_otherwise


@pytest.mark.parametrize(
    ("note", "said", "now", "due", "after"),
    [
        ("✓ Agreed: We sing.", "We sing.", "We hum.", "", "✓ Agreed: We hum."),
        ("✓ **Agreed:** We sing.", "We sing.", "We hum.", "", "✓ **Agreed:** We hum."),
        ("a\n✓ Bo: ask Li\nb", "ask Li", "ask 王", "", "a\n✓ Bo: ask 王\nb"),
        ("✓ Bo: ask, by 8 May 2026", "ask", "call", "", "✓ Bo: call, by 8 May 2026"),
        ("✓ Bo: ask, by 8 May 2026", "ask", "ask", "2026-06-01", "✓ Bo: ask, by 2026-06-01"),
        ("✓ Bo: ask", "ask", "ask", "2026-06-01", "✓ Bo: ask (2026-06-01)"),
        ("a\n✓ Agreed: We sing.\nb", "We sing.", "", "", "a\nb"),
        ("We sing.", "We sing.", "We hum.", "", "We sing."),
        ("✓ Bo: asking", "ask", "call", "", "✓ Bo: asking"),
        ("✓ Agreed: a", "a", "two\nlines", "", "✓ Agreed: two lines"),
    ],
)
def test_the_line_reads_as_what_it_became(
    note: str, said: str, now: str, due: str, after: str
) -> None:
    assert read_otherwise(note, said, now, due) == after


def test_of_two_lines_in_the_same_words_the_one_that_is_meant_changes() -> None:
    note = "✓ Agreed: a\n✓ Agreed: a"
    assert read_otherwise(note, "a", "b", place=1) == "✓ Agreed: a\n✓ Agreed: b"
    assert read_otherwise(note, "a", "b", place=2) == note
