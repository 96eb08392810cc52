"""The picture in docs/architecture.md shows the house as it is."""

from pathlib import Path

from tools.draw_house import PICTURE, draw


def test_the_picture_is_up_to_date():
    house = Path(__file__).resolve().parent.parent
    assert PICTURE.read_text(encoding="utf-8") == draw(house), "run: python -m tools.draw_house"
