"""The words behind a ``#`` that make a line of a note more than a note."""

from __future__ import annotations

import re
from typing import Final

from app.wording.words import Words

LINE: Final = re.compile(r"(?P<mark>\s*(?:[-*]\s+)?)#(?P<word>[^\W\d_]+)[:\s]*(?P<rest>.*)")
"""A line with a tag, perhaps one of a list."""


class TagWords(Words):
    """What people type, in lower case, each in every way of writing it: lists with commas.

    A language may have several words for one thing; a translation keeps the English ones where
    people use them too. ``joins`` stand between several owners.
    """

    def _prepare(self) -> None:
        self.agreed = listed(self.tr("agreed"))
        self.action = listed(self.tr("action,todo"))
        self.decision = listed(self.tr("decision,decided"))
        self.link = listed(self.tr("link"))
        self.quote = listed(self.tr("quote,quotation"))
        self.parking = listed(self.tr("parking,park,parked"))
        self.joins = listed(self.tr("and,with"))

    def unsettled(self, text: str, *, quotable: bool) -> str:
        """Return a note in which each line whose tag came to nothing says so.

        Where nobody's own words are kept (not ``quotable``), those of a quotation are left out.
        """
        if "#" not in text:
            return text
        return "\n".join(self._read(each, quotable=quotable) for each in text.split("\n"))

    def _read(self, line: str, *, quotable: bool) -> str:
        found = LINE.fullmatch(line)
        said = self._named(found["word"].casefold()) if found else ""
        if found is None or not said:
            return line
        if found["word"].casefold() in self.quote and not quotable:
            return found["mark"] + self.tr("A quotation is left out: nobody’s own words are kept.")
        return found["mark"] + said.format(text=found["rest"]).rstrip()

    def _named(self, word: str) -> str:
        """Return how a line with a tag is told that came to nothing; empty: it is no tag."""
        told = (
            (self.agreed, self.tr("Agreed, but not taken down as agreed: {text}")),
            (self.action, self.tr("Action, but nobody has taken it on: {text}")),
            (self.decision, self.tr("Decided, but not taken down as decided: {text}")),
            (self.link, self.tr("Link: {text}")),
            (self.quote, self.tr("Quotation: {text}")),
            (self.parking, self.tr("For another time, but not taken down: {text}")),
        )
        return next((said for words, said in told if word in words), "")


def listed(text: str) -> tuple[str, ...]:
    """Return words that stand with commas between them, in lower case."""
    return tuple([each.strip().casefold() for each in text.split(",") if each.strip()])
