"""Letters of every script on one height in a field: Qt lifts a line by how tall its faces are."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLineEdit

from app.look.typeface import is_in_other_scripts


def keep_on_one_line(field: QLineEdit) -> None:
    """Let what is typed stand where the typeface's own letters do, whichever faces it needs.

    Qt centres the line by its whole height, and takes what it reaches above the typeface off again.
    """

    def level(text: str) -> None:
        taller = 0
        if is_in_other_scripts(text):
            layout = QTextLayout(text, field.font())
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            taller = round(line.height()) - field.fontMetrics().height()
        # Room below the field, which is cut from nothing: half of it goes above the line.
        field.setTextMargins(0, 0, 0, -max(0, taller))

    field.textChanged.connect(level)
