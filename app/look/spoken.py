"""Sentences of windows that no widget says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Spoken:
    """Whatever has sentences and is no object of Qt's: they stand under the name of its class."""

    def tr(self, text: str) -> str:
        return QCoreApplication.translate(type(self).__name__, text)
