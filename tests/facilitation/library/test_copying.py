"""Copies are whole, take a place only when they are, and merging loses and doubles nothing."""

from __future__ import annotations

import os
from contextlib import closing, nullcontext
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.library.backups import backups_of, folder_of, keep_backup, name_for
from facilitation.library.copying import Coming, CopyFault, NotWholeError, back_up, merge, restore
from facilitation.library.faults import check_answered
from facilitation.library.library import Library, open_library
from facilitation.library.rotation import to_forget
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft, Row

_DAY = date(2026, 5, 1)


def _add(library: Library, meeting: str, said: str, after: int = 0) -> None:
    library.append(meeting, after, (Draft("note", 1, f'{{"{said}":1}}'.encode()),), 1, 1, "desk")


def _held(path: Path) -> dict[str, list[bytes]]:
    with closing(open_library(path, create=False)) as library:
        heads = library.headings()
        return {each.meeting: [row.body for row in library.read(each.meeting)] for each in heads}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Two meetings, and a file that is attached."""
    path = tmp_path / "group.goround"
    with closing(open_library(path)) as made:
        _add(made, "spring", "a")
        _add(made, "spring", "b", 1)
        _add(made, "summer", "c")
        made.keep(b"a map")
    return path


def _break(path: Path) -> None:
    content = path.read_bytes()
    place = content.index(b'{"b":1}')
    path.write_bytes(content[:place] + b'{"x":1}' + content[place + 7 :])


def test_a_copy_is_made_while_the_library_is_written_to(library: Path, tmp_path: Path) -> None:
    with closing(open_library(library)) as used:
        _add(used, "spring", "d", 2)
        back_up(library, tmp_path / "stick" / "copy.goround")
        _add(used, "spring", "e", 3)
    held = _held(tmp_path / "stick" / "copy.goround")
    assert held["spring"] == [b'{"a":1}', b'{"b":1}', b'{"d":1}']
    with closing(open_library(tmp_path / "stick" / "copy.goround", create=False)) as copy:
        assert copy.content(copy.attachments()[0]) == b"a map"
    assert [each.name for each in (tmp_path / "stick").iterdir()] == ["copy.goround"]


def test_a_groups_own_processes_and_orders_go_with_a_copy_and_come_back(
    library: Path, tmp_path: Path
) -> None:
    stick, elsewhere = tmp_path / "stick" / "copy.goround", tmp_path / "new" / "group.goround"
    for name, words in (("processes/ours.toml", "a"), ("orders/short.toml", "b")):
        own = library.parent / name
        own.parent.mkdir(exist_ok=True)
        own.write_text(words, encoding="utf-8")
    back_up(library, stick)
    own = library.parent / "processes" / "ours.toml"
    own.write_text("c", encoding="utf-8")
    back_up(library, stick)
    assert (stick.parent / "processes" / "ours.toml").read_text("utf-8") == "c"
    assert (stick.parent / "processes" / "ours.toml.before").read_text("utf-8") == "a"
    restore(stick, elsewhere, date(2026, 5, 1))
    assert (elsewhere.parent / "orders" / "short.toml").read_text("utf-8") == "b"
    own.write_text("d", encoding="utf-8")
    restore(stick, library, date(2026, 5, 1))
    assert own.read_text("utf-8") == "d", "what is here stays"
    assert sorted(each.name for each in stick.parent.iterdir()) == [
        "copy.goround",
        "orders",
        "processes",
    ]


def test_what_is_not_whole_takes_nobodys_place(library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.goround"
    back_up(library, copy)
    good = copy.read_bytes()
    _break(library)
    with pytest.raises(NotWholeError) as told:
        back_up(library, copy)
    assert [each.code for each in told.value.findings] == ["chain_broken"]
    assert copy.read_bytes() == good
    with pytest.raises(NotWholeError):
        restore(library, copy, _DAY)
    assert copy.read_bytes() == good


def test_a_place_where_no_copy_can_be_is_told_as_that_of_the_copy(
    library: Path, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")
    with pytest.raises(CopyFault) as told:
        back_up(library, tmp_path / "letter.txt" / "copy.goround")
    assert told.value.path == str(tmp_path / "letter.txt" / "copy.goround")
    with pytest.raises(StorageFault) as other:
        back_up(tmp_path / "nothing.goround", tmp_path / "copy.goround")
    assert not isinstance(other.value, CopyFault)


def test_a_stick_that_is_pulled_while_a_copy_is_looked_through_is_not_told_as_damage(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is read meeting by meeting; from the second on, its drive does not answer."""
    stick, read = tmp_path / "stick", Library.read

    def pulled(copy: Library, meeting: str, after: int = 0) -> tuple[Row, ...]:
        if stick in Path(str(copy.path)).parents and meeting == "summer":
            raise StorageFault("unreachable", "SQLITE_IOERR_READ", str(copy.path))
        return read(copy, meeting, after)

    monkeypatch.setattr(Library, "read", pulled)
    with pytest.raises(CopyFault) as told:
        back_up(library, stick / "copy.goround")
    assert (told.value.code, told.value.path) == ("unreachable", str(stick / "copy.goround"))
    assert not list(stick.iterdir())


