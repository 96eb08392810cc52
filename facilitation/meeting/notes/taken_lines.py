"""Lines of notes that became an agreement or an action, and read as that does.

Such a line begins with a sign and a head: what it is, or who does it. The head and how a day is
written are in the note-taker's language; what stands between is what was agreed or taken on.
"""

from __future__ import annotations

import re
from typing import Final

TAKEN: Final = "✓"
"""Begins a line that has become what it says, so that it is not taken a second time."""

_LINE: Final = re.compile(
    rf"(?P<head>\s*{TAKEN}\s*(?:\*\*[^*]+?:?\*\*:? ?|[^*:]+:(?:\s|$)))(?P<said>.*)"
)

_SIGN: Final = re.compile(rf"^[ \t]*{TAKEN}[ \t]*(?=\S)", re.MULTILINE)


def read_otherwise(note: str, said: str, now: str, due: str = "", *, place: int = 0) -> str:
    """Return a note whose line that reads ``said`` reads ``now``; empty: that line is gone.

    What stands behind it, such as a day, stays; a new day ``due`` (ISO) takes its place. Of several
    such lines the one at ``place`` is meant, from 0; where there is none the note stays.
    """
    lines = note.split("\n")
    meant = [(number, _behind(each, said)) for number, each in enumerate(lines)]
    found = [(number, behind) for number, behind in meant if behind is not None][place:][:1]
    for number, behind in found:
        head = lines[number][: len(lines[number]) - len(said) - len(behind or "")]
        one_line = " ".join(now.split())
        there = [f"{head}{one_line}{_day(behind or '', due)}"] if one_line else []
        lines[number : number + 1] = there
    return "\n".join(lines)


def begins_taken(note: str) -> bool:
    """Tell whether a note, or a line, begins with a line that has become what it says."""
    return note.lstrip().startswith(TAKEN)


def without_signs(note: str) -> str:
    """Return a note as minutes tell it: the head of a line says what it has become."""
    return _SIGN.sub("", note) if TAKEN in note else note


def places(note: str, said: str) -> int:
    """Return how many lines of a note read so."""
    return sum(_behind(each, said) is not None for each in note.split("\n"))


def _behind(line: str, said: str) -> str | None:
    """Return what stands behind the words in a line of this kind; None where it is another."""
    found = _LINE.fullmatch(line)
    if found is None or not found["said"].startswith(said):
        return None
    behind = found["said"][len(said) :]
    return None if behind[:1].isalnum() else behind


def _day(behind: str, due: str) -> str:
    """Return a day where another one stood, with the words before it."""
    if not due:
        return behind
    before = re.split(r"\d", behind, maxsplit=1)[0] if behind else ""
    return f"{before}{due}" if before else f" ({due})"
