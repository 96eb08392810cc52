"""A dialog that makes one act, and stays open with the reason where it is refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.console.buttons import ActButton
from app.console.people.people_field import PeopleField
from app.console.wishes import Doer
from app.look.boxes import Boxes
from app.look.dialog_size import Below
from app.look.labels import AnswerLabel, answer, named, say
from app.look.laying import in_column, in_row
from app.look.scrolled import Scrolled
from facilitation.meeting.act import Act, Overrule


class ActDialog(QDialog):
    """Title, a body that subclasses fill, the two buttons, and below them what is answered.

    So the dialog grows where nothing is clicked: the buttons stay where the hand found them.
    """

    by_enter: tuple[type[QWidget], ...] = (QListWidget, PeopleField)
    """Where Enter alone does it, too."""

    def __init__(self, title: str, verb: str, do: Doer, parent: QWidget | None = None) -> None:
        """``verb`` is what the button does, ``do`` does the act and says what came of it."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._do = do
        self._did: list[Act] = []
        self._why_not = ""
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.refusal = AnswerLabel("refusal")
        self.unreadable = AnswerLabel("soft")
        self._boxes = Boxes(self, self.unreadable)
        self.why = named(QLineEdit(self), self.tr("Reason for doing it all the same"))
        self.why.setPlaceholderText(self.tr("Reason for doing it all the same"))
        self.below = Below(self.unreadable, self.refusal, self.why)
        self.go = ActButton(verb, self.tr("Ctrl+Enter"), None, "primary")
        self.leave = ActButton(self.tr("Leave it"), self.tr("Escape"))
        parts = ((self.body, 1), in_row(1, self.leave, self.go), self.below)
        in_column(*parts, on=self, margins=(20, 16, 20, 6), gap=10)
        self.go.clicked.connect(self.attempt)
        self.leave.clicked.connect(self.reject)
        say(self.refusal, "")
        self.why.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on say which letters that are typed nobody could read on the wall."""
        super().showEvent(event)
        self._boxes.watch()

    def scrolled(self) -> QVBoxLayout:
        """Return a column in the body that is scrolled where the screen is too low for it."""
        inner = QWidget(self)
        column = in_column(on=inner, margins=0, gap=8)
        self.body.addWidget(Scrolled(inner, self), 1)
        return column

    def act(self) -> Act | str:
        raise NotImplementedError

    def acts(self) -> tuple[Act, ...] | str:
        """Return what is to be done, one act after the other; mostly it is one."""
        act = self.act()
        return act if isinstance(act, str) else (act,)

    def attempt(self) -> None:
        """Do the acts and close; stay where one is refused, with all that was typed."""
        acts = self.acts()
        if isinstance(acts, str):
            self._refuse(acts)
            return
        reason = self.why.text().strip() if self.why.isVisibleTo(self) else ""
        did = list(self._did)
        for act in acts:
            if act in did:
                did.remove(act)  # once for each: two items may be called alike
                continue
            answered = self._do(Overrule(act, reason) if reason else act)
            if answered.refusal:
                self._refuse(answered.refusal)
                self.why.setVisible(answered.advice)
                return
            self._did.append(act)
        self.accept()

    def _refuse(self, sentence: str) -> None:
        self._why_not = sentence
        answer(self.refusal, sentence)

    @staticmethod
    def lacking(part: QWidget, sentence: str) -> str:
        """Put the cursor where something is missing, and return the sentence that says what."""
        part.setFocus()
        return sentence

    def advise(self, sentence: str) -> None:
        """Say before anything is written what advises against it, and ask for a reason."""
        answer(self.refusal, sentence)
        self.why.show()

    def forget_refusal(self) -> None:
        """Say no longer why it was not done, since something was changed; other words stay."""
        if self._why_not and self.refusal.text() == self._why_not:
            say(self.refusal, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does it from anywhere, Enter from some; else it is the field's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            focus = self.focusWidget()
            if held or focus is self.why or isinstance(focus, self.by_enter):
                self.attempt()
            event.accept()
            return
        super().keyPressEvent(event)
