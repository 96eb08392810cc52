"""Each entry has a letter of its own, whatever it is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.keyboard.letters import letter_of, lettered

WORDS = st.text(alphabet="abcäÅß&\t 王ع-…", max_size=8)


@pytest.mark.parametrize(
    ("words", "letter"),
    [("&Room", "r"), ("Meetin&g", "g"), ("R&&D", ""), ("R&&&D", "d"), ("Room", ""), ("Room&", "")],
)
def test_a_letter_stands_behind_its_mark(words, letter):
    assert letter_of(words) == letter


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (("&Adopt", "&Reject"), ("&Adopt", "&Reject")),
        (("&Adopt", "&Ask"), ("&Adopt", "A&sk")),
        (("Next pane", "Full screen"), ("&Next pane", "&Full screen")),
        (("Open the desk", "Over to the room"), ("&Open the desk", "Over &to the room")),
        (("Move up\tAlt+↑", "Up\tM"), ("&Move up\tAlt+↑", "&Up\tM")),
        (("R&&D", "Rest"), ("&R&&D", "R&est")),
        (("王小明", "&王"), ("王小明", "&王")),
        (("a", "a"), ("&a", "a")),
        (("ab", "a"), ("a&b", "&a")),
        (("abc", "ab", "a"), ("ab&c", "a&b", "&a")),
        (("ليلى", "لبنى"), ("&ليلى", "ل&بنى")),
    ],
)
def test_who_has_none_or_comes_later_gets_the_first_free_one(entries, found):
    assert lettered(entries) == found


def test_letters_that_mean_something_else_are_given_to_nobody():
    assert lettered(("&Text", "&Order"), "TO") == ("T&ext", "O&rder"), "the keys of the window"


@given(st.lists(WORDS, max_size=8), st.sets(st.sampled_from("abc")))
def test_no_letter_is_given_twice_and_no_word_is_changed(entries, taken):
    made = lettered(entries, taken)
    letters = [letter_of(each) for each in made if letter_of(each)]
    assert len(set(letters)) == len(letters)
    assert taken.isdisjoint(letters)
    for before, now in zip(entries, made, strict=True):
        assert plain(before) == plain(now)
    assert lettered(made, taken) == made


def plain(words):
    """Words as they are read: each doubled ampersand is one, a single one marks a letter."""
    return words.replace("&&", "+").replace("&", "")
