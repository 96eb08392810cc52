"""Why an amendment is taken when it is."""

import pytest

from facilitation.meeting.order_of_taking import Because, Turn


@pytest.mark.parametrize("because", [each for each in Because if each is not Because.BY_PLACE])
def test_every_reason_has_words(words, because):
    said = words.turn_of(Turn("A1", because, ("A2", "A3")))
    assert said
    assert "{" not in said


def test_by_place_goes_without_saying(words):
    assert words.turn_of(Turn("A1", Because.BY_PLACE)) == ""
