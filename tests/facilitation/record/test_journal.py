"""What holds of every journal, whatever keeps it."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.library.library import open_library
from facilitation.record.integrity import first_broken
from facilitation.record.journal import Behind, Journal
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Draft

ONE = (Draft("noted", 1, b'{"n":1}'),)
TWO = (Draft("noted", 1, b'{"n":2}'), Draft("lowered", 2, '{"n":"ü"}'.encode()))


@pytest.fixture(params=["memory", "library", "server"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    if request.param == "memory":
        journal: Journal = MemoryJournal()
    elif request.param == "library":
        journal = open_library(tmp_path / "a.goround")
    else:
        journal = open_library(request.getfixturevalue("shared"))
    yield journal
    journal.close()


def test_a_new_journal_is_empty(journal):
    assert journal.headings() == ()
    assert list(journal.read("m")) == []
    assert journal.last_pulse("m") is None


def test_rows_read_back_as_written(journal):
    first = journal.append("m", 0, ONE, 1000, 10, "console")
    second = journal.append("m", 1, TWO, 2000, 20, "desk")
    assert tuple(journal.read("m")) == first + second
    assert [(row.seq, row.act, row.at, row.tick, row.by) for row in first + second] == [
        (1, 1, 1000, 10, "console"),
        (2, 2, 2000, 20, "desk"),
        (3, 2, 2000, 20, "desk"),
    ]
    assert [(row.kind, row.version, row.body) for row in second] == [
        (draft.kind, draft.version, draft.body) for draft in TWO
    ]


@pytest.mark.parametrize(("after", "seqs"), [(0, [1, 2, 3]), (1, [2, 3]), (3, []), (9, [])])
def test_reading_on(journal, after, seqs):
    journal.append("m", 0, ONE + TWO, 1, 1, "desk")
    assert [row.seq for row in journal.read("m", after)] == seqs


@pytest.mark.parametrize("expected", [0, 2, 4])
def test_who_expects_another_last_row_is_behind(journal, expected):
    journal.append("m", 0, ONE + TWO, 1, 1, "desk")
    with pytest.raises(Behind) as behind:
        journal.append("m", expected, ONE, 2, 2, "desk")
    assert (behind.value.expected, behind.value.found) == (expected, 3)
    assert len(journal.read("m")) == 3
    journal.append("m", 3, ONE, 2, 2, "desk")
    assert first_broken(journal.read("m")) is None


def test_an_act_without_drafts_is_a_mistake(journal):
    with pytest.raises(ValueError, match="at least one row"):
        journal.append("m", 0, (), 1, 1, "desk")
    assert journal.headings() == ()


def test_headings_are_by_id_with_first_and_last(journal):
    for meeting in ("b", "ä", "a", "Z"):
        journal.append(meeting, 0, ONE, 1, 1, "desk")
    last = journal.append("b", 1, TWO, 2, 2, "desk")[-1]
    headings = journal.headings()
    assert [(heading.meeting, heading.rows) for heading in headings] == [
        ("Z", 1),
        ("a", 1),
        ("b", 3),
        ("ä", 1),
    ]
    assert headings[2].first == journal.read("b")[0]
    assert headings[2].last == last


def test_a_sign_of_life_is_no_part_of_the_record(journal):
    journal.append("m", 0, ONE, 1, 1, "desk")
    journal.pulse("m", 100, 1)
    journal.pulse("other", 150, 2)
    journal.pulse("m", 200, 3)
    at, tick = journal.last_pulse("m")
    # A server keeps it by its own clock, which is asked twice.
    assert tick == 3
    assert abs(at - 200) <= (1_000 if journal.shared else 0)
    assert len(journal.read("m")) == 1
    assert [heading.meeting for heading in journal.headings()] == ["m"]


def test_closing_twice_does_nothing(journal):
    journal.close()
    journal.close()


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
BIG = st.integers(-(2**63), 2**63 - 1)
DRAFTS = st.lists(
    st.builds(Draft, TEXT, st.integers(1, 2**31 - 1), st.binary(max_size=40)),
    min_size=1,
    max_size=3,
)
ACTS = st.lists(st.tuples(st.sampled_from(["", "m", "ɱ\0"]), DRAFTS, BIG, BIG, TEXT), max_size=8)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS)
def test_any_acts_read_back_equal_and_chained(tmp_path_factory, acts):
    library = open_library(tmp_path_factory.mktemp("acts") / "a.goround")
    memory = MemoryJournal()
    try:
        for meeting, drafts, at, tick, by in acts:
            expected = len(memory.read(meeting))
            kept = library.append(meeting, expected, drafts, at, tick, by)
            assert kept == memory.append(meeting, expected, drafts, at, tick, by)
        for heading in library.headings():
            rows = library.read(heading.meeting)
            assert rows == memory.read(heading.meeting)
            assert first_broken(rows) is None
            assert all(one.seq + 1 == two.seq for one, two in pairwise(rows))
        assert library.headings() == memory.headings()
    finally:
        library.close()
