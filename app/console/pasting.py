"""What is pasted, as plain Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from facilitation.exchange.documents.imported import Imported

TOO_LONG = "\0"
"""Stands for what was not taken; no text that is pasted holds it."""


def pasted_text(source: QMimeData, most: int) -> tuple[str, Imported | None]:
    """Return what lies in the clipboard as Markdown, or `TOO_LONG` where it has too many letters.

    With it goes what was read where that has lost something on the way. Lists and headings of a
    word processor are kept; no markup is (decision 18). A few words copied out of a line stay
    as they are, with the spaces around them, and so does what cannot be read as a page.
    """
    plain = source.text().replace("\0", "")
    if len(plain) > most:
        return TOO_LONG, None
    if not source.hasHtml() or (plain and not plain.strip()):
        return plain, None
    # Loaded when somebody pastes for the first time.
    from facilitation.exchange.documents.imported import BadDocument
    from facilitation.exchange.documents.reading import read_pasted

    try:
        found = read_pasted(source.html())
    except BadDocument:
        return plain, None
    if len(found.text) > most:
        return TOO_LONG, None
    text = plain if found.text == " ".join(plain.split()) else found.text
    return text, found if found.lost else None
