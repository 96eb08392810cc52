"""What one row of the list of texts says, and many of them that are worded when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

import msgspec


class LabelRow(msgspec.Struct, frozen=True):
    """One text: its label, what it does, what is known of it; ``clash`` names what it conflicts.

    ``switched`` is whether it is switched on in the text as it would read (None: it cannot be).
    """

    label: str
    words: str
    about: str = ""
    clash: str = ""
    depth: int = 0
    settled: bool = False
    switched: bool | None = None


def _bare(label: str) -> LabelRow:
    return LabelRow(label, "")


class Rows(Sequence[LabelRow]):
    """Rows that are put into words only when somebody looks at them, and then once."""

    def __init__(self, labels: Sequence[str] = (), make: Callable[[str], LabelRow] = _bare) -> None:
        """``make`` puts the text with a label into words."""
        self.labels = tuple(labels)
        self._make = make
        self._made: dict[str, LabelRow] = {}

    def __len__(self) -> int:
        return len(self.labels)

    @overload
    def __getitem__(self, place: int) -> LabelRow: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[LabelRow]: ...

    def __getitem__(self, place: int | slice) -> LabelRow | Sequence[LabelRow]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        label = self.labels[place]
        row = self._made.get(label)
        if row is None:
            row = self._made[label] = self._make(label)
        return row
