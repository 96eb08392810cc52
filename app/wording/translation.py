"""Translations: the sentences of the program in the reader's language, read without Qt.

A translation is one file, ``resources/translations/goround_LANGUAGE.ts``, in the format
of Qt Linguist. Windows and commands read the same file, so that there is one way to
translate Goround; ``make translations`` gathers the sentences.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import msgspec

from app.resources import shipped_folder
from app.wording.kept_translation import Forms, kept_folder, made_of, sentences_of
from app.wording.plurals import form_of
from app.wording.words import Tongue, Translate, identity
from facilitation.pattern import pattern

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


_MOST_BYTES = 20_000_000
_GONE = frozenset({"vanished", "obsolete"})
_LANGUAGE = pattern(r"[A-Za-z]{2,3}(?:[_-][A-Za-z]{4})?(?:[_-][A-Za-z]{2})?")
_FILE, _ENDING = "goround_", ".ts"

PSEUDO = ("en_XA", "ar_XB")
"""Languages that nobody speaks, from the left and from the right: see :mod:`app.wording.pseudo`."""


class Translations:
    """The sentences of one language; whatever is not translated stays English."""

    def __init__(self, sentences: Mapping[tuple[str, str], Forms], language: str = "en") -> None:
        """Keep translations by context (the name of a class) and English sentence.

        A sentence that counts something has a form for each number that the language tells apart.
        """
        self.language = language
        self._sentences = dict(sentences)

    def __len__(self) -> int:
        return len(self._sentences)

    def knows(self, context: str, text: str) -> bool:
        return (context, text) in self._sentences

    def translate(self, context: str, text: str, number: int = -1) -> str:
        """Return a sentence in this language, else in English.

        Of one that counts something, ``number`` chooses the form and stands in the place of ``%n``.
        """
        forms = self._sentences.get((context, text))
        return (
            identity(context, text, number) if forms is None else _in(self.language, forms, number)
        )


def english(context: str, text: str, number: int) -> str:
    """Return a sentence that counts something as English says it of one, or of several."""
    return _in("en", english_forms().get((context, text), (text,)), number)


def english_made(ending: str, make: Callable[[Mapping[tuple[str, str], Forms]], bytes]) -> bytes:
    """Return what is made of what English says of one thing, made when that changed last."""
    file = shipped_folder("translations") / "plurals_en.ts"
    return made_of(file, ending, lambda data: make(_read(data)), kept_folder())


@cache
def english_forms() -> Mapping[tuple[str, str], Forms]:
    """Return what English says of one thing; of several it is as the program has it."""
    return sentences_of(shipped_folder("translations") / "plurals_en.ts", _read, kept_folder())


def _in(language: str, forms: Forms, number: int) -> str:
    if number < 0:
        return forms[0]
    return forms[min(form_of(language, number), len(forms) - 1)].replace("%n", str(number))


def read_translations(data: bytes, language: str) -> Translations:
    """Read a file of Qt Linguist; of one that is damaged nothing is taken.

    A translation whose places in braces differ from those of its sentence is left out:
    it would show less than it should, or fail.
    """
    return Translations(_read(data), language)


def _read(data: bytes) -> dict[tuple[str, str], Forms]:
    if len(data) > _MOST_BYTES:
        return {}
    from xml.etree import ElementTree  # most starts need no translation

    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return {}
    return dict(_messages(root))


def _messages(root: Element) -> Iterator[tuple[tuple[str, str], Forms]]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            found = message.find("translation")
            if found is None or found.get("type") in _GONE:
                continue
            forms = tuple(each.text or "" for each in found.iter("numerusform"))
            forms = forms or (found.text or "",)
            if all(each and _fills_alike(each, source) for each in forms):
                yield (name, source), forms


def _fills_alike(said: str, source: str) -> bool:
    """Tell whether a translation has the places of its sentence; most have none."""
    if "{" not in source and "}" not in source and "{" not in said and "}" not in said:
        return True
    return places(said) == places(source) is not None


def places(sentence: str) -> frozenset[str] | None:
    """Return the names in braces that are filled in; None where the braces are not in order."""
    from string import Formatter  # wanted only with a translation

    try:
        return frozenset(
            f"{name}!{conversion or ''}:{form or ''}"
            for _, name, form, conversion in Formatter().parse(sentence)
            if name is not None
        )
    except ValueError:
        return None


def translations_for(language: str, folder: Path | None = None) -> Translations:
    """Return the translations into ``language`` (``pt_BR`` or ``pt``); none where there is no file.

    The file of the country wins over that of the language alone. What was read of a shipped file
    is kept for the next start; of one in ``folder`` it is not.
    """
    if language in PSEUDO:
        from app.wording.pseudo import PseudoTranslations  # wanted by those who translate

        return PseudoTranslations(language)
    for name in _names(language):
        file = (folder or shipped_folder("translations")) / f"{_FILE}{name}{_ENDING}"
        try:
            if folder is not None:
                return read_translations(file.read_bytes(), name)
            return Translations(sentences_of(file, _read, kept_folder()), name)
        except OSError:
            continue
    return Translations({}, "en")


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages that the program speaks, such as ``de``: English, and each file's."""
    files = (folder or shipped_folder("translations")).glob(f"{_FILE}*{_ENDING}")
    names = (each.name.removeprefix(_FILE).removesuffix(_ENDING) for each in files)
    return tuple(sorted({"en", *(each for each in names if _names(each))}))


