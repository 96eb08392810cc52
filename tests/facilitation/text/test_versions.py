import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.versions import normalise, version_id


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne"),
        ("a  \nb\u00a0\n", "a\nb"),
        ("\n\n  a\n\n", "  a"),
        ("cafe\u0301", "caf\u00e9"),
        ("a\x00b\x1b[0mc", "ab[0mc"),
        ("pay \u202eten\u202c", "pay ten"),
        ("\ufeffa\u200bb\u00adc", "abc"),
        ("\t- a\tb", "    - a b"),
        ("a\n\u0301b", "a\n\u00a0\u0301b"),
        ("a\ud800b\uffff", "ab"),
        ("\u0645\u06cc\u200c\u062e \u200f\u05d0", "\u0645\u06cc\u200c\u062e \u200f\u05d0"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("", ""),
    ],
)
def test_normal_form(text: str, normal: str) -> None:
    assert normalise(text) == normal


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    normal = normalise(text)
    assert normalise(normal) == normal
    assert unicodedata.is_normalized("NFC", normal)
    assert not any(line != line.rstrip() for line in normal.split("\n"))
    assert not any(unicodedata.category(character) in {"Cs", "Zl", "Zp"} for character in normal)
    assert all(character == "\n" or unicodedata.category(character) != "Cc" for character in normal)


def test_id_is_the_hash_of_the_normal_form() -> None:
    assert version_id("caf\u00e9\n") == hashlib.sha256("caf\u00e9".encode()).hexdigest()
    assert version_id("cafe\u0301 \r\n") == version_id("caf\u00e9")
    assert version_id("ten") != version_id("six")
