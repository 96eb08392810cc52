"""An amendment said back: “in line 3 strike “ten”, insert “six””; why it is taken when it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.wording.matter import shortened
from app.wording.measures import MeasuredWords
from app.wording.words import Words
from facilitation.text.taking import Taken, Why

if TYPE_CHECKING:
    from facilitation.text.saying import Saying


MOST = 5
"""More places than these are named by their lines only."""


class SayingWords(MeasuredWords):
    """Says what an edit does, place by place, as somebody would move it."""

    def _prepare(self) -> None:
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
            return self._measures.parted(self._says[each.code](each) for each in sayings)
        lines = sorted({line for each in sayings for line in range(each.first, each.last + 1)})
        said = self.tr("changes %n places, in lines {lines}", "", len(sayings))
        runs = _runs([each for each in lines if each])
        return said.format(lines=self._measures.separated(runs))

    def _strike(self, each: Saying) -> str:
        struck = self._struck(each)
        if not each.first:
            return self.tr("strike {struck}").format(struck=struck)
        if each.first == each.last:
            return self.tr("in line {line} strike {struck}").format(line=each.first, struck=struck)
        words = self.tr("in lines {first} to {last} strike {struck}")
        return words.format(first=each.first, last=each.last, struck=struck)

    def _strike_insert(self, each: Saying) -> str:
        if not each.first:
            words = self.tr("strike {struck}, insert “{inserted}”")
        elif each.first == each.last:
            words = self.tr("in line {first} strike {struck}, insert “{inserted}”")
        else:
            words = self.tr("in lines {first} to {last} strike {struck}, insert “{inserted}”")
        return words.format(
            first=each.first,
            last=each.last,
            struck=self._struck(each),
            inserted=shortened(each.inserted),
        )

    def _struck(self, each: Saying) -> str:
        """Return the struck words in quotes, and which of several like ones they are."""
        words = shortened(each.struck)
        if each.count == 1:
            return self.tr("“{words}”").format(words=words)
        return self.tr("“{words}” (number {nth} of {count})").format(
            words=words, nth=each.nth, count=each.count
        )

    def _insert(self, each: Saying) -> str:
        placed = each.to and each.first
        if placed and each.after:
            words = self.tr("in line {line} after “{after}” insert “{inserted}”")
        elif placed and each.before:
            words = self.tr("in line {line} before “{before}” insert “{inserted}”")
        elif placed:
            words = self.tr("in line {line} insert “{inserted}”")
        elif each.to and each.after:
            words = self.tr("after “{after}” insert “{inserted}”")
        elif each.to and each.before:
            words = self.tr("before “{before}” insert “{inserted}”")
        else:
            words = self.tr("insert “{inserted}”")
        return words.format(
            line=each.first, after=each.after, before=each.before, inserted=shortened(each.inserted)
        )

    def _strike_paragraph(self, each: Saying) -> str:
        words = self.tr("strike lines {first} to {last} whole: “{struck}”")
        if each.first == each.last:
            words = self.tr("strike line {first} whole: “{struck}”")
        return words.format(first=each.first, last=each.last, struck=shortened(each.struck))

    def _add_paragraph(self, each: Saying) -> str:
        inserted = shortened(each.inserted)
        if not each.to:
            return self.tr("at the beginning add “{inserted}”").format(inserted=inserted)
        return self.tr("after line {line} add “{inserted}”").format(line=each.to, inserted=inserted)

    def _substitute_paragraph(self, each: Saying) -> str:
        words = self.tr("lines {first} to {last}: let it read “{inserted}”")
        if each.first == each.last:
            words = self.tr("line {first}: let it read “{inserted}”")
        return words.format(first=each.first, last=each.last, inserted=shortened(each.inserted))

    def _move(self, each: Saying) -> str:
        one = each.first == each.last
        if not each.to:
            words = self.tr("move lines {first} to {last} to the beginning")
            if one:
                words = self.tr("move line {first} to the beginning")
        else:
            words = self.tr("move lines {first} to {last} to after line {line}")
            if one:
                words = self.tr("move line {first} to after line {line}")
        return words.format(first=each.first, last=each.last, line=each.to)

    def _spacing(self, each: Saying) -> str:
        if not each.first:
            return self.tr("change the spacing")
        if each.first == each.last:
            return self.tr("in line {line} change the spacing").format(line=each.first)
        words = self.tr("in lines {first} to {last} change the spacing")
        return words.format(first=each.first, last=each.last)


def _runs(numbers: Sequence[int]) -> list[str]:
    """Return rising numbers with runs drawn together: 3, 5–8, 12."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in found]


class TakingWords(Words):
    """Says why one stands where it stands in the order; by place goes without saying."""

    def _prepare(self) -> None:
        self._reasons: Mapping[Why, str] = {
            Why.CHOSEN: self.tr("moved here by hand"),
            Why.BY_PLACE: "",
            Why.FARTHEST: self.tr("same words as {labels}: the largest change first"),
            Why.AS_OFFERED: self.tr("reaches as far as {labels}: as they were offered"),
            Why.SECONDARY: self.tr("before {labels}, which it changes"),
            Why.AFTER_PERFECTING: self.tr("after what improves the words that it replaces"),
            Why.SAME: self.tr("asks for the same as {labels}"),
            Why.POINTLESS: self.tr("nothing is left for it to change"),
            Why.CONFLICT: self.tr("no longer fits the text since {labels}"),
        }

    def why(self, taken: Taken, others: str) -> str:
        """Return the reason, or nothing; ``others`` are the labels it is about, as a list."""
        return self._reasons.get(taken.why, "").format(labels=others)
