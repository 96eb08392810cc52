"""Markdown as it is written elsewhere: kept, without its HTML and its pictures."""

from __future__ import annotations

from facilitation.exchange.documents.catalogue import DocumentFormat
from facilitation.exchange.documents.formats.plain import fits as is_text
from facilitation.exchange.documents.imported import Imported, Losses
from facilitation.exchange.documents.letters import decoded
from facilitation.exchange.documents.plain_markdown import plain_markdown

_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")


def fits(data: bytes, ending: str) -> bool:
    """Tell Markdown by its name alone: any text is Markdown."""
    return ending in _ENDINGS and is_text(data, ending)


def read(data: bytes) -> Imported:
    """Return the Markdown without what a text to be decided cannot have.

    Raises BadDocument: NOT_TEXT.
    """
    losses = Losses()
    text, title = plain_markdown(decoded(data, losses), losses)
    return Imported(text, title, losses.all())


FORMAT = DocumentFormat("markdown", _ENDINGS, 30, fits, read)
