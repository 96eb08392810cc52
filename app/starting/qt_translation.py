"""Lets Qt's own ``tr`` speak through the translations that the commands use, too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.starting.qt_messages import MessageTranslator
from app.wording.translation import Translations, english_forms, translations_for


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
        if not self._translations.knows(context, text):
            return None
        return self._translations.translate(context, text, number)


def install_plurals(app: QCoreApplication) -> None:
    """Let every window count in English wherever a sentence is not translated."""
    app.installTranslator(MessageTranslator(english_forms(), "en", app))


def install_translations(app: QCoreApplication, language: str = "") -> Translations:
    """Let every window speak ``language`` (empty: that of the system), where the program knows it.

    Dates, numbers and Qt's own words follow; of a language that the system is set to, with the
    habits of its country.
    """
    translations = translations_for(language) if language else _of_system()
    if _language_of(QLocale().name()) != _language_of(translations.language) and language:
        QLocale.setDefault(QLocale(translations.language))
    if len(translations):
        _install_words_of_qt(app, translations.language)
        app.installTranslator(SentenceTranslator(translations, app))
    return translations


def _of_system() -> Translations:
    """Return the first of those that the system prefers; English is never looked past."""
    for name in QLocale.system().uiLanguages():
        translations = translations_for(name)
        if len(translations) or _language_of(name) == "en":
            return translations
    return translations_for("en")


def _language_of(name: str) -> str:
    return name.replace("-", "_").partition("_")[0]


def _install_words_of_qt(app: QCoreApplication, language: str) -> None:
    """Let Qt's own buttons and menus speak a language; PySide brings their translations."""
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(QLocale(language), "qtbase", "_", folder):
        app.installTranslator(own)
