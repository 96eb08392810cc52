"""The head of the note-taker's window: which meeting, who speaks, on or off the record."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from app.desk.card import Subject
from app.desk.mark_button import MarkButton
from app.desk.who_notes import WhoNotes
from app.look.buttons import button, explain
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import fitting
from app.look.lines import Lines
from app.speaking.parts import HeardAs
from app.wording.words import with_gaps

_LEAST = 60


class ElidedWords(QLabel):
    """Shows the beginning of its words; all of them in the tooltip and to screen readers."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        set_role(self, role)

    def say(self, words: str) -> None:
        """Show other words."""
        if words == self._words:
            return
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._elide()

    @property
    def words(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        high = max(metrics.height(), metrics.size(0, self._words).height())  # of any script
        return QSize(metrics.horizontalAdvance(self._words) + 4, high)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a word or so."""
        whole = self.sizeHint()
        return QSize(min(_LEAST, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = fitting(self._words, self.fontMetrics(), max(self.width(), _LEAST))
        self.setText(shown)
        self.setToolTip(self._words if shown != self._words else "")


class TopBar(QFrame, HeardAs):
    """Title, the present turn, and the switches of the window."""

    def __init__(
        self, dress: Dress, who: WhoNotes, steps: QWidget, parent: QWidget | None = None
    ) -> None:
        """Have ``who`` takes notes and the ``steps`` of the minutes among the switches."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where the meeting stands"))
        set_role(self, "pane")
        self._title = ElidedWords("heading", self)
        self._now = ElidedWords("soft", self)
        self.who = who
        self._told = QLabel(self.tr("Off the record: nothing is written down."), self)
        set_role(self._told, "refusal")
        self._told.hide()
        self.off_record = MarkButton(self.tr("Off the record"), Sign.LOCK, dress, self)
        self.record = MarkButton(self.tr("Record"), Sign.STACK, dress, self)
        self.minutes = MarkButton(self.tr("Minutes"), Sign.NOTE, dress, self)
        words = self.tr("Show the keys (F1)")
        self.keys = button("F1", self, tip=words, role="quiet", only_tab=True)
        self.keys.setAccessibleName(self.tr("Keys"))
        self.keys.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._explain()
        self._now.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        panes = (self.record, self.minutes)
        parts = (self._title, self._now, self._told, who, steps, self.off_record, *panes, self.keys)
        Lines(*parts, on=self, margins=(18, 8, 12, 8), gap=10)
        order = (who, *steps.findChildren(QPushButton), self.off_record, *panes, self.keys)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _explain(self) -> None:
        off = self.tr("From now on nothing that is said is minuted (Ctrl+Shift+R)")
        explain(self.off_record, off)
        explain(self.record, self.tr("Show or hide the record (F2)"))
        explain(self.minutes, self.tr("Show or hide the minutes (F3)"))

    def show_meeting(self, title: str, subject: Subject | None, now: str = "") -> None:
        """Name the meeting and what happens ``now``: without that, who speaks."""
        self._title.say(title)
        if subject is not None and not now:
            now = self.tr("Nobody speaks")
            if subject.turn:
                now = with_gaps(self.tr("{name} speaks")).format(name=subject.title)
        self._now.say(now)

    def show_record(self, *, off: bool) -> None:
        """Say whether what is said is minuted."""
        self.off_record.setChecked(off)
        self._told.setVisible(off)

    def show_panes(self, *, record: bool, minutes: bool) -> None:
        """Say which panes are open."""
        self.record.setChecked(record)
        self.minutes.setChecked(minutes)
