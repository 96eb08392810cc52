"""What is forgotten of records, and when."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.measures import MeasureWords
from app.wording.words import Words
from facilitation.record.forgotten import Part


class ForgettingWords(Words):
    """Plain sentences about what goes and what stays."""

    def _prepare(self) -> None:
        self._measures = MeasureWords(self._translate)
        self.parts = {
            Part.TURNS: self.tr("the times of turns"),
            Part.ATTENDANCE: self.tr("the times when people came and went"),
            Part.NOTES: self.tr("the notes"),
        }

    def rule(self, part: Part, months: int) -> str:
        """Return when a part is forgotten; 0: never."""
        never = {
            Part.TURNS: self.tr("Times of turns are kept for good."),
            Part.ATTENDANCE: self.tr("Times when people came and went are kept for good."),
            Part.NOTES: self.tr("Notes are kept for good."),
        }
        after = {
            Part.TURNS: self.tr(
                "Times of turns are forgotten %n months after a meeting.", "", months
            ),
            Part.ATTENDANCE: self.tr(
                "Times when people came and went are forgotten %n months after a meeting.",
                "",
                months,
            ),
            Part.NOTES: self.tr("Notes are forgotten %n months after a meeting.", "", months),
        }
        return after[part] if months else never[part]

    def due(self, title: str, rows: Mapping[Part, int]) -> str:
        """Return what goes, or went, of one meeting."""
        parts = self._measures.all_listed([self.parts[part] for part in rows])
        return self.tr("“{title}”: {parts}").format(title=title, parts=parts)
