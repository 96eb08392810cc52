"""Cutting a line into words."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.language.understanding import NotUnderstood
from facilitation.language.words import Word, code_length, words


def cut(line: str) -> list[str]:
    return [f'"{each.text}"' if each.quoted else each.text for each in words(line)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("", []),
        ("arrive Ana Ruiz, Ben", ["arrive", "Ana", "Ruiz", ",", "Ben"]),
        ("by Ben: strike", ["by", "Ben", ":", "strike"]),
        ("limit 2:00", ["limit", "2:00"]),
        ("Ana> x", ["Ana", ">", "x"]),
        ("Ana?", ["Ana?"]),
        ('a"b c"d', ["a", '"b c"', "d"]),
        ('"a \\"b\\" \\\\ \\n"', ['"a "b" \\ \n"']),
        ('"C:\\data"', ['"C:\\data"']),
        ("“a” „b“ „c” «d» »e« ”f”", ['"a"', '"b"', '"c"', '"d"', '"e"', '"f"']),
        ('"say “x” „y“"', ['"say “x” „y“"']),
        ("next # and 'so' on \"", ["next"]),
        ('"# no comment"', ['"# no comment"']),
        ("O'Brien\tx", ["O'Brien", "x"]),
        ("arrive 王小明\uff0c李伟\u3001Wei", ["arrive", "王小明", ",", "李伟", ",", "Wei"]),
        ("arrive ليلى\u060c نور", ["arrive", "ليلى", ",", "نور"]),
        ("王\uff1f", ["王?"]),
        ("by 王\uff1astrike 「a\uff0cb」", ["by", "王", ":", "strike", '"a\uff0cb"']),
    ],
)
def test_a_line_is_cut(line, found):
    assert cut(line) == found


def test_words_know_their_columns():
    assert words(' "a", b') == (
        Word("a", quoted=True, start=1, end=4),
        Word(",", quoted=False, start=4, end=5),
        Word("b", quoted=False, start=6, end=7),
    )


@pytest.mark.parametrize(
    ("line", "length"),
    [("next", 4), ("next # x", 5), ('say "#" # x', 8), ('say "# x', 8), ("", 0), ("#", 0)],
)
def test_where_the_comment_begins(line, length):
    assert code_length(line) == length


@given(st.text())
def test_columns_rise_and_bare_words_stand_where_they_say(line):
    try:
        found = words(line)
    except NotUnderstood:
        return
    edges = [edge for each in found for edge in (each.start, each.end)]
    assert edges == sorted(edges)
    stand = [unicodedata.normalize("NFKC", line[each.start : each.end]) for each in found]
    bare = [at for at, each in enumerate(found) if not each.quoted]
    other = str.maketrans("\u3001\u060c\u061b\u061f", ",,;?")
    assert all(
        stand[at].translate(other) == unicodedata.normalize("NFKC", found[at].text) for at in bare
    )
