"""A bar across the window with one question and two answers; it takes nobody's keyboard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.console.buttons import ActButton
from app.look.dress import set_role
from app.look.labels import plain_label
from app.look.laying import in_row


class QuestionBar(QFrame):
    """One question and its two answers; ``usual`` stands out where one of them, the last, is."""

    answered = Signal(bool)
    """Whether the first answer was given."""

    def __init__(
        self, yes: str, no: str, parent: QWidget | None = None, *, usual: bool = True
    ) -> None:
        super().__init__(parent)
        set_role(self, "strip")
        self.question = plain_label(role="name", wrap=True)
        self.yes = ActButton(yes)
        self.no = ActButton(no, "", None, "primary" if usual else "")
        in_row((self.question, 1), self.yes, self.no, on=self, margins=(14, 8, 14, 8))
        self.yes.clicked.connect(lambda: self._answer(yes=True))
        self.no.clicked.connect(lambda: self._answer(yes=False))
        self.hide()

    def _answer(self, *, yes: bool) -> None:
        self.hide()
        self.answered.emit(yes)
