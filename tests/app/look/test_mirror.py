"""Letters painted into a box are whole, whichever script they are of, and at their side."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle

from app.look.mirror import seen_side, write
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


def test_a_side_is_where_styles_of_qt_have_it():
    flag = Qt.AlignmentFlag
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        for across in (flag(0), flag.AlignLeft, flag.AlignRight, flag.AlignHCenter):
            for more in (flag.AlignVCenter, flag.AlignAbsolute):
                aligned = across | more
                seen = seen_side(direction, aligned)
                assert seen == QStyle.visualAlignment(direction, aligned) | flag.AlignAbsolute
