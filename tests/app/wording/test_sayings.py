"""Every form of an amendment, said back."""

import pytest

from facilitation.text import edits

TEXT = """# Tents

We buy ten tents by May. Ten is many.
The garden group stores them in the old mill.

- spades and rakes of all kinds
- two chainsaws with their helmets"""


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (TEXT.replace("ten tents", "six tents"), "in line 2 strike “ten”, insert “six”"),
        (TEXT.replace(" by May", ""), "in line 2 strike “by May”"),
        (TEXT.replace("old mill", "old dry mill"), "in line 3 after “old” insert “dry”"),
        (
            TEXT.replace("\n- two chainsaws with their helmets", ""),
            "strike line 5 whole: “- two chainsaws with their helmets”",
        ),
        (f"{TEXT}\n\nWe lend them out.", "after line 5 add “We lend them out.”"),
        (f"Preamble of ours.\n\n{TEXT}", "at the beginning add “Preamble of ours.”"),
        (
            TEXT.replace("ten tents", "six tents").replace("mill", "barn"),
            "in line 2 strike “ten”, insert “six”; in line 3 strike “mill”, insert “barn”",
        ),
        (TEXT, "changes nothing any more"),
    ],
)
def test_what_is_wanted_is_said_as_somebody_would_move_it(words, new, said):
    assert words.amendment(TEXT, edits.between(TEXT, new)) == said


def test_what_moved_is_said_as_moved(words):
    one, two = "- spades and rakes of all kinds", "- two chainsaws with their helmets"
    new = TEXT.replace(f"{one}\n{two}", f"{two}\n{one}")
    assert words.amendment(TEXT, edits.between(TEXT, new)).startswith("move line ")


def test_many_places_are_named_by_their_lines(words):
    text = "\n".join(f"Rule {number} is kept." for number in range(1, 30))
    new = text.replace("Rule 3 ", "Law 3 ")
    for number in (5, 6, 7, 11, 20, 21):
        new = new.replace(f"Rule {number} ", f"Law {number} ")
    assert words.amendment(text, edits.between(text, new)) == (
        "changes 7 places, in lines 3, 5–7, 11, 20–21"
    )


def test_like_words_in_one_line_are_told_apart(words):
    text = "We buy ten tents and ten ropes."
    new = "We buy ten tents and six ropes."
    assert words.amendment(text, edits.between(text, new)) == (
        "in line 1 strike “ten” (number 2 of 2), insert “six”"
    )
