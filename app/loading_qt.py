"""Loading Qt without the hook that it puts on every import."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load Qt, and let Python import again as before.

    PySide hooks every import, for other spellings of Qt's names (``__feature__``), which are
    not used here. The hook reads the source of each module that is loaded afterwards: a tenth
    of a start and 15 MB. And to enter it from another thread while a window is painted is
    said to crash; the library is loaded that way. Where there is no such hook, nothing changes.
    """
    import PySide6.QtWidgets  # noqa: F401

    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
