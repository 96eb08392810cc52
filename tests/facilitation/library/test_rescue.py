"""A damaged library: the good beginnings go on, the rest is set aside."""

import shutil
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.library.library import open_library
from facilitation.library.pages import rows_in
from facilitation.library.rescue import Saved, rescue
from facilitation.library.verify import verify
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft

ON = date(2026, 5, 1)
PAGE = 4096
SIZES = (10, 200, 1500, 5000, 20_000)


@pytest.fixture
def records(path, opened):
    """A library of two meetings with short and long rows, closed; and its rows."""
    library = opened(path)
    for meeting in ("a", "b"):
        for number in range(60):
            body = b"%d" % number * SIZES[number % 5]
            library.append(meeting, number, [Draft("noted", 1, body)], -(2**40), 7, "ü")
    rows = {meeting: library.read(meeting) for meeting in ("a", "b")}
    library.close()
    return rows


def test_every_row_is_found_in_the_raw_pages(path, records):
    assert set(rows_in(path)) == {*records["a"], *records["b"]}


def test_rows_that_are_only_in_the_log_are_found(path, opened, tmp_path):
    library = opened(path)
    rows = library.append("a", 0, [Draft("noted", 1, b"x" * size) for size in SIZES], 1, 1, "d")
    copy = tmp_path / "copy.goround"
    copy.touch()
    shutil.copyfile(f"{path}-wal", f"{copy}-wal")
    assert set(rows_in(copy)) == set(rows)


def test_a_truncated_library_keeps_its_good_beginning(path, records, opened):
    damaged = path.read_bytes()[: path.stat().st_size * 3 // 4 // PAGE * PAGE]
    path.write_bytes(damaged)
    with pytest.raises(StorageFault):
        opened(path)

    done = rescue(path, ON)

    assert done.path == path
    assert done.aside.name == "library.damaged-2026-05-01.goround"
    assert done.aside.read_bytes() == damaged
    library = opened(path)
    assert verify(library) == ()
    for saved in done.meetings:
        rows = library.read(saved.meeting)
        assert len(rows) == saved.rows
        assert rows == records[saved.meeting][: saved.rows]
    first, second = done.meetings
    assert first == Saved("a", 60, 0)
    assert 0 < second.rows < 60
    library.append("b", second.rows, [Draft("noted", 1, b"")], 1, 1, "desk")
    assert sorted(found.name for found in path.parent.iterdir() if "-" not in found.suffix) == [
        "library.damaged-2026-05-01.goround",
        "library.goround",
    ]


@pytest.mark.usefixtures("records")
@pytest.mark.parametrize("cut", [False, True])
def test_what_is_to_be_forgotten_when_is_known_afterwards(path, opened, cut):
    """SQLite still opens one in which bytes were changed, but none that is cut."""
    library = opened(path)
    library.keep_number(123_456_789)
    library.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: PAGE * 3] if cut else whole.replace(b"59" * 99, b"60" * 99))
    assert path.read_bytes() != whole
    rescue(path, ON)
    assert opened(path).number() == 123_456_789


@pytest.mark.parametrize("lost", [100, PAGE])
def test_without_its_first_page_nothing_is_lost(path, records, opened, lost):
    path.write_bytes(bytes(lost) + path.read_bytes()[lost:])
    rescue(path, ON)
    library = opened(path)
    assert {meeting: library.read(meeting) for meeting in records} == records


def test_the_log_beside_it_is_read_and_set_aside_too(path, opened):
    library = opened(path)
    rows = library.append("a", 0, [Draft("noted", 1, b"x")] * 3, 1, 1, "desk")
    shutil.copyfile(f"{path}-wal", f"{path}-kept")
    library.close()
    path.write_bytes(path.read_bytes()[:PAGE])
    log = path.with_name(f"{path.name}-wal")
    shutil.copyfile(f"{path}-kept", log)
    done = rescue(path, ON)
    assert opened(path).read("a") == rows
    assert done.aside.with_name(f"{done.aside.name}-wal").is_file()


def test_rows_after_a_changed_one_are_set_aside(path, records, opened, plain):
    plain(path, "DROP TRIGGER events_no_update")
    plain(path, "UPDATE events SET body = x'00' WHERE meeting = 'a' AND seq = 41")
    done = rescue(path, ON)
    assert done.meetings == (Saved("a", 40, 20), Saved("b", 60, 0))
    assert opened(path).read("a") == records["a"][:40]
    assert len(opened(done.aside).read("a")) == 60


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_is_saved_is_a_beginning_of_what_was_written(
    path, records, tmp_path_factory, data
):
    content = bytearray(path.read_bytes())
    pages = len(content) // PAGE
    for page in data.draw(st.lists(st.integers(0, pages - 1), min_size=1, max_size=3)):
        junk = data.draw(st.binary(min_size=1, max_size=PAGE))
        content[page * PAGE : page * PAGE + len(junk)] = junk
    damaged = tmp_path_factory.mktemp("damaged") / "a.goround"
    damaged.write_bytes(content)
    done = rescue(damaged, ON)
    library = open_library(damaged)
    try:
        assert verify(library) == ()
        for saved in done.meetings:
            assert library.read(saved.meeting) == records[saved.meeting][: saved.rows]
    finally:
        library.close()


def test_what_is_not_there_cannot_be_rescued(path):
    with pytest.raises(StorageFault) as fault:
        rescue(path, ON)
    assert fault.value.code == "missing"
