"""Fits text into a rectangle: the largest size that holds it, else the smallest, elided."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from math import ceil
from re import Match
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from app.look.mirror import direction_of, is_mirrored, reads_from_the_right, upright
from app.look.typeface import faces_loaded, font, is_in_other_scripts
from facilitation.direction import runs_right_to_left
from facilitation.pattern import pattern

_ELIDED = Qt.TextElideMode.ElideRight

_GLUED = str.maketrans(" -", "\u00a0\u2011")
"""Blanks and hyphens, and those at which no line is broken."""

_DEEP = pattern(r"[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
"""Letters that hang below the line of the typeface: Arabic ones."""

_HANG = 0.2
"""How far they do, as a multiple of the text."""

_JOINED = "\u2060"
_PLAIN = str.maketrans("\u00a0\u2011", " -", _JOINED)
_SIGNS = "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSE = pattern(f"(?<=[{_SIGNS}])(?=[{_SIGNS}])")
"""Between two signs of a script that has no blanks: Qt breaks a line there, also within a name."""

_PART = f"(?:[{_SIGNS}]|[^ \u00a0\u2011{_JOINED}{_SIGNS}]+)"
_HELD = pattern(f"{_PART}(?:[\u00a0\u2011{_JOINED}]{_PART})+")
"""What is to stay on one line."""

_BLANKS = pattern(r"[^\S\u00a0]+")

_Made = TypeVar("_Made")


class Fitted(msgspec.Struct, frozen=True):
    """Text broken into lines at a size in pixels; `elided` where the end did not fit."""

    pixels: int
    lines: tuple[str, ...]
    elided: bool
    bold: bool
    line_height: float
    height: float
    width: float
    face: QFont
    rightwards: bool
    """Whether it runs from right to left: as its first letter does, else as the program does."""
    laid: list[tuple[QStaticText, float, float]]
    """The lines with their letters in place, how far each is to be raised and how wide it is, from
    the first painting on; that is half the work."""


class Lettering(msgspec.Struct, frozen=True):
    """How text may be set: sizes in pixels, weight, and how many lines (0: as many as fit)."""

    smallest: int
    largest: int
    bold: bool = False
    most_lines: int = 0
    hyphens: bool = False
    """Whether hyphens may take more lines than words broken anywhere."""


class Fitter:
    """Fits text and remembers it; a window or a scene has one of its own."""

    def __init__(self, remembered: int = 512) -> None:
        """`remembered`: how many fitted texts are kept; the one longest unused goes first."""
        self._remembered = remembered
        self._known: OrderedDict[tuple[str, int, int, Lettering], Fitted] = OrderedDict()
        self._made: dict[tuple[Hashable, ...], Any] = {}
        self._whole: tuple[str, ...] = ()
        self._faces = faces_loaded()

    def keep_whole(self, names: tuple[str, ...]) -> None:
        """Break no line within one of these names where it has room on a line."""
        if names != self._whole:
            self._whole = names
            self._forget()

    def once(self, make: Callable[[], _Made], *key: Hashable) -> _Made:
        """Return what follows from a key and how wide letters are, such as where words break."""
        self._look_at_faces()
        if key not in self._made:
            if len(self._made) >= self._remembered:
                self._made.clear()
            self._made[key] = make()
        found: _Made = self._made[key]
        return found

    def _look_at_faces(self) -> None:
        faces = faces_loaded()
        if self._faces is not faces:
            self._faces = faces
            self._forget()

    def _forget(self) -> None:
        self._known.clear()
        self._made.clear()

    def fit(self, text: str, width: float, height: float, lettering: Lettering) -> Fitted:
        """The largest size at which the text fits, in pixels.

        A word is broken only where the smallest size leaves no other way. What does not fit
        at the smallest size is elided at its end.
        """
        if self._faces is not faces_loaded():
            self._look_at_faces()
        key = (text, int(width), int(height), lettering)
        known = self._known.get(key)
        if known is None:
            glued = self._glued(text)
            known = self._known[key] = fit_text(glued, int(width), int(height), lettering)
            if len(self._known) > self._remembered:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return known

    def _glued(self, text: str) -> str:
        """Return a text with its names in one piece each; one that is all of it may have lines."""
        if text in self._whole:
            return _CLOSE.sub(_JOINED, text)
        return held_together(text, [name for name in self._whole if name in text])

    def draw(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        colour: QColor,
        lettering: Lettering,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    ) -> Fitted:
        """Fit text into `rect` and paint it there; what was painted."""
        fitted = self.fit(text, rect.width(), rect.height(), lettering)
        draw_fitted(painter, rect, fitted, colour, align)
        return fitted


def held_together(text: str, names: Iterable[str]) -> str:
    """Return a text in which no line will be broken within one of these names."""
    for name in names:
        text = text.replace(name, _CLOSE.sub(_JOINED, name.translate(_GLUED)))
    return text


def as_written(line: str) -> str:
    """Return a line of such a text as it was before."""
    return line.translate(_PLAIN)


def runs_rightwards(text: str) -> bool:
    """Whether a text runs from right to left: as its first letter does, else as the program."""
    found = None if not text else runs_right_to_left(text)
    if found is None:
        return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return found


def fit_text(text: str, width: int, height: int, lettering: Lettering) -> Fitted:
    """What `Fitter.fit` says, without remembering."""
    text = _BLANKS.sub(" ", text).strip()
    text = _with_room(text, width, lettering)
    low, high = lettering.smallest, max(lettering.smallest, lettering.largest)
    best = broken = _broken(text, width, height, low, lettering)
    if best.elided:
        return best
    while low < high:
        middle = (low + high + 1) // 2
        tried = _broken(text, width, height, middle, lettering, whole_words=True)
        if tried.elided:
            high = middle - 1
        else:
            low, best = middle, tried
    if best is not broken:
        return best
    parted = _hyphenated(text, width, height, lettering)
    # As many lines: others may have been given their room by that number.
    alike = parted is not None and (lettering.hyphens or len(parted.lines) == len(best.lines))
    return parted if parted is not None and alike else best


def _hyphenated(text: str, width: int, height: int, lettering: Lettering) -> Fitted | None:
    """Return a text at its smallest with long words broken as they are spoken; None: no room."""
    parted = with_breaks(text)
    smallest = lettering.smallest
    if (
        parted == text
        or not _broken(text, width, height, smallest, lettering, whole_words=True).elided
    ):
        return None
    face = font(smallest, bold=lettering.bold)
    room = width - ceil(QFontMetricsF(face).horizontalAdvance("-"))
    tried = _broken(parted, room, height, smallest, lettering, whole_words=True)
    return None if tried.elided else tried


def _with_room(text: str, width: int, lettering: Lettering) -> str:
    """Return a text with only that held on one line which has room there at the smallest size."""
    if text.translate(_PLAIN) == text:
        return text
    metrics = QFontMetricsF(font(lettering.smallest, bold=lettering.bold))

    def held(found: Match[str]) -> str:
        plain = found.group().translate(_PLAIN)
        return found.group() if metrics.horizontalAdvance(plain) <= width else plain

    return _HELD.sub(held, text)


def _broken(
    text: str,
    width: int,
    height: int,
    pixels: int,
    lettering: Lettering,
    *,
    whole_words: bool = False,
) -> Fitted:
    """Text broken at one size; `whole_words` counts a word too wide as not fitting."""
    face = font(pixels, bold=lettering.bold)
    metrics = QFontMetricsF(face)
    line_height = metrics.height()
    room = max(1, int(height // line_height))
    room = min(room, lettering.most_lines) if lettering.most_lines else room
    if room == 1:
        text = text.translate(_PLAIN)
        widest = metrics.horizontalAdvance(text)
        complete = widest <= width
        lines = [text if complete else metrics.elidedText(text, _ELIDED, width)]
    else:
        layout = QTextLayout(text, face)
        wrap = QTextOption.WrapMode
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(wrap.WordWrap if whole_words else wrap.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        pieces, widest, complete = _lines(layout, width, room)
        # Qt counts in UTF-16 units, of which some signs take two.
        units = text.encode("utf-16-le", "replace")
        lines = [units[2 * at : 2 * end].decode("utf-16-le", "replace") for at, end in pieces]
        lines = [_as_shown(line.translate(_PLAIN).rstrip()) for line in lines] or [""]
        if not (complete or whole_words):
            rest = units[2 * pieces[-1][0] :].decode("utf-16-le", "replace").translate(_PLAIN)
            lines[-1] = metrics.elidedText(rest, _ELIDED, width)
    return Fitted(
        pixels=pixels,
        lines=tuple(lines),
        elided=not complete or (whole_words and (line_height > height or widest > width + 0.5)),
        bold=lettering.bold,
        line_height=line_height,
        height=line_height * len(lines),
        width=min(widest, width),
        face=face,
        rightwards=runs_rightwards(text),
        laid=[],
    )


def hanging(fitted: Fitted) -> float:
    """Return how far the letters of the last line may hang below it, in pixels."""
    line = fitted.lines[-1]
    return 0.0 if line.isascii() or not _DEEP.search(line) else fitted.pixels * _HANG


def _as_shown(line: str) -> str:
    """Return a line with a hyphen where a word goes on in the next one."""
    if SOFT_HYPHEN not in line:
        return line
    ended = "-" if line.endswith(SOFT_HYPHEN) else ""
    return line.replace(SOFT_HYPHEN, "") + ended


def _lines(layout: QTextLayout, width: int, room: int) -> tuple[list[tuple[int, int]], float, bool]:
    """Beginning and end of each line in UTF-16 units, the widest one, and whether all fit."""
    pieces: list[tuple[int, int]] = []
    widest, complete = 0.0, True
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        if len(pieces) == room:
            complete = False
            break
        line.setLineWidth(max(1, width))
        pieces.append((line.textStart(), line.textStart() + line.textLength()))
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return pieces, widest, complete


def draw_fitted(
    painter: QPainter,
    rect: QRectF,
    fitted: Fitted,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """Paint fitted text into `rect`, as plain text, aligned both ways."""
    painter.setFont(fitted.face)
    painter.setPen(colour)
    sides = int(align)
    spare = rect.height() - fitted.height
    top = rect.top() + (0 if sides & _TOP else spare if sides & _BOTTOM else spare / 2)
    laid = fitted.laid or _laid(fitted)
    turned = reads_from_the_right() and is_mirrored(painter)
    left, room = rect.left(), rect.width()
    for line, raised, wide in laid:
        spare = 0 if sides & _LEFT else room - wide if sides & _RIGHT else (room - wide) / 2
        at = QPointF(left + spare, top - raised)
        if turned:
            draw_line(painter, at, line, turned=True)
        else:  # nearly everywhere, and dozens of times a key press
            painter.drawStaticText(at, line)
        top += fitted.line_height


def draw_line(painter: QPainter, at: QPointF, line: QStaticText, *, turned: bool) -> None:
    """Paint a line of letters; where the picture is ``turned``, upright in the same place."""
    if not turned:
        painter.drawStaticText(at, line)
        return
    with upright(painter, QRectF(at, line.size())):
        painter.drawStaticText(at, line)


def _laid(fitted: Fitted) -> list[tuple[QStaticText, float, float]]:
    face, rightwards = fitted.face, fitted.rightwards
    for text in fitted.lines:
        line = laid_line(text, face, rightwards)
        fitted.laid.append((line, raised_by(text, face), line.size().width()))
    return fitted.laid


def raised_by(text: str, face: QFont) -> float:
    """How many pixels a line is to be raised so that its letters stand where the typeface's do.

    Faces of other scripts reach higher, and Qt puts the highest at the top of the line.
    """
    if text.isascii() or not is_in_other_scripts(text):
        return 0.0
    layout = QTextLayout(text, face)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent() - QFontMetricsF(face).ascent()


def laid_line(text: str, face: QFont, rightwards: bool | None = None) -> QStaticText:
    """One line of plain text with its letters in place, for `QPainter.drawStaticText`.

    A line of a longer text runs as that does, which is told; None: as its own first letter.
    """
    line = QStaticText(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    if not text.isascii() or rightwards:
        option = QTextOption()
        option.setTextDirection(
            direction_of(runs_rightwards(text) if rightwards is None else rightwards)
        )
        line.setTextOption(option)
    line.prepare(QTransform(), face)
    return line


# Numbers, since many lines are painted and Python takes its time to join Qt's flags.
_LEFT = Qt.AlignmentFlag.AlignLeft.value
_RIGHT = Qt.AlignmentFlag.AlignRight.value
_TOP = Qt.AlignmentFlag.AlignTop.value
_BOTTOM = Qt.AlignmentFlag.AlignBottom.value


SOFT_HYPHEN = "\u00ad"
"""A place at which a line may end; a hyphen stands there then."""

_VOWEL = "aeiouyäöüáàâãéèêëíìîïóòôõúùûæœøå"
_LONG = pattern(r"[^\W\d_]{7,}")
_ONSET = pattern(
    rf"(?i)(?:sch[lrmnw]?|ch|ph|th|qu|st|sp|[bcdfgkpt][lr]|[bcdfghjklmnpqrstvwxzßñç])(?=[{_VOWEL}])"
)
_NUCLEUS = pattern(rf"(?i)[{_VOWEL}]")
_LEAST = 3
"""Letters that stay together before a hyphen, and behind it."""


def with_breaks(text: str) -> str:
    """Return a text with soft hyphens in its long words, before what begins a syllable.

    It is a rule of thumb for words in Latin letters, good enough where a word has no room as a
    whole: Beschluss-fähigkeit, not Beschlussfähigkei-t.
    """
    return _LONG.sub(lambda found: _with_hyphens(found[0]), text)


def _with_hyphens(word: str) -> str:
    begun, parts = 0, []
    for onset in _ONSET.finditer(word):
        at = onset.start()
        behind = len(word) - at
        if at - begun >= _LEAST <= behind and _NUCLEUS.search(word[begun:at]):
            parts.append(word[begun:at])
            begun = at
    return SOFT_HYPHEN.join((*parts, word[begun:]))
