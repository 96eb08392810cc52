from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.minutes.plain_text import on_one_line, readable, squeezed


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a\r\nb\rc\u2028d\x85e\vf", "a\nb\nc\nd\ne\nf"),
        ("a\tb", "a b"),
        ("a\x00b\x1bc\x7fd\x9fe", "a\ufffdb\ufffdc\ufffdd\ufffde"),
        ("\ud800\ufffe\ufdd0\U0010ffff", "\ufffd\ufffd\ufffd\ufffd"),
        ("Ben \u202eneB\u2066\u2069\ufeff", "Ben neB"),
        ("\u2068محمد\u2069 agrees", "\u2068محمد\u2069 agrees"),
        ("\u2068\u2068محمد\u2069 agrees", "\u2068محمد\u2069 agrees"),
        ("\u2068one\ntwo\u2069", "one\ntwo"),
        ("\u2067Ben\u2069", "Ben"),
        ("שלום \u200f🧑\u200d🌾 e\u0301", "שלום \u200f🧑\u200d🌾 e\u0301"),
    ],
)
def test_what_is_readable(text: str, read: str) -> None:
    assert readable(text) == read


@given(st.text(st.characters()))
def test_reading_twice_changes_nothing(text: str) -> None:
    assert readable(readable(text)) == readable(text)
    readable(text).encode()


def test_one_line_keeps_spaces_and_squeezed_does_not() -> None:
    assert on_one_line("  a\nb  c") == "  a b  c"
    assert squeezed("  a\nb  c ") == "a b c"
