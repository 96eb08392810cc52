"""Copies are made while the program runs, and it is told how old the newest elsewhere is."""

from __future__ import annotations

import os
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings

from app.program.backing_up import BackingUp
from app.wording import Wording
from facilitation.library.backups import backups_of, folder_of, keep_backup, on_one_drive
from facilitation.library.library import open_library
from facilitation.record.rows import Draft


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "group.goround"
    with closing(open_library(path)) as made:
        made.append("spring", 0, (Draft("note", 1, b"{}"),), 1, 1, "desk")
    return path


@pytest.fixture
def backing_up(library: Path, tmp_path: Path, qapp):
    owner = QObject()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    yield BackingUp(library, settings, Wording(), owner)
    owner.deleteLater()


def test_a_copy_elsewhere_is_whole_and_told(backing_up, library, tmp_path, qtbot, monkeypatch):
    assert "no copy of your library elsewhere" in backing_up.said()
    assert f"the library group in {tmp_path}, not the one" in backing_up.said()
    stick = tmp_path / "stick"
    stick.mkdir()
    with qtbot.waitSignal(backing_up.copied, timeout=30_000) as told:
        backing_up.copy_to(str(stick))
    assert told.args == [str(stick)]
    (copy,) = stick.iterdir()
    with closing(open_library(copy, create=False)) as made:
        assert [each.meeting for each in made.headings()] == ["spring"]
    assert str(stick) in backing_up.said()
    assert "both are lost together" in backing_up.said_of_drive()  # no stick was in
    assert not on_one_drive(library, Path("/proc/self"))
    assert not backing_up.at_hand
    monkeypatch.setattr("app.program.backing_up.on_one_drive", lambda *_: False)
    assert backing_up.at_hand == str(stick)


def test_a_stick_that_is_gone_is_told(backing_up, tmp_path, qtbot):
    file = tmp_path / "stick"
    file.write_text("no folder", encoding="utf-8")
    with qtbot.waitSignal(backing_up.failed, timeout=30_000) as told:
        backing_up.copy_to(str(file / "folder"))
    assert "Traceback" not in told.args[0] and told.args[0] in backing_up.said()
    assert backing_up.folder == ""


def test_it_is_copied_again_only_where_something_was_written(backing_up, library, qtbot):
    now = datetime.now()  # noqa: DTZ005
    keep_backup(library, now - timedelta(hours=2))
    long_ago = time.time() - 10_000
    os.utime(library, (long_ago, long_ago))
    assert not backing_up._changed_since(now - timedelta(hours=2), now)
    os.utime(library)
    assert backing_up._changed_since(now - timedelta(hours=2), now)
    assert not backing_up._changed_since(now - timedelta(minutes=59), now)
    with qtbot.waitSignal(backing_up.changed, timeout=30_000):
        backing_up.copy_if_due()
    assert len(backups_of(library, folder_of(library))) == 2
