"""The picture in docs/architecture.md shows the house as it is."""

from tests.source.reading import HOUSE
from tools.draw_house import PICTURE, draw


def test_the_picture_is_up_to_date():
    assert PICTURE.read_text(encoding="utf-8") == draw(HOUSE), "run: python -m tools.draw_house"
