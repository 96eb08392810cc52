"""The chain finds every row that is not what was written."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.record.integrity import chain, first_broken, good_beginning, link, origin, sound
from facilitation.record.rows import Draft, Row

FIELDS = ("m1", 2, 1, "hand_raised", 1, 1000, 5, "desk", b"{}")
PREVIOUS = origin("m1")


def record(rows: int, meeting: str = "m1") -> tuple[Row, ...]:
    drafts = [Draft("noted", 1, b'{"n":%d}' % number) for number in range(rows)]
    return chain(
        drafts, meeting=meeting, last=0, previous=origin(meeting), at=10, tick=1, by="desk"
    )


@pytest.mark.parametrize(
    ("place", "other"),
    list(enumerate(("m2", 3, 2, "hand_lowered", 2, 1001, 6, "console", b"{} "))),
)
def test_a_link_depends_on_every_field(place, other):
    fields = list(FIELDS)
    fields[place] = other
    assert link(PREVIOUS, *fields) != link(PREVIOUS, *FIELDS)


def test_a_link_depends_on_the_link_before():
    assert link(origin("m2"), *FIELDS) != link(PREVIOUS, *FIELDS)


def test_text_may_not_wander_from_field_to_field():
    one = link(PREVIOUS, "m", 1, 1, "ab", 1, 0, 0, "c", b"")
    two = link(PREVIOUS, "m", 1, 1, "a", 1, 0, 0, "bc", b"")
    three = link(PREVIOUS, "m", 1, 1, "ab", 1, 0, 0, "", b"c")
    assert len({one, two, three}) == 3


def test_the_link_of_a_version_stays_what_it_is():
    """Records already written must verify for ever."""
    assert origin("m1").hex() == (
        "f5b780109d39ec76b05b5b2bf87a8644cdbe6d3092c39d3787b1ed630edc78e6"
    )
    assert link(PREVIOUS, *FIELDS).hex() == (
        "a531b21c51b0673152e5980607377b21731eb81309d35779b6eab70be07b6abd"
    )


def test_the_rows_of_an_act_bear_one_number():
    first = record(2)
    later = chain(
        [Draft("a", 1, b""), Draft("b", 3, b"x")],
        meeting="m1",
        last=2,
        previous=first[-1].link,
        at=20,
        tick=2,
        by="script",
    )
    assert [(row.seq, row.act, row.kind, row.version) for row in later] == [
        (3, 3, "a", 1),
        (4, 3, "b", 3),
    ]
    assert first_broken((*first, *later)) is None


def test_an_act_writes_something():
    with pytest.raises(ValueError, match="at least one row"):
        record(0)


def test_no_rows_are_not_broken():
    assert first_broken(()) is None
    assert good_beginning(()) == ((), ())


@pytest.mark.parametrize(
    ("spoil", "broken", "good"),
    [
        (lambda rows: rows[1:], 2, 0),
        (lambda rows: rows[:2] + rows[3:], 4, 2),
        (lambda rows: (*rows[:2], rows[3], rows[2], *rows[4:]), 4, 2),
        (lambda rows: rows[:2] + rows[1:], 2, 2),
        (lambda rows: rows[:4] + record(5, "m2")[4:], 5, 4),
        (lambda rows: rows[:4], None, 4),
    ],
    ids=["first gone", "one gone", "swapped", "twice", "another meeting's", "cut off clean"],
)
def test_rows_out_of_order(spoil, broken, good):
    rows = spoil(record(5))
    assert first_broken(rows) == broken
    assert sound(rows) == good
    assert good_beginning(rows) == (rows[:good], rows[good:])


@given(
    length=st.integers(1, 12),
    data=st.data(),
    field=st.sampled_from(Row.__struct_fields__),
)
def test_any_changed_field_is_found_at_its_row(length, data, field):
    rows = list(record(length))
    place = data.draw(st.integers(0, length - 1))
    old = getattr(rows[place], field)
    new = {int: lambda: old + 1, str: lambda: old + "x", bytes: lambda: old[:-1] + b"\0\1"}
    rows[place] = msgspec.structs.replace(rows[place], **{field: new[type(old)]()})
    assert sound(rows) == place


@pytest.mark.parametrize("field", Row.__struct_fields__)
@pytest.mark.parametrize("junk", [None, "x", b"x", -(2**70), 1.5])
def test_what_damaged_storage_gives_back_is_broken_not_an_error(field, junk):
    rows = list(record(3))
    rows[1] = msgspec.structs.replace(rows[1], **{field: junk})
    assert sound(rows) == 1
