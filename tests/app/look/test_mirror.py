"""Letters painted into a box are whole, whichever script they are of."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.look.mirror import write
from app.look.typeface import font, load_scripts


def test_letters_that_hang_lower_than_the_typeface_are_not_cut_at_the_box(qapp):
    load_scripts()
    face = font(30)
    box = QRectF(0, 40, 200, 12)
    image = QImage(200, 120, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(face)
    write(painter, box, Qt.AlignmentFlag.AlignVCenter, "ربيع")
    painter.end()
    low = int(box.bottom()) + 1
    assert any(image.pixelColor(x, low).lightness() < 200 for x in range(200))
