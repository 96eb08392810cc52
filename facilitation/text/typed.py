"""A change of a text as it is typed."""

from __future__ import annotations

import msgspec


class Change(msgspec.Struct, frozen=True):
    """What an amendment does at one place, in the words that were typed.

    ``strike`` alone strikes, ``insert`` alone inserts (``after`` or ``before`` some
    words, else at the end), both strike and insert. ``substitute`` puts a new text
    in place of the whole, or of ``paragraph`` (counted from 1); the smallest change that
    does it is found. ``add`` adds a paragraph after ``paragraph``, or ``ahead`` of it, at the
    end where none is given. ``paragraph`` alone is struck. Where the words stand more than once,
    ``line``, ``paragraph`` or ``place`` (the first, the second … of them) chooses. ``item`` is
    an item of the text's lists, counted through all of them, as ``paragraph`` is a paragraph.
    """

    strike: str = ""
    insert: str = ""
    after: str = ""
    before: str = ""
    substitute: str = ""
    paragraph: int = 0
    line: int = 0
    add: str = ""
    ahead: bool = False
    place: int = 0
    item: int = 0
