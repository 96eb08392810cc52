"""Who learns what somebody answered."""

from __future__ import annotations

from enum import StrEnum


class Secrecy(StrEnum):
    """OPEN: everybody. NOTED: the record and the note-taker, not the room. SECRET: nobody.

    Of a SECRET decision no answer is ever kept with a name: hands are kept as totals,
    papers as what stands on them.
    """

    OPEN = ""
    NOTED = "noted"
    SECRET = "secret"
