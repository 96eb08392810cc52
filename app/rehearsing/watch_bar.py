"""The bar for watching: what happens now, a step, pause, speed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.rehearsing.bar import HappeningWords, PlayBar
from app.rehearsing.watch import Watch
from app.wording import Wording
from app.wording.rehearsals import RehearsalWords


class WatchBar(PlayBar):
    """Stands above the quick bar while a rehearsal plays by itself; F10 is a step."""

    def __init__(
        self,
        watch: Watch,
        wording: Wording,
        words: RehearsalWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``watch``; ``words`` in another language, if not in English."""
        self._watch = watch
        spoken = words or RehearsalWords()
        super().__init__(watch, spoken, parent)
        self._telling = HappeningWords(wording, spoken)
        self.told.addStretch(1)
        self.name(self.on, self.tr("Step"))
        self.refresh()

    def refresh(self) -> None:
        """Show what was played last."""
        super().refresh()
        if self.done:
            return
        watch = self._watch
        self.heading.setText(self._words.heading(waits=False, astray=False, paused=watch.paused))
        self.far.setText(self._words.progress(*watch.progress))
        self.happens.setText(self._telling.happening(watch.station.meeting, watch.last))
