"""What may stand in a place of a line: how it is read, and how it is written again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from facilitation.language import blocks, writing
from facilitation.language.reader import Reader
from facilitation.language.times import format_length, format_plan


@dataclass(frozen=True)
class Form:
    """How one value is read and written.

    ``read`` gets what is asked for, as the usage has it, and the keywords that would end a name.
    ``nothing`` is the value that a word such as ``nobody`` stands for; ``needed``: it is read
    even where the usage has brackets, since a block may hold it.
    """

    read: Callable[[Reader, str, tuple[str, ...]], Any]
    say: Callable[[Any], str]
    nothing: object = ""
    needed: bool = False


def several(form: Form) -> Form:
    """Return the form of one value or several with commas between them."""

    def read(reader: Reader, what: str, stops: tuple[str, ...]) -> tuple[Any, ...]:
        return reader.several(lambda: form.read(reader, what, stops))

    return Form(read, lambda values: ", ".join(map(form.say, values)), ())


_NOTHING = {"nobody", "nothing", "empty", "everybody", "none"}
"""Keywords that stand where a value could, and say that there is none."""


def or_nothing(form: Form, keywords: tuple[str, ...]) -> Form:
    """Return the form of a value or a keyword for nothing, if one of ``keywords`` is such."""
    word = next((each for each in keywords if each in _NOTHING), "")
    if not word:
        return form

    def read(reader: Reader, what: str, stops: tuple[str, ...]) -> object:
        return form.nothing if reader.take(word) else form.read(reader, what, stops)

    return Form(
        read, lambda value: word if value == form.nothing else form.say(value), form.nothing
    )


def one_of(words: tuple[str, ...]) -> Form:
    """Return the form of a keyword that is itself the value."""
    return Form(lambda reader, _what, _stops: reader.need(*words), str)


def named(what: str = "NAME", *stops: str) -> Form:
    """Return the form of a name that is asked for as ``what``, and ended by ``stops`` alone."""
    return Form(lambda reader, _what, _stops: reader.name(*stops, what=what), writing.name)


def _said_time_of_day(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


def _name(reader: Reader, what: str, stops: tuple[str, ...]) -> str:
    return reader.name(*stops, what=what)


def _said_under(text: str) -> str:
    several_lines = "\n" in text and blocks.fits(text)
    return blocks.format_block(text) if several_lines else writing.quoted(text)


NAME = Form(_name, writing.name)
IN_QUOTES = Form(lambda reader, what, stops: _name(reader, what.strip('"'), stops), writing.quoted)
"""A name that is written in quotation marks, always."""
WORD = Form(lambda reader, what, _: reader.word(what), writing.word)
CODE = Form(lambda reader, what, _: reader.word(what).upper(), writing.word)
TITLE = Form(lambda reader, what, _: reader.title(what), writing.quoted)
WORDS = Form(lambda reader, what, _: reader.quoted(what), writing.quoted)
FILLED = Form(lambda reader, _what, _: reader.title('"…"'), writing.quoted)
"""A text that must not be empty."""
TEXT = Form(lambda reader, _what, _: reader.text_or_block(), _said_under, needed=True)
"""A quoted text, or the block under the line; the last of its line."""
FILE = Form(lambda reader, what, _: reader.raw(what), writing.quoted)
NUMBER = Form(lambda reader, _what, _: reader.number(), str, 0)
FROM_ONE = Form(lambda reader, _what, _: reader.number(least=1), str, 0)
DATE = Form(lambda reader, _what, _: reader.date(), str)
MOMENT = Form(lambda reader, _what, _: reader.moment(), str)
TIME_OF_DAY = Form(lambda reader, _what, _: reader.minute_of_day(), _said_time_of_day)
LENGTH = Form(lambda reader, _what, _: reader.length(), format_length, 0)
PLAN = Form(LENGTH.read, format_plan, 0)
"""A length as people plan it: ``30m``."""

FORMS: Mapping[str, Form] = MappingProxyType(
    dict.fromkeys(("NAME", "ITEM", "PROCESS", "STAGE", "GROUP", "LIST", "MOTION"), NAME)
    | dict.fromkeys(("LABEL", "ROLE"), WORD)
    | {
        "ACTION": CODE,
        "CODE": CODE,
        "DATE": DATE,
        "FILE": FILE,
        "MOMENT": MOMENT,
        "NUMBER": NUMBER,
        "PLACE": FROM_ONE,
        "TIME": LENGTH,
        "TIME_OF_DAY": TIME_OF_DAY,
        '"…"': WORDS,
    }
)
"""The form of each placeholder of a usage; another one in quotation marks is a :data:`TITLE`."""
