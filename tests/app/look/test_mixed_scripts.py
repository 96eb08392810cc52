import pytest
from PySide6.QtCore import Qt

from app.look.fit import is_mixed, laid_line
from app.look.typeface import font


@pytest.mark.parametrize(
    ("text", "mixed"),
    [
        ("Ana has the floor", False),
        ("João hat das Wort", False),
        ("محمد عبد الرحمن", False),
        ("מיכל, 12:30", False),
        ("欧阳 娜娜 has the floor", False),
        ("محمد has the floor", True),
        ("Next: מיכל", True),
        ("", False),
    ],
)
def test_which_lines_mix_directions(text, mixed):
    assert is_mixed(text) is mixed


def test_a_sentence_about_somebody_keeps_the_readers_direction(qapp):
    face = font(20)
    assert (
        laid_line("محمد has the floor", face).textOption().textDirection()
        is Qt.LayoutDirection.LeftToRight
    )
    alone = laid_line("محمد", face).textOption().textDirection()
    assert alone is Qt.LayoutDirection.LayoutDirectionAuto
