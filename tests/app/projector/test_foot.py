"""The strip at the foot: where its sentences are broken into lines."""

import pytest

from app.projector.foot import Sentence


@pytest.mark.parametrize("name", ["王小明", "欧阳修文", "山田太郎", "김민수", "ليلى"])
@pytest.mark.parametrize("width", range(90, 400, 7))
def test_a_name_without_blanks_is_not_broken_where_it_has_room_on_a_line(qapp, name, width):
    said = Sentence("Next", f"{name} speaks, then Bo, then {name}, and {name}", 20)
    lines = said.broken(max(width, said.least(9, 4000)))
    assert sum(line.count(name) for line in lines) == 3
    assert "".join(lines).replace(" ", "") == said.text.replace(" ", "")


@pytest.mark.parametrize("name", ["Wei 王", "Anna-Lena Berg", "ليلى حداد"])
@pytest.mark.parametrize("width", range(190, 400, 7))
def test_a_name_of_several_parts_is_not_broken_where_it_has_room_on_a_line(qapp, name, width):
    said = Sentence("Next", f"{name} speaks, then Bo, then {name}, and {name}", 20, (name,))
    lines = said.broken(width)
    assert sum(line.count(name) for line in lines) == 3
    assert " ".join(lines).strip() == said.text


def test_a_name_longer_than_a_line_is_broken_and_nothing_is_lost(qapp):
    said = Sentence("Next", "王小明" * 60, 20)
    lines = said.broken(200)
    assert len(lines) > 2
    assert "".join(lines) == said.text
