"""A column of texts: sizes give way together until everything has its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from app.look.fit import Fitted, Fitter, Lettering, hanging
from app.look.icons import Sign

SIGN_ROOM = 1.45
"""The room a sign before a text takes, as a multiple of the text's size."""

_HIGH = 100_000
"""More pixels than a text of the longest kind is ever high."""


class Block(msgspec.Struct, frozen=True):
    """One text of a column.

    ``sizes`` are those it may have, in pixels, the most wanted first. ``lines`` is how
    many lines it should take at most (0: as many as there is room for), ``after`` the space below
    in pixels. A ``sign`` stands before it.
    """

    text: str
    sizes: tuple[int, ...]
    colour: QColor
    bold: bool = False
    lines: int = 0
    after: float = 0.0
    sign: Sign | None = None
    sign_colour: QColor | None = None


class Placed(msgspec.Struct, frozen=True):
    """A text at its place."""

    block: Block
    fitted: Fitted
    rect: QRectF


def lay_column(
    blocks: Iterable[Block],
    rect: QRectF,
    fitter: Fitter,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
) -> tuple[Placed, ...]:
    """Place texts below each other inside ``rect``; empty ones take no place.

    Every text begins with its wanted size. Where the room is too small all take smaller
    ones, then more lines than they should have; the lowest texts that have no place then are
    left out. So nothing is cut but one text that is longer than the whole room.
    """
    shown = [block for block in blocks if block.text.strip()]
    return _placed(_fitted(shown, rect, fitter), rect, align)


def lay_part(
    blocks: Iterable[Block], rect: QRectF, fitter: Fitter, part: int, *, whole: bool = False
) -> tuple[tuple[Placed, ...], int, int]:
    """Place one part of texts that have no room together: whole lines, at the smallest sizes.

    ``part`` counts from 0. Where they are to stay ``whole``, only a text that is longer than a part
    is divided. Returns what is placed, which part that is, and how many there are.
    """
    parts: list[list[_Line]] = [[]]
    used = 0.0
    for each in _lines([block for block in blocks if block.text.strip()], rect, fitter):
        high = each.fitted.line_height
        if whole and each.first and each.text_height <= rect.height():
            high = each.text_height
        if parts[-1] and used + high > rect.height():
            parts.append([])
            used = 0.0
        parts[-1].append(each)
        used += each.fitted.line_height + each.after
    shown = max(0, min(part, len(parts) - 1))
    placed, top = [], rect.top()
    for each in parts[shown]:
        box = QRectF(rect.x(), top, rect.width(), each.fitted.line_height)
        placed.append(Placed(each.block, each.fitted, box))
        top += each.fitted.line_height + each.after
    return tuple(placed), shown, len(parts)


class _Line(msgspec.Struct, frozen=True):
    """One line of a text, and the space below it; how high all of the text's lines are."""

    block: Block
    fitted: Fitted
    after: float
    first: bool
    text_height: float


def _lines(blocks: Sequence[Block], rect: QRectF, fitter: Fitter) -> list[_Line]:
    found = []
    for block in blocks:
        pixels = block.sizes[-1]
        indent = pixels * SIGN_ROOM if block.sign is not None else 0.0
        lettering = Lettering(pixels, pixels, block.bold)
        whole = fitter.fit(block.text, rect.width() - indent, _HIGH, lettering)
        last, high = len(whole.lines) - 1, whole.line_height * len(whole.lines)
        for at, line in enumerate(whole.lines):
            one = msgspec.structs.replace(whole, lines=(line,), height=whole.line_height, laid=[])
            bare = msgspec.structs.replace(block, sign=block.sign if at == 0 else None)
            after = block.after if at == last else 0.0
            found.append(_Line(bare, one, after, first=at == 0, text_height=high))
    return found


def _fitted(blocks: Sequence[Block], rect: QRectF, fitter: Fitter) -> list[tuple[Block, Fitted]]:
    steps = max([1, *[len(block.sizes) for block in blocks]])
    fitted: list[tuple[Block, Fitted]] = []
    for fewer in (True, False):
        wanted = blocks if fewer else [msgspec.structs.replace(each, lines=0) for each in blocks]
        for step in range(steps):
            fitted = [(block, _fit(block, step, rect, fitter)) for block in wanted]
            cut = [each for _, each in fitted if each.elided]
            if not cut and _height(fitted) <= rect.height():
                return fitted
    while fitted and _height(fitted) > rect.height():
        fitted.pop()
    return fitted


def _fit(block: Block, step: int, rect: QRectF, fitter: Fitter) -> Fitted:
    """Fit a text at its first size from ``step`` on that holds it whole."""
    sizes = block.sizes[min(step, len(block.sizes) - 1) :]
    found: Fitted | None = None
    for pixels in sizes:
        indent = pixels * SIGN_ROOM if block.sign is not None else 0.0
        lettering = Lettering(pixels, pixels, block.bold, block.lines)
        found = fitter.fit(block.text, rect.width() - indent, max(rect.height(), 1), lettering)
        if not found.elided and not breaks_words(block.text, found):
            break
    assert found is not None
    return found


def breaks_words(text: str, fitted: Fitted) -> bool:
    """Tell whether a word was broken where it has no hyphen, which a smaller size may avoid."""
    shown = " ".join(fitted.lines)
    return not {*text.replace("-", "- ").split()}.issuperset(shown.replace("-", "- ").split())


def _tall(fitted: Fitted) -> float:
    return fitted.height + hanging(fitted)


def _height(fitted: Sequence[tuple[Block, Fitted]]) -> float:
    if not fitted:
        return 0.0
    return sum([_tall(each) + block.after for block, each in fitted]) - fitted[-1][0].after


def _placed(
    fitted: Sequence[tuple[Block, Fitted]], rect: QRectF, align: Qt.AlignmentFlag
) -> tuple[Placed, ...]:
    top = rect.top()
    if align & (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignBottom):
        spare = max(0.0, rect.height() - _height(fitted))
        top += spare / 2 if align & Qt.AlignmentFlag.AlignVCenter else spare
    placed = []
    for block, each in fitted:
        place = QRectF(rect.x(), top, rect.width(), each.height)
        placed.append(Placed(block, each, place))
        top += _tall(each) + block.after
    return tuple(placed)
