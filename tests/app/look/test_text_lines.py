"""What an amendment does to a text, as lines."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.look.text_lines import redlined, redlined_between
from facilitation.text.difference import between
from facilitation.text.versions import normalise

LINES = st.lists(
    st.sampled_from(
        [
            "",
            "# Tents",
            "We buy ten tents by May and store them all in the old mill.",
            "- one item of a list",
            "    code that is indented",
            "a " * 90,
            "x" * 170,
            "字" * 60,
            "The garden group stores them.",
        ]
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=120)
@given(LINES, LINES)
def test_looking_only_where_it_changes_gives_the_same_redline(old, new):
    base = normalise("\n".join(old))
    edit = between(base, "\n".join(new))
    assume(edit.hunks and base)
    assert redlined_between(base, edit) == redlined(base, edit)


def test_one_word_of_a_long_text_is_found_in_its_line():
    base = "\n\n".join(f"Paragraph {number} of many words." for number in range(1, 900))
    edit = between(base, base.replace("Paragraph 700 of", "Clause 700 of"))
    changed = [line for line in redlined(base, edit)[0] if line.mark]
    assert [line.number for line in changed] == [700]
    assert redlined_between(base, edit) == redlined(base, edit)
