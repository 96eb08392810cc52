import pytest

from facilitation.text.changes import Edit
from facilitation.text.corrections import EDITORIAL, Nature, touched
from facilitation.text.difference import between

P = "1. We recieve ten tents by may, and store them.\n3. The Garden group."


def editorial(text: str, edit: Edit) -> bool:
    return all(each.nature in EDITORIAL for each in touched(text, edit))


@pytest.mark.parametrize(
    ("old", "new", "nature"),
    [
        ("recieve", "receive", Nature.SPELLING),
        ("may,", "may", Nature.PUNCTUATION),
        ("may", "May", Nature.CAPITALS),
        ("3. The", "2. The", Nature.NUMBERING),
        ("ten", "6", Nature.NUMBERS),
        ("ten", "nine", Nature.WORDS),
        ("store", "stare", Nature.SPELLING),
        ("store", "keep", Nature.WORDS),
        (" and store them", "", Nature.WORDS),
        (" by", "\nby", Nature.SPACING),
        ("Garden group", "Garden-group", Nature.WORDS),
        ("group", "group 2", Nature.NUMBERS),
    ],
)
def test_the_nature_of_a_change(old: str, new: str, nature: Nature) -> None:
    edit = between(P, P.replace(old, new, 1))
    natures = {each.nature for each in touched(P, edit)}
    assert natures == {nature}
    assert editorial(P, edit) is (nature not in (Nature.WORDS, Nature.NUMBERS))


@pytest.mark.parametrize(
    ("old", "new"),
    [("possible", "impossible"), ("not", "now"), ("tents", "tents tents"), ("able", "stable")],
)
def test_what_is_no_spelling(old: str, new: str) -> None:
    text = f"It is {old} here"
    assert not editorial(text, between(text, f"It is {new} here"))


def test_a_word_that_stands_elsewhere_was_spelt_right() -> None:
    text = "We store tents, you store ropes."
    assert not editorial(text, between(text, "We store tents, you stare ropes."))
    assert editorial("teh", between("teh", "teh"))
