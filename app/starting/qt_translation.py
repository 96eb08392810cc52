"""Lets Qt's own ``tr`` speak through the translations that the commands use, too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from app.wording.translation import Translations, translations_for


class SentenceTranslator(QTranslator):
    """Answers Qt from :class:`~app.wording.translation.Translations`."""

    def __init__(self, translations: Translations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translations = translations

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it
        return not len(self._translations)

    def translate(
        self,
        context: str,
        text: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        number: int = -1,
    ) -> str | None:
        """Return a sentence; None where it is not translated, so that Qt asks the next one."""
        said = self._translations.translate(context, text, number)
        return said if said != text else None


def install_translations(app: QCoreApplication) -> Translations:
    """Let every window speak the language of the system, where there is a translation into it."""
    translations = translations_for(QLocale().name())
    if len(translations):
        app.installTranslator(SentenceTranslator(translations, app))
    return translations
