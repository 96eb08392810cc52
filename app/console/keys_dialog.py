"""All keys on one page (F1)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.console.keys import Keys, KeyWords
from app.console.labels import plain_label


class KeysDialog(QDialog):
    """Two columns of keys; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out every key there is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = KeyWords()
        left = (
            (self.tr("With nothing typed"), words.with_nothing_typed()),
            (self.tr("While typing"), words.while_typing()),
            (self.tr("In the lists"), words.in_the_lists()),
        )
        right = ((self.tr("Anywhere"), words.anywhere()),)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 18, 24, 18)
        row.setSpacing(36)
        for groups in (left, right):
            column = QVBoxLayout()
            for title, keys in groups:
                column.addWidget(plain_label(title, "heading"))
                column.addLayout(_grid(keys))
                column.addSpacing(8)
            column.addStretch(1)
            row.addLayout(column)


def _grid(keys: Keys) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    for at, (key, does) in enumerate(keys):
        cap = plain_label(key, "key")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(cap, at, 0)
        grid.addWidget(plain_label(does), at, 1)
    grid.setColumnStretch(1, 1)
    return grid
