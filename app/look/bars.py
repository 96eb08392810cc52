"""Small bars: shares of who was heard, the answers as they are counted, the agenda's time.

All counts and times are whole numbers; words and figures are the caller's.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.look.brush import Brush
from app.look.fit import Fitted, Fitter, Lettering, draw_fitted, fit_text, with_breaks
from app.look.icons import Sign, draw_sign
from app.look.palette import Palette
from app.look.typeface import Sizes, font

GUTTER = 16
"""Pixels between two answers."""

LEAST_SIGN = 8
"""The side in pixels from which a piece of the bar bears its sign."""


_MOST_LABEL, _MOST_VALUE = 0.5, 0.6
"""The shares of a row's width that labels and values may take."""

_APART = 0.25
"""The space between two rows of shares, as a multiple of the text."""

_HIGH = 10_000
"""More pixels than a label is ever high."""


class Tone(StrEnum):
    """The colour and shape an answer bears."""

    AGREE = "agree"
    CONCERN = "concern"
    ASIDE = "aside"
    BLOCK = "block"
    OPEN = "open"


class Answer(msgspec.Struct, frozen=True):
    """How often an answer was given, and its word; `sign` replaces the tone's own shape.

    ``brief`` is another word for where there is no room for the first (empty: there is none).
    """

    tone: Tone
    count: int
    word: str
    sign: Sign | None = None
    brief: str = ""


class Share(msgspec.Struct, frozen=True):
    """A part of a whole with its words: "people", "9 of 24"."""

    part: int
    whole: int
    label: str = ""
    value: str = ""


def tone_colour(tone: Tone, palette: Palette) -> QColor:
    return {
        Tone.AGREE: palette.agree,
        Tone.CONCERN: palette.concern,
        Tone.ASIDE: palette.aside,
        Tone.BLOCK: palette.block,
        Tone.OPEN: palette.ink_soft,
    }[tone]


def tone_sign(tone: Tone) -> Sign | None:
    """The shape of an answer; none for those who have not answered."""
    return {
        Tone.AGREE: Sign.AGREE,
        Tone.CONCERN: Sign.CONCERN,
        Tone.ASIDE: Sign.ASIDE,
        Tone.BLOCK: Sign.BLOCK,
    }.get(tone)


def draw_answers(brush: Brush, rect: QRectF, answers: Sequence[Answer]) -> None:
    """Paint one bar of all answers and below it shape, count and word of each."""
    fitter, sizes = brush.fitter, brush.sizes
    brush.painter.save()
    brush.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    high = min(rect.height() * 0.26, sizes.largest * 0.9)
    _draw_answer_bar(brush, QRectF(rect.x(), rect.y(), rect.width(), high), answers)
    below = rect.adjusted(0, high + rect.height() * 0.08, 0, 0)
    placed = _cells_of(answers, below, fitter, sizes.smallest)
    alike = _alike(answers, placed, fitter, sizes)
    if _is_cut(answers, placed, fitter, alike):
        answers = [msgspec.structs.replace(each, word=each.brief or each.word) for each in answers]
        placed = _cells_of(answers, below, fitter, sizes.smallest)
        alike = _alike(answers, placed, fitter, sizes)
    for answer, cell in zip(answers, placed, strict=True):
        _draw_answer(brush, cell, answer, alike)
    brush.painter.restore()


_NEEDED = (4.2, 6.0, 8.5, 10.6, 12.8)
"""The height in which words have so many lines, one first, as a multiple of the smallest text."""

_MOST_WORDS = 0.78
"""The share of a low place that words may take from their figures."""

_LINE = 1.4
"""The height of a line of words, or of figures, as a multiple of the smallest text."""


def answers_need(answers: Sequence[Answer], wide: float, fitter: Fitter, pixels: int) -> float:
    """Return the height in which no answer's word is cut at its smallest size, in pixels."""
    rect = QRectF(0, 0, wide, pixels * _NEEDED[-1])
    placed = [cell.width() - GUTTER for cell in _cells_of(answers, rect, fitter, pixels)]
    return pixels * _NEEDED[_lines_of(answers, placed, fitter, pixels) - 1]


