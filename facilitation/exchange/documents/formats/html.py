"""Pages in HTML, as browsers and word processors save them."""

from __future__ import annotations

import re
from typing import Final

from facilitation.exchange.documents.catalogue import DocumentFormat
from facilitation.exchange.documents.imported import Bad, BadDocument, Imported, Losses
from facilitation.exchange.documents.letters import decoded, looks_like_text
from facilitation.exchange.documents.web.reading import MOST_LETTERS, read_page

_ENDINGS = (".html", ".htm", ".xhtml")
_BEGINNING: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_HEAD: Final = 4096


def fits(data: bytes, ending: str) -> bool:
    """Tell a page by how it begins, or by its name."""
    if not looks_like_text(data):
        return False
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    return ending in _ENDINGS or _BEGINNING.match(head) is not None


def read(data: bytes) -> Imported:
    """Return the words of a page. Raises BadDocument: NOT_TEXT, TOO_LONG."""
    losses = Losses()
    said = _CHARSET.search(data[:_HEAD])
    page = decoded(data, losses, said[1].decode("ascii") if said else "")
    if len(page) > MOST_LETTERS:
        raise BadDocument(Bad.TOO_LONG)
    return read_page(page, losses)


FORMAT = DocumentFormat("html", _ENDINGS, 20, fits, read)
