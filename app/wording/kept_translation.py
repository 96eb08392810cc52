"""What a translation says, kept as it was read: reading a file of Linguist takes long.

To read it at each start would make a start a fifth longer.

A translation is shipped as its translators wrote it, and nothing has to be compiled. What was read
of it is kept in the reader's cache, under the hash of the file, so that whoever changes the file
sees the change at the next start. What is kept may be deleted; it is then read again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b
from pathlib import Path

import msgspec

Forms = tuple[str, ...]
"""A translation; of a sentence that counts something, one for each number it tells apart."""

Sentences = Mapping[tuple[str, str], Forms]
"""What each sentence is in a language, by its context and what it is in English."""

_Kept = dict[str, dict[str, Forms]]
_FORM = b"1"
"""Counts up when another rule decides what is taken, or made, of a file."""

_HASH_BYTES = 20


def kept_folder() -> Path:
    """Return where this program keeps what it can make again."""
    from platformdirs import user_cache_path  # English needs none of it

    return Path(user_cache_path("goround", appauthor=False)) / "translations"


def sentences_of(file: Path, read: Callable[[bytes], Sentences], folder: Path) -> Sentences:
    """Return the sentences of a file: as they are kept in ``folder``, else read and kept there.

    Raises:
        OSError: the file cannot be read.
    """
    body = made_of(file, ".json", lambda data: _encoded(read(data)), folder)
    return {
        (context, text): forms
        for context, said in msgspec.json.decode(body, type=_Kept).items()
        for text, forms in said.items()
    }


def _encoded(sentences: Sentences) -> bytes:
    by_context: _Kept = {}
    for (context, text), forms in sentences.items():
        by_context.setdefault(context, {})[text] = forms
    return msgspec.json.encode(by_context)


def made_of(file: Path, ending: str, make: Callable[[bytes], bytes], folder: Path) -> bytes:
    """Return what is made of a file: as it is kept in ``folder``, else made and kept there.

    Raises:
        OSError: the file cannot be read. What cannot be kept is made at each start.
    """
    data = file.read_bytes()
    kept = folder / f"{file.stem}{ending}"
    body = _kept(kept, data)
    if body is None:
        body = make(data)
        _keep(kept, data, body)
    return body


def _kept(kept: Path, data: bytes) -> bytes | None:
    """Return what is kept; None where it is of another file, or is not whole."""
    try:
        mark, _, body = kept.read_bytes().partition(b"\n")
    except OSError:
        return None
    return body if mark == _mark(data, body) else None


def _keep(kept: Path, data: bytes, body: bytes) -> None:
    beside = kept.with_suffix(".part")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(_mark(data, body) + b"\n" + body)
        beside.replace(kept)
    except OSError:
        return  # a full or locked disk only makes starts longer


def _mark(data: bytes, body: bytes) -> bytes:
    """Return the hash of the file and of what is kept of it, in hexadecimal digits."""
    whole = blake2b(_FORM, digest_size=_HASH_BYTES)
    whole.update(data)
    whole.update(body)
    return whole.hexdigest().encode()
