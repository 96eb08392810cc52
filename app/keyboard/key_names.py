"""What a key is called where a window names it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.wording.keys.key import KeyNames


def key_said(written: str) -> str:
    """Return a key, such as ``Ctrl+Space``, as it stands on the reader's keyboard."""
    return KeyNames(_translated).said(written)


def _translated(context: str, text: str, number: int = -1, /) -> str:
    return QCoreApplication.translate(context, text, "", number)
