import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QIcon, QImage, QPainter

from app.look.icons import GRID, Sign, app_icon, draw_sign, drawing_of, icon
from app.look.palette import DARK, LIGHT


def picture(sign, side=48):
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    draw_sign(painter, QRectF(0, 0, side, side), sign, LIGHT.ink, LIGHT.paper)
    painter.end()
    return image


@pytest.mark.parametrize("sign", Sign)
def test_a_sign_stays_on_its_grid(qapp, sign):
    drawing = drawing_of(sign)
    box = drawing.stroke.boundingRect().united(drawing.fill.boundingRect())
    assert box.width() > 0
    assert min(box.left(), box.top()) >= 0
    assert max(box.right(), box.bottom()) <= GRID
    assert drawing_of(sign) is drawing


def test_no_two_signs_look_the_same(qapp):
    shapes = {bytes(picture(sign).constBits()) for sign in Sign}
    assert len(shapes) == len(Sign)


def test_a_sign_is_centred_in_a_wide_rectangle(qapp):
    image = QImage(90, 30, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    draw_sign(painter, QRectF(0, 0, 90, 30), Sign.AGREE, LIGHT.ink, LIGHT.paper)
    painter.end()
    paper = LIGHT.paper.rgb()
    inked = {x for x in range(90) for y in range(30) if image.pixel(x, y) != paper}
    assert inked <= set(range(30, 60))


def test_an_icon_has_the_colours_of_its_palette(qapp):
    def middle(made, mode=QIcon.Mode.Normal):
        return made.pixmap(QSize(24, 24), mode).toImage().pixelColor(8, 12)

    assert middle(icon(Sign.PAUSE, LIGHT)) == LIGHT.ink
    assert middle(icon(Sign.PAUSE, DARK)) == DARK.ink
    assert middle(icon(Sign.PAUSE, LIGHT, colour=LIGHT.block)) == LIGHT.block
    assert middle(icon(Sign.PAUSE, LIGHT), QIcon.Mode.Disabled) == LIGHT.edge


def test_an_icon_is_sharp_on_a_fine_screen(qapp, monkeypatch):
    monkeypatch.setattr("app.look.icons.ratios", lambda: (1, 2))
    assert icon(Sign.HAND, LIGHT).pixmap(QSize(24, 24), 2.0).size() == QSize(48, 48)


def test_an_icon_is_drawn_for_the_screens_that_there_are(qapp):
    assert icon(Sign.HAND, LIGHT).availableSizes() == [QSize(24, 24)]


def test_the_program_has_an_icon_in_the_usual_sizes(qapp):
    sizes = {size.width() for size in app_icon(LIGHT).availableSizes()}
    assert {16, 32, 64, 128} <= sizes
