"""In which order minutes tell what they tell: a file in ``resources/minutes/orders``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Final

import msgspec

from app.papers.section import Scope, Section
from facilitation.found_line import line_of

VERSION: Final = 1
"""The version of order files that is read here."""

NAMED: Final = (
    "body",
    "kind",
    "date",
    "place",
    "opened",
    "closed",
    "present",
    "quorum",
    "earlier",
    "next",
    "facilitator",
    "chair",
    "minutes",
)
"""The facts that a sentence of an order may name in braces."""

_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_LONGEST: Final = 600

_Rank = Annotated[int, msgspec.Meta(ge=0, le=999)]


class OrderWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an order is called in one language, a sentence about it, and what it says.

    ``headings`` replace those of sections; each of ``phrases`` of a section is a sentence that is
    said where all it names in braces is known. ``translated_by`` is who put it into this language.
    """

    title: str
    about: str
    headings: dict[str, str] = {}
    phrases: dict[str, tuple[str, ...]] = {}
    translated_by: str = ""

    def every(self) -> Iterator[str]:
        """Yield all of its words."""
        yield from (self.title, self.about, *self.headings.values())
        yield from (each for said in self.phrases.values() for each in said)


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which sections minutes have, in which sequence: of the whole, of an item, of a text.

    What is not named is left out. With ``every_item`` an item has its heading even where nothing
    is told of it.
    """

    sections: tuple[str, ...] = ()
    words: dict[str, OrderWords] = {}
    item: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    every_item: bool = True
    rank: _Rank = 100
    version: int = VERSION

    def parts(self, scope: Scope) -> tuple[str, ...]:
        """Return the names of the sections of a scope, as far as they can appear at all.

        What notes are not told can be said beside those that are.
        """
        talks = "talk" in self.item
        item = tuple([each for each in self.item if talks or each != "left_out"])
        shown = {
            Scope.MEETING: self.sections,
            Scope.ITEM: item if "items" in self.sections else (),
        }
        return shown.get(scope, self.text if "matter" in shown[Scope.ITEM] else ())

    def has(self, scope: Scope, name: str) -> bool:
        return name in self.parts(scope)

    def spoken(self, language: str) -> OrderWords:
        """Return the words in this language (``pt_BR``, else ``pt``), else in English."""
        first = language.partition("_")[0]
        return self.words.get(language) or self.words.get(first) or self.words["en"]


class Wrong(StrEnum):
    """What can be wrong with an order file."""

    SYNTAX = "syntax"
    FIELD = "field"
    NEWER = "newer"
    SECTION = "section"
    TWICE = "twice"
    NO_WORDS = "no words"
    HEADING = "heading"
    PLACE = "place"
    TEXT = "text"


class BadOrder(ValueError):  # noqa: N818 - it says what happened
    """An order file that is refused: where, why, and ``what`` is wrong there."""

    def __init__(self, file: str, line: int, wrong: Wrong, what: str = "") -> None:
        super().__init__(file, line, wrong, what)
        self.file, self.line, self.wrong, self.what = file, line, wrong, what


class _Dated(msgspec.Struct):
    version: int = VERSION


def read_order(file: str, data: bytes, known: Mapping[str, Section]) -> Order:
    """Read an order from its TOML file; ``known`` are the sections that there are.

    Raises:
        BadOrder: the file is no TOML, or not an order of these sections.
    """
    text = data.decode("utf-8", "replace")
    try:
        newer = msgspec.toml.decode(data, type=_Dated).version > VERSION
        order = None if newer else msgspec.toml.decode(data, type=Order)
    except msgspec.ValidationError as fault:
        what = (re.findall(r"[\w-]+", str(fault).rpartition("`$")[2]) or [""])[-1]
        what = next(iter(re.findall(r"field `([^`]+)`", str(fault))), what)
        raise BadOrder(file, line_of(text, what), Wrong.FIELD, what) from fault
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        at = re.search(r"at line (\d+)", str(fault))
        last = text.count("\n") + 1
        raise BadOrder(file, int(at[1]) if at else last, Wrong.SYNTAX, str(fault)) from fault
    if order is None:
        raise BadOrder(file, line_of(text, "version"), Wrong.NEWER)
    for wrong, what in (*_wrong_parts(order, known), *_wrong_words(order, known)):
        raise BadOrder(file, line_of(text, what), wrong, what)
    return order


def _wrong_parts(order: Order, known: Mapping[str, Section]) -> Iterator[tuple[Wrong, str]]:
    if not order.sections:
        yield Wrong.FIELD, "sections"
    for scope in Scope:
        seen: set[str] = set()
        for name in getattr(order, scope):
            if name in seen:
                yield Wrong.TWICE, name
            seen.add(name)
            if name not in known or known[name].scope is not scope:
                yield Wrong.SECTION, name


def _wrong_words(order: Order, known: Mapping[str, Section]) -> Iterator[tuple[Wrong, str]]:
    if "en" not in order.words:
        yield Wrong.NO_WORDS, "words"
    for words in order.words.values():
        yield from ((Wrong.SECTION, each) for each in _unknown(words, known))
        bare = (each for each in words.headings if each in known and not known[each].headed)
        yield from ((Wrong.HEADING, each) for each in bare)
        for said in words.every():
            if not said.strip() or not said.isprintable() or len(said) > _LONGEST:
                yield Wrong.TEXT, said
        for said in (each for phrases in words.phrases.values() for each in phrases):
            yield from ((Wrong.PLACE, each) for each in _BRACES.findall(said) if each not in NAMED)


def _unknown(words: OrderWords, known: Collection[str]) -> Iterator[str]:
    yield from (each for each in (*words.headings, *words.phrases) if each not in known)


def filled(said: str, facts: Mapping[str, str]) -> str:
    """Return a sentence of an order with the facts that it names; empty where one is not known."""
    if not all(facts.get(each) for each in _BRACES.findall(said)):
        return ""
    return _BRACES.sub(lambda found: facts[found[1]], said)
