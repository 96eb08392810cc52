"""What a key is called where a window names it."""

from __future__ import annotations

from app.look.spoken import of_qt
from app.wording.keys.key import KeyNames


def key_said(written: str) -> str:
    """Return a key, such as ``Ctrl+Space``, as it stands on the reader's keyboard."""
    return KeyNames(of_qt).said(written)
