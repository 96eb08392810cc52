"""Reading what all meetings decided and took on, a record at a time, while nothing else is done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from sys import intern
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.attending.errands import WhileThere
from facilitation.meeting.register.actions import Deed, Deeds
from facilitation.meeting.register.between import Between, heeding
from facilitation.meeting.register.entries import Entry, Status, due_by
from facilitation.meeting.register.reading import Register
from facilitation.people.names import fold
from facilitation.record.errands import NO_ANSWER, AtOnce, Errands
from facilitation.record.journal import Heading, Journal, StorageFault
from facilitation.record.rows import Row
from facilitation.remembered import Remembered

if TYPE_CHECKING:
    from app.home.catching_up import CatchingUp
    from facilitation.meeting.register.records import Recalled, Records

SOON = 30
"""Days ahead in which what is to be looked at again, or ends, is due soon."""


class Across(NamedTuple):
    """What all meetings decided and took on, as it is on a day; what was not read yet is missing.

    Decisions have the newest first, as groups let texts stand; those that stand, ``waiting`` of
    them for groups, are ``standing``. What is ``due`` soon, and actions, have the earliest day
    first. ``alike`` are names, folded, under which several groups know somebody with an action.
    """

    entries: Sequence[Entry]
    standing: Sequence[Entry]
    waiting: int
    due: Sequence[Entry]
    deeds: Sequence[Deed]
    to_do: Sequence[Deed]
    late: Sequence[Deed]
    alike: frozenset[str]


class RegisterReading(QObject):
    """Reads each record once, and again only when it has grown."""

    read = Signal()
    """All there is has been read."""

    troubled = Signal(object)

    def __init__(
        self, library: Journal, parent: QObject | None = None, *, errands: Errands | None = None
    ) -> None:
        """Begin with nothing to do; ``errands`` reads where no window waits for it."""
        super().__init__(parent)
        self._library = library
        self._errands = WhileThere(self, errands or AtOnce())
        self.register = Register(library)
        self.deeds = Deeds(library)
        self.between = Between(library)
        self._all: tuple[Records[Any], ...] = (self.register, self.deeds, self.between)
        self._across = Remembered[Across]()
        self._waiting: list[str] = []
        self._catching_up: CatchingUp | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_next)

    @property
    def busy(self) -> bool:
        return bool(self._waiting) or (self._catching_up is not None and self._catching_up.busy)

    @property
    def left_off(self) -> bool:
        """Whether somebody stopped the reading before all was read."""
        return self._catching_up is not None and self._catching_up.left_off

    def go_on(self) -> None:
        """Read on where somebody stopped it."""
        if self._catching_up is not None and self.left_off:
            self._catching_up.catch_up()

    def across(self, today: date) -> Across:
        """Return what is known on a day: the same object until there is more, or another day."""
        day = intern(today.isoformat())
        held = tuple(each.held() for each in self._all)
        return self._across.get(lambda: self._found(today, day), *held, day)

    def _found(self, today: date, day: str) -> Across:
        entries = heeding(self.register.entries(day), self.between.held(), day)
        soon = (today + timedelta(days=SOON)).isoformat()
        due = [each for each in entries if due_by(each, soon)]
        waiting = sum(each.status is Status.WAITING for each in entries)
        stand = (Status.STANDING, Status.WAITING)
        deeds = self.deeds.known()
        return Across(
            entries,
            [each for each in entries if each.status in stand],
            waiting,
            sorted(due, key=lambda each: each.due),
            deeds,
            [each for each in deeds if each.is_open],
            [each for each in deeds if each.late(day)],
            _alike(deeds),
        )

    def take(self, meeting: str, rows: Sequence[Row]) -> None:
        """Take in a record that was read for something else."""
        self._take_in(meeting, rows)
        self._timer.start()

    def ask(self, catching_up: CatchingUp) -> None:
        """Ask an index from now on, and read only what it does not have once it is up to date."""
        self._catching_up = catching_up

    def refresh(self) -> None:
        self._errands.run(self._library.headings, self._begin, self.troubled.emit)

    def _begin(self, headings: Sequence[Heading]) -> None:
        grown = self._grown(headings)
        if grown and self._catching_up is not None:
            missing = [each for each in headings if each.meeting in grown]
            self._catching_up.ask(
                lambda index: tuple(each.recalled(missing, index) for each in self._all),
                lambda found: self._remember(found, headings),
                lambda _: self._wait_for(grown),
            )
        else:
            self._wait_for(grown)

    def _grown(self, headings: Sequence[Heading]) -> Collection[str]:
        return dict.fromkeys(meeting for each in self._all for meeting in each.grown(headings))

    def _remember(
        self,
        found: Sequence[Mapping[str, Recalled]],
        headings: Sequence[Heading],
    ) -> None:
        """Take in what the index had; what it will have soon is not read here."""
        for records, recalled in zip(self._all, found, strict=True):
            records.remember(recalled)
        still = self._catching_up is not None and self._catching_up.busy
        self._wait_for(() if still or self.left_off else self._grown(headings))

    def _wait_for(self, meetings: Collection[str]) -> None:
        self._waiting = list(meetings)
        self._timer.start()

    def _take_in(self, meeting: str, rows: Sequence[Row]) -> None:
        for each in self._all:
            each.take(meeting, rows)

    def _read_next(self) -> None:
        """Ask for one record; the next one is asked for when it has come."""
        self._timer.stop()
        if not self._waiting:
            self.read.emit()
            return
        meeting = self._waiting.pop(0)

        def failed(fault: StorageFault) -> None:
            for each in self._all:
                each.miss(meeting, fault)
            self.troubled.emit(fault)
            self._go_on(fault)

        def take(rows: Sequence[Row]) -> None:
            self._take_in(meeting, rows)
            self._go_on()

        self._errands.run(lambda: self._library.read(meeting), take, failed)

    def _go_on(self, fault: StorageFault | None = None) -> None:
        """Read the next one; where the library itself does not answer, the others are left."""
        if fault is not None and fault.code in NO_ANSWER:
            self._waiting = []
        if self._waiting:
            self._timer.start()
        else:
            self.read.emit()


def _alike(deeds: Iterable[Deed]) -> frozenset[str]:
    groups: dict[str, set[str]] = {}
    for each in deeds:
        groups.setdefault(fold(each.owner), set()).add(each.group)
    return frozenset(owner for owner, of in groups.items() if len(of) > 1)
