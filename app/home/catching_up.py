"""Keeping what search and lists are made from up to date, while nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from app.attending.errands import WhileThere
from facilitation.minutes.indexing import catch_up, told_by, unread
from facilitation.process.catalogue import Processes
from facilitation.record.errands import Answer, AtOnce, Errands, Failed
from facilitation.record.index import Index
from facilitation.record.journal import Journal, StorageFault

_HOUSE = Path(__file__).parents[2]


class LateIndex:
    """An index that is opened where it is asked: when it is asked first, and once it was closed."""

    def __init__(self, open_index: Callable[[], Index]) -> None:
        self._open = open_index
        self._opened: Index | None = None

    def ask(self, work: Callable[[Index], Answer]) -> Answer:
        """Return what the index says. Raises StorageFault."""
        if self._opened is None:
            self._opened = self._open()
        return told_by(self._opened, work)

    def interrupt(self) -> None:
        """Let what is being asked come to nothing."""
        if self._opened is not None:
            self._opened.interrupt()

    def close(self) -> None:
        """Hold its file no longer: another one may take its name."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    def close_behind(self, errands: Errands, *_: object) -> None:
        """Have it closed behind what these errands ask of it now."""
        errands.run(self.close, lambda _: None, lambda _: None)


class CatchingUp(QObject):
    """Reads into an index what it does not have yet, and asks it where no window waits.

    It has ``left_off`` where somebody stopped it, until it is to catch up again.
    With a ``command`` records are read by a process of its own, which takes nothing from whoever
    acts in a meeting meanwhile; it prints lines such as ``12/520``.
    """

    grown = Signal(int, int)
    """So many records of so many are read."""

    done = Signal()
    """The index has all there is, or nobody is reading for it any more."""

    def __init__(
        self,
        open_index: Callable[[], Index],
        library: Journal,
        processes: Processes,
        parent: QObject | None = None,
        *,
        errands: Errands | None = None,
        command: Sequence[str] = (),
        told: bytes = b"",
    ) -> None:
        """Begin with nothing to do; ``open_index`` is called by the ``errands``.

        The process of the ``command`` is ``told`` that on its standard input.
        """
        super().__init__(parent)
        self.open_index = open_index
        self._library, self._processes = library, processes
        self._errands = WhileThere(self, errands or AtOnce())
        self._command, self._told = tuple(command), told
        self._index = LateIndex(open_index)
        self._process: QProcess | None = None
        self._waiting = False
        self._damaged = False
        self.left_off = False

    @property
    def busy(self) -> bool:
        """Whether records are being read, or are about to be."""
        return self._waiting or self._process is not None

    def ask(
        self, work: Callable[[Index], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Ask the index something; ``failed`` hears where it does not answer."""

        def told(fault: StorageFault) -> None:
            self._damaged = self._damaged or fault.code == "damaged"
            failed(fault)

        self._errands.run(lambda: self._index.ask(work), then, told)

    def catch_up(self) -> None:
        """Read what has been written since; ``done`` says that it is over."""
        if self.busy:
            return
        self._waiting, self.left_off = True, False
        self._errands.run(self._missing, self._begin, self._give_up)

    def _missing(self) -> int:
        headings = self._library.headings()
        return len(self._index.ask(partial(unread, headings))) if headings else 0

    def _begin(self, missing: int) -> None:
        if not missing and not self._damaged:
            self._end()
        elif self._command:
            self._start()
        else:
            self._errands.run(
                lambda: self._index.ask(self._read),
                lambda _: self._end(),
                self._give_up,
            )

    def _read(self, index: Index) -> None:
        catch_up(self._library, index, self._processes)

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(_HOUSE))
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        anew = ["--anew"] if self._damaged else []
        program, *arguments = self._command
        self._waiting = False
        process.start(program, [*arguments, "--progress", *anew])
        process.write(self._told)
        process.closeWriteChannel()

    def _hear(self) -> None:
        if self._process is None:
            return
        lines = bytes(self._process.readAllStandardOutput().data()).decode().split()
        told = [each.partition("/") for each in lines if "/" in each]
        if told and told[-1][0].isdigit() and told[-1][2].isdigit():
            self.grown.emit(int(told[-1][0]), int(told[-1][2]))

    def _give_up(self, fault: StorageFault) -> None:
        """Leave it: an index is a help, and what it would have is read off the records."""
        self._damaged = self._damaged or fault.code == "damaged"
        self._end()

    def _end(self, *_how: object) -> None:
        if self._process is not None:
            self._process.deleteLater()
        if self._damaged:
            self._index.close_behind(self._errands)  # another file has its name now
        self._process, self._waiting, self._damaged = None, False, False
        self.done.emit()

    def let_go(self) -> None:
        """Close the index for good; nobody is told any more."""
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished()
        self._index.close()
        self.deleteLater()

    def stop(self) -> None:
        """Read no further; what is read by now can be found."""
        if self._process is not None:
            self.left_off = True
            self._process.terminate()
