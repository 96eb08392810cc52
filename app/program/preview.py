"""The minutes as they will read, for the desk, made anew as the record grows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.wording.words import Tongue
from facilitation.meeting.history import History
from facilitation.process.catalogue import Processes
from facilitation.record.errands import AtOnce, Errands

if TYPE_CHECKING:
    from app.papers.record import MinutesReader
    from app.wording import Wording

_TURNS_S = 0.0005
"""How long, in seconds, Python goes on before a window that waits for it has its turn."""


class MinutesPreview:
    """Gives the minutes of one meeting as pieces of HTML; what it takes is loaded when first asked.

    They are made of a copy of the record, by errands: in a thread, while people go on typing.
    """

    def __init__(
        self,
        history: History,
        processes: Processes,
        errands: Errands | None = None,
        wording: Wording | None = None,
    ) -> None:
        """Take the record; nothing is read yet. ``wording`` has the language (None: English)."""
        self._tongue = wording.tongue if wording else Tongue()
        self._history = history
        self._processes = processes
        self._errands = errands or AtOnce()
        self._reader: MinutesReader | None = None

    def ask(self, then: Callable[[tuple[str, ...]], None]) -> None:
        """Have the minutes made as the record is now, and tell ``then`` of them."""
        still = self._history.still()
        self._errands.run(lambda: self._made(still), then, lambda _: None)

    def _made(self, history: History) -> tuple[str, ...]:
        with _giving_way():
            from app.papers.exporting import minutes_reader, zone_of  # loads the exporters
            from facilitation.minutes.formats.html import pieces

            if self._reader is None:
                self._reader = minutes_reader(self._processes, self._tongue, zone_of(history))
            return pieces(self._reader.minutes(history))


@contextmanager
def _giving_way() -> Iterator[None]:
    """Let windows have their turn ten times as often as usual while minutes are made.

    A key is heard, written and painted in some thirty calls of Python; each would wait as long.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURNS_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
