"""Patterns over Unicode that are made when a text first needs them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


class UnicodePattern:
    """A regular expression of the `regex` library, made at its first use.

    Loading that library and compiling takes longer than reading a whole plain text, which
    needs none of it; the first picture of a window would wait for both.
    """

    def __init__(self, written: str, *, multiline: bool = False) -> None:
        """Keep how it is written; `multiline` lets ^ and $ stand at every line."""
        self._written = written
        self._multiline = multiline

    @cached_property
    def made(self) -> regex.Pattern[str]:
        """The compiled pattern."""
        import regex  # see above: only where it is needed

        return regex.compile(self._written, regex.MULTILINE if self._multiline else 0)
