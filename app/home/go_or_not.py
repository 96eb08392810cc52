"""The two buttons below a dialog of home: to go on with what was chosen, or not now."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox

from app.look.dress import set_role


class GoOrNot(QDialogButtonBox):
    """Accepts the dialog, or lets it be; Enter goes on, Escape does not."""

    def __init__(self, words: str, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.go_on = self.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go_on, "primary")
        self.go_on.setDefault(True)
        not_now = self.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        set_role(not_now, "quiet")
        self.accepted.connect(dialog.accept)
        self.rejected.connect(dialog.reject)