def _names(language: str) -> tuple[str, ...]:
    """Return the names under which a language may be kept, the most exact first."""
    plain = language.partition(".")[0].partition("@")[0].replace("-", "_")
    if not _LANGUAGE.fullmatch(plain):
        return ()
    return tuple(dict.fromkeys((plain, plain.partition("_")[0].lower())))


def reader_language(
    environment: Mapping[str, str] = os.environ,
    system: Callable[[], str] | None = None,
) -> str:
    """Return the language of whoever reads the command line, such as ``de_DE``; else ``en``."""
    return _language(("LC_ALL", "LC_MESSAGES", "LANG"), environment, system)


def tongue_for(
    translations: Translations,
    asked: str = "",
    environment: Mapping[str, str] = os.environ,
    system: Callable[[], str] | None = None,
) -> Tongue:
    """Return how whoever reads ``translations`` is spoken to, in windows, minutes and commands.

    ``asked`` is the language as somebody chose it (``sv``, ``en_US``; empty: nobody did). Names
    stand in its alphabet, and in that of the system where it is English, which is spoken, too, to
    those whose language the program does not know yet. Dates are written as in the country that
    was asked for, else in that of the system.
    """
    own = asked or translations.language
    dates = asked if _names(asked)[:-1] else _language(_TIMES, environment, system)
    alphabet = _language(_NAMES, environment, system)
    if _base(own) not in {"en", _base(alphabet)} and _names(own):
        alphabet = own
    return Tongue(translations.translate, translations.language, dates, alphabet)


_TIMES = ("LC_ALL", "LC_TIME", "LANG")
_NAMES = ("LC_ALL", "LC_COLLATE", "LANG")


def _base(language: str) -> str:
    return language.replace("-", "_").partition("_")[0]


def _language(
    names: Sequence[str], environment: Mapping[str, str], system: Callable[[], str] | None
) -> str:
    for name in names:
        said = environment.get(name, "")
        if said:
            return said if _names(said) else "en"
    found = (system or _system_language)()
    return found if _names(found) else "en"


def _system_language() -> str:
    import locale  # wanted only where the terminal does not say

    found = locale.getlocale()[0] or ""
    if _names(found):
        return found
    # Windows says Swedish_Sweden, and English_United States.
    whole = locale.normalize(found.replace(" ", "-")).partition(".")[0]
    return whole if _names(whole) else locale.normalize(found.partition("_")[0]).partition(".")[0]


_Said = TypeVar("_Said")

_NOT_WORDS = frozenset({"translated_by"})


def as_spoken(words: _Said, language: str, translate: Translate) -> _Said:
    """Return words as they are; in a language that nobody speaks each text in its brackets.

    Files of processes, motions, orders and rehearsals bring each language's words; the two
    languages for those who translate (:mod:`app.wording.pseudo`) are made of the English ones.
    """
    return cast(_Said, _by_nobody(words, translate)) if language in PSEUDO else words


def _by_nobody(words: object, translate: Translate) -> object:
    if isinstance(words, str):
        return words and translate("", words)
    if isinstance(words, dict):
        return {name: _by_nobody(each, translate) for name, each in words.items()}
    if isinstance(words, tuple):
        return tuple(_by_nobody(each, translate) for each in words)
    if isinstance(words, msgspec.Struct):
        fields = [each for each in words.__struct_fields__ if each not in _NOT_WORDS]
        return msgspec.structs.replace(
            words, **{each: _by_nobody(getattr(words, each), translate) for each in fields}
        )
    return words