def _lines_of(
    answers: Sequence[Answer], wides: Sequence[float], fitter: Fitter, pixels: int
) -> int:
    """Return how many lines the longest words take in columns so wide, at most as there can be."""
    columns = tuple(zip([each.word for each in answers], wides, strict=True))
    return fitter.once(lambda: _lines_in(columns, fitter, pixels), "lines", columns, pixels)


def _lines_in(columns: Sequence[tuple[str, float]], fitter: Fitter, pixels: int) -> int:
    most = len(_NEEDED)
    for lines in range(1, most):
        room = Lettering(pixels, pixels, most_lines=lines, hyphens=True)
        high = pixels * _LINE * (lines + 1)
        fitted = ((word, fitter.fit(word, wide, high, room)) for word, wide in columns)
        if not any(each.elided or _is_parted(word, each) for word, each in fitted):
            return lines
    return most


def _is_parted(text: str, fitted: Fitted) -> bool:
    """Tell whether a line ends within a word that could have a hyphen there."""
    if with_breaks(text) == text:
        return False
    words = set(text.split())
    ends = [line.split()[-1] for line in fitted.lines if line.strip()]
    return any(end not in words and not end.endswith("-") for end in ends[:-1])


class _Alike(msgspec.Struct, frozen=True):
    """One size for all counts and one for all words, so that no answer looks weightier."""

    count: Lettering
    word: Lettering
    figures_high: float


def _alike(
    answers: Sequence[Answer], placed: Sequence[QRectF], fitter: Fitter, sizes: Sizes
) -> _Alike:
    high = min((cell.height() for cell in placed), default=0.0)
    columns = [
        (answer, cell.width() - GUTTER) for answer, cell in zip(answers, placed, strict=True)
    ]
    word_high = max(sizes.smallest * _LINE, high * 0.42)
    needed = _lines_of(answers, [wide for _, wide in columns], fitter, sizes.smallest)
    lines = max(2, needed)
    if needed > 1:
        # A word cut short is worse than a smaller figure.
        most = max(high - sizes.smallest * _LINE, high * _MOST_WORDS)
        word_high = max(word_high, min(sizes.smallest * _LINE * needed, most))
    figures_high = max(1.0, high - word_high)
    count = Lettering(sizes.smallest, sizes.largest, bold=True, most_lines=1)
    largest = max(sizes.smallest, sizes.largest // 2)
    word = Lettering(sizes.smallest, largest, most_lines=lines, hyphens=True)
    counts = [
        fitter.fit(str(answer.count), wide - figures_high * 0.9, figures_high, count).pixels
        for answer, wide in columns
    ]
    words = [fitter.fit(answer.word, wide, word_high, word).pixels for answer, wide in columns]
    return _Alike(
        count=Lettering(min(counts, default=1), min(counts, default=1), bold=True, most_lines=1),
        word=Lettering(
            min(words, default=1), min(words, default=1), most_lines=lines, hyphens=True
        ),
        figures_high=figures_high,
    )


def _is_cut(
    answers: Sequence[Answer], placed: Sequence[QRectF], fitter: Fitter, alike: _Alike
) -> bool:
    return any(
        fitter.fit(
            answer.word, cell.width() - GUTTER, cell.height() - alike.figures_high, alike.word
        ).elided
        for answer, cell in zip(answers, placed, strict=True)
    )


def _cells_of(answers: Sequence[Answer], rect: QRectF, fitter: Fitter, pixels: int) -> list[QRectF]:
    """Return a cell for each answer: equal ones, but none less wide than its longest word."""
    words = tuple([answer.word for answer in answers])
    needed = fitter.once(lambda: _widths(words, pixels), "widths", words, pixels)
    even = cells(rect, len(answers))
    if all(cell.width() >= least for cell, least in zip(even, needed, strict=True)):
        return even
    spare = (rect.width() - sum(needed)) / len(answers)
    share = min(1.0, rect.width() / sum(needed))
    left, placed = rect.x(), []
    for least in needed:
        wide = least * share + max(0.0, spare)
        placed.append(QRectF(left, rect.y(), wide, rect.height()))
        left += wide
    return placed


def _widths(words: Sequence[str], pixels: int) -> list[float]:
    """Return how wide a column has to be for the longest word of each."""
    wide = QFontMetricsF(font(pixels)).horizontalAdvance
    return [max(map(wide, each.split()), default=0.0) + GUTTER + 2 for each in words]


def cells(rect: QRectF, count: int) -> list[QRectF]:
    """Equal cells side by side; empty for none."""
    wide = rect.width() / max(1, count)
    return [QRectF(rect.x() + wide * at, rect.y(), wide, rect.height()) for at in range(count)]


def _draw_answer_bar(brush: Brush, bar: QRectF, answers: Sequence[Answer]) -> None:
    painter, whole = brush.painter, sum(answer.count for answer in answers)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.palette.line)
    corner = min(8.0, bar.height() / 4)
    if whole == 0:
        painter.drawRoundedRect(bar, corner, corner)
        return
    gap = 3.0
    left = bar.x()
    shown = [answer for answer in answers if answer.count]
    room = bar.width() - gap * (len(shown) - 1)
    for answer in shown:
        wide = room * answer.count / whole
        _draw_piece(brush, QRectF(left, bar.y(), max(1.0, wide), bar.height()), answer, corner)
        left += wide + gap


