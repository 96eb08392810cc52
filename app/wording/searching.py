"""What was found by searching, in words; imports no Qt."""

from __future__ import annotations

from app.wording.measures import MeasureWords
from app.wording.words import Translate, Words
from facilitation.minutes.searching import Passage, Sort, spans_of, words_in
from facilitation.people.names import on_a_line

_BEFORE, _LONGEST = 40, 160
"""Characters that are told before the first word that was found, and in all."""


class SearchingWords(Words):
    """Where a passage stands, and what it says around what was looked for."""

    def __init__(self, translate: Translate, measures: MeasureWords) -> None:
        super().__init__(translate)
        self._measures = measures
        self._sorts = {
            Sort.MEETING: self.tr("meeting"),
            Sort.ITEM: self.tr("item"),
            Sort.TEXT: self.tr("text"),
            Sort.QUESTION: self.tr("question"),
            Sort.NOTE: self.tr("note"),
            Sort.AGREED: self.tr("agreed"),
            Sort.ACTION: self.tr("action"),
            Sort.REPORT: self.tr("report"),
            Sort.PARKED: self.tr("kept for another time"),
        }

    def place(self, passage: Passage) -> str:
        """Return the day, the meeting, the item, what it is, and whose it is."""
        parts = [self._measures.day(passage.on), self.tr("“{title}”").format(title=passage.title)]
        parts += [passage.item] if passage.item else []
        parts.append(f"{self._sorts[passage.sort]} {passage.place.label}".strip())
        parts += [passage.person] if passage.person else []
        return " · ".join(filter(None, parts))

    def said(self, passage: Passage, typed: str) -> str:
        """Return the words around the first that was found, on one line."""
        text = on_a_line(passage.text)
        places = [begin for begin, _ in spans_of(text, words_in(typed))]
        begin = max(0, min(places, default=0) - _BEFORE)
        said = text[begin : begin + _LONGEST]
        before = "… " if begin else ""
        after = " …" if begin + _LONGEST < len(text) else ""
        return f"{before}{said}{after}"
