"""Which way a line is laid out where it mixes scripts that run in different directions."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_RIGHT_TO_LEFT = frozenset({"R", "AL"})


@lru_cache(maxsize=1024)
def is_mixed(text: str) -> bool:
    """Whether a line holds letters of both directions, such as ``محمد has the floor``.

    Left to itself it is laid out from the right where the name begins it, and the sentence
    falls apart; a line in one script alone is laid out as that script is.
    """
    if text.isascii():
        return False
    found = {unicodedata.bidirectional(letter) for letter in text}
    return "L" in found and not found.isdisjoint(_RIGHT_TO_LEFT)
