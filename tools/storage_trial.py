"""Takes the drive away while the program writes: full, read only, its folder gone, pulled out.

    sudo python -m tools.storage_trial

Needs Linux, root and mkfs.ext4: a drive is a file of 24 MB that is mounted. *Full*: nothing is
left of it. *Read only*: the kernel finds an error and writes no more. *Folder*: the library's
folder has another name. *Pulled*: the file system answers every call with an error and is
unmounted. Each comes before each step of a meeting; the rest of the meeting is held in memory, then
the drive comes back, and what was held is written. Then the same drives are taken away in the
middle of a backup. What the program says is printed. Exit status 0 where nothing was lost.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from app.wording.troubles import TroubleWords
from facilitation.library.copying import CopyFault, NotWholeError, back_up
from facilitation.library.library import Library, open_library
from facilitation.library.verify import verify
from facilitation.record.holding import HoldingJournal
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft

MEGABYTES = 24
_SHUTDOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN, as if the drive had been pulled out."""
STEPS = ("act", "act", "file", "act", "pulse", "act", "file", "act")


class Drive:
    """A drive that can be taken away and given back."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.mount, self._number = folder, folder / "drive", 0
        self.mount.mkdir()

    @property
    def _image(self) -> Path:
        return self._folder / f"{self._number}.img"

    def new(self) -> Path:
        """Put an empty drive in; return where a library is to lie on it."""
        self.away()
        self._image.unlink(missing_ok=True)
        self._number += 1
        with self._image.open("wb") as file:
            file.truncate(MEGABYTES * 1024 * 1024)
        _run("mkfs.ext4", "-q", "-F", str(self._image))
        self.back()
        (self.mount / "library").mkdir()
        return self.mount / "library" / "group.goround"

    def back(self) -> None:
        """Put the drive in as it was: as another device, as a stick is that was pulled out."""
        device = _run("losetup", "--find", "--show", str(self._image)).strip()
        _run("mount", "-o", "errors=remount-ro", device, str(self.mount))
        _run("losetup", "--detach", device)  # once it is unmounted

    def away(self) -> None:
        """Unmount it, whoever still uses it."""
        while self.mount.is_mount():
            _run("umount", "-l", str(self.mount))

    def fill(self) -> None:
        """Leave no room at all."""
        with suppress(OSError), (self.mount / "filler").open("wb", buffering=0) as file:
            for size in (1 << 20, 4096, 512):
                with suppress(OSError):
                    while file.write(bytes(size)):
                        pass

    def freed(self) -> None:
        (self.mount / "filler").unlink()

    def frozen(self) -> None:
        """Let the kernel find an error, so that it writes no more."""
        device = self.mount.stat().st_dev
        name = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}").resolve().name
        Path(f"/sys/fs/ext4/{name}/trigger_fs_error").write_text("trial", encoding="ascii")

    def thawed(self) -> None:
        """Put it in anew, to be written on."""
        self.pulled()
        self.back()

    def hidden(self) -> None:
        (self.mount / "library").rename(self.mount / "elsewhere")

    def shown(self) -> None:
        """Give the folder its name again; a copy that began meanwhile has made it anew."""
        shutil.rmtree(self.mount / "library", ignore_errors=True)
        (self.mount / "elsewhere").rename(self.mount / "library")

    def pulled(self) -> None:
        """Let every call end with an error, as where a stick was pulled out."""
        descriptor = os.open(self.mount, os.O_RDONLY)
        fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", 2))
        os.close(descriptor)
        self.away()


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> int:
    """Run the trials and say how they went."""
    lost = 0
    with tempfile.TemporaryDirectory(prefix="goround-drive-") as name:
        drive = Drive(Path(name))
        faults: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {
            "full": (drive.fill, drive.freed),
            "read only": (drive.frozen, drive.thawed),
            "folder": (drive.hidden, drive.shown),
            "pulled": (drive.pulled, drive.back),
        }
        try:
            for what, (take, give) in faults.items():
                lost += _in_a_meeting(drive, what, take, give)
            for what, (take, give) in faults.items():
                lost += _in_a_backup(drive, what, take, give)
        finally:
            drive.away()
    return 1 if lost else 0


def _said(fault: StorageFault) -> str:
    happened, helps = TroubleWords().storage(fault)
    return f"[{fault.code}] {happened} {helps}"


def _in_a_meeting(
    drive: Drive, what: str, take: Callable[[], None], give: Callable[[], None]
) -> int:
    lost, sentences = 0, Counter[str]()
    for step in range(len(STEPS) + 1):
        path = drive.new()
        library = open_library(path)
        journal, files = HoldingJournal(library, "m"), list[str]()
        for number, each in enumerate(STEPS):
            if number == step:
                take()
            _do(journal, each, number, files)
        if step == len(STEPS):
            take()
        held = journal.held
        sentences[_said(held.fault).replace(str(drive.mount), "") if held else "(nothing)"] += 1
        give()
        try:
            if held is not None:
                _settle(journal)
            library.close()
            lost += _missing(path, journal, files)
        except (StorageFault, OSError) as fault:
            lost += 1
            print(f"{what}, before step {step}: {fault!r}")
    print(f"{what}: taken away before each of {len(STEPS) + 1} steps of a meeting, {lost} lost.")
    for sentence, times in sentences.items():
        print(f"    {times} times: {sentence}")
    return lost


def _settle(journal: HoldingJournal) -> None:
    """Write what was held as the windows do: asked again where the drive has just come back."""
    for left in range(2, -1, -1):
        try:
            journal.settle()
        except StorageFault:
            if not left:
                raise
        else:
            return


def _do(journal: HoldingJournal, what: str, number: int, files: list[str]) -> None:
    rows = len(journal.whole())
    if what == "act":
        drafts = [Draft("noted", 1, b'{"text":"%s"}' % (b"x" * 900))] * 2
        journal.append("m", rows, drafts, number, number, "desk")
    elif what == "file":
        files.append(journal.keep(bytes([number]) * 300_000))
    else:
        with suppress(StorageFault):
            journal.pulse("m", number, number)


def _missing(path: Path, journal: HoldingJournal, files: list[str]) -> int:
    with closing(open_library(path, create=False)) as library:
        assert verify(library) == ()
        whole = tuple(library.read("m")) == journal.whole()
        return 0 if whole and set(files) <= set(library.attachments()) else 1


def _in_a_backup(
    drive: Drive, what: str, take: Callable[[], None], give: Callable[[], None]
) -> int:
    """Take the drive away in the middle of a copy on to it; an older copy lies there."""
    lost, sentences = 0, Counter[str]()
    with tempfile.TemporaryDirectory(prefix="goround-copied-") as name:
        path = Path(name, "group.goround")
        with closing(open_library(path)) as library:
            _fill_library(library, 2)
            for number in range(16):
                copy = drive.new()
                back_up(path, copy)
                if not number:
                    _fill_library(library, 18)
                sentences[_backup_while(path, copy, take, number / 16 * 0.35, drive)] += 1
                give()
                lost += _copy_lost(copy) + (verify(library) != ())
    print(f"{what}: taken away in the middle of 16 backups, {lost} lost.")
    for sentence, times in sentences.items():
        print(f"    {times} times: {sentence}")
    return lost


def _fill_library(library: Library, files: int) -> None:
    for number in range(files):
        library.keep(os.urandom(400_000))
        last = len(library.read("m"))
        library.append("m", last, [Draft("noted", 1, b"{}")] * 50, number, number, "desk")


def _backup_while(
    path: Path, copy: Path, take: Callable[[], None], after: float, drive: Drive
) -> str:
    thief = threading.Timer(after, take)
    thief.start()
    try:
        back_up(path, copy)
        said = "(done)"
    except CopyFault as fault:
        said = f"[{fault.code}] {TroubleWords().copying(fault)}".replace(str(drive.mount), "")
    except StorageFault as fault:
        said = f"of the library: {_said(fault)}"
    except NotWholeError as fault:
        said = f"not whole: {fault}"
    thief.join()
    return said


def _copy_lost(copy: Path) -> int:
    """Return whether the copy that was there, or a newer one, is not whole."""
    try:
        with closing(open_library(copy, create=False, read_only=True)) as found:
            return int(bool(verify(found)) or not found.headings())
    except StorageFault as fault:
        print(f"    the copy: {fault!r}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
