"""Sentences of windows that no widget says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.wording.words import with_gaps


def of_qt(context: str, text: str, number: int = -1, /) -> str:
    """Return a sentence as windows speak it."""
    return QCoreApplication.translate(context, text, "", number)


class Spoken:
    """Whatever has sentences and is no object of Qt's: they stand under the name of its class."""

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """Return a sentence; one that counts something in the form for ``n`` things.

        What fills its gaps runs its own way.
        """
        return with_gaps(QCoreApplication.translate(type(self).__name__, text, comment, n))
