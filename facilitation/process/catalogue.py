"""The processes that a meeting can choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property

import msgspec

from facilitation.process.motions import Motions
from facilitation.process.process import Process, Stage
from facilitation.process.rules import Rules

OPEN_FLOOR = "open"
"""The process before any has been chosen: a stack in order of arrival, nothing else."""


class BadProcess(ValueError):  # noqa: N818 - it says what happened
    """A process file could not be read; the message says why."""


def read_process(name: str, data: bytes) -> Process:
    """Read a process from its TOML file.

    Raises:
        BadProcess: the file is no TOML, or not the description of a process.
    """
    try:
        process = msgspec.toml.decode(data, type=Process)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise BadProcess(f"{name}: {fault}") from fault
    if "en" not in process.words or not process.stages:
        raise BadProcess(f"{name}: English words and at least one stage are needed")
    missing = {each.name for each in process.stages} - set(process.words["en"].stages)
    if missing:
        raise BadProcess(f"{name}: no words for {', '.join(sorted(missing))}")
    return process


Read = Callable[[str], Process | None]


def _none(_name: str) -> None:
    """Know no process."""


class Processes:
    """The known processes, found by name, alias or an unambiguous beginning."""

    def __init__(
        self,
        processes: Iterable[Process] = (),
        *,
        unread: Iterable[str] = (),
        read: Read = _none,
        orders: Sequence[str] = (),
        looks: Sequence[str] = (),
        motions: Callable[[], Motions] = Motions,
    ) -> None:
        """Keep the processes in the order of their rank.

        ``orders`` and ``looks`` are the names of those that a meeting can choose for its minutes
        (none: they are not known here, and any will do).

        ``read`` reads one of those ``unread`` by its name (None: it cannot be read). One is read
        when it is asked for by name, all are when any may be meant. ``motions`` reads the formal
        motions that there are when one is first asked for.
        """
        self._found: dict[str, Process | None] = {each.name: each for each in processes}
        self._unread = set(unread)
        self._read = read
        self.orders, self.looks = tuple(orders), tuple(looks)
        self._motions = cache(motions)

    @cached_property
    def _processes(self) -> dict[str, Process]:
        found = [self.get(name) for name in (*self._found, *self._unread)]
        known = (each for each in found if each is not None)
        return {each.name: each for each in sorted(known, key=lambda each: (each.rank, each.name))}

    def names(self) -> tuple[str, ...]:
        """Return the names, in the order in which they are offered."""
        return tuple(self._processes)

    def get(self, name: str) -> Process | None:
        """Return the process with exactly this name."""
        if name in self._unread:
            self._unread.remove(name)
            self._found[name] = self._read(name)
        return self._found.get(name)

    def meant(self, typed: str) -> tuple[Process, ...]:
        """Return every process that ``typed`` may mean; an exact name or alias wins."""
        wanted = " ".join(typed.casefold().replace("_", " ").split())
        if not wanted:
            return ()
        called = {name: self._callings(each) for name, each in self._processes.items()}
        exact = [name for name, words in called.items() if wanted in words]
        begun = [name for name, words in called.items() if any(w.startswith(wanted) for w in words)]
        return tuple(self._processes[name] for name in exact or begun)

    def rules(self, name: str) -> Rules:
        """Return the rules of a process; of the open floor where there is none such."""
        process = self.get(name)
        return process.rules if process else Rules()

    def motions_of(self, process: str) -> Motions:
        """Return the formal motions as they are under a process."""
        found = self.get(process)
        return self._motions().varied(found.motions) if found else self._motions()

    def stage(self, process: str, stage: str) -> Stage | None:
        """Return a stage of a process, where both are known."""
        found = self.get(process)
        return found.stage(stage) if found else None

    @staticmethod
    def _callings(process: Process) -> set[str]:
        titles = {words.title for words in process.words.values()}
        return {
            each.casefold().replace("_", " ") for each in {process.name, *process.aliases, *titles}
        }
