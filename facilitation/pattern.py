"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import re
from typing import cast


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
