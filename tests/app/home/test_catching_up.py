"""Records are read into the index by a process of its own, which can be stopped."""

from __future__ import annotations

import sys

import pytest

from app.home.actions_window import ActionsWindow
from app.home.register_reading import RegisterReading
from app.wording import Wording
from facilitation.library.file_index import FileIndex, place_of_index
from facilitation.library.library import open_library
from facilitation.record.index import Query

_RUN = "from app.launch import main; raise SystemExit(main())"


@pytest.fixture
def held(tmp_path, hold):
    path = tmp_path / "library.goround"
    library = open_library(path)
    for number in range(3):
        hold(library, f"m{number}", 9 - number, f'meeting "M{number}"', f'note "heron{number}"')
    yield path, library
    library.close()


@pytest.fixture
def catching_up_of(held, catching_up_by):
    path, library = held
    at = place_of_index(path)

    def of(program=sys.executable):
        command = (program, "-c", _RUN, "index", "--library", str(path))
        return catching_up_by(lambda: FileIndex(at), library, command=command), at

    return of


def test_a_process_reads_and_tells_how_far_it_is(held, catching_up_of, qtbot, hold):
    catching_up, at = catching_up_of()
    told = []
    catching_up.grown.connect(lambda read, of: told.append((read, of)))
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        catching_up.catch_up()
        assert catching_up.busy
    assert told[-1] == (3, 3)
    assert not catching_up.busy
    index = FileIndex(at)
    assert len(index.search(Query(("heron1",)))) == 1
    index.close()
    with qtbot.waitSignal(catching_up.done):
        catching_up.catch_up()  # nothing has grown: no process is begun


def test_what_is_damaged_is_made_anew(held, catching_up_of, qtbot):
    catching_up, at = catching_up_of()
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        catching_up.catch_up()
    index = FileIndex(at)
    index._db.execute("DROP TABLE gists")
    index.close()
    faults = []
    catching_up.ask(lambda found: found.gists("looked"), lambda _: None, faults.append)
    assert [each.code for each in faults] == ["damaged"]
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        catching_up.catch_up()
    known = []
    catching_up.ask(lambda found: found.gists("looked"), known.append, faults.append)
    assert len(known[0]) == 3


def test_what_another_version_wrote_is_damaged_not_a_bug(held, catching_up_of, qtbot):
    catching_up, at = catching_up_of()
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        catching_up.catch_up()
    index = FileIndex(at)
    with index._db:
        index._db.execute("UPDATE gists SET body = '[7]' WHERE sort = 'action_noted'")
    index.close()
    reading = RegisterReading(held[1])
    reading.ask(catching_up)
    reading.refresh()
    qtbot.waitUntil(lambda: not reading.busy)
    assert reading.deeds.grown(held[1].headings()) == (), "they were read off the records"
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        catching_up.catch_up()
    index = FileIndex(at)
    assert {each.body for each in index.gists("action_noted").values()} == {b"[]"}
    index.close()


def test_where_no_process_can_be_begun_nobody_waits_for_it(held, catching_up_of, qtbot):
    catching_up, _ = catching_up_of(program="/nowhere/at/all")
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        catching_up.catch_up()
    assert not catching_up.busy


def test_reading_can_be_stopped(held, catching_up_of, qtbot):
    catching_up, _ = catching_up_of()
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        catching_up.catch_up()
        qtbot.waitUntil(lambda: catching_up._process is not None)
        catching_up.stop()
    assert not catching_up.busy
    assert catching_up.left_off
    reading = RegisterReading(held[1])
    reading.ask(catching_up)
    window = ActionsWindow(reading, Wording())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "Not all records" in window.facts.text())
    with qtbot.waitSignal(catching_up.done, timeout=60_000):
        window._read_again()
    assert not catching_up.left_off
