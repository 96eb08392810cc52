"""When each line of a script happens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.rehearsal.script import Fault, Wrong, read_script
from facilitation.rehearsal.timing import moments

DAY = 86_400_000
START = 20_000 * DAY + (18 * 60 + 30) * 60_000
SECOND = 1000


def timed(source: str) -> list[int]:
    found = moments(START, read_script(source, "x.round").lines)
    assert not found.faults
    return [(each - START) // SECOND for each in found.moments]


@pytest.mark.parametrize(
    ("source", "seconds"),
    [
        ("a\nb\nc", [0, 1, 2]),
        ("18:30 a\n18:42:10 b\nc", [0, 730, 731]),
        ("a\n+0:30 b\n+2m c\n+0:00 d\ne", [0, 30, 150, 150, 151]),
        ("+0:10 a", [10]),
        ("18:00 a\nb", [-1800, -1799]),
        ("23:59:59 a\nb\nc\n00:00:05 d", [19_799, 19_800, 19_801, 19_805]),
        ("18:30 a\n06:29:59 b", [0, 12 * 3600 - 1]),
    ],
)
def test_moments(source, seconds):
    assert timed(source) == seconds


def test_a_time_that_goes_backwards_is_a_fault_and_the_rest_goes_on():
    lines = read_script("18:42 a\n18:41 b\nc\n06:42 d", "x.round").lines
    found = moments(START, lines)
    assert found.faults == (Fault(2, Wrong.TIME_BACKWARDS),)
    assert [(each - START) // SECOND for each in found.moments] == [720, 721, 722, 43_920]


@given(st.lists(st.sampled_from(["a", "+0:01 a", "00:00 a", "11:59 a", "12:00 a", "23:59 a"])))
def test_no_line_is_before_the_one_above_it(lines):
    found = moments(START, read_script("\n".join(lines), "x.round").lines)
    assert list(found.moments) == sorted(found.moments)
    assert len(found.moments) == len(lines)
