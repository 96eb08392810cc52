"""Where the power goes at any moment, nothing is lost that was said to be durable.

Each scenario is played once, on storage that keeps only what was synced (`forgetful`), and cut at
many steps: in all at 91, and at 1,057 with ``HYPOTHESIS_PROFILE=search``.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from facilitation.language.grammar import parse
from facilitation.library.backups import backups_of, folder_of, keep_backup
from facilitation.library.copying import back_up, merge, restore
from facilitation.library.library import open_library
from facilitation.library.rescue import needs_rescue, rescue
from facilitation.library.verify import verify
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft
from tests.facilitation.library import forgetful
from tests.facilitation.library.forgetful import Recorder
from tests.facilitation.shipped import shipped_processes

CUTS = 150 if settings.get_current_profile_name() == "search" else 12
_DAY = date(2026, 5, 1)
_OLD = Path(__file__).parents[2] / "journals" / "library-0001.goround"


def _wrote(recorder: Recorder, path: Path, number: int) -> None:
    """Write many acts, sound files and signs of life; promise each as it is said to be durable."""
    with closing(open_library(path)) as library:
        last = 0
        for each in range(number):
            drafts = [Draft("noted", 1, b'{"text":"%s"}' % (b"x" * 300))] * (1 + each % 3)
            last = library.append("m", last, drafts, 1, 1, "console")[-1].seq
            recorder.promise(("row", path.name, "m", last))
            if each % 9 == 4:
                recorder.promise(("file", path.name, library.keep(bytes([each]) * 150_000)))
            if each % 7 == 3:
                library.pulse("m", each, each)


def _made(path: Path, meetings: tuple[str, ...] = ("spring", "summer"), files: int = 1) -> None:
    with closing(open_library(path)) as library:
        for meeting in meetings:
            for each in range(6):
                body = b'{"text":"%d"}' % each
                library.append(meeting, each, [Draft("noted", 1, body)], 1, 1, "desk")
        for each in range(files):
            library.keep(bytes([each]) * 90_000)


def _holds(path: Path) -> set[tuple[str, int]]:
    """Return the rows of a library that opens and is whole."""
    with closing(open_library(path, create=False)) as library:
        assert verify(library) == ()
        return {
            (row.meeting, row.seq)
            for each in library.headings()
            for row in library.read(each.meeting)
        }


def _acts(recorder: Recorder, folder: Path) -> None:
    _wrote(recorder, folder / "group.goround", 60)


def _notes(recorder: Recorder, folder: Path) -> None:
    """A meeting with notes that grow while they are typed."""
    with closing(open_library(folder / "group.goround")) as library:
        kept = KeptMeeting(library, "m", shipped_processes())
        notes = [f'note "what was said, {each}"' for each in range(20)]
        begun = ['meeting "Notes" on 2026-05-01 18:30', "arrive Ana, Ben", 'item "A"', "start 1"]
        for tick, line in enumerate((*begun, *notes)):
            kept.do(parse(line), Moment(1_777_660_000_000 + tick, tick * 900), "desk")
            recorder.promise(("row", "group.goround", "m", kept.history.last_seq))


def _migration(recorder: Recorder, folder: Path) -> None:
    with closing(open_library(folder / "group.goround")):
        (copy,) = folder.glob("group.before-migration-*")
        recorder.promise(("copy", copy.name, "group.goround"))


def _backup(recorder: Recorder, folder: Path) -> None:
    path = folder / "group.goround"
    with closing(open_library(path)) as used:
        for each in range(4):
            used.append("autumn", each, [Draft("noted", 1, b"{}")], 1, 1, "desk")
            recorder.promise(("row", path.name, "autumn", each + 1))
            back_up(path, folder / "stick" / "copy.goround")
            recorder.promise(("row", "stick/copy.goround", "autumn", each + 1))
            made = keep_backup(path, datetime(2026, 5, 1, 18 + each, tzinfo=UTC))
            recorder.promise(("row", f"backups/{made.path.name}", "autumn", each + 1))


def _restored(recorder: Recorder, folder: Path) -> None:
    aside = restore(folder / "copy.goround", folder / "group.goround", _DAY)
    assert aside is not None
    recorder.promise(("row", aside.name, "autumn", 6))
    recorder.promise(("row", "group.goround", "winter", 6))
    with closing(open_library(folder / "group.goround")) as library:
        library.append("winter", 6, [Draft("noted", 1, b"{}")], 1, 1, "desk")
        recorder.promise(("row", "group.goround", "winter", 7))


def _rescued(recorder: Recorder, folder: Path) -> None:
    rescue(folder / "group.goround", _DAY)
    recorder.promise(("row", "group.goround", "spring", 6))
    recorder.promise(("row", "group.goround", "summer", 3))


def _merged(recorder: Recorder, folder: Path) -> None:
    with (
        closing(open_library(folder / "copy.goround")) as other,
        closing(open_library(folder / "group.goround")) as into,
    ):
        merge(other, into)
        recorder.promise(("row", "group.goround", "winter", 6))


def _begin(folder: Path) -> None:
    """Nothing is there."""


def _begin_old(folder: Path) -> None:
    shutil.copy(_OLD, folder / "group.goround")


def _begin_two(folder: Path) -> None:
    _made(folder / "group.goround", ("spring", "autumn"))
    _made(folder / "copy.goround", ("spring", "winter"), 3)


def _begin_backup(folder: Path) -> None:
    _made(folder / "group.goround")
    (folder / "stick").mkdir()
    _made(folder / "stick" / "copy.goround", ("spring",))


def _begin_damaged(folder: Path) -> None:
    """The fourth event of the second meeting is not as it was written."""
    path = folder / "group.goround"
    with closing(open_library(path)) as library:
        for meeting in ("spring", "summer"):
            for each in range(6):
                said = b'{"text":"%d of %s"}' % (each, meeting.encode())
                library.append(meeting, each, [Draft("noted", 1, said)], 1, 1, "desk")
    path.write_bytes(path.read_bytes().replace(b"3 of summer", b"9 of summer"))


SCENARIOS: dict[str, tuple[Callable[[Path], None], Callable[[Recorder, Path], None]]] = {
    "acts": (_begin, _acts),
    "notes": (_begin, _notes),
    "migration": (_begin_old, _migration),
    "backup": (_begin_backup, _backup),
    "restore": (_begin_two, _restored),
    "merge": (_begin_two, _merged),
    "rescue": (_begin_damaged, _rescued),
}


def _check(name: str, folder: Path, promised: list[tuple[object, ...]]) -> None:
    """Open what is left with Python's own SQLite, and look for all that was promised."""
    path = folder / "group.goround"
    if name == "rescue":
        held = {path.name: _rescued_now(path)}
    elif name in ("acts", "notes") and not promised:
        held = {}
    else:
        held = {path.name: _holds(path)}
    for what, where, *told in promised:
        if what == "row":
            if where not in held:
                held[where] = _holds(folder / where)
            assert tuple(told) in held[where], (where, told)
        elif what == "copy":
            assert _holds_old(folder / where) == held[told[0]]
        else:
            with closing(open_library(folder / where, create=False)) as library:
                assert library.content(told[0])
    _also(name, folder, held)


