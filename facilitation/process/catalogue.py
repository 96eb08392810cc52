"""The processes that a meeting can choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import msgspec

from facilitation.process.motions import Motions
from facilitation.process.process import Process, Stage
from facilitation.process.rules import Rules

OPEN_FLOOR = "open"
"""The process before any has been chosen: a stack in order of arrival, nothing else."""


class BadProcess(ValueError):  # noqa: N818 - it says what happened
    """A process file could not be read; the message says why."""


FLOORS = frozenset({"open", "round", "stack", "decision", "silence"})
"""What a stage may do with the floor."""

_MOST_ALIKE = 4
"""So many processes in a row may each be like the next one."""

Other = Callable[[str], bytes | None]


def read_process(name: str, data: bytes, other: Other = lambda _name: None) -> Process:
    """Read a process from its TOML file; one that is ``like`` another has what that has, too.

    ``other`` returns the file of a process by its name (None: there is none).

    Raises:
        BadProcess: the file is no TOML, or not the description of a process.
    """
    try:
        process = msgspec.convert(_whole(name, data, other), Process)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise BadProcess(f"{name}: {fault}") from fault
    if "en" not in process.words or not process.stages:
        raise BadProcess(f"{name}: English words and at least one stage are needed")
    stages = [each.name for each in process.stages]
    if len(stages) != len(set(stages)):
        raise BadProcess(f"{name}: two stages have the same name")
    floors = {each.floor for each in process.stages} - FLOORS
    if floors:
        known = ", ".join(sorted(FLOORS))
        raise BadProcess(f"{name}: no floor is called {', '.join(sorted(floors))}; use {known}")
    missing = {each.name for each in process.stages} - set(process.words["en"].stages)
    if missing:
        raise BadProcess(f"{name}: no words for {', '.join(sorted(missing))}")
    return process


def _whole(name: str, data: bytes, other: Other) -> dict[str, Any]:
    """Return a file's values, laid over those of the process that it is like."""
    found = msgspec.toml.decode(data, type=dict[str, Any])
    for _ in range(_MOST_ALIKE):
        like = found.pop("like", None)
        if like is None:
            return found
        beneath = other(like) if isinstance(like, str) else None
        if beneath is None:
            raise BadProcess(f"{name}: there is no process “{like}” that it could be like")
        found = _laid_over(msgspec.toml.decode(beneath, type=dict[str, Any]), found)
    raise BadProcess(f"{name}: it is like itself, or like too many others")


def _laid_over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Return both, table by table; where both say something it is what is above."""
    found = {**below, **above}
    for key in below.keys() & above.keys():
        one, other = below[key], above[key]
        if isinstance(one, dict) and isinstance(other, dict):
            found[key] = _laid_over(one, other)
    return found


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

    @cached_property
    def _processes(self) -> dict[str, Process]:
        found = [self.get(name) for name in (*self._found, *self._unread)]
        known = (each for each in found if each is not None)
        return {each.name: each for each in sorted(known, key=lambda each: (each.rank, each.name))}

    def names(self) -> tuple[str, ...]:
        """Return the names, in the order in which they are offered."""
        return tuple(self._processes)

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
