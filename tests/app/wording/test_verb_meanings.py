"""Every verb is explained where it is typed, and every word within a line."""

import re

import pytest

from app.wording import Wording
from facilitation.language.verbs import every_verb
from facilitation.meeting.act import Act

ACTS = [each.usage for each in every_verb() if issubclass(each.makes, Act)]


@pytest.mark.parametrize("usage", ACTS)
def test_every_verb_has_a_meaning(usage):
    assert Wording().verbs.means(usage)


def test_no_verb_is_told_as_another_one_that_begins_alike():
    assert len({Wording().verbs.means(usage) for usage in ACTS}) == len(ACTS)


def test_every_word_within_a_line_has_a_meaning():
    used = {
        word
        for verb in every_verb()
        if issubclass(verb.makes, Act)
        for word in re.findall(r"(?<![\"\w-])[a-z]+\b", verb.usage.removeprefix(verb.name))
    }
    words = Wording().keywords
    assert {each for each in used if not words.means(each)} == set()
