"""The minute of a decision, to be read out, mended and agreed before the meeting goes on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from app.attending.station import Station
from app.desk.writer import Writer
from app.keyboard.shortcut import ENTERS
from app.look.buttons import button
from app.look.dress import set_role
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.wording import Wording
from facilitation.meeting.families.approval.acts import AgreeMinute, ReadMinute
from facilitation.meeting.families.signals import SetRule
from facilitation.meeting.outcome import Outcome
from facilitation.meeting.reading import to_be_minuted

_LINES = 3


class _Words(QPlainTextEdit):
    """A sentence or two: Enter says that they are done."""

    done = Signal()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _LINES + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS:
            self.done.emit()
            return
        super().keyPressEvent(event)


class MinuteBar(QFrame):
    """Enter shows the words to the room; Enter again, with nothing changed, says they are agreed.

    Hidden where no minute is to be agreed, until somebody asks for it: then it says why there is
    none, and offers to work so. ``left`` says that the keyboard can go elsewhere.
    """

    left = Signal()

    def __init__(
        self, station: Station, write: Writer, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._station, self._write, self._wording = station, write, wording
        self._shown: tuple[int, str] = (0, "")
        self._explains = False
        set_role(self, "card")
        self._about = plain_label("", "small", self, wrap=True)
        self._trouble = plain_label("", "refusal", self, wrap=True)
        self._trouble.hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.words = _Words(self)
        self.words.setAccessibleName(self.tr("How this decision is minuted"))
        self.words.setTabChangesFocus(True)
        self.go = button("", self, self._do, role="primary", only_tab=True)
        row = in_row((self.words, 1), 0, (self.go, 0, Qt.AlignmentFlag.AlignBottom))
        in_column(self._about, row, self._trouble, on=self, margins=(18, 6, 12, 8))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words.done.connect(self._do)
        self.words.textChanged.connect(self._say_what_enter_does)
        self.show_meeting()

    @property
    def is_on(self) -> bool:
        """Whether the group agrees on the minute of each decision before it goes on."""
        return self._station.meeting.floor.rules.spot_minutes

    def go_to(self) -> None:
        """Put the keyboard to the words; where there are none, say why, and what to do."""
        if self._shown[0]:
            self.words.setFocus()
            return
        self._explains = not self._explains
        self.show_meeting()
        if self._explains:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.left.emit()

    def turn(self, *, on: bool) -> None:
        """Let minutes be agreed on the spot from now on, or no longer."""
        self._explains = on
        self._heed(self._write(SetRule("spot minutes", int(on))))
        self.show_meeting()
        self.left.emit()

    def show_meeting(self) -> None:
        """Show what was read out, else how the last decision could read; keep what is typed."""
        meeting = self._station.meeting
        decided = to_be_minuted(meeting)
        shown = (0, "")
        if meeting.minute is not None:
            shown = meeting.minute.decision, meeting.minute.text
        elif decided is not None:
            shown = decided.id, self._wording.purposes.minute(meeting, decided)
        self._explains = self._explains and not shown[0]
        self.setVisible(bool(shown[0]) or self._explains)
        self.words.setVisible(not self._explains)
        self._say_what_it_is()
        if shown != self._shown:
            self._shown = shown
            self._trouble.hide()
            if self._typed() != shown[1]:
                self.words.setPlainText(shown[1])
                self.words.moveCursor(QTextCursor.MoveOperation.End)
        self._say_what_enter_does()

    def _say_what_it_is(self) -> None:
        said = self.tr("How this decision is minuted (Ctrl+Shift+M)")
        if self._explains and self.is_on:
            said = self.tr(
                "Minutes are agreed on the spot. Nothing on this item waits for it: the words "
                "stand here as soon as something is decided."
            )
        elif self._explains:
            said = self.tr(
                "Minutes are not agreed on the spot here. If the group wants it, the minute of "
                "each decision stands here to be read out and agreed before the next item begins."
            )
        self._about.setText(said)

    def _typed(self) -> str:
        return " ".join(self.words.toPlainText().split())

    def _is_read(self) -> bool:
        minute = self._station.meeting.minute
        return minute is not None and minute.text == self._typed()

    def _say_what_enter_does(self) -> None:
        if self._explains:
            on = self.tr("Agree on them on the spot (Enter)")
            self.go.setText(self.tr("Go on (Enter)") if self.is_on else on)
            return
        read = self._is_read()
        self.go.setText(self.tr("Agreed (Enter)") if read else self.tr("Read it out (Enter)"))

    def _do(self) -> None:
        """Show the words to the room; where it sees them as they are, note that they are agreed."""
        if self._explains and self.is_on:
            self.go_to()
            return
        if self._explains:
            self.turn(on=True)
            return
        read = self._is_read()
        decided = {each.id: each.subject for each in self._station.meeting.decisions}
        label = decided.get(self._shown[0], "")
        done = self._write(AgreeMinute() if read else ReadMinute(self._typed(), label))
        self._heed(done)
        if read and done:
            self.left.emit()

    def _heed(self, done: Outcome) -> None:
        said = ""
        if done.refusal is not None:
            said = self._wording.refusal(done.refusal)
        elif done.fault is not None:
            said = " ".join(self._wording.troubles.storage(done.fault))
        self._trouble.setText(said)
        self._trouble.setVisible(bool(said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what was only explained at Escape."""
        if event.key() == Qt.Key.Key_Escape and self._explains:
            self.go_to()
        elif self.acts_by(event):
            self._do()
        else:
            super().keyPressEvent(event)

    def acts_by(self, event: QKeyEvent) -> bool:
        """Take Enter and Escape while it explains; what is typed goes to the card."""
        return self._explains and event.key() in (*ENTERS, Qt.Key.Key_Escape)
