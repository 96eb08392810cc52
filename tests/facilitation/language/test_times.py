"""Lengths, clock times, fractions and dates as they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.language import dates, times


@pytest.mark.parametrize(
    ("written", "ms"),
    [
        ("2:00", 120_000),
        ("0:00", 0),
        ("90:00", 5_400_000),
        ("1:00:00", 3_600_000),
        ("30m", 1_800_000),
        ("90s", 90_000),
        ("1h30", 5_400_000),
        ("1h30m", 5_400_000),
        ("1H5", 3_900_000),
        ("2m30s", 150_000),
        ("1500ms", 1_500),
        ("20min", 1_200_000),
        ("1hour30Minutes", 5_400_000),
        ("20minuten", None),
        ("45", None),
        ("2:60", None),
        ("2:5", None),
        ("-1:00", None),
        ("1.5m", None),
        ("", None),
        ("m", None),
        ("30s2m", None),
        ("٣m", None),
        ("999999h", None),
    ],
)
def test_a_length(written, ms):
    assert times.length(written) == ms


@given(st.integers(0, times.LONGEST))
def test_a_length_is_read_as_it_was_written(ms):
    assert times.length(times.format_length(ms)) == ms
    assert times.length(times.format_plan(ms)) == ms


@pytest.mark.parametrize("ms", [-1, times.LONGEST + 1])
def test_what_is_no_length_is_not_written(ms):
    with pytest.raises(ValueError, match=str(ms)):
        times.format_length(ms)


@pytest.mark.parametrize(
    ("written", "ms"),
    [
        ("18:42:10", 67_330_000),
        ("18:42", 67_320_000),
        ("9:05", 32_700_000),
        ("0:00", 0),
        ("24:00", None),
        ("18:60", None),
        ("18", None),
    ],
)
def test_a_clock_time(written, ms):
    assert times.clock(written) == ms


@pytest.mark.parametrize(
    ("written", "fraction"),
    [
        ("2/3", (2, 3)),
        ("2/4", (2, 4)),
        ("1/1", (1, 1)),
        ("0/1", (0, 1)),
        ("3/2", None),
        ("1/0", None),
        ("50%", None),
        ("½", None),
        ("1 / 2", None),
    ],
)
def test_a_fraction(written, fraction):
    assert times.fraction(written) == fraction


@pytest.mark.parametrize(
    ("written", "is_date"),
    [("2026-05-01", True), ("2024-02-29", True), ("2026-02-29", False), ("1.5.2026", False),
     ("20260501", False), ("2026-W18-5", False), ("٢026-05-01", False)],
)  # fmt: skip
def test_a_date(written, is_date):
    assert dates.is_date(written) is is_date


@pytest.mark.parametrize(
    ("written", "is_time"),
    [("18:30", True), ("18:30:05", True), ("24:00", False), ("8:30", False), ("18", False)],
)
def test_a_time_of_day(written, is_time):
    assert dates.is_time_of_day(written) is is_time
