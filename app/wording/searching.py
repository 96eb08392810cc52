"""What was found by searching, in words; imports no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.deeds import DeedWords
from app.wording.measures import MeasuredWords
from facilitation.direction import beside
from facilitation.minutes.searching import APART, Became, Passage, Sort, spans_of, words_in
from facilitation.people.known import Known
from facilitation.people.names import on_a_line

_BEFORE, _LONGEST, _READ = 40, 160, 20_000
"""Characters told before the first word that was found, and in all; and those looked through."""


class SearchingWords(MeasuredWords):
    """Where a passage stands, and what it says around what was looked for."""

    def _prepare(self) -> None:
        self._sorts = {
            Sort.MEETING: self.tr("meeting"),
            Sort.ITEM: self.tr("item"),
            Sort.TEXT: self.tr("text"),
            Sort.AMENDMENT: self.tr("amendment"),
            Sort.QUESTION: self.tr("question"),
            Sort.NOTE: self.tr("note"),
            Sort.AGREED: self.tr("agreed"),
            Sort.ACTION: self.tr("action"),
            Sort.REASON: self.tr("reason for an answer"),
            Sort.REPORT: self.tr("report"),
            Sort.PARKED: self.tr("kept for another time"),
            Sort.ANSWER: self.tr("answer of a group"),
            Sort.WISH: self.tr("change that a group wants"),
            Sort.NOTICE: self.tr("need, offer or notice"),
            Sort.CORRECTION: self.tr("correction of minutes"),
            Sort.PRESENT: self.tr("was there"),
        }
        self._statuses = DeedWords(self._translate, self._measures).statuses
        self._became = {
            Became.ADOPTED: self.tr("adopted"),
            Became.RESCINDED: self.tr("rescinded by decision"),
            Became.OVERTAKEN: self.tr("adopted, and overtaken later in the meeting"),
            Became.ANSWERED: self.tr("decided"),
            Became.NOT_ADOPTED: self.tr("not adopted"),
            Became.NOT_ANSWERED: self.tr("not decided"),
            Became.WITHDRAWN: self.tr("withdrawn"),
            Became.ELSEWHERE: self.tr("became part of other texts"),
            Became.AWAY: self.tr("put off to another time"),
            Became.OPEN: self.tr("open"),
        }

    def place(self, passage: Passage) -> str:
        """Return the day, the meeting, the item, what it is and became, and whose it is."""
        parts = [self._measures.day(passage.on), self.tr("“{title}”").format(title=passage.title)]
        parts += [passage.item] if passage.item else []
        parts.append(f"{self._sorts[passage.sort]} {passage.place.label}".strip())
        parts += [self._became[passage.became]] if passage.became is not None else []
        parts += [self._statuses[passage.status]] if passage.status is not None else []
        named = passage.person and passage.sort is not Sort.PRESENT
        parts += [self._measures.all_listed(passage.people)] if named else []
        return beside(parts)

    def called(self, known: Known) -> str:
        """Return what somebody is whose name was found, and of which groups."""
        return self.tr("group") if known.is_group else beside((self.tr("person"), *known.groups))

    def sort(self, sort: Sort) -> str:
        return self._sorts[sort]

    def said(self, passage: Passage, typed: str) -> str:
        """Return the words around the first that was found, on one line."""
        return self.around(passage.text, words_in(typed))[0]

    def around(
        self, text: str, words: Sequence[str], longest: int = _LONGEST
    ) -> tuple[str, tuple[tuple[int, int], ...]]:
        """Return the words of a text around the first that was found, and where they are in it."""
        text = beside(map(on_a_line, text.split(APART)))
        first = next((begin for begin, _ in spans_of(text[:_READ], words)), 0)
        begin = max(0, first - _BEFORE)
        if begin:  # words are not cut, where there are spaces between them
            begin = text.find(" ", begin, first) + 1 or begin
        end = begin + longest
        if end < len(text):
            end = max(text.rfind(" ", first, end), 0) or end
        said = text[begin:end]
        before = "… " if begin else ""
        after = " …" if end < len(text) else ""
        whole = f"{before}{said}{after}"
        return whole, tuple(spans_of(whole, words))