def _also(name: str, folder: Path, held: dict[str, set[tuple[str, int]]]) -> None:
    """Look for what has to be there at any moment, whatever was promised."""
    path = folder / "group.goround"
    if name in ("acts", "notes"):
        _opens_after_all(path)
    elif name == "migration":
        assert held[path.name]
    elif name == "restore":
        old, new = {("autumn", 6), ("spring", 6)}, {("winter", 6), ("spring", 6)}
        if not old <= held[path.name]:
            (aside,) = folder.glob("group.before-restoring-*")
            assert new <= held[path.name] and old <= _holds(aside)
    elif name == "backup":
        _holds(folder / "stick" / "copy.goround")  # one whole copy or the other
        for each in backups_of(path, folder_of(path)):
            _holds(each.path)


def _opens_after_all(path: Path) -> None:
    """A library that was only begun opens, too, and takes an act."""
    with closing(open_library(path)) as library:
        library.append("next", 0, [Draft("noted", 1, b"{}")], 1, 1, "desk")


def _rescued_now(path: Path) -> set[tuple[str, int]]:
    if needs_rescue(path):
        rescue(path, _DAY)
    return _holds(path)


def _holds_old(path: Path) -> set[tuple[str, int]]:
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return set(plain.execute("SELECT meeting, seq FROM events"))


def played(name: str, folder: Path) -> Recorder:
    begin, play = SCENARIOS[name]
    folder.mkdir()
    begin(folder)
    recorder = Recorder(folder)
    with recorder.at_work():
        play(recorder, folder)
    return recorder


def _moments(recorder: Recorder, chance: random.Random) -> list[int]:
    """Return where to cut: anywhere, and right behind promises, names and syncs."""
    steps = len(recorder.done)
    telling = [
        at
        for at, (what, *_) in enumerate(recorder.done, 1)
        if what in ("promise", "link", "remove", "create", "folder")
    ]
    anywhere = [chance.randint(0, steps) for _ in range(CUTS // 2)]
    return [*anywhere, *(chance.choice(telling) for _ in range(CUTS - CUTS // 2)), steps]


@pytest.mark.parametrize("name", SCENARIOS)
def test_nothing_promised_is_lost_wherever_the_power_goes(name: str, tmp_path: Path) -> None:
    recorder = played(name, tmp_path / "played")
    chance = random.Random(f"{name} 2026")
    for number, moment in enumerate(_moments(recorder, chance)):
        left = tmp_path / f"left-{number}"
        left.mkdir()
        promised = recorder.left_after(moment, chance, left)
        try:
            _check(name, left, promised)
        except (AssertionError, StorageFault, ValueError, FileNotFoundError) as fault:
            last = recorder.done[max(0, moment - 6) : moment]
            told = [each[:2] for each in last]
            raise AssertionError(f"cut after step {moment} of {name}, {told}: {fault!r}") from fault
        shutil.rmtree(left)


def test_the_storage_finds_what_is_not_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library that does not wait for the drive is caught by the same look."""
    real = forgetful._Connection.execute

    def careless(connection: object, statement: str, values: tuple[object, ...] = ()) -> object:
        unsynced = statement.replace("synchronous = FULL", "synchronous = OFF")
        return real(connection, unsynced, values)

    monkeypatch.setattr(forgetful._Connection, "execute", careless)
    with pytest.raises(AssertionError, match="cut after"):
        test_nothing_promised_is_lost_wherever_the_power_goes("acts", tmp_path)
