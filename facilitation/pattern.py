"""Patterns that are made when a text first needs them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import regex


def pattern(written: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled at its first use.

    The first picture would wait for forty of them, and needs hardly any.
    """
    return cast("re.Pattern[str]", _Late(written, flags))


class _Late:
    def __init__(self, written: str, flags: int) -> None:
        self._written, self._flags = written, flags

    def __getattr__(self, name: str) -> object:
        """Compile it; from then on this is found without asking here."""
        found = getattr(re.compile(self._written, self._flags), name)
        setattr(self, name, found)
        return found


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
