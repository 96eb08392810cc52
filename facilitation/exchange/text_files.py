"""Reading text files as people have them: in whatever encoding their programs write."""

from __future__ import annotations

from pathlib import Path

from facilitation.exchange.encodings import ENCODINGS, encoding_named, encodings_of

_OF_SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".numbers")
"""How files end of which those programs make CSV, which holds all that is read here."""


class UnreadableFile(Exception):  # noqa: N818 - it says what the file is
    """A file could not be read as text.

    ``code`` is FILE_MISSING, FILE_TOO_LARGE, SPREADSHEET_FILE, NOT_TEXT, FILE_UNREADABLE,
    UNKNOWN_ENCODING, OTHER_ENCODING or ENCODING_UNCLEAR; ``encodings`` are those that are
    possible instead.
    """

    def __init__(self, code: str, path: str, encodings: tuple[str, ...] = ()) -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path
        self.encodings = encodings


def text_and_encoding(path: Path, most_bytes: int, said: str = "") -> tuple[str, str]:
    """Return the text of a file and its encoding: the one ``said``, or else what it seems to be.

    Raises UnreadableFile: it is missing, too large, or no text.
    """
    return decoded(bytes_of(path, most_bytes), str(path), said)


def plain_lines(text: str) -> str:
    """Return a text up to a DOS end of file, its lines ended as everywhere."""
    return text.partition("\x1a")[0].replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def bytes_of(path: Path, most_bytes: int) -> bytes:
    """Read a file of at most so many bytes.

    Raises UnreadableFile: it is missing or too large, of a spreadsheet program, or cannot be read.
    """
    if path.suffix.casefold() in _OF_SPREADSHEETS and path.exists():
        raise UnreadableFile("SPREADSHEET_FILE", str(path))
    try:
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)  # what never ends would fill the memory
    except FileNotFoundError as fault:
        raise UnreadableFile("FILE_MISSING", str(path)) from fault
    except (OSError, ValueError) as fault:
        raise UnreadableFile("FILE_UNREADABLE", str(path)) from fault
    if len(data) > most_bytes:
        raise UnreadableFile("FILE_TOO_LARGE", str(path))
    return data


def decoded(data: bytes, name: str, said: str = "") -> tuple[str, str]:
    """Return the text of a file called ``name``, and its encoding.

    ``said`` is a usual name of the encoding; without it the letters tell. Raises UnreadableFile: it
    is no text, the name is of no encoding that is known, or the file is in several that cannot be
    told apart; ``found`` are those that may be meant.
    """
    if said:
        return _as_said(data, name, said)
    likely = encodings_of(data)
    if not likely:
        raise UnreadableFile("NOT_TEXT", name)
    if len(likely) > 1:
        raise UnreadableFile("ENCODING_UNCLEAR", name, likely)
    return data.decode(likely[0], errors="replace").lstrip("\ufeff"), likely[0]


def _as_said(data: bytes, name: str, said: str) -> tuple[str, str]:
    encoding = encoding_named(said)
    if not encoding:
        raise UnreadableFile("UNKNOWN_ENCODING", name, ENCODINGS)
    try:
        return data.decode(encoding).lstrip("\ufeff"), encoding
    except UnicodeDecodeError as fault:
        raise UnreadableFile("OTHER_ENCODING", name, encodings_of(data)) from fault
