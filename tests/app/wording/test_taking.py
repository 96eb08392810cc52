"""Why an amendment is taken when it is."""

import pytest

from facilitation.text.taking import Taken, Why


@pytest.mark.parametrize("because", [each for each in Why if each is not Why.BY_PLACE])
def test_every_reason_has_words(words, because):
    said = words.turn_of(Taken("A1", because, beside=("A2", "A3")))
    assert said
    assert "{" not in said


def test_by_place_goes_without_saying(words):
    assert words.turn_of(Taken("A1", Why.BY_PLACE)) == ""
