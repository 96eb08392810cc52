"""A review lies ahead, or there is none."""

from __future__ import annotations

import pytest

from facilitation.decisions.review import is_ahead, read_date


@pytest.mark.parametrize(
    ("review", "today", "ahead"),
    [
        ("2027-05-01", "2027-04-30", True),
        ("2027-05-01", "2027-05-01", False),
        ("2027-05-01", "2027-05-02", False),
        ("2027-10-01", "2027-09-30", True),
        ("", "2027-01-01", False),
        ("2027-05-01", "", False),
        ("2027-02-29", "2027-01-01", False),
        ("20270501", "2026-01-01", False),
        ("2027-W05-1", "2026-01-01", False),
        ("soon", "2026-01-01", False),
    ],
)
def test_whether_a_review_lies_ahead(review, today, ahead):
    assert is_ahead(review, today) is ahead


@pytest.mark.parametrize(
    "typed",
    ["2027-2-1", "2027-02-30", "0000-01-01", "\u0662\u0660\u0662\u0667-05-05", "2027-01-01\n"],
)
def test_what_is_no_day(typed):
    assert read_date(typed) is None
