"""The type: Atkinson Hyperlegible in four sizes a window (screens.md, "Look")."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

import msgspec
from PySide6.QtCore import QLocale, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

from facilitation.fonts import FAMILY, other_families, other_folders, own_folder
from facilitation.pattern import pattern

# Named by what it leaves out: Python takes 20 ms to read the other way round.
_OTHER_SCRIPTS = pattern("[^\0-\u024f\u2000-\u2bff]")
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


_SMALLEST = Scale(small=13, body=15, large=19, display=28)
"""What a window of 1366×768 has: the three panes of the console just fit."""

_LOW, _NARROW = 768, 1366
_SHARE_OF_ROOM = 85
"""How much of the room that a window has more goes to its type, in percent; the rest is air."""

_LARGEST = 30


def window_scale(height: int, width: int | None = None) -> Scale:
    """The sizes of a window at a desk, which grow with it; both in device-independent pixels.

    Without a width a usual one is taken. A window of 1366×768, or a smaller one, has the smallest
    sizes; a very large one at most twice these.
    """
    wide = height * 16 // 9 if width is None else width
    room = min(height * 1000 // _LOW, wide * 1000 // _NARROW) - 1000
    grown = _SMALLEST.body * (1000 + max(0, room) * _SHARE_OF_ROOM // 100)
    body = min(_LARGEST, (grown + 500) // 1000)
    return Scale(
        small=_as_grown(_SMALLEST.small, body),
        body=body,
        large=_as_grown(_SMALLEST.large, body),
        display=_as_grown(_SMALLEST.display, body),
    )


def _as_grown(pixels: int, body: int) -> int:
    """A size beside a body that has grown, rounded to the nearest pixel."""
    return (2 * pixels * body + _SMALLEST.body) // (2 * _SMALLEST.body)


@cache
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
    if is_in_other_scripts("".join(texts)):
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
    found = [file for file in files if QFontDatabase.addApplicationFont(str(file)) >= 0]
    # A font that was measured before keeps the faces it had then; a painter takes the new ones.
    font.cache_clear()
    faces_loaded.cache_clear()
    _is_letter_drawable.cache_clear()
    return bool(found)


@cache
def faces_loaded() -> object:
    """Return what stands for the faces there are, another once more have come.

    What was measured with fewer is measured anew; every text asks whenever it is painted.
    """
    return object()


def _load(*styles: str) -> bool:
    folder = own_folder()
    return folder is not None and all(
        QFontDatabase.addApplicationFont(str(folder / f"AtkinsonHyperlegible-{style}.ttf")) >= 0
        for style in styles
    )


@lru_cache(maxsize=256)
def font(pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """The one typeface at a size in device-independent pixels (at least 1); nobody changes it."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, pixels))
    made.setBold(bold)
    made.setItalic(italic)
    return made


_PIXELS = 20
"""Any size: a face has the same letters in all."""


def is_drawable(text: str) -> bool:
    """Tell whether some font at hand has every letter of a text."""
    if not is_in_other_scripts(text):
        return True
    layout = QTextLayout(text, font(_PIXELS))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return not any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def letters_without_font(text: str) -> str:
    """Return the letters of a text that no font at hand has, each once; a mark is one by itself."""
    strange = sorted(set(_OTHER_SCRIPTS.findall(text)))
    return "".join(each for each in strange if not (each.isspace() or _is_letter_drawable(each)))


@lru_cache(maxsize=4096)
def _is_letter_drawable(letter: str) -> bool:
    return is_drawable(letter)
