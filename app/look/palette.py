"""The colours: paper and ink, one accent, three answers (screens.md, "Look")."""

from enum import StrEnum

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication


class Scheme(StrEnum):
    """Which colours a person chose: those of the system, or fixed ones."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    DARK_CONTRAST = "dark-contrast"


class Palette(msgspec.Struct, frozen=True):
    """Every colour a window may use; read-only by agreement, since a QColor could be changed.

    A filled mark in any of the text colours bears its sign in `paper`; one filled with
    `accent` bears it in `ink_on_accent`. Meaning is never in the colour alone: each answer
    also has its own shape (icons.py) and its own word (given by the caller).
    """

    dark: bool
    paper: QColor
    paper_raised: QColor
    ink: QColor
    ink_soft: QColor
    line: QColor
    edge: QColor
    """The border of a control: at least 3:1 against both papers (WCAG 2.2, 1.4.11)."""
    off: QColor
    """Words and signs of what cannot be used now: at least 3:1 against ink, too."""
    accent: QColor
    """Amber, the talking piece: a fill, never a text colour."""
    accent_ink: QColor
    """The accent as text or as a thin line on paper."""
    ink_on_accent: QColor
    agree: QColor
    concern: QColor
    block: QColor
    aside: QColor
    focus: QColor
    focus_on_accent: QColor
    """The keyboard's ring around something amber."""
    struck: QColor
    inserted: QColor
    held: QColor


_COLOURS = {
    "paper": ("#faf5ea", "#1f1b17"),
    "paper_raised": ("#fffdf7", "#29241f"),
    "ink": ("#2b2520", "#f4ecdf"),
    "ink_soft": ("#574d43", "#cdc1b0"),
    "line": ("#e2d8c6", "#443c33"),
    "edge": ("#8d8171", "#8f8474"),
    "off": ("#8d8171", "#8f8474"),
    "accent": ("#eba63f", "#efb04c"),
    "accent_ink": ("#6d4300", "#f3c170"),
    "ink_on_accent": ("#2b1c05", "#2b1c05"),
    "agree": ("#145a3c", "#86d3a9"),
    "concern": ("#4a3f94", "#c0b6f7"),
    "block": ("#8c2317", "#ffa797"),
    "aside": ("#44535f", "#b3c4d1"),
    "focus": ("#1d5fbf", "#8fbcff"),
    "focus_on_accent": ("#1d55a8", "#3a72c4"),
    "struck": ("#7a1c11", "#ffafa0"),
    "inserted": ("#0d4c32", "#86d3a9"),
    "held": ("#4d5166", "#c0c2d6"),
}
"""Each in light and in dark."""

_CONTRAST = _COLOURS | {
    "paper": ("#ffffff", "#000000"),
    "paper_raised": ("#ffffff", "#000000"),
    "ink": ("#000000", "#ffffff"),
    "ink_soft": ("#1c1c1c", "#ededed"),
    "line": ("#5c5c5c", "#b8b8b8"),
    "edge": ("#000000", "#ffffff"),
    "off": ("#767676", "#757575"),
    "accent_ink": ("#4a2d00", "#ffd795"),
    "agree": ("#06371f", "#a9f0c9"),
    "concern": ("#2c2272", "#dcd5ff"),
    "block": ("#69120a", "#ffcabf"),
    "aside": ("#25313a", "#d3e1ec"),
    "focus": ("#0a3c91", "#a9ccff"),
    "struck": ("#5c1109", "#ffcabf"),
    "inserted": ("#06371f", "#a9f0c9"),
    "held": ("#2a2e42", "#dcdeee"),
}
"""The same for whoever needs more contrast: 10:1 at least for what is read."""

PALETTES = LIGHT, DARK, BLACK_ON_WHITE, WHITE_ON_BLACK = tuple(
    Palette(dark=dark, **{name: QColor(each[dark]) for name, each in colours.items()})
    for colours in (_COLOURS, _CONTRAST)
    for dark in (False, True)
)


FIXED = dict(zip(list(Scheme)[1:], PALETTES, strict=True))
"""What each choice means but that of the system's."""


def palette_for(
    scheme: Scheme, system: Qt.ColorScheme = Qt.ColorScheme.Unknown, *, contrast: bool = False
) -> Palette:
    """The palette a choice means, where the system is of a scheme, and asks for high contrast.

    Where the system says nothing, paper is light.
    """
    return FIXED.get(scheme) or PALETTES[2 * contrast + (system is Qt.ColorScheme.Dark)]


def palette_worn() -> Palette:
    """Return the colours that all windows wear now (see `Dress`)."""
    paper = QGuiApplication.palette().window().color()
    return next((each for each in PALETTES if each.paper == paper), LIGHT)


def wash(colour: QColor, paper: QColor, percent: int = 14) -> QColor:
    """`colour` thinned with `paper` to a ground for text; percent 0 (paper) to 100 (colour)."""
    rest = 100 - percent
    return QColor(
        (colour.red() * percent + paper.red() * rest) // 100,
        (colour.green() * percent + paper.green() * rest) // 100,
        (colour.blue() * percent + paper.blue() * rest) // 100,
    )
