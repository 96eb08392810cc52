"""Buttons: their words and their weight, what they do, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from app.look.dress import set_role
from app.look.mirror import as_it_runs


def button(
    words: str,
    parent: QWidget | None = None,
    do: Callable[..., object] | SignalInstance | None = None,
    *,
    tip: str = "",
    role: str = "",
    enter: bool = True,
    only_tab: bool = False,
) -> QPushButton:
    """Return a button that does something; its ``tip`` is shown, and said of it.

    Without ``enter`` it is not pressed by that key from elsewhere in a dialog; with ``only_tab``
    a click does not take the keyboard from where somebody types.
    """
    made = QPushButton(as_it_runs(words), parent)
    if role:
        set_role(made, role)
    if tip:
        explain(made, tip)
    if not enter:
        made.setAutoDefault(False)
    if only_tab:
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if do is not None:
        made.clicked.connect(do)
    return made


def explain(control: QWidget, words: str) -> None:
    """Say what a control is for, in its tooltip and to screen readers."""
    control.setToolTip(words)
    control.setAccessibleDescription(words)


class GoOrNot(QDialogButtonBox):
    """Below a dialog: goes on with what was chosen, or not now; Enter goes on, Escape does not."""

    def __init__(self, words: str, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.go_on = self.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.go_on, "primary")
        self.go_on.setDefault(True)
        not_now = self.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        set_role(not_now, "quiet")
        self.accepted.connect(dialog.accept)
        self.rejected.connect(dialog.reject)
