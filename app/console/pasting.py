"""What is pasted, as plain Markdown."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

TOO_LONG = "\0"
"""Stands for what was not taken; no text that is pasted holds it."""


def pasted_text(source: QMimeData, most: int) -> str:
    """Return what lies in the clipboard as Markdown, or `TOO_LONG` where it has too many letters.

    Lists and headings of a word processor are kept; no markup is (decision 18). What cannot be
    read as a page is taken as plain words.
    """
    plain = source.text().replace("\0", "")
    if len(plain) > most:
        return TOO_LONG
    if not source.hasHtml() or not plain.strip():
        return plain
    # Loaded when somebody pastes for the first time.
    from facilitation.exchange.documents.imported import BadDocument
    from facilitation.exchange.documents.reading import read_pasted

    try:
        text = read_pasted(source.html()).text
    except BadDocument:
        return plain
    return text if len(text) <= most else TOO_LONG
