"""Lets Qt's own ``tr`` speak through the translations that the commands use, too."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.starting.qt_messages import MessageTranslator, messages
from app.wording.translation import Translations, english_made, tongue_for, translations_for
from app.wording.words import Tongue, identity


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
    told = english_made(".qm", partial(messages, language="en"))
    app.installTranslator(MessageTranslator(told, "en", app))


class Interpreter:
    """Lets every window speak one language; another may be chosen while the program runs."""

    def __init__(self, app: QCoreApplication) -> None:
        """Speak English until something is chosen."""
        self._app = app
        self._of_system = QLocale()
        self._installed: list[QTranslator] = []

    def fall_silent(self) -> None:
        """Speak English again, with dates and numbers as the system has them."""
        QLocale.setDefault(self._of_system)
        for each in self._installed:
            self._app.removeTranslator(each)
        self._installed = []

    def speak(self, language: str = "") -> Tongue:
        """Let windows made from now on speak ``language`` (empty: that of the system).

        Dates, numbers and Qt's own words follow; of a language that the system is set to, with
        the habits of its country. A language that the program does not know is English.
        """
        self.fall_silent()
        translations = translations_for(language) if language else _of_system()
        tongue = tongue_for(translations, language, system=QLocale.system().name)
        there = _language_of(tongue.country) == _language_of(translations.language)
        if language:
            QLocale.setDefault(QLocale(tongue.country if there else translations.language))
        if len(translations):
            self._installed = [
                *_words_of_qt(self._app, translations.language),
                SentenceTranslator(translations, self._app),
            ]
        for each in self._installed:
            self._app.installTranslator(each)
        return tongue if len(translations) else tongue._replace(translate=identity)


def _of_system() -> Translations:
    """Return the first of those that the system prefers; English is never looked past."""
    for name in QLocale.system().uiLanguages():
        translations = translations_for(name)
        if len(translations) or _language_of(name) == "en":
            return translations
    return translations_for("en")


def _language_of(name: str) -> str:
    return name.replace("-", "_").partition("_")[0]


def _words_of_qt(app: QCoreApplication, language: str) -> Iterator[QTranslator]:
    """Yield what lets Qt's own buttons and menus speak a language, which PySide brings."""
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(QLocale(language), "qtbase", "_", folder):
        yield own