def test_what_sqlite_says_of_a_drive_that_does_not_answer_is_no_damage(tmp_path: Path) -> None:
    """As a stick was pulled: 8458 is SQLITE_IOERR_IN_PAGE; 11 is SQLITE_CORRUPT."""
    for code, raises in ((8458, True), (10, True), (11, False)):
        told = pytest.raises(StorageFault) if raises else nullcontext()
        with told:
            check_answered([f"Page 5: unable to get the page. error code={code}"], tmp_path)


def test_what_a_pulled_stick_left_is_tidied_up_by_the_next_copy(
    library: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    for name in (".copying-old", ".copying-now"):
        (stick / name).mkdir(parents=True)
        (stick / name / "copy.goround").write_bytes(b"half")
    long_ago = (stick / ".copying-old").stat().st_mtime - 7200
    os.utime(stick / ".copying-old", (long_ago, long_ago))
    back_up(library, stick / "copy.goround")
    assert sorted(each.name for each in stick.iterdir()) == [".copying-now", "copy.goround"]


def test_what_is_no_library_is_not_restored(library: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all, " * 90, encoding="utf-8")
    for name, code in (("letter.txt", "foreign"), ("nothing", "missing")):
        with pytest.raises(StorageFault) as told:
            restore(tmp_path / name, library, _DAY)
        assert told.value.code == code
    assert [*_held(library)] == ["spring", "summer"]


def test_the_library_that_was_there_is_set_aside(library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.goround"
    back_up(library, copy)
    with closing(open_library(library)) as used:
        _add(used, "autumn", "f")
    aside = restore(copy, library, _DAY)
    assert aside == tmp_path / "group.before-restoring-2026-05-01.goround"
    assert [*_held(library)] == ["spring", "summer"]
    assert [*_held(aside)] == ["autumn", "spring", "summer"]
    assert restore(copy, tmp_path / "new.goround", _DAY) is None


def test_an_open_library_is_not_put_aside(library: Path, tmp_path: Path) -> None:
    """The other program is a child: what one process locks does not bind itself."""
    import subprocess
    import sys

    copy = tmp_path / "copy.goround"
    back_up(library, copy)
    code = (
        "import sys; from facilitation.library.library import open_library;"
        "held = open_library(sys.argv[1]); print(len(held.headings()), flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None and other.stdout.readline().strip() == "2"
        with pytest.raises(StorageFault) as told:
            restore(copy, library, _DAY)
        other.communicate("\n")
    assert told.value.code == "locked"


def _merge(one: Path, other: Path) -> dict[str, tuple[Coming, int]]:
    with closing(open_library(one)) as source, closing(open_library(other)) as into:
        return {each.meeting: (each.coming, each.rows) for each in merge(source, into)}


def test_merging_takes_in_what_is_new_or_goes_on(library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.goround"
    back_up(library, copy)
    with closing(open_library(library)) as ours, closing(open_library(copy)) as theirs:
        _add(ours, "summer", "on here", 1)
        _add(theirs, "spring", "on there", 2)
        _add(theirs, "autumn", "new")
        theirs.keep(b"another map")
    assert _merge(copy, library) == {
        "autumn": (Coming.NEW, 1),
        "spring": (Coming.LONGER, 1),
        "summer": (Coming.SHORTER, 0),
    }
    again = _merge(copy, library)
    assert {rows for _, rows in again.values()} == {0}
    with closing(open_library(library)) as ours:
        assert len(ours.attachments()) == 2


def test_what_went_on_in_two_ways_is_named_and_left(library: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.goround"
    back_up(library, copy)
    with closing(open_library(library)) as ours, closing(open_library(copy)) as theirs:
        _add(ours, "spring", "here", 2)
        _add(theirs, "spring", "there", 2)
        _add(theirs, "spring", "there too", 3)
    before = _held(library)
    assert _merge(copy, library)["spring"] == (Coming.APART, 0)
    assert _held(library) == before


def test_copies_beside_the_library_are_found_by_their_names(library: Path) -> None:
    moments = [datetime(2026, 5, 1, 18, 30) + timedelta(minutes=each) for each in (0, 5, 90)]  # noqa: DTZ001
    for at in moments:
        keep_backup(library, at)
    (folder_of(library) / "group.old.goround").touch()
    (folder_of(library) / name_for(Path("other.goround"), moments[0])).touch()
    found = backups_of(library, folder_of(library))
    assert [each.made for each in found] == [moments[2], moments[1]]


_START = datetime(2026, 1, 1)  # noqa: DTZ001
_MOMENTS = st.lists(st.integers(0, 60 * 24 * 900).map(lambda each: timedelta(minutes=each)))


@given(_MOMENTS)
def test_the_newest_of_each_stretch_is_kept(made: list[timedelta]) -> None:
    moments = {_START + each for each in made}
    gone = to_forget(moments)
    kept = moments - gone
    assert gone <= moments
    assert len(kept) <= 24 + 7 + 5 + 12
    if moments:
        assert max(moments) in kept
        newest = max(moments)
        assert {each.date() for each in kept} >= {
            each.date() for each in moments if newest.date() - each.date() < timedelta(days=7)
        }
    assert to_forget(kept) == set()
