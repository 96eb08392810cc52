"""Looking through the records of a library, one at a time, while nothing else is to be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.attending.errands import WhileThere
from app.home.meetings import Listed
from facilitation.meeting.codec import Codec
from facilitation.meeting.register.looked import LOOKED, Looked, looked_through
from facilitation.record.errands import NO_ANSWER, AtOnce, Errands
from facilitation.record.journal import Journal, StorageFault
from facilitation.record.rows import Row

if TYPE_CHECKING:
    from app.home.catching_up import CatchingUp
    from facilitation.record.index import Index


class Looking(QObject):
    """Reads each record once, and again only when it has grown."""

    told = Signal(object)
    """What records told (Looked), by the ids of their meetings."""

    rows_read = Signal(str, object)
    """The id of a meeting and its whole record, for whoever wants to read more off it."""

    troubled = Signal(object)

    def __init__(
        self,
        library: Journal,
        codec: Codec,
        parent: QObject | None = None,
        *,
        errands: Errands | None = None,
        indexed: bool = False,
    ) -> None:
        """Begin with nothing to do; ``errands`` reads where no window waits for it.

        Where it is ``indexed``, no record is read before there is an index that could be asked.
        """
        super().__init__(parent)
        self._errands = WhileThere(self, errands or AtOnce())
        self._library = library
        self._codec = codec
        self._known: dict[str, tuple[int, Looked]] = {}
        self._waiting: list[Listed] = []
        self._indexed = indexed
        self._catching_up: CatchingUp | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look_at_next)

    def ask(self, catching_up: CatchingUp) -> None:
        """Ask an index from now on, and read only what it does not have once it is up to date."""
        self._catching_up = catching_up

    def look(self, meetings: Iterable[Listed]) -> None:
        """Look through these, in this order; what is known is told at once."""
        self._waiting = []
        told: dict[str, Looked] = {}
        for each in meetings:
            rows, looked = self._known.get(each.id, (0, None))
            if looked is not None and rows == each.rows:
                told[each.id] = looked
            else:
                self._waiting.append(each)
        if told:
            self.told.emit(told)
        if self._catching_up is not None and self._waiting:
            self._recall(self._catching_up, tuple(self._waiting))
        elif not self._indexed:
            self._timer.start()

    def _recall(self, catching_up: CatchingUp, wanted: Sequence[Listed]) -> None:
        def recalled(index: Index) -> dict[str, Looked]:
            kept, decode = index.gists(LOOKED), msgspec.json.Decoder(Looked).decode
            return {
                each.id: decode(kept[each.id].body)
                for each in wanted
                if each.id in kept and kept[each.id].link == each.link
            }

        catching_up.ask(recalled, self._take, lambda _: self._timer.start())

    def _take(self, found: Mapping[str, Looked]) -> None:
        """Tell what the index had; what it will not have is read here."""
        for each in self._waiting:
            if each.id in found:
                self._known[each.id] = each.rows, found[each.id]
        self._waiting = [each for each in self._waiting if each.id not in found]
        if found:
            self.told.emit(found)
        catching_up = self._catching_up
        if catching_up is not None and not (catching_up.busy or catching_up.left_off):
            self._timer.start()

    def _look_at_next(self) -> None:
        """Ask for one record; the next one is asked for when it has come."""
        self._timer.stop()
        if not self._waiting:
            return
        meeting = self._waiting.pop(0)

        def read() -> tuple[Sequence[Row], Looked]:
            rows = self._library.read(meeting.id)
            return rows, looked_through(rows, self._codec)

        def tell(found: tuple[Sequence[Row], Looked]) -> None:
            rows, looked = found
            self._known[meeting.id] = len(rows), looked
            self.told.emit({meeting.id: looked})
            self.rows_read.emit(meeting.id, rows)
            self._timer.start()

        self._errands.run(read, tell, lambda fault: self._miss(meeting, fault))

    def _miss(self, meeting: Listed, fault: StorageFault) -> None:
        """Go on with the others, unless the library itself does not answer."""
        self.troubled.emit(fault)
        if fault.code == "damaged":
            self.told.emit({meeting.id: Looked(0, closed=False, damaged=True)})
        if fault.code in NO_ANSWER:
            self._waiting = []
        self._timer.start()
