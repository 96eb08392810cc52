"""The roll as pages have it: read and written where no window waits for it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from app.attending.errands import WhileThere
from facilitation.people.roll import Member, members, written
from facilitation.record.errands import AtOnce, Errands
from facilitation.record.roll import Entry, RollKeeper


class RollKeeping(QObject):
    """``roll`` has everybody by id; ``changed`` says that it is another now.

    What cannot be written is held, and written with what comes after it; ``troubled`` says why.
    """

    changed = Signal()
    troubled = Signal(object)

    def __init__(
        self,
        library: RollKeeper,
        now: Callable[[], int],
        parent: QObject | None = None,
        *,
        errands: Errands | None = None,
    ) -> None:
        """Begin with nobody; ``now`` is wall-clock ms."""
        super().__init__(parent)
        self._library = library
        self._now = now
        self._errands = WhileThere(self, errands or AtOnce())
        self.roll: dict[str, Member] = {}
        self.is_read = False
        self._held: dict[str, Entry] = {}

    def refresh(self) -> None:
        """Read who is on it, and write what is still held."""
        if self._held:
            self._write()
        else:
            self._errands.run(self._library.roll, self._take, self.troubled.emit)

    def _take(self, found: Mapping[str, Entry]) -> None:
        self.roll, self.is_read = members({**found, **self._held}), True
        self.changed.emit()

    def enter(self, written_of: Mapping[str, Member], gone: Iterable[str] = ()) -> None:
        """Write entries, new ones and others, and forget whom ``gone`` names, in one step."""
        at = self._now()
        entries = {id_: Entry(at, written(member)) for id_, member in written_of.items()}
        entries |= dict.fromkeys(gone, Entry(at, b""))
        self._held |= entries
        kept = {id_: member for id_, member in self.roll.items() if id_ not in entries}
        self.roll = {**kept, **members(entries)}
        self.changed.emit()
        self._write()

    def _write(self) -> None:
        held = dict(self._held)

        def write() -> Mapping[str, Entry]:
            self._library.enter(held)
            return self._library.roll()

        def done(found: Mapping[str, Entry]) -> None:
            self._held = {i: each for i, each in self._held.items() if held.get(i) is not each}
            self._take(found)

        self._errands.run(write, done, self.troubled.emit)


def new_id() -> str:
    return uuid.uuid4().hex
