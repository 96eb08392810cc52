"""Which words of minutes the program puts there, and which are the group's.

Minutes that were approved years ago were worded by the program of that day. So that they can be
told from minutes that somebody changed, they are made anew with a mark around everything that
the program says by itself; what stands outside is the group's: names, notes, reasons, texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from app.wording.words import Translate
from facilitation.minutes.seal import content

_OPENS, _CLOSES = "\ufe01", "\ufe02"
"""Marks that take no room on a line, so that lines break where they do without them."""

_GAP: Final = re.compile(r"(\{[^{}]*\})")
_PROGRAM: Final = re.compile(f"{_OPENS}[^{_OPENS}{_CLOSES}]*{_CLOSES}")
_MARKS: Final = dict.fromkeys(map(ord, (_OPENS, _CLOSES)))


def marking(translate: Translate) -> Translate:
    """Return what translates as ``translate`` does, with marks around all but the gaps."""

    def marked(context: str, text: str, number: int = -1, /) -> str:
        said = translate(context, text, number)
        return "".join(
            part if _GAP.fullmatch(part) else f"{_OPENS}{part}{_CLOSES}"
            for part in _GAP.split(said)
            if part
        )

    return marked


class WhoseWords:
    """Tells of passages of minutes what in them is the group's."""

    def __init__(self, marked: Iterable[str], version: int) -> None:
        """Learn from the passages of marked minutes; ``version`` is that of their seal."""
        self._counts = partial(content, version=version)
        self._known = {self._plain(each.translate(_MARKS)): each for each in marked}

    def _plain(self, passage: str) -> str:
        return self._counts(passage).casefold()

    def kept(self, approved: Sequence[str], found: Sequence[str]) -> bool:
        """Tell whether all that the group said in approved passages stands in others as it was.

        A passage that is not known among the marked ones is taken for the group's. Numbers alone
        are nobody's words: they are shown with what differs.
        """
        left = self._plain("".join(found))
        runs = [run for each in approved for run in self._runs(each)]
        for run in sorted(runs, key=len, reverse=True):
            if run not in left:
                return False
            left = left.replace(run, _OPENS, 1)
        return True

    def _runs(self, passage: str) -> list[str]:
        parts = _PROGRAM.split(self._known.get(self._plain(passage), passage))
        plain = (self._plain(each.translate(_MARKS)) for each in parts)
        return [each for each in plain if any(map(str.isalpha, each))]
