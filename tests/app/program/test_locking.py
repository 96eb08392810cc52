"""The open library is locked from its window, while another window tells how far that is."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, Qt

from app.command_line.window_options import Options
from app.home.library_dialog import LEAVE, LibraryDialog
from app.program.locking import Locking
from app.program.program import Program
from app.starting.passphrase_dialog import PassphraseDialog
from app.wording import Wording
from facilitation.library.backups import keep_backup
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import open_patiently
from facilitation.library.recognition import is_plain
from facilitation.library.relocking import relock
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft

pytestmark = pytest.mark.usefixtures("quick_keys")

KEY, OTHER = Passphrase("drei Möhren"), Passphrase("vier")


@pytest.fixture
def library(tmp_path: Path):
    path = tmp_path / "group.goround"
    with closing(open_library(path)) as made:
        made.append("spring", 0, (Draft("note", 1, b"{}"),), 1, 1, "desk")
    opened = open_patiently(str(path))
    yield opened
    opened.close()


@pytest.fixture
def locking(library, qapp):
    owner = QObject()
    yield Locking(library, owner)
    owner.deleteLater()


def test_it_is_locked_while_it_is_open_and_goes_on(locking, library, tmp_path, qtbot):
    copy = keep_backup(tmp_path / "group.goround", datetime(2026, 5, 1, 18, tzinfo=UTC)).path
    with qtbot.waitSignal(locking.done, timeout=30_000) as told:
        locking.lock(KEY, None, copies=True, remove=False)
    assert told.args[0].as_before == () and library.key == KEY
    assert not is_plain(tmp_path / "group.goround") and not is_plain(copy)
    assert [each.meeting for each in library.headings()] == ["spring"]
    library.append("spring", 1, (Draft("note", 1, b"{}"),), 1, 1, "desk")
    with qtbot.waitSignal(locking.done, timeout=30_000) as told:
        locking.lock(None, None, copies=False, remove=False)
    assert told.args[0].as_before == (copy,) and library.key is None
    assert library.headings()[0].rows == 2


def test_it_can_be_stopped_and_is_as_it_was(locking, library, tmp_path, qtbot, monkeypatch):
    def stopped(*given):
        # Heard in the windows' thread before it goes on here.
        now = Qt.ConnectionType.BlockingQueuedConnection
        assert QMetaObject.invokeMethod(locking.shown, "canceled", now)
        relock(*given)

    monkeypatch.setattr("app.program.locking.relock", stopped)
    with qtbot.waitSignal(locking.stopped, timeout=30_000):
        locking.lock(KEY, None, copies=True, remove=False)
    assert library.key is None
    assert is_plain(tmp_path / "group.goround") and library.headings()


def test_one_that_another_program_has_open_is_left(locking, library, qtbot, monkeypatch):
    def in_use(path, *_given):
        raise StorageFault("locked", "open in another program", str(path))

    monkeypatch.setattr("app.program.locking.relock", in_use)
    with qtbot.waitSignal(locking.failed, timeout=30_000) as told:
        locking.lock(KEY, None, copies=True, remove=False)
    assert told.args[0].code == "locked" and library.key is None and library.headings()


@pytest.mark.parametrize(("now", "then"), [(None, KEY), (KEY, OTHER), (KEY, None)])
def test_what_was_typed_is_there_where_it_was_killed_once_it_was_locked(
    now, then, qapp, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path, drafts = tmp_path / "group.goround", tmp_path / "state" / "goround" / "drafts"
    with closing(open_library(path, key=now)) as made:
        made.append("spring", 0, (Draft("note", 1, b"{}"),), 1, 1, "desk")

    def started(key):
        library = open_patiently(str(path), key)
        return Program(qapp, library, Options(library=str(path), language="en")), library

    program, library = started(now)
    program.drafts.now.keep("spring line", {"text": "Zimt"})
    (drafts / "a.new").write_bytes(b"Zimt")
    program.drafts.carry(then)
    library.close()
    relock(path, now, then)
    program, library = started(then)  # before the drafts of the one before were moved
    program.drafts.lock_plain()
    assert program.drafts.now.kept("spring line") == {"text": "Zimt"}
    if then is not None:
        assert not [each for each in drafts.iterdir() if b"Zimt" in each.read_bytes()]
    library.close()


def dialog(qtbot, opens=None, copies=()):
    shown = LibraryDialog(Path("g.goround"), opens, copies, Wording().measures)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_both_have_to_be_typed_alike(qtbot):
    shown = dialog(qtbot)
    shown.lock_button.click()
    assert "once more" in shown.refusal.text()
    shown.new.setText("a")
    shown.again.setText("b")
    shown.lock_button.click()
    assert "not alike" in shown.refusal.text()
    shown.again.setText("a")
    with qtbot.waitSignal(shown.relock_wanted) as wanted:
        shown.lock_button.click()
    assert wanted.args == ["a", LEAVE]
    assert not shown.new.text() and not shown.again.text()


def test_who_changes_it_or_takes_it_away_knows_it(qtbot):
    shown = dialog(qtbot, "drei Möhren".__eq__, (Path("one"), Path("two")))
    shown.unlock_button.click()
    assert "not the passphrase" in shown.refusal.text()
    shown.now.setText("drei Möhren")
    with qtbot.waitSignal(shown.relock_wanted) as wanted:
        shown.unlock_button.click()
    assert wanted.args == ["", "same"]


def test_what_opens_a_library_is_typed_unseen_and_not_empty(qtbot):
    shown = PassphraseDialog(("It is locked.", "Type it."))
    qtbot.addWidget(shown)
    shown.show()
    assert not shown.open_button.isEnabled()
    shown.field.setText("drei Möhren")
    assert shown.field.displayText() != shown.field.text()
    shown.open_button.click()
    assert shown.result() and shown.passphrase() == KEY and not shown.field.text()
