"""Each way to meet has a picture of its own, in both palettes and at any size."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.home.pictures import draw_picture
from app.look.palette import DARK, LIGHT


def painted(process, palette, side=96):
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(palette.paper_raised)
    painter = QPainter(image)
    draw_picture(painter, QRectF(0, 0, side, side), process, palette)
    painter.end()
    return image


def colours(image):
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_usual_process_has_its_own_picture_with_ink_and_amber(qapp, processes, palette):
    images = [painted(name, palette) for name in (*processes.usual(), "something else")]
    for place, image in enumerate(images):
        assert palette.ink.name() in colours(image)
        assert all(image != other for other in images[:place])
    assert palette.accent.name() in colours(images[0])


@pytest.mark.parametrize("side", [48, 300])
def test_a_picture_stays_within_its_square(qapp, processes, side):
    for name in processes.names():
        image = painted(name, LIGHT, side)
        edge = {image.pixelColor(0, y).name() for y in range(side)}
        assert edge == {LIGHT.paper_raised.name()}
