"""Hand signals and words: what people show to be heard, and what the words mean."""

from __future__ import annotations

from app.projector.canvas import Canvas
from app.projector.columns import Listed, draw_lists
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.meeting.state import Meeting


class SignalsScene(Scene):
    """Held by hand, so that nobody needs to know them by heart."""

    def title(self) -> str:
        return self.tr("Signals and words")

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        draw_lists(canvas, canvas.area, self._lists(situation.meeting, canvas.wording))

    def _lists(self, meeting: Meeting, wording: Wording) -> tuple[Listed, ...]:
        signals = [wording.floor.signal(each) for each in meeting.signals]
        words = [
            self.tr("{word}: {meaning}").format(word=each.word, meaning=each.meaning)
            for each in wording.glossary.beside_signals()
        ]
        return (self.tr("Signals"), signals, None), (self.tr("Words"), words, None)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return each signal and each word with what it means."""
        lists = self._lists(situation.meeting, wording)
        return told(f"{head}: {'; '.join(texts)}" for head, texts, _ in lists)
