"""Work that may have to wait for storage, and who is told what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from facilitation.record.journal import StorageFault

Answer = TypeVar("Answer")
Failed = Callable[[StorageFault], None]

NO_ANSWER = frozenset({"silent", "unreachable"})
"""Codes of faults after which the same storage need not be asked for more, but may be later."""


class Errands(Protocol):
    """Does work one after the other, and tells in the window's thread what came of it."""

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Do work; call ``then`` with what it returns, or ``failed`` with its StorageFault."""


class AtOnce:
    """Does the work while whoever asked waits: for journals in memory, which answer at once."""

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], failed: Failed
    ) -> None:
        """Do it now."""
        try:
            answer = work()
        except StorageFault as fault:
            failed(fault)
        else:
            then(answer)
