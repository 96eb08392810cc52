"""The line that chooses the colours of the windows, such as ``colours dark``."""

from __future__ import annotations

from app.look.palette import Scheme

USAGE = f"colours {'|'.join(Scheme)}"
"""What the quick bar understands beside the verbs; nothing of it is written down."""

_VERBS = frozenset({"colours", "colors"})


def colours_said(line: str) -> Scheme | None:
    """Return which colours a line asks for; None for other lines, and for colours there are not."""
    verb, _, rest = line.strip().casefold().partition(" ")
    if verb not in _VERBS:
        return None
    return next((each for each in Scheme if each == rest.strip()), None)
