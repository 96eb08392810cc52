"""Dates as people write them."""

import pytest

from app.wording import Wording

WORDS = Wording()


@pytest.mark.parametrize(
    ("written", "day", "occasion"),
    [
        ("2026-05-05 18:30", "2026-05-05 18:30", "Tuesday 5 May, 18:30"),
        ("2026-05-05", "5 May 2026", "Tuesday 5 May"),
        ("soon", "soon", "soon"),
        ("", "", ""),
    ],
)
def test_a_date_is_written_as_people_write_it(written, day, occasion):
    assert WORDS.measures.day(written) == day
    assert WORDS.measures.occasion(written) == occasion
