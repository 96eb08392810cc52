"""Asking for the passphrase of a library before it opens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from app.keyboard.letters import give_letters
from app.look.labels import plain_label
from app.look.laying import in_column
from app.look.question_form import QuestionForm
from app.starting.remedy import ask_for_another
from app.wording import Wording
from app.wording.tongue import ENGLISH, Tongue
from facilitation.library.passphrase import Passphrase
from facilitation.record.journal import StorageFault

_WIDE = 460


class PassphraseDialog(QDialog):
    """Asks for what opens a library; nothing of it is shown, and nothing kept."""

    def __init__(self, said: tuple[str, str], parent: QWidget | None = None) -> None:
        """``said`` is why it is asked, and what helps."""
        super().__init__(parent)
        self.setWindowTitle("Goround")
        self.another = False
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        form = QuestionForm()
        form.ask(self.tr("&Passphrase"), self.field)
        buttons = QDialogButtonBox(self)
        self.open_button = buttons.addButton(
            self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        other = buttons.addButton(
            self.tr("Choose another library…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        other.clicked.connect(self._want_another)
        what, helps = said
        in_column(
            plain_label(what, "", self, wrap=True),
            plain_label(helps, "soft", self, wrap=True),
            form,
            1,
            buttons,
            on=self,
            margins=(24, 20, 24, 18),
            gap=12,
        )
        self.setMinimumWidth(_WIDE)
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        self.field.textChanged.connect(lambda typed: self.open_button.setEnabled(bool(typed)))
        self.field.setFocus()
        give_letters(each for each in self.findChildren(QLabel) if each.buddy() is not None)

    def _want_another(self) -> None:
        self.another = True
        self.accept()

    def passphrase(self) -> Passphrase:
        """Return what was typed, and forget it."""
        typed = Passphrase(self.field.text())
        self.field.clear()
        return typed


def ask_passphrase(
    fault: StorageFault, place: str, tongue: Tongue = ENGLISH
) -> tuple[str, Passphrase | None]:
    """Return the library to try next, and what opens it; empty to give up."""
    what, helps = Wording.spoken(tongue).troubles.storage(fault)
    if fault.code == "passphrase_wanted":
        helps = QCoreApplication.translate("Starting", "Type it, and the library opens.")
    dialog = PassphraseDialog((what, helps))
    if not dialog.exec():
        return "", None
    if dialog.another:
        return ask_for_another(), None
    QApplication.processEvents()
    return place, dialog.passphrase()
