"""A line whose text lacks its quotation marks, as it would be with them."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.words import words
from facilitation.language.writing import quoted

_MOST_WORDS = 40
"""Of so many words it is looked which are the text; a longer line is no slip."""


def lacks_quotes(fault: NotUnderstood) -> bool:
    """Tell whether a line may be understood once a text in it stands in quotation marks."""
    missing = fault.code is Misread.MISSING and str(fault.params.get("what", ""))[:1] == '"'
    return missing or fault.code is Misread.NEEDS_QUOTES


def with_quotes(line: str) -> Iterator[str]:
    """Yield a line with quotation marks around some of its words.

    Those that leave the most before the text come first, as a name may have several words; then
    those with the shortest text, as more may follow it. None where marks are there already.
    """
    found = words(line)
    if len(found) > _MOST_WORDS or any(each.quoted for each in found):
        return
    for at in range(len(found) - 1, 0, -1):
        for last in found[at:]:
            start, end = found[at].start, last.end
            yield f"{line[:start]}{quoted(line[start:end])}{line[end:]}"
