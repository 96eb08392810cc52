import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.bars import (
    Answer,
    Share,
    Tone,
    cells,
    draw_answers,
    draw_shares,
    draw_sparks,
    tone_sign,
)
from app.look.brush import Brush
from app.look.fit import Fitter
from app.look.icons import Sign
from app.look.palette import LIGHT
from app.look.typeface import Sizes

SIZES = Sizes(12, 40)


def painted(paint, width=400, height=120):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def count(image, colour):
    wanted = colour.rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def row(image, y, colour):
    wanted = colour.rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()))


def test_each_answer_has_a_shape_of_its_own():
    shapes = {tone_sign(tone) for tone in Tone}
    assert len(shapes) == len(Tone)


def answers(*counts):
    return [Answer(tone, number, tone.value) for tone, number in zip(Tone, counts, strict=False)]


def bar_of(*counts):
    def paint(painter, box):
        draw_answers(Brush(painter, LIGHT, Fitter(), SIZES), box, answers(*counts))

    return painted(paint)


def test_answers_share_the_bar_by_their_counts(qapp):
    image = bar_of(3, 0, 0, 1)
    assert row(image, 2, LIGHT.agree) / row(image, 2, LIGHT.block) == pytest.approx(3, abs=0.4)
    assert row(image, 2, LIGHT.concern) == 0


def test_no_answer_yet_is_an_empty_bar(qapp):
    image = bar_of(0, 0, 0, 0, 0)
    assert row(image, 2, LIGHT.line) > 350


def test_those_who_have_not_answered_are_not_filled(qapp):
    image = bar_of(0, 0, 0, 0, 9)
    assert row(image, 15, LIGHT.paper) > 350


def test_counts_and_words_are_seen(qapp):
    def paint(word, number):
        shown = [Answer(Tone.AGREE, number, word, Sign.UP)]
        return painted(
            lambda painter, box: draw_answers(Brush(painter, LIGHT, Fitter(), SIZES), box, shown)
        )

    assert paint("yes", 3) != paint("no", 3)
    assert paint("yes", 3) != paint("yes", 4)


@pytest.mark.parametrize("number", [0, 1, 7])
def test_cells_are_equal_and_fill_the_width(number):
    made = cells(QRectF(10, 0, 700, 50), number)
    assert len(made) == number
    assert sum(cell.width() for cell in made) == pytest.approx(700 if number else 0)


def test_a_share_is_as_long_as_its_part(qapp):
    def amber(part, whole):
        shares = [Share(part, whole)]
        return row(
            painted(lambda painter, box: draw_shares(painter, box, shares, LIGHT, SIZES)),
            60,
            LIGHT.accent,
        )

    assert amber(12, 24) / amber(24, 24) == pytest.approx(0.5, abs=0.02)
    assert amber(0, 24) == 0
    assert amber(0, 0) == 0
    assert amber(30, 24) == amber(24, 24)


def test_sparks_rise_with_their_counts(qapp):
    def high(counts):
        return count(
            painted(lambda painter, box: draw_sparks(painter, box, counts, LIGHT)), LIGHT.accent
        )

    assert high([1, 1]) > high([1, 2]) * 1.1
    assert high([0, 0]) == 0
    assert high([]) == 0


class Noting(QPainter):
    """A painter that remembers every text."""

    def __init__(self, on):
        super().__init__(on)
        self.texts = []

    def drawStaticText(self, at, text):  # noqa: N802 - Qt's own name
        self.texts.append(text.text())
        super().drawStaticText(at, text)


@pytest.mark.parametrize("width", [400, 480, 620])
def test_the_word_of_an_answer_is_not_cut(qapp, width):
    words = ("agree", "agree with reservations", "stand aside", "block", "silent")
    shown = [Answer(tone, 1, word) for tone, word in zip(Tone, words, strict=True)]
    image = QImage(width, 96, QImage.Format.Format_RGB32)
    painter = Noting(image)
    box = QRectF(0, 0, width, 96)
    draw_answers(Brush(painter, LIGHT, Fitter(), Sizes(13, 24)), box, shown)
    painter.end()
    said = " ".join(painter.texts)
    assert "agree with reservations" in said
    assert "…" not in said
