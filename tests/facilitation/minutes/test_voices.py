"""Notes are read as Markdown, however quickly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.minutes.notes import note_blocks
from facilitation.minutes.voices import note_read

_WORDS = st.sampled_from(
    [
        "and",
        "Ana",
        "12",
        "1.",
        "naïve",
        "*",
        "it's",
        "said,",
        "“so”",
        "www.x",
        "http",
        "ʰ",
        "A.",
        "#",
    ]
)


@given(st.lists(_WORDS, min_size=1, max_size=6).map(" ".join))
def test_the_quick_way_reads_as_the_long_one(text: str) -> None:
    assert note_read(text) == note_blocks(text)


@given(st.text("ab1.,;’“”?' *_\n-&", max_size=12).filter(str.strip))
def test_no_sign_of_markdown_is_overlooked(text: str) -> None:
    assert note_read(text) == note_blocks(text)


@pytest.mark.parametrize("text", ["We meet in the shed.", "Ana, Ben and Chi agree; Dov’s is open"])
def test_plain_words(text: str) -> None:
    assert note_read(text) == note_blocks(text)
