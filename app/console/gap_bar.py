"""Asks after a crash or a sleep in mid-turn whether the time in between was speaking time."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.console.question_bar import QuestionBar
from app.look.labels import say
from app.wording import Wording
from facilitation.meeting.attended import Gap
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting

_READ_MS = 20_000
"""How long it is said that a gap was left out, in ms."""


class GapBar(QuestionBar):
    """Whether the gap is counted; where nobody answered, what came of it."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Count it"), self.tr("Leave it out"), parent)
        self._wording = wording
        self.count, self.leave = self.yes, self.no
        self._read = QTimer(self, singleShot=True, interval=_READ_MS)
        self._read.timeout.connect(self.hide)

    def ask(self, meeting: Meeting, gap: Gap) -> None:
        """Ask about a gap."""
        if gap.asleep:
            words = self.tr("The computer slept while {name} was speaking. Count the {time}?")
        else:
            words = self.tr(
                "The program stopped while {name} was speaking. Count the {time} between?"
            )
        self._show(words, meeting, gap, asking=True)

    def tell_left_out(self, meeting: Meeting, gap: Gap) -> None:
        """Say for a while that the time was left out, since the meeting has gone on."""
        words = self.tr("The meeting went on: the {time} were not counted for {name}.")
        self._show(words, meeting, gap, asking=False)

    def _show(self, words: str, meeting: Meeting, gap: Gap, *, asking: bool) -> None:
        name, time = name_of(meeting, gap.person), self._wording.measures.duration(gap.missing)
        say(self.question, words.format(name=name, time=time))
        for button in (self.count, self.leave):
            button.setVisible(asking)
        if asking:
            self._read.stop()
        else:
            self._read.start()
        self.show()
