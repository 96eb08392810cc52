"""The choice in which encoding a file is read, by the letters that it is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from facilitation.exchange.encodings import ENCODINGS


class EncodingChoice(QComboBox):
    """Every encoding by what is written in it; those that are likely stand first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Letters read as"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    def offer(self, likely: Sequence[str]) -> None:
        """Offer the likely ones first; where there are several, nothing is chosen yet."""
        words = self._words()
        self.blockSignals(True)
        self.clear()
        if len(likely) != 1:
            self.addItem(self.tr("Please choose"), "")
        for name in (*likely, *(each for each in ENCODINGS if each not in likely)):
            self.addItem(f"{words.get(name, '')} ({name})".lstrip(), name)
        self.setCurrentIndex(0)
        self.blockSignals(False)

    def chosen(self) -> str:
        return str(self.currentData() or "")

    def _words(self) -> dict[str, str]:
        western = self.tr("Western European")
        central = self.tr("Central European")
        cyrillic = self.tr("Cyrillic")
        return {
            "utf-8": self.tr("All letters"),
            "utf-16": self.tr("All letters"),
            "utf-32": self.tr("All letters"),
            "cp1252": western,
            "mac-roman": western,
            "cp850": western,
            "cp1250": central,
            "iso8859-2": central,
            "cp852": central,
            "cp1251": cyrillic,
            "koi8-r": cyrillic,
            "iso8859-5": cyrillic,
            "cp866": cyrillic,
            "mac-cyrillic": cyrillic,
            "cp1253": self.tr("Greek"),
            "cp1254": self.tr("Turkish"),
            "cp1255": self.tr("Hebrew"),
            "cp1256": self.tr("Arabic"),
            "cp1257": self.tr("Baltic"),
            "gb18030": self.tr("Chinese, simplified"),
            "cp950": self.tr("Chinese, traditional"),
            "cp932": self.tr("Japanese"),
            "euc_jp": self.tr("Japanese"),
            "cp949": self.tr("Korean"),
        }
