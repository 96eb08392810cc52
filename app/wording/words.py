"""What every family of sentences can do: be translated."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, Protocol

_ENDED: Final = re.compile(r"[.!?…\u3002\uff01\uff1f\u061f][^\w\s]*\Z")
"""A sentence that ends, perhaps within quotation marks."""


class Translate(Protocol):
    """Gives the sentence for a context (the name of the class it stands in) and an English one."""

    def __call__(self, context: str, text: str, number: int = -1, /) -> str:
        """Return it; of one that counts something in the form for that number (-1: it does not)."""


def identity(context: str, text: str, number: int = -1, /) -> str:
    """Return the sentence as it was written, in English; see :class:`Translate`."""
    return text if number < 0 else _counted(context, text, number)


@lru_cache(maxsize=512)
def _counted(context: str, text: str, number: int) -> str:
    """Return it as English says it of so many: a list of those who wait says it in every row."""
    from app.wording.translation import english  # wanted only where something is counted

    return english(context, text, number)


class Words:
    """A family of sentences in one language."""

    def __init__(self, translate: Translate = identity) -> None:
        self._translate = translate

    def tr(self, text: str, _comment: Literal[""] = "", n: int = -1) -> str:
        """Return a sentence of this family in the reader's language.

        One that counts something is written ``self.tr("%n people came", "", number)``: it is said
        in the form that the language has for so many, with the number in the place of ``%n``.
        """
        if n >= 0:
            return self._translate(type(self).__name__, text, n)
        return text if self._translate is identity else self._translate(type(self).__name__, text)

    def as_sentence(self, said: str) -> str:
        """Return a sentence with its full stop, unless it ends in one, quoted words included."""
        return said if _ENDED.search(said) else self.tr("{sentence}.").format(sentence=said)
