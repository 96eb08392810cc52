"""Hand signals and words: what people show to be heard, and what the words mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.meeting.state import Meeting


class SignalsScene(Scene):
    """Held by hand, so that nobody needs to know them by heart."""

    name = "signals"

    def title(self) -> str:
        return self.tr("Signals and words")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the signals of this meeting and the words of the field beside each other."""
        area, gap = canvas.area, canvas.scale.small * 1.5
        wide = (area.width() - gap) / 2
        lists = self._lists(situation.meeting, canvas.wording)
        for at, (head, texts) in enumerate(lists):
            box = QRectF(area.x() + at * (wide + gap), area.y(), wide, area.height())
            draw_list(canvas, box, head, texts)

    def _lists(self, meeting: Meeting, wording: Wording) -> tuple[tuple[str, list[str]], ...]:
        signals = [wording.floor.signal(each) for each in meeting.signals]
        words = [
            self.tr("{word}: {meaning}").format(word=each.word, meaning=each.meaning)
            for each in wording.glossary.beside_signals()
        ]
        return (self.tr("Signals"), signals), (self.tr("Words"), words)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return each signal and each word with what it means."""
        lists = self._lists(situation.meeting, wording)
        return told(f"{head}: {'; '.join(texts)}" for head, texts in lists)
