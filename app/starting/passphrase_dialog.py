"""Asking for the passphrase of a library before it opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QWidget

from app.keyboard.letters import give_field_letters
from app.look.dress import set_role
from app.look.labels import plain_label
from app.look.laying import in_column
from app.look.question_form import QuestionForm
from app.starting.remedy import ask_for_another
from app.wording.words import ENGLISH, Tongue, Words, with_gaps
from facilitation.library.passphrase import Passphrase
from facilitation.record.journal import StorageFault

_WIDE = 460


class PassphraseDialog(QDialog):
    """Asks for what opens a library; nothing of it is shown, and nothing kept."""

    def __init__(
        self, said: tuple[str, str], parent: QWidget | None = None, *, starting: bool = True
    ) -> None:
        """``said`` is what is asked, and what helps.

        ``starting`` is whether the program ends without it, and may open another library.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self.another = False
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        form = QuestionForm()
        form.ask(self.tr("&Passphrase"), self.field)
        what, helps = said
        in_column(
            plain_label(self.tr("This library is locked"), "heading", self, wrap=True),
            plain_label(what, "", self, wrap=True),
            form,
            plain_label(helps, "soft", self, wrap=True),
            1,
            self._buttons(starting=starting),
            on=self,
            margins=(24, 20, 24, 18),
            gap=12,
        )
        self.setMinimumWidth(_WIDE)
        self.field.textChanged.connect(lambda typed: self.open_button.setEnabled(bool(typed)))
        self.field.setFocus()
        give_field_letters(self)

    def _buttons(self, *, starting: bool) -> QDialogButtonBox:
        buttons, role = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        self.open_button = buttons.addButton(self.tr("Open"), role.AcceptRole)
        set_role(self.open_button, "primary")
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)  # Enter on an empty field does nothing
        if starting:
            other = buttons.addButton(self.tr("Choose another library…"), role.ActionRole)
            other.clicked.connect(self._want_another)
        leave = self.tr("Quit") if starting else self.tr("Not now")
        buttons.addButton(leave, role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _want_another(self) -> None:
        self.another = True
        self.accept()

    def passphrase(self) -> Passphrase:
        """Return what was typed, and forget it."""
        typed = Passphrase(self.field.text())
        self.field.clear()
        return typed


class PassphraseWords(Words):
    """What is said where a passphrase is asked for; ``place`` is the library."""

    def asked(self, fault: StorageFault, place: str) -> tuple[str, str]:
        """Return what is to be typed, again where it was wrong, and what helps."""
        name = Path(place).name
        if fault.code == "passphrase_wrong":
            return (
                with_gaps(self.tr("That does not open {name}. Type it once more.")).format(
                    name=name
                ),
                self.tr(
                    "Look for capital letters and the language of the keyboard. If it is right, "
                    "the file may be damaged, or no library of Goround."
                ),
            )
        said = with_gaps(self.tr("Type the passphrase of {name}, and it opens.")).format(name=name)
        return said, self.tr("Whoever locked it knows it; nobody else can open it.")


def ask_passphrase(
    fault: StorageFault, place: str, tongue: Tongue = ENGLISH
) -> tuple[str, Passphrase | None]:
    """Return the library to try next, and what opens it; empty to give up."""
    dialog = PassphraseDialog(PassphraseWords(tongue.translate).asked(fault, place))
    if not dialog.exec():
        return "", None
    if dialog.another:
        return ask_for_another(), None
    QApplication.processEvents()
    return place, dialog.passphrase()
