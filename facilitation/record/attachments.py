"""Files that were attached by copy: what is recorded of one, and the store that keeps it.

The record has the name, the size and the SHA-256 of a file, never the file itself; its content
lies in a store beside the record, once however often it is attached. The order is: take the
file in (``taken_in``), which is durable when it returns, then record the event with what came
back. A crash between the two leaves a content that nothing names, and loses nothing.

The event is ``file_attached`` or ``earlier_minutes_kept``, with the fields ``name``, ``size`` and
``sha256`` (``goround verify`` reads the last by its name). Nothing here opens, runs or converts a
file.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path, PurePosixPath
from typing import Final, Literal, Protocol

import msgspec

from facilitation.pattern import pattern

MOST_BYTES: Final = 32 * 1024 * 1024
"""The largest file that is attached; a library has to stay easy to copy and to back up."""

_LONGEST_NAME: Final = 120
"""Characters; 255 bytes are what file systems take, and a letter may need four of them."""
_MOST_NAME_BYTES: Final = 200
_LONGEST_ENDING: Final = 16
_UNFIT: Final = pattern(r'[<>:"|?*]+')
_RESERVED: Final = pattern(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)

ProblemCode = Literal[
    "FILE_MISSING",
    "FILE_UNREADABLE",
    "FILE_TOO_LARGE",
    "NOT_A_FILE",
    "ATTACHMENT_MISSING",
    "ATTACHMENT_DAMAGED",
]


class Attachment(msgspec.Struct, frozen=True, gc=False):
    """What is recorded of an attached file.

    ``name`` is safe as a file's name on any system (``safe_name``), ``size`` in bytes,
    ``sha256`` the hash of its content, 64 hex digits, by which it is found again.
    """

    name: str
    size: int
    sha256: str


class AttachmentProblem(Exception):  # noqa: N818 - it says what is wrong with which file
    """A file cannot be attached, or an attached one cannot be given back.

    ``code`` is FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE (over ``MOST_BYTES``) or
    NOT_A_FILE for one that is to be attached; ATTACHMENT_MISSING or ATTACHMENT_DAMAGED for
    one that was: attaching the same file again mends both. ``name`` is the file or its hash.
    """

    def __init__(self, code: ProblemCode, name: str) -> None:
        super().__init__(f"{code}: {name}")
        self.code: ProblemCode = code
        self.name = name


class Attachments(Protocol):
    """Keeps the contents of attached files, each once, by its hash."""

    def keep(self, content: bytes) -> str:
        """Keep a content and return its SHA-256; it is durable when this returns.

        Keeping the same again changes nothing, or mends it where it had gone bad.
        Raises AttachmentProblem (FILE_TOO_LARGE) and StorageFault.
        """

    def content(self, sha256: str) -> bytes:
        """Return a content, which is sure to be the one that was kept.

        Raises AttachmentProblem (ATTACHMENT_MISSING, ATTACHMENT_DAMAGED) and StorageFault.
        """


def taken_in(store: Attachments, path: Path) -> Attachment:
    """Copy a file into a store; return what is to be recorded of it.

    Raises AttachmentProblem and StorageFault.
    """
    content = _read(path)
    return Attachment(safe_name(path.name), len(content), store.keep(content))


def _read(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise AttachmentProblem("NOT_A_FILE", str(path))  # a pipe would never end
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as fault:
        raise AttachmentProblem("FILE_MISSING", str(path)) from fault
    except (OSError, ValueError) as fault:
        raise AttachmentProblem("FILE_UNREADABLE", str(path)) from fault
    check_size(content, str(path))
    return content


def check_size(content: bytes, name: str = "") -> None:
    """Raise AttachmentProblem (FILE_TOO_LARGE) for more than ``MOST_BYTES``."""
    if len(content) > MOST_BYTES:
        raise AttachmentProblem("FILE_TOO_LARGE", name)


def hash_of(content: bytes) -> str:
    """Return the SHA-256 of a content as 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


def safe_name(name: str) -> str:
    """Return a file's name that means a plain file on any system, and looks like what it is.

    Without folders, control characters, marks that turn the direction of reading (they make
    ``exe.pdf`` of ``fdp.exe``), leading dots and names that Windows keeps for devices; at most
    120 characters and 200 bytes, of which the ending stays. Idempotent.
    """
    last = re.split(r"[/\\]", name)[-1]
    plain = unicodedata.normalize("NFC", _printable(last))
    plain = " ".join(_UNFIT.sub(" ", plain).split()).strip(". ")
    plain = _shortened(plain).strip(". ") or "file"
    return f"file {plain}" if _RESERVED.fullmatch(plain) else plain


def _printable(name: str) -> str:
    return "".join(each for each in name if each == " " or each.isprintable())


def _shortened(name: str) -> str:
    ending = PurePosixPath(name).suffix
    if len(ending) > _LONGEST_ENDING:
        ending = ""
    stem = name.removesuffix(ending)[: _LONGEST_NAME - len(ending)]
    while stem and len((stem + ending).encode()) > _MOST_NAME_BYTES:
        stem = stem[:-1]
    return stem + ending
