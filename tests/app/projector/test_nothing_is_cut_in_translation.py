"""Every scene in the languages that nobody speaks, a third longer: no word is cut there either."""

from __future__ import annotations

import pytest

from app.look.typeface import load_scripts
from app.wording.translation import PSEUDO
from tests.app.projector.test_nothing_is_cut import WORDS, speak, wrong_in_all


@pytest.mark.parametrize(
    ("language", "words"),
    [(PSEUDO[0], "short"), (PSEUDO[1], "short"), ("de", "short")],
)
def test_nothing_is_cut_where_sentences_are_longer(hall_in, language, words):
    load_scripts()  # as the program does: other faces are higher
    hall = hall_in(language)
    assert not wrong_in_all(hall, WORDS[words], {speak})
