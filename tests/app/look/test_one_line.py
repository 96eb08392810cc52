"""Letters of other scripts stand as high in a field as those of the typeface."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from app.console.line.quick_line import QuickLine
from app.look.typeface import load_scripts


def middle(field, text):
    """Return the height at which half of the ink stands above and half below, in pixels."""
    field.setText(text)
    image = QImage(field.size(), QImage.Format.Format_Grayscale8)
    field.render(image, QPoint())
    across, down = range(14, field.width() - 14), range(4, field.height() - 4)
    rows = [y for y in down for x in across if image.pixelColor(x, y).lightness() < 110]
    return sum(rows) / len(rows)


@pytest.mark.parametrize("name", ["王小明", "ليلى حداد", "דוד לוי", "김민수", "หนึ่ง"])
def test_a_name_of_any_script_stands_in_the_middle_of_the_line(dress, qtbot, name):
    assert load_scripts()
    field = QuickLine()
    qtbot.addWidget(field)
    field.setReadOnly(True)  # without a caret
    field.resize(400, field.sizeHint().height())
    high = field.height()
    assert abs(middle(field, name) - middle(field, "Ana Ruiz")) <= 4
    assert field.sizeHint().height() == high
