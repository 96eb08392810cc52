"""What becomes of a reason that is given while the meeting is off the record: it is not kept."""

from __future__ import annotations

from typing import TypeVar

import msgspec
from msgspec.structs import replace

UNKEPT = "…"
"""Stands where a reason was given off the record; the words themselves reach no disk."""

_REASONS = ("because", "reason")
_Part = TypeVar("_Part", bound=msgspec.Struct)


def without_reasons(part: _Part) -> _Part:
    """Return an event, or what it holds, with ``UNKEPT`` in the place of each reason given."""
    kept: dict[str, object] = {}
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if isinstance(value, msgspec.Struct):
            kept[name] = without_reasons(value)
        elif name in _REASONS and value:
            kept[name] = UNKEPT
    return replace(part, **kept) if kept else part
