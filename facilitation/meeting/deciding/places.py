"""A place of the stack as it is typed: 1st, 2nd, 3rd, 7th."""

from __future__ import annotations

import re

_PLACE = re.compile(r"([1-9][0-9]{0,3})(?:st|nd|rd|th)", re.IGNORECASE)


def place_typed(typed: str) -> int:
    """Return the place that is meant, 1 for who is next; 0 where no place is typed.

    A bare number is a participant, never a place.
    """
    found = _PLACE.fullmatch(typed.strip())
    return int(found.group(1)) if found else 0
