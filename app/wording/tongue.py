"""In which language somebody is spoken to, and as which country writes and sorts."""

from __future__ import annotations

from typing import Final, NamedTuple

from app.wording.words import Translate, identity


class Tongue(NamedTuple):
    """What gives the sentences of a language, its code, and for whom it is written.

    ``country`` is whose dates, times, numbers and lists are written, ``alphabet`` in whose order
    names stand (``en_US``, ``sv``; both empty: as the language does).
    """

    translate: Translate = identity
    language: str = "en"
    country: str = ""
    alphabet: str = ""


ENGLISH: Final = Tongue()
