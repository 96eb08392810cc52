"""Reading text files as people have them: in whatever encoding their programs write."""

from __future__ import annotations

from pathlib import Path

from facilitation.exchange.encodings import encoding_of


class UnreadableFile(Exception):  # noqa: N818 - it says what the file is
    """A file could not be read as text.

    ``code`` is FILE_MISSING, FILE_TOO_LARGE, NOT_TEXT or FILE_UNREADABLE.
    """

    def __init__(self, code: str, path: str) -> None:
        """Keep what is wrong, and with which file."""
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path


def text_of(path: Path, most_bytes: int) -> str:
    """Read a file of at most so many bytes, in the encoding that it seems to be in.

    Raises:
        UnreadableFile: it is missing, too large, or no text.
    """
    return text_and_encoding(path, most_bytes)[0]


def text_and_encoding(path: Path, most_bytes: int) -> tuple[str, str]:
    """Return the text of a file and its encoding, which is a guess but for UTF-8 and UTF-16.

    Raises:
        UnreadableFile: it is missing, too large, or no text.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)  # what never ends would fill the memory
    except FileNotFoundError as fault:
        raise UnreadableFile("FILE_MISSING", str(path)) from fault
    except (OSError, ValueError) as fault:
        raise UnreadableFile("FILE_UNREADABLE", str(path)) from fault
    if len(data) > most_bytes:
        raise UnreadableFile("FILE_TOO_LARGE", str(path))
    return decoded(data, str(path)), encoding_of(data)


def decoded(data: bytes, name: str) -> str:
    """Return the text of a file called ``name``, in the encoding that it seems to be in.

    Raises:
        UnreadableFile: it is no text.
    """
    encoding = encoding_of(data)
    if not encoding:
        raise UnreadableFile("NOT_TEXT", name)
    return data.decode(encoding, errors="replace").lstrip("\ufeff")
