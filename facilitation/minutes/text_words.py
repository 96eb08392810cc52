"""What the minutes say of texts: how they came about, and what became of changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from facilitation.meeting.state import Blank, Fate, Suggestion, Version


class TextWords(Protocol):
    """Every sentence about proposals and amendments beyond their text, in one language."""

    def need(self) -> str:
        """Return the line above what drives a proposal."""

    def explanation(self) -> str:
        """Return the line above the explanation of a proposal."""

    def sponsors(self, who: Sequence[str]) -> str:
        """Return who stands behind it with its mover."""

    def because(self, reason: str) -> str:
        """Return a reason that was given."""

    def attached(self, name: str, size: int) -> str:
        """Return what is kept with a proposal; ``size`` in bytes."""

    def version(self, number: int, version: Version, by: str) -> str:
        """Return how a wording came about; ``by`` may be empty."""

    def lived_on(self, fate: Fate, into: Sequence[str]) -> str:
        """Return in what an amendment that was merged or divided lives on."""

    def made_of(self, parts: Sequence[str]) -> str:
        """Return what an amendment was made of."""

    def worded(self, change: str, by: str, reason: str) -> str:
        """Return an earlier wording of an amendment, and who worded it anew; both may be empty."""

    def left_behind(self) -> str:
        """Return that the text was changed where an amendment would have changed it."""

    def blank(self, blank: Blank) -> str:
        """Return a blank, and whether and with what it was filled."""

    def suggestion(self, suggestion: Suggestion, by: str) -> str:
        """Return what was suggested, and how the vote on it went; ``by`` may be empty."""
