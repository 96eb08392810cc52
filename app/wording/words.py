"""What every family of sentences can do: be translated."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Gives the sentence for a context (the name of the class it stands in) and an English one."""


def identity(_context: str, text: str) -> str:
    """Return the sentence as it was written, in English."""
    return text


class Words:
    """A family of sentences in one language."""

    def __init__(self, translate: Translate = identity) -> None:
        """Speak through ``translate``."""
        self._translate = translate

    def tr(self, text: str) -> str:
        """Return a sentence of this family in the reader's language."""
        return self._translate(type(self).__name__, text)
