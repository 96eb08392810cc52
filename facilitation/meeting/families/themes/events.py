"""What a record can say of themes."""

from __future__ import annotations

from facilitation.meeting.event import Area, Event


class ThemeBegan(Event, frozen=True, gc=False):
    """A theme began; ``view`` is the side that holds it (empty: both do)."""

    writes = frozenset({Area.MINUTES})

    text: str
    view: str = ""


class NotePutUnder(Event, frozen=True, gc=False):
    """A note, at that place of the record, belongs to the theme that began at another."""

    writes = frozenset({Area.MINUTES})

    entry: int
    theme: int

    def entry_of(self, seq: int) -> int:  # noqa: ARG002 - it is about the note
        """Return the note that it is about."""
        return self.entry
