"""Writes the tables of docs/keys.md from the keys that the windows declare."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.wording.keys.console import CONSOLE
from app.wording.keys.key import Group, WindowKeys
from app.wording.keys.windows import (
    CRAFTING,
    DESK,
    DIALOGS,
    HOME,
    PROJECTOR,
    REHEARSALS,
    ROLL,
    TIMES,
)

BOOK = Path(__file__).resolve().parent.parent / "docs" / "keys.md"

WINDOWS: dict[str, WindowKeys] = {
    "Console": CONSOLE,
    "Dialogs": DIALOGS,
    "Desk": DESK,
    "Projector": PROJECTOR,
    "Home": HOME,
    "People and groups": ROLL,
    "Time sheet": TIMES,
    "Our ways to meet": CRAFTING,
    "Rehearsals": REHEARSALS,
}
"""The windows by the headings of the book."""


def rewritten(book: str) -> str:
    """Return the book with every table written anew; its other words stay.

    Raises:
        ValueError: the book lacks a heading, or has not as many tables under it as there are
            groups.
    """
    before, *parts = book.split("\n## ")
    found = [_part(part) for part in parts]
    if [part.split("\n")[0] for part in parts] != list(WINDOWS):
        raise ValueError(f"not the windows that have keys: {', '.join(WINDOWS)}")
    return "\n## ".join([before, *found])


def _part(part: str) -> str:
    groups = iter(WINDOWS.get(part.split("\n", maxsplit=1)[0], CONSOLE).groups())
    blocks = part.rstrip("\n").split("\n\n")
    said = "\n\n".join(_table(groups) if each.startswith("|") else each for each in blocks)
    if (left := next(groups, None)) is not None:
        raise ValueError(f"no table for “{left.title}”")
    return said + "\n"


def _table(groups: Iterator[Group]) -> str:
    group = next(groups, None)
    if group is None:
        raise ValueError("more tables than groups of keys")
    head = (f"| {group.title.lower()} | {group.does} |", "| --- | --- |")
    rows = (f"| {_cap(key.written)} | {key.told} |" for key in group.keys)
    return "\n".join((*head, *rows))


def _cap(written: str) -> str:
    return f"`{written}`" if written.startswith("#") else written


def main() -> None:
    """Write them."""
    BOOK.write_text(rewritten(BOOK.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
