"""The processes that a meeting can choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Protocol

import msgspec
from msgspec.structs import replace

from facilitation.process.motion import Described
from facilitation.process.motions import Motions
from facilitation.process.process import Process, Stage
from facilitation.process.reading import BadProcess
from facilitation.process.rules import Rules
from facilitation.process.version import is_versioned, versioned
from facilitation.remembered import Remembered

OPEN_FLOOR = "open"
"""The process before any has been chosen: a stack in order of arrival, nothing else."""


Read = Callable[[str], Process | None]


def _none(_name: str) -> None:
    """Know no process."""


class Own(Protocol):
    """A group's own processes, as they lie somewhere; ``found`` is another map when they change."""

    @property
    def found(self) -> Mapping[str, Process]:
        """Those that can be read, by what they are called, each named with its version."""

    @property
    def faults(self) -> Sequence[BadProcess]:
        """What is wrong with the others."""

    def look_again(self) -> None:
        """Take up what has changed where they lie."""


class NoneOwn:
    """No own processes."""

    found: Mapping[str, Process] = {}
    faults: Sequence[BadProcess] = ()

    def look_again(self) -> None:
        """Look nowhere."""


class Processes:
    """The known processes, found by name, alias or an unambiguous beginning.

    A group's own come before the shipped ones, and one that is called as a shipped one takes its
    place where people choose. A record names an own one with its version: all versions that were
    ever met are known.
    """

    def __init__(
        self,
        processes: Iterable[Process] = (),
        *,
        unread: Iterable[str] = (),
        read: Read = _none,
        usual: Iterable[str] = (),
        orders: Sequence[str] = (),
        looks: Sequence[str] = (),
        motions: Callable[[], Motions] = Motions,
    ) -> None:
        """Keep the processes in the order of their rank.

        ``orders`` and ``looks`` are the names of those that a meeting can choose for its minutes
        (none: they are not known here, and any will do).

        ``usual`` are the names of those that most groups want. ``read`` reads one of those
        ``unread`` by its name (None: it cannot be read). One is read when it is asked for by name,
        all are when any may be meant. ``motions`` reads the formal motions that there are when one
        is first asked for.
        """
        self._found: dict[str, Process | None] = {each.name: each for each in processes}
        self._unread = set(unread)
        self._usual = frozenset(usual)
        self._read = read
        self.orders, self.looks = tuple(orders), tuple(looks)
        self.own_orders: Path | None = None
        """The folder in which a group has orders of minutes of its own."""

        self._motions = cache(motions)
        self.own: Own = NoneOwn()
        """A group's own processes."""

        self._offered: tuple[object, dict[str, Process]] = (None, {})
        self._called: Remembered[dict[str, set[str]]] = Remembered()

    @cached_property
    def _shipped(self) -> dict[str, Process]:
        found = [self.get(name) for name in (*self._found, *self._unread)]
        known = (each for each in found if each is not None and not is_versioned(each.name))
        return {each.name: each for each in sorted(known, key=lambda each: (each.rank, each.name))}

    @property
    def _processes(self) -> dict[str, Process]:
        """Those that can be chosen: a group's own, then the shipped ones."""
        own = self.own.found
        if self._offered[0] is not own:
            self._found.update({each.name: each for each in own.values()})
            shipped = {name: each for name, each in self._shipped.items() if name not in own}
            self._offered = (own, {each.name: each for each in own.values()} | shipped)
        return self._offered[1]

    def know(self, versions: Mapping[str, str]) -> None:
        """Know the processes that a record keeps: their files, by their names with the version.

        What is not what its name says is passed over: the name is what records rest on.
        """
        for name, text in versions.items():
            if name in self._found:
                continue
            try:
                process = msgspec.toml.decode(text, type=Process)
            except (msgspec.MsgspecError, RecursionError):
                continue
            if versioned(process.name, text) == name:
                self._found[name] = replace(process, name=name)

    def names(self) -> tuple[str, ...]:
        """Return the names, in the order in which they are offered."""
        return tuple(self._processes)

    def called(self) -> tuple[str, ...]:
        """Return what the processes are called in a line, as they are offered."""
        return tuple(each.called for each in self._processes.values())

    def owned(self) -> tuple[str, ...]:
        """Return the names of a group's own processes."""
        return tuple(each.name for each in self.own.found.values())

    def usual(self) -> tuple[str, ...]:
        """Return the names of those that most groups want, in order; all, where nothing is said."""
        if not self._usual:
            return self.names()
        found = (each for each in map(self.get, self._usual) if each is not None)
        return tuple(each.name for each in sorted(found, key=lambda each: (each.rank, each.name)))

    def get(self, name: str) -> Process | None:
        """Return the process with exactly this name."""
        if name in self._unread:
            self._unread.remove(name)
            self._found[name] = self._read(name)
        if name not in self._found:
            if is_versioned(name):
                self._found.update({each.name: each for each in self.own.found.values()})
            else:
                self._found[name] = None
        return self._found.get(name)

    def meant(self, typed: str) -> tuple[Process, ...]:
        """Return every process that ``typed`` may mean; an exact name or alias wins."""
        wanted = " ".join(typed.casefold().replace("_", " ").split())
        if not wanted:
            return ()
        known = self.get(typed) if is_versioned(typed) else None
        if known is not None:
            return (known,)
        offered = self._processes
        called = self._called.get(
            lambda: {name: self._callings(each) for name, each in offered.items()}, offered
        )
        exact = [name for name, words in called.items() if wanted in words]
        begun = [name for name, words in called.items() if any(w.startswith(wanted) for w in words)]
        return tuple(offered[name] for name in exact or begun)

    def rules(self, name: str) -> Rules:
        """Return the rules of a process; of the open floor where there is none such."""
        process = self.get(name)
        return process.rules if process else Rules()

    def motion(self, name: str) -> Described | None:
        """Return a formal motion as its file has it, also one that only some processes know."""
        return self._motions().get(name)

    def motions_of(self, process: str) -> Motions:
        """Return the formal motions as they are under a process."""
        found = self.get(process)
        return self._motions().varied(found.motions if found else {})

    def stage(self, process: str, stage: str) -> Stage | None:
        """Return a stage of a process, where both are known."""
        found = self.get(process)
        return found.stage(stage) if found else None

    @staticmethod
    def _callings(process: Process) -> set[str]:
        titles = {words.title for words in process.words.values()}
        return {
            each.casefold().replace("_", " ")
            for each in {process.called, *process.aliases, *titles}
        }
