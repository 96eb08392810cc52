"""What is typed and not in the record yet, kept beside it, so that a power cut costs no words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from app.desk.card import Card
from app.desk.entries import Entries, Written
from app.desk.note import Note
from app.desk.writer import Writer

KEEP_AFTER_MS = 600
"""How long after a key what is typed is kept at the latest; the record may wait (decision 63)."""


class Keeper(Protocol):
    """Keeps fields by a key, also through the end of the program."""

    def keep(self, key: str, fields: Mapping[str, str]) -> bool: ...

    def kept(self, key: str) -> Mapping[str, str]: ...

    def forget(self, key: str) -> None: ...


class Unwritten:
    """Keeps the text of the card that is being typed into, until the record has it.

    Scratch is never kept: nothing of it may reach the disk.
    """

    def __init__(self, keeper: Keeper, meeting: str, write: Writer, entries: Entries) -> None:
        """Keep it for one desk at a meeting."""
        self._keeper, self._write, self._entries = keeper, write, entries
        self._key = f"notes {meeting} {write.seat.place}"

    def keep(self, card: Card) -> None:
        """Keep what a card has and the record has not; where there is nothing, keep nothing."""
        if not card.unwritten:
            self.forget()
            return
        fields = {
            "text": card.editor.text,
            "recorded": card.note.text,
            "turn": str(card.note.turn),
            "entry": str(card.note.entry),
            "verbatim": str(int(card.verbatim.isChecked())),
        }
        self._keeper.keep(self._key, fields)

    def forget(self) -> None:
        """Keep nothing: the record has it."""
        if self._keeper.kept(self._key):
            self._keeper.forget(self._key)

    def bring_back(self) -> None:
        """Write what was kept when the program ended; where that cannot be, it stays kept."""
        fields = self._keeper.kept(self._key)
        text = fields.get("text", "")
        turn, entry = (int(fields.get(each, "0") or 0) for each in ("turn", "entry"))
        if not text.strip():
            return
        note = Note(self._write, self._entries, turn, entry or self._begun(turn, text))
        verbatim = fields.get("verbatim") == "1"
        # The record may have gone on since: the program can end before it forgets what was kept.
        stale = entry and note.text != fields.get("recorded", "")
        if stale or note.text.startswith(text) or note.write(text, verbatim=verbatim):
            self._entries.catch_up()
            self.forget()

    def _begun(self, turn: int, text: str) -> int:
        """Return the note that the record has of a text, or of its beginning."""

        def is_it(note: Written) -> bool:
            same = text.startswith(note.text) or note.text.startswith(text)
            return self._write.owns(note.by) and bool(note.text) and same

        return next((e.entry for e in reversed(self._entries.of_turn(turn)) if is_it(e)), 0)
