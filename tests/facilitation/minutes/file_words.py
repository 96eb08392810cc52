"""All words of a file that is given away: its text, and whatever lies beside it unseen."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject, TextStringObject


def words_in(data: bytes) -> str:
    """Return the words of a file of any kind: also of its metadata and of all that it contains.

    Raises:
        UnicodeDecodeError: a kind of file that nobody here can read yet.
    """
    return re.sub(r"\s+", " ", " ".join(_parts(data)))


def _parts(data: bytes) -> Iterator[str]:
    if data.startswith(b"%PDF"):
        yield from _of_pdf(pypdf.PdfReader(io.BytesIO(data)))
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield package.comment.decode("latin-1")
            for each in package.infolist():
                yield each.filename
                yield each.comment.decode("latin-1")
                yield from _parts(package.read(each))
    elif not data.startswith((b"\x89PNG", b"\x00\x01\x00\x00", b"OTTO")):
        yield from _of_text(data.decode())


def _of_text(text: str) -> Iterator[str]:
    """Yield a text as it is, without markup, and as JSON and folded lines would be read."""
    yield text
    yield html.unescape(re.sub(r"<[^>]*>", "", text))
    yield text.replace("\r\n ", "").replace("*", "").replace("\\", "")
    if text.startswith(("{", "[")):
        yield json.dumps(json.loads(text), ensure_ascii=False)


def _of_pdf(file: pypdf.PdfReader) -> Iterator[str]:
    for page in file.pages:
        yield page.extract_text()
    yield str(file.metadata)
    for number in range(1, int(str(file.trailer["/Size"]))):
        yield from _of_object(pypdf.generic.IndirectObject(number, 0, file).get_object())


def _of_object(found: object) -> Iterator[str]:
    if isinstance(found, TextStringObject):
        yield str(found)
    elif isinstance(found, ArrayObject):
        for each in found:
            yield from _of_object(each)
    elif isinstance(found, DictionaryObject):
        for each in found.values():
            yield from _of_object(each)
        if isinstance(found, StreamObject) and b"<?xpacket" in found.get_data()[:99]:
            yield found.get_data().decode()