def _draw_piece(brush: Brush, piece: QRectF, answer: Answer, corner: float) -> None:
    painter, palette = brush.painter, brush.palette
    colour = tone_colour(answer.tone, palette)
    if answer.tone is Tone.OPEN:
        pen = QPen(palette.edge, 1.5)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(piece.adjusted(1, 1, -1, -1), corner, corner)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(piece, corner, corner)
    sign = answer.sign or tone_sign(answer.tone)
    side = piece.height() * 0.56
    if sign is not None and piece.width() > side * 1.5 and side >= LEAST_SIGN:
        box = QRectF(0, 0, side, side)
        box.moveCenter(piece.center())
        draw_sign(painter, box, sign, palette.paper, colour)


def _draw_answer(brush: Brush, cell: QRectF, answer: Answer, alike: _Alike) -> None:
    wide = cell.width() - GUTTER
    top = QRectF(cell.x(), cell.y(), wide, alike.figures_high)
    colour = tone_colour(answer.tone, brush.palette)
    side = min(alike.figures_high * 0.72, alike.count.largest * 0.82)
    shape = QRectF(top.x(), top.center().y() - side / 2, side, side)
    sign = answer.sign or tone_sign(answer.tone)
    if sign is not None:
        brush.sign(shape, sign, colour)
    else:
        _draw_open(brush, shape)
    left = shape.right() + side * 0.25
    figures = QRectF(left, top.y(), max(1.0, top.right() - left), top.height())
    begin = Qt.AlignmentFlag.AlignLeft
    middle = begin | Qt.AlignmentFlag.AlignVCenter
    brush.text(figures, str(answer.count), colour, alike.count, middle)
    word = QRectF(cell.x(), top.bottom(), wide, cell.bottom() - top.bottom())
    brush.text(word, answer.word, brush.palette.ink, alike.word, begin | Qt.AlignmentFlag.AlignTop)


def _draw_open(brush: Brush, box: QRectF) -> None:
    pen = QPen(brush.palette.edge, max(1.5, box.width() * 0.07))
    pen.setDashPattern([2, 2])
    brush.painter.setPen(pen)
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawEllipse(box.adjusted(2, 2, -2, -2))


class _Shares(msgspec.Struct, frozen=True):
    """Shares laid out at one size: the labels in lines, how high each row is, and the columns."""

    labels: tuple[Fitted, ...]
    highs: tuple[float, ...]
    labels_wide: float
    values_wide: float


