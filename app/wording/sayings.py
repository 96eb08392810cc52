"""An amendment said back: “in line 3 strike “ten”, insert “six””."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.wording.matter import shortened
from app.wording.words import Translate, Words

if TYPE_CHECKING:
    from facilitation.text.saying import Saying


MOST = 5
"""More places than these are named by their lines only."""


class SayingWords(Words):
    """Says what an edit does, place by place, as somebody would move it."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._says: Mapping[str, Callable[[Saying], str]] = {
            "STRIKE": self._strike,
            "INSERT": self._insert,
            "STRIKE_INSERT": self._strike_insert,
            "STRIKE_PARAGRAPH": self._strike_paragraph,
            "ADD_PARAGRAPH": self._add_paragraph,
            "SUBSTITUTE_PARAGRAPH": self._substitute_paragraph,
            "SUBSTITUTE_WHOLE": lambda _: self.tr("put a new text in the place of all"),
            "MOVE": self._move,
            "SPACING": self._spacing,
        }

    def said(self, sayings: Sequence[Saying]) -> str:
        """Return what an edit does; with many places only which lines it changes."""
        if not sayings:
            return self.tr("changes nothing any more")
        if len(sayings) <= MOST:
            return "; ".join(self._says[each.code](each) for each in sayings)
        lines = sorted({line for each in sayings for line in range(each.first, each.last + 1)})
        return self.tr("changes {number} places, in lines {lines}").format(
            number=len(sayings), lines=_runs([each for each in lines if each])
        )

    def _strike(self, each: Saying) -> str:
        return self._in_line(each, self.tr("strike {struck}").format(struck=self._struck(each)))

    def _strike_insert(self, each: Saying) -> str:
        words = self.tr("strike {struck}, insert “{inserted}”").format(
            struck=self._struck(each), inserted=shortened(each.inserted)
        )
        return self._in_line(each, words)

    def _struck(self, each: Saying) -> str:
        """Return the struck words in quotes, and which of several like ones they are."""
        words = shortened(each.struck)
        if each.count == 1:
            return self.tr("“{words}”").format(words=words)
        return self.tr("“{words}” (number {nth} of {count})").format(
            words=words, nth=each.nth, count=each.count
        )

    def _insert(self, each: Saying) -> str:
        inserted = shortened(each.inserted)
        if not each.to:
            return self.tr("insert “{inserted}”").format(inserted=inserted)
        if each.after:
            words = self.tr("after “{after}” insert “{inserted}”")
            return self._in_line(each, words.format(after=each.after, inserted=inserted))
        if each.before:
            words = self.tr("before “{before}” insert “{inserted}”")
            return self._in_line(each, words.format(before=each.before, inserted=inserted))
        return self._in_line(each, self.tr("insert “{inserted}”").format(inserted=inserted))

    def _strike_paragraph(self, each: Saying) -> str:
        words = self.tr("strike {lines} whole: “{struck}”")
        return words.format(lines=self._lines(each), struck=shortened(each.struck))

    def _add_paragraph(self, each: Saying) -> str:
        inserted = shortened(each.inserted)
        if not each.to:
            return self.tr("at the beginning add “{inserted}”").format(inserted=inserted)
        words = self.tr("after line {line} add “{inserted}”")
        return words.format(line=each.to, inserted=inserted)

    def _substitute_paragraph(self, each: Saying) -> str:
        words = self.tr("{lines}: let it read “{inserted}”")
        return words.format(lines=self._lines(each), inserted=shortened(each.inserted))

    def _move(self, each: Saying) -> str:
        if not each.to:
            return self.tr("move {lines} to the beginning").format(lines=self._lines(each))
        words = self.tr("move {lines} to after line {line}")
        return words.format(lines=self._lines(each), line=each.to)

    def _spacing(self, each: Saying) -> str:
        return self._in_line(each, self.tr("change the spacing"))

    def _in_line(self, each: Saying, words: str) -> str:
        if not each.first:
            return words
        if each.first == each.last:
            return self.tr("in line {line} {words}").format(line=each.first, words=words)
        return self.tr("in lines {first} to {last} {words}").format(
            first=each.first, last=each.last, words=words
        )

    def _lines(self, each: Saying) -> str:
        if each.first == each.last:
            return self.tr("line {line}").format(line=each.first)
        return self.tr("lines {first} to {last}").format(first=each.first, last=each.last)


def _runs(numbers: Sequence[int]) -> str:
    """Return rising numbers with runs drawn together: 3, 5–8, 12."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in found)
