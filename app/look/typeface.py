"""The type: Atkinson Hyperlegible in four sizes a window (screens.md, "Look")."""

import re
from collections.abc import Iterable
from functools import cache

import msgspec
from PySide6.QtCore import QLocale, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from facilitation.fonts import FAMILY, other_families, other_folders, own_folder

# Named by what it leaves out: Python takes 20 ms to read the other way round.
_OTHER_SCRIPTS = re.compile("[^\0-\u024f\u2000-\u2bff]")
"""What the typeface has little of: all but Latin, and signs that begin no name."""


class Scale(msgspec.Struct, frozen=True):
    """The four sizes of one window, in device-independent pixels, rising."""

    small: int
    body: int
    large: int
    display: int


class Sizes(msgspec.Struct, frozen=True):
    """The least and the most a painter may use for text, in pixels."""

    smallest: int
    largest: int


COMPACT_BELOW = 800
"""The screen height, in device-independent pixels, under which type is slightly smaller."""


def window_scale(screen_height: int) -> Scale:
    """The sizes of a window at a desk; `screen_height` in device-independent pixels.

    A screen of 1366×768, or one at 200 %, gets slightly smaller type, so that three panes fit.
    """
    if screen_height < COMPACT_BELOW:
        return Scale(small=13, body=15, large=19, display=28)
    return Scale(small=14, body=16, large=21, display=32)


def projector_scale(screen_height: int) -> Scale:
    """The sizes for the room: the smallest is 1/24 of the height, a name with the floor 1/9."""
    return Scale(
        small=_share(screen_height, 24),
        body=_share(screen_height, 18),
        large=_share(screen_height, 13),
        display=_share(screen_height, 9),
    )


def _share(height: int, parts: int) -> int:
    return max(1, -(-height // parts))


def load_typeface() -> bool:
    """Give Qt regular and bold, which the first picture needs; whether both were found.

    Where they are missing, Qt takes a face of the system: uglier, never an error.
    """
    # Qt tells of each face that cannot shape a script, before it takes one that can.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    return _load("Regular", "Bold")


def load_slanted() -> bool:
    """Give Qt the italic faces, which only notes and minutes need; after the first picture."""
    return _load("Italic", "BoldItalic")


def load_scripts_for(texts: Iterable[str]) -> None:
    """Give Qt the faces for other scripts now, where the first picture needs any of them."""
    if any(map(is_in_other_scripts, texts)):
        load_scripts()


def is_in_other_scripts(text: str) -> bool:
    """Whether a text has letters that are not the typeface's own."""
    return _OTHER_SCRIPTS.search(text) is not None


@cache
def load_scripts() -> bool:
    """Give Qt the faces for all other scripts, once; whether any came with the program.

    They are taken before the system's, except emoji, which a system may have in colour.
    """
    language, _, region = QLocale().name().partition("_")
    QFont.insertSubstitutions(FAMILY, other_families(language, region))
    files = [
        file
        for folder in other_folders()
        for file in sorted(folder.iterdir())
        if file.suffix in {".ttf", ".ttc"}
    ]
    return bool([file for file in files if QFontDatabase.addApplicationFont(str(file)) >= 0])


def _load(*styles: str) -> bool:
    folder = own_folder()
    return folder is not None and all(
        QFontDatabase.addApplicationFont(str(folder / f"AtkinsonHyperlegible-{style}.ttf")) >= 0
        for style in styles
    )


def font(pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """The one typeface at a size in device-independent pixels (at least 1)."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, pixels))
    made.setBold(bold)
    made.setItalic(italic)
    return made