def draw_shares(
    painter: QPainter,
    rect: QRectF,
    shares: Sequence[Share],
    palette: Palette,
    sizes: Sizes,
) -> None:
    """Paint a row for each share: label, bar, value; room that is left over parts the rows.

    A long label takes several lines, at the largest size that leaves all rows their room.
    """
    if not shares:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pixels = sizes.smallest
    for tried in range(sizes.largest, sizes.smallest, -1):
        if shares_high(shares, rect.width(), tried) <= rect.height():
            pixels = tried
            break
    laid = _laid_shares(tuple(shares), int(rect.width()), pixels)
    spare = max(0.0, rect.height() - sum(laid.highs)) / len(shares)
    top = rect.y()
    for at, share in enumerate(shares):
        row = QRectF(rect.x(), top, rect.width(), laid.highs[at] + spare)
        _draw_share(painter, row, share, palette, laid, at)
        top = row.bottom()
    painter.restore()


def shares_high(shares: Sequence[Share], width: float, pixels: int) -> float:
    return sum(_laid_shares(tuple(shares), int(width), pixels).highs)


@lru_cache(maxsize=64)
def _laid_shares(shares: tuple[Share, ...], width: int, pixels: int) -> _Shares:
    metrics = QFontMetricsF(font(pixels))
    values = min(width * _MOST_VALUE, _widest([share.value for share in shares], metrics))
    most = min(width * _MOST_LABEL, width - values - 2 * pixels)
    labels_wide = min(most, _widest([share.label for share in shares], metrics))
    room = Lettering(pixels, pixels)
    labels = tuple(fit_text(each.label, int(labels_wide), _HIGH, room) for each in shares)
    highs = tuple(max(metrics.height(), each.height) + pixels * _APART for each in labels)
    return _Shares(labels, highs, labels_wide, values)


def _widest(texts: Sequence[str], metrics: QFontMetricsF) -> float:
    return max(metrics.horizontalAdvance(text) for text in texts) + 1


def _draw_share(
    painter: QPainter, row: QRectF, share: Share, palette: Palette, laid: _Shares, at: int
) -> None:
    words = laid.labels[at]
    gap = words.line_height * 0.5
    begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    middle = Qt.AlignmentFlag.AlignVCenter
    label = QRectF(row.x(), row.y(), laid.labels_wide, row.height())
    value = QRectF(row.right() - laid.values_wide, row.y(), laid.values_wide, row.height())
    draw_fitted(painter, label, words, palette.ink_soft, begin | middle)
    room = Lettering(words.pixels, words.pixels)
    said = fit_text(share.value, int(value.width()) + 1, int(row.height()), room)
    draw_fitted(painter, value, said, palette.ink, end | middle)
    left = label.right() + (gap if share.label else 0)
    right = value.left() - (gap if share.value else 0)
    thick = min(row.height() * 0.5, words.line_height * 0.5)
    bar = QRectF(left, row.center().y() - thick / 2, max(0.0, right - left), thick)
    corner, part, whole = thick / 2, share.part, share.whole
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.line)
    painter.drawRoundedRect(bar, corner, corner)
    if whole > 0 and part > 0:
        wide = max(bar.height(), bar.width() * min(part, whole) / whole)
        painter.setBrush(palette.accent)
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), wide, bar.height()), corner, corner)


def draw_sparks(painter: QPainter, rect: QRectF, counts: Sequence[int], palette: Palette) -> None:
    """Paint a small column for each count (at least 0); a count of none keeps a thin foot."""
    if not counts:
        return
    left, bottom, most = rect.x(), rect.bottom(), rect.height()
    highest, wide = max(1, *counts), rect.width() / len(counts)
    thick = max(1.0, wide - min(3.0, wide * 0.2))
    columns: tuple[list[QRectF], list[QRectF]] = [], []
    for at, count in enumerate(counts):
        high = max(2.0, most * count / highest)
        columns[count > 0].append(QRectF(left + wide * at, bottom - high, thick, high))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    # At once, and with plain corners: this is painted after most lines that are typed.
    for colour, each in zip((palette.edge, palette.accent), columns, strict=True):
        painter.setBrush(colour)
        painter.drawRects(each)
    painter.restore()
