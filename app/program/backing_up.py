"""Copies of the library: one an hour beside it while it is used, and to a stick when asked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from app.attending.errands import Aside
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.library.backups import backups_of, folder_of, on_one_drive
from facilitation.library.passphrase import Passphrase
from facilitation.library.places import default_library
from facilitation.library.recognition import beside, has_log
from facilitation.record.journal import StorageFault

_HOUSE = Path(__file__).parents[2]
_COMMAND = (sys.executable, "-c", "from app.launch import main; raise SystemExit(main())", "backup")
"""A process of its own: no window waits while it reads every event, and none loses its locks."""
_FIRST_MS = 60_000
_EVERY_MS = 600_000
_AN_HOUR = timedelta(hours=1)
_ELSEWHERE, _WHERE, _NEAR = "copies/made", "copies/folder", "copies/near"


class BackingUp(QObject):
    """Makes the copies of a library that is a file, and tells how old the newest is.

    ``changed`` says that what is told has changed, ``copied`` that a copy lies in a folder, and
    ``failed`` why none does.
    """

    changed = Signal()
    copied = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        library: Path,
        settings: QSettings,
        wording: Wording,
        parent: QObject,
        key: Callable[[], Passphrase | None] = lambda: None,
    ) -> None:
        """Copy the library while it is used; ``settings`` remember the copies elsewhere.

        ``key`` is asked for the passphrase of one that is locked; its copies are locked, too.
        """
        super().__init__(parent)
        self._library, self._key = library, key
        self._settings = settings
        self._errands = Aside(self)
        self.wording = wording
        self._trouble = ""
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.copy_if_due)
        timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.copy_if_due)

    def copy_if_due(self) -> None:
        """Copy it beside itself where something was written since a copy of an hour ago."""
        newest = next(iter(backups_of(self._library, folder_of(self._library))), None)
        now = datetime.now()  # noqa: DTZ005 - as the names of copies have it
        if newest is not None and not self._changed_since(newest.made, now):
            return
        self._errands.run(lambda: self._made(""), self._told, self._told)

    def _changed_since(self, made: datetime, now: datetime) -> bool:
        return now - made >= _AN_HOUR and _written(self._library) > made.timestamp()

    def copy_to(self, folder: str) -> None:
        """Copy it into a folder elsewhere, such as that of a stick."""

        def told(trouble: str | StorageFault) -> None:
            self._told(trouble)
            if trouble:
                self.failed.emit(str(trouble))
                return
            now = datetime.now().astimezone()
            self._settings.setValue(_ELSEWHERE, now.date().isoformat())
            self._settings.setValue(_WHERE, folder)
            self._settings.setValue(_NEAR, on_one_drive(self._library, Path(folder)))
            self.changed.emit()
            self.copied.emit(folder)

        self._errands.run(lambda: self._made(folder), told, told)

    def _made(self, folder: str) -> str:
        """Make a copy and wait for it; return why there is none, empty where there is one."""
        to = [folder] if folder else []
        said = ["--library", str(self._library), "--language", self.wording.language]
        key = self._key()
        if key is not None:
            said += ["--passphrase-file", "-"]
        done = subprocess.run(
            [*_COMMAND, *to, *said],
            input=key.line().decode() if key is not None else "",
            cwd=_HOUSE,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        return "" if done.returncode == 0 else done.stderr.strip() or str(done.returncode)

    def _told(self, trouble: str | StorageFault) -> None:
        self._trouble = str(trouble)
        self.changed.emit()

    @property
    def folder(self) -> str:
        """Where the last copy elsewhere was put; empty where there is none."""
        return str(self._settings.value(_WHERE) or "")

    @property
    def at_hand(self) -> str:
        """The same where it can be read now, on another drive such as a stick; else empty."""
        there = bool(self.folder) and Path(self.folder).is_dir()
        return self.folder if there and not on_one_drive(self._library, Path(self.folder)) else ""

    def said(self) -> str:
        """Return which library this is where it is no usual one, and how its copies stand."""
        return " ".join(filter(None, (self._said_of_another(), self._said_of_copies())))

    def _said_of_another(self) -> str:
        if self._library == default_library():
            return ""
        said = self.tr(
            "This window shows the library {name} in {folder}, not the one that opens here by "
            "itself. What is written in one does not come into the other."
        )
        name, folder = self._library.stem, self._library.absolute().parent
        return with_gaps(said).format(name=name, folder=folder)

    def _said_of_copies(self) -> str:
        if self._trouble:
            return with_gaps(self.tr("The library could not be copied. {why}")).format(
                why=self._trouble
            )
        made = str(self._settings.value(_ELSEWHERE) or "")
        if not made:
            return self.tr(
                "There is no copy of your library elsewhere yet. If this laptop is lost, so are "
                "its meetings."
            )
        day = self.wording.measures.day(made)
        said = with_gaps(self.tr("The newest copy elsewhere is of {day}, in {folder}.")).format(
            day=day, folder=self.folder
        )
        return " ".join(filter(None, (said, self.said_of_drive())))

    def said_of_drive(self) -> str:
        """Return that the newest copy elsewhere is lost with the library; empty if it is not."""
        if not self._settings.value(_NEAR, False, bool):
            return ""
        return self.tr(
            "It is on the same drive as the library: unless that folder is kept elsewhere, too, "
            "both are lost together. If you meant a stick, look whether it is in."
        )


def _written(library: Path) -> float:
    """Return when a library was last written to, in seconds; a log that holds something counts."""
    found = [library, beside(library, "-wal")] if has_log(library) else [library]
    return max((each.stat().st_mtime for each in found if each.exists()), default=0.0)
