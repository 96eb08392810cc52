"""What can be settled of the library itself: whether it is locked with a passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from app.keyboard.letters import give_field_letters
from app.look.buttons import button
from app.look.choice import choice_of
from app.look.dialog_size import Below, open_whole
from app.look.labels import AnswerLabel, plain_label, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.look.question_form import QuestionForm
from app.look.scrolled import Scrolled
from app.wording.measures import MeasureWords
from app.wording.words import with_gaps

SAME, REMOVE, LEAVE = "same", "remove", "leave"
"""What is done with copies that open as before: the same as with the library, remove, nothing."""

_WIDE = 560
_NAMED = 5


class LibraryDialog(QDialog):
    """Locks the library, changes its passphrase, or takes it away; the program does it."""

    relock_wanted = Signal(str, str)
    """The passphrase from now on, empty for none; what is done with copies of before."""

    def __init__(
        self,
        path: Path,
        opens: Callable[[str], bool] | None,
        copies: Sequence[Path],
        measures: MeasureWords,
        parent: QWidget | None = None,
    ) -> None:
        """Show the library at ``path``; ``copies`` are all that lie beside it.

        ``opens`` tells whether something typed is its passphrase; None where it has none.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase of this library"))
        self._opens = opens
        self._tr_lists = measures
        asked = QWidget(self)
        self._column = in_column(on=asked, margins=0, gap=12)
        where = with_gaps("{path}").format(path=path)
        self._column.addWidget(plain_label(where, "soft", self, wrap=True))
        self._build_lock(copies)
        close = QDialogButtonBox(self)
        close.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        heading = plain_label(self.tr("Passphrase of this library"), "heading", self)
        page = (heading, (Scrolled(asked, self), 1), close, Below(self.refusal))
        in_column(*page, on=self, margins=(24, 20, 24, 18), gap=12)
        give_field_letters(self)
        open_whole(self, _WIDE)

    def _build_lock(self, copies: Sequence[Path]) -> None:
        locked = self._opens is not None
        said = self.tr(
            "Whoever has this file, or a copy of it, can read it. A passphrase locks all of "
            "it: meetings, people, attached files, search and copies."
        )
        if locked:
            said = self.tr("It is locked: meetings, people, attached files, search and copies.")
        warned = self.tr(
            "Without the passphrase nobody opens it any more, and nobody can bring it back. Write "
            "it down where only those find it who may. Copies elsewhere, such as on a stick, and "
            "minutes that were written into files stay as they are."
        )
        for words, role in ((said, ""), (warned, "soft")):
            self._column.addWidget(plain_label(words, role, self, wrap=True))
        form = QuestionForm()
        self.now, self.new, self.again = (self._hidden_line() for _ in range(3))
        if locked:
            form.ask(self.tr("Passphrase &now"), self.now)
        else:
            self.now.hide()
        form.ask(self.tr("New &passphrase"), self.new)
        form.ask(self.tr("Once &more"), self.again)
        ways = (
            (SAME, self.tr("do the same with them")),
            (REMOVE, self.tr("remove them")),
            (LEAVE, self.tr("leave them as they are")),
        )
        self.copies = choice_of(self.tr("Copies of before"), ways if copies else (), self)
        self._offer_copies(copies, form)
        self._column.addLayout(form)
        self.refusal = AnswerLabel("refusal")
        self.refusal.hide()
        words = self.tr("Change the passphrase") if locked else self.tr("Lock it")
        self.lock_button = button(words, self, self._lock, role="primary", enter=False)
        self.lock_button.setDefault(True)
        words = self.tr("Take the passphrase away")
        self.unlock_button = button(words, self, self._unlock, enter=False)
        self.unlock_button.setVisible(locked)
        self._column.addWidget(holder := QWidget(self))
        Lines(self.lock_button, self.unlock_button, on=holder, gap=10)

    def _offer_copies(self, copies: Sequence[Path], form: QuestionForm) -> None:
        self.copies.setVisible(bool(copies))
        if not copies:
            return
        names = self._tr_lists.listed([each.name for each in copies], most=_NAMED)
        told = self.tr("%n copies lie beside it and open as before: {names}.", "", len(copies))
        told = with_gaps(told).format(names=names)
        self._column.addWidget(plain_label(told, "soft", self, wrap=True))
        form.ask(self.tr("&Copies of before"), self.copies)

    def _hidden_line(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textEdited.connect(lambda _: self._refuse(""))
        return field

    def _lock(self) -> None:
        typed = self.new.text()
        if not self._may():
            return
        if not typed:
            self._refuse(self.tr("Type the new passphrase, and once more below."), self.new)
        elif typed != self.again.text():
            self._refuse(self.tr("The two are not alike. Type both again."), self.again)
        else:
            self._want(typed)

    def _unlock(self) -> None:
        if self._may():
            self._want("")

    def _may(self) -> bool:
        if self._opens is None or self._opens(self.now.text()):
            return True
        said = self.tr("That is not the passphrase of this library. Type it again.")
        self._refuse(said, self.now)
        return False

    def _refuse(self, sentence: str, field: QLineEdit | None = None) -> None:
        say(self.refusal, sentence)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _want(self, then: str) -> None:
        for each in (self.now, self.new, self.again):
            each.clear()
        how = str(self.copies.currentData() or LEAVE)
        self.accept()
        self.relock_wanted.emit(then, how)
