"""What is said of a line that the language does not understand."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

SHOWN = 80
"""Characters of a word that is shown again; the sentence about it must stay readable."""


class Misread(StrEnum):
    """Why a line is not understood.

    Parameters that go with a code: ``word`` what stands there, ``what`` what should
    (a placeholder of the usage such as ``NAME``, or a keyword), ``limit`` a number of
    characters. Codes without a word below have none.
    """

    NOTHING = "NOTHING"  # an empty line, or only a comment
    UNKNOWN_VERB = "UNKNOWN_VERB"  # word
    SEVERAL = "SEVERAL"  # word, of another language, that several verbs are called by
    MISSING = "MISSING"  # what
    UNEXPECTED = "UNEXPECTED"  # word
    TWICE = "TWICE"  # word
    NEEDS_QUOTES = "NEEDS_QUOTES"  # what, word
    OPEN_QUOTE = "OPEN_QUOTE"
    NEEDS_BLOCK = "NEEDS_BLOCK"
    OPEN_BLOCK = "OPEN_BLOCK"
    UNEXPECTED_BLOCK = "UNEXPECTED_BLOCK"
    BAD_TIME = "BAD_TIME"  # word
    BAD_NUMBER = "BAD_NUMBER"  # word
    BAD_FRACTION = "BAD_FRACTION"  # word
    BAD_DATE = "BAD_DATE"  # word
    TOO_LONG = "TOO_LONG"  # limit
    NOT_TEXT = "NOT_TEXT"  # a control character or half a surrogate pair


class NotUnderstood(Exception):  # noqa: N818 - it says what happened to the line
    """A line is no act: ``code`` says why, ``at`` in which column (counted from 0).

    ``possible`` holds what would be understood: usages, or verbs that begin alike.
    """

    def __init__(
        self,
        code: Misread,
        at: int = 0,
        params: Mapping[str, str | int] | None = None,
        possible: tuple[str, ...] = (),
    ) -> None:
        """Keep what is known of the fault; ``params`` are those that :class:`Misread` names."""
        super().__init__(str(code))
        self.code = code
        self.at = at
        self.params = {name: _cut(value) for name, value in (params or {}).items()}
        self.possible = possible


def _cut(value: str | int) -> str | int:
    too_long = isinstance(value, str) and len(value) > SHOWN
    return f"{str(value)[:SHOWN]}…" if too_long else value
