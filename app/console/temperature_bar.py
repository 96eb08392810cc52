"""A temperature check: the question, the hands to be counted, and what they showed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.console.answer_bar import AnswerBar
from app.console.answer_counts import CountRow
from app.console.buttons import ActButton
from app.console.panes import ThriftyColumn
from app.console.wishes import Wishes
from app.look.bars import Answer, Tone
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import filled, in_column, in_row
from app.wording import Wording
from facilitation.meeting.families.decisions.acts import TakeTemperature
from facilitation.meeting.state import TemperatureCheck

_AROUND, _BRIEFLY = (12, 8, 12, 8), (12, 2, 12, 2)
"""The margins of the card, and where it is a line only, in pixels."""


class TemperatureBar(QFrame):
    """Hidden while nothing was asked."""

    put_aside = Signal()

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._wording = wording
        self._reading: TemperatureCheck | None = None
        self._words = (self.tr("up"), self.tr("level"), self.tr("down"))
        self.question = plain_label(role="name", wrap=True)
        self.said = plain_label(role="soft", wrap=True)
        self.bar = AnswerBar(dress, self)
        self.counts = CountRow(self._words, self)
        self.aside = ActButton("", "", Sign.CROSS, "quiet", name=self.tr("Put aside"))
        words = in_column(self.question, self.said, margins=0, gap=2)
        top = in_row((words, 1), (self.aside, 0, Qt.AlignmentFlag.AlignTop))
        parts = (top, self.bar, self.counts)
        self._column = filled(ThriftyColumn(), *parts, on=self, margins=_AROUND, gap=6)
        self.aside.clicked.connect(self._put_aside)
        self.counts.entered.connect(lambda numbers: wishes.act.emit(TakeTemperature(*numbers)))
        self.hide()

    def be_brief(self, *, brief: bool) -> None:
        """Say what it showed in a line of words, where something else needs the room."""
        taken = self._reading is not None and self._reading.taken is not None
        self.bar.setVisible(taken and not brief)
        self.question.setVisible(not (taken and brief))
        self._column.setContentsMargins(*(_BRIEFLY if taken and brief else _AROUND))

    def asks(self) -> bool:
        """Tell whether hands wait to be counted here."""
        waits = self._reading is not None and self._reading.taken is None
        return waits and not self.isHidden()

    def _put_aside(self) -> None:
        self.hide()
        self.put_aside.emit()

    def show_reading(self, reading: TemperatureCheck | None) -> None:
        """Show a check; None hides it."""
        if reading is self._reading:
            return
        self._reading = reading
        self.setVisible(reading is not None)
        if reading is None:
            return
        say(self.question, reading.question)
        say(self.said, self._wording.decisions.temperature(reading))
        taken = reading.taken
        self.bar.setVisible(taken is not None)
        self.counts.setVisible(taken is None)
        if taken is None:
            self.counts.show_counts((0, 0, 0))
            return
        counts = (taken.up, taken.level, taken.down)
        tones = (Tone.AGREE, Tone.ASIDE, Tone.BLOCK)
        answers = zip(tones, counts, self._words, (Sign.UP, Sign.LEVEL, Sign.DOWN), strict=True)
        self.bar.show_answers(tuple(Answer(*each) for each in answers))
