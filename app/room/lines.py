"""The lines that put something up before the room: ``show A3 redline``, ``hold stack``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.room.put_up import Attention
from facilitation.meeting.state import Meeting
from facilitation.pattern import pattern

WAYS = ("proposal", "redline", "affected", "beside", "conflict", "reading")
"""The ways to show a text, in the order of their keys (``show …``)."""

_WORDS: Mapping[str, str] = {
    "text": "proposal",
    "redline": "redline",
    "changes": "affected",
    "beside": "beside",
    "conflict": "conflict",
    "reading": "reading",
    "blank": "blank",
    "numbers": "proposal",
    "lines": "affected",
    "side": "beside",
    "conflicts": "conflict",
}
USAGE = (
    "show [LABEL] [redline|changes|beside|conflict|reading|text|blank|follow]"
    " [with LABEL[, LABEL…]] [line NUMBER]"
)
"""What the quick bar understands beside the verbs, as completion and the reference write it."""

HOLD = "hold SCENE"
"""The line that keeps a scene before the room; ``show follow`` lets go of it."""

_SPARE = frozenset({"as", "by", "with", "and", "follow", *_WORDS})
_LINE = pattern(r"line\s+(\d{1,6})")


def holding(scenes: Iterable[str]) -> str:
    """Return how ``hold`` is completed where these scenes can be held."""
    return HOLD.replace("SCENE", "|".join(scenes))


def held_by(line: str, scenes: Callable[[], Iterable[str]]) -> str:
    """Return the name of the scene that a line asks to hold; empty for other lines."""
    verb, _, rest = line.strip().casefold().partition(" ")
    return rest.strip() if verb == "hold" and rest.strip() in scenes() else ""


def shown_by(line: str, meeting: Meeting, label: Callable[[], str], way: str) -> Attention | None:
    """Return what a line asks the room to see (``show follow``: nothing); None for other lines.

    ``label`` tells which text is looked at, ``way`` how it is shown, where the line says neither;
    further labels are switched on, or are what it is in conflict with.
    """
    verb, _, rest = line.strip().casefold().partition(" ")
    if verb != "show":
        return None
    place = _LINE.search(rest)
    words = _LINE.sub(" ", rest).replace(",", " ").split()
    if not words and place is None:
        return None
    known = {each.casefold(): each for each in meeting.labels}
    if any(each not in _SPARE and each not in known for each in words):
        return None
    if "follow" in words:
        return Attention()
    named = [known[each] for each in words if each in known] or [label()]
    ways = [_WORDS[each] for each in words if each in _WORDS] or [way]
    at = int(place.group(1)) if place else 0
    return Attention(named[0], ways[0], at, place is not None, tuple(named[1:]))
