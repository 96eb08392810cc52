"""Reading a document, whatever it is and whatever it is called."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Final

from facilitation.exchange.documents.catalogue import format_of
from facilitation.exchange.documents.imported import MOST_CHARACTERS, Bad, BadDocument, Imported
from facilitation.exchange.documents.web.reading import read_page
from facilitation.text.versions import normalise

MOST_BYTES: Final = 20 * 1024 * 1024
"""The largest file that is read; most of a large one is pictures."""

MOST_PASTED: Final = 8 * 1024 * 1024
"""Characters of HTML from the clipboard; word processors write thirty for one that is read."""

_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PASSWORD: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD: Final = "WordDocument".encode("utf-16-le")
_OTHERS: Final = (
    b"%PDF-",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"Rar!\x1a",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"\x7fELF",
)
_MARKED: Final = (b"PK\x03\x04", b"PK\x05\x06", b"<?xml")
"""What several kinds begin with: another kind only where none of those here fits."""


def read_document(path: Path) -> Imported:
    """Return the text of a file: Markdown, plain text, DOCX, ODT or HTML.

    Nothing in it is run, fetched or unpacked to the disk; memory and time are bounded whatever
    it holds. A name that says another kind than the content is no matter. Raises BadDocument: it is
    not read, with the reason.
    """
    try:
        if path.exists() and not path.is_file():
            raise BadDocument(Bad.FILE_UNREADABLE, str(path))  # a pipe would never end
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as fault:
        raise BadDocument(Bad.FILE_MISSING, str(path)) from fault
    except (OSError, ValueError) as fault:
        raise BadDocument(Bad.FILE_UNREADABLE, str(path)) from fault
    return parse_document(data, str(path))


def parse_document(data: bytes, name: str) -> Imported:
    """Return the text of a file called ``name``.

    Raises BadDocument: it is not read, with the reason.
    """
    if len(data) > MOST_BYTES:
        raise BadDocument(Bad.FILE_TOO_LARGE, name)
    try:
        _check_kind(data)
        found = format_of(data, PurePath(name).suffix.casefold())
        if found is None:
            raise BadDocument(Bad.OTHER_KIND if data.startswith(_MARKED) else Bad.NOT_TEXT)
        return _finished(found.read(data))
    except BadDocument as bad:
        raise BadDocument(bad.code, name) from bad


def read_pasted(html: str) -> Imported:
    """Return the text of HTML from the clipboard, as word processors and browsers put it there.

    Raises BadDocument: TOO_LONG, or EMPTY where it holds no words.
    """
    if len(html) > MOST_PASTED:
        raise BadDocument(Bad.TOO_LONG)
    return _finished(read_page(html))


def _check_kind(data: bytes) -> None:
    if not data.strip():
        raise BadDocument(Bad.EMPTY)
    if data.startswith(_OTHERS):
        raise BadDocument(Bad.OTHER_KIND)
    if data.startswith(_OLD_OFFICE):
        if _PASSWORD in data:
            raise BadDocument(Bad.PROTECTED)
        raise BadDocument(Bad.OLD_WORD if _OLD_WORD in data else Bad.OTHER_KIND)


def _finished(found: Imported) -> Imported:
    """Return the text in its normal form, or say that it is none."""
    if len(found.text) > MOST_CHARACTERS:
        raise BadDocument(Bad.TOO_LONG)
    text = normalise(found.text)
    if not text.strip():
        raise BadDocument(Bad.EMPTY)
    return Imported(text, " ".join(normalise(found.title).split()), found.lost)
