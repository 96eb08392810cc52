"""What is pasted, as plain Markdown."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

TOO_LONG = "\0"
"""Stands for what was not taken; no text that is pasted holds it."""

_WORDY = 12
"""HTML that is so many times as long as its words is taken only as words."""


def pasted_text(source: QMimeData, most: int) -> str:
    """Return what lies in the clipboard as Markdown, or `TOO_LONG` where it has too many letters.

    Lists, headings, quotations and rows of cells are kept; no markup is.
    """
    plain = source.text().replace("\0", "")
    if len(plain) > most:
        return TOO_LONG
    if not source.hasHtml() or not plain.strip():
        return plain
    page = source.html()
    if len(page) > most * _WORDY:
        return plain
    return _as_markdown(page, plain)


def _as_markdown(page: str, plain: str) -> str:
    """Return the Markdown of a page; its plain words where it cannot be read."""
    from facilitation.exchange.documents.imported import BadDocument  # loaded to paste
    from facilitation.exchange.documents.reading import read_pasted

    try:
        return read_pasted(page).text
    except BadDocument:
        return plain
