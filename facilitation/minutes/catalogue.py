"""The export formats there are, and what one is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import msgspec

from facilitation.folders import loaded, names_in
from facilitation.minutes import formats
from facilitation.minutes.blocks import Document
from facilitation.minutes.extract import Extract
from facilitation.minutes.style import Style


class Format(msgspec.Struct, frozen=True):
    """A way to write minutes into a file.

    ``suffix`` ends the file's name, dot included. ``render`` is pure: the same document and style
    give the same bytes. ``unprintable`` returns the letters of a document that cannot be shown
    there, since no font on this computer has them; for a format that needs no fonts none.
    """

    name: str
    suffix: str
    render: Callable[[Document, Style], bytes]
    unprintable: Callable[[Document], frozenset[str]] = lambda _document: frozenset()


class ExtractFormat(msgspec.Struct, frozen=True):
    """A way to write what of a record goes into calendars and lists; ``render`` is pure."""

    name: str
    suffix: str
    render: Callable[[Extract], bytes]


class UnknownFormatError(LookupError):
    """There is no format of that name; the argument is the name."""


def format_names() -> tuple[str, ...]:
    """Return the names of all formats of documents, in the order of the alphabet."""
    return tuple(each for each in minutes_format_names() if isinstance(_format(each), Format))


@cache
def minutes_format_names() -> tuple[str, ...]:
    """Return the names of all formats that minutes have: also those that are no document.

    A format is called as its file, and loaded when asked for.
    """
    return names_in(formats)


def format_named(name: str) -> Format:
    """Return a format of documents by its name or by the ending of its files (``md``, ``.md``).

    Raises UnknownFormatError: there is no such format.
    """
    found = minutes_format_named(name)
    if not isinstance(found, Format):
        raise UnknownFormatError(name)
    return found


def minutes_format_named(name: str) -> Format | ExtractFormat:
    """Return a format that minutes have, in the same way.

    Raises UnknownFormatError: there is no such format.
    """
    wanted = name.casefold().removeprefix(".")
    if wanted in minutes_format_names():
        return _format(wanted)
    for each in map(_format, minutes_format_names()):
        if each.suffix == f".{wanted}":
            return each
    raise UnknownFormatError(name)


@cache
def _format(name: str) -> Format | ExtractFormat:
    found: Format | ExtractFormat = loaded(formats, name).FORMAT
    return found
