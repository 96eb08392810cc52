import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text import lines as rule
from facilitation.text.lines import UnknownAlgorithm, line_at, numbered_lines
from facilitation.text.versions import normalise

# A line that moves breaks every paper already printed: these must stay as they are.
FIXED = [
    ("We buy ten tents by May.", 10, ["We buy ten", "tents by", "May."]),
    ("one\n\n\ntwo\nthree", 80, ["one", "two", "three"]),
    ("abcdefghij klm", 4, ["abcd", "efgh", "ij", "klm"]),
    ("a   b", 2, ["a", "b"]),
    ("    indented line", 10, ["    indent", "ed line"]),
    ("            far", 10, ["far"]),
    ("東京に行きました。", 6, ["東京に", "行きま", "した。"]),
    ("東京都。", 6, ["東京", "都。"]),
    ("aaa 東京", 6, ["aaa 東", "京"]),
    ("👩‍👩‍👧👍🏽 ok", 4, ["👩‍👩‍👧👍🏽", "ok"]),
    ("e\u0323\u0302e\u0323\u0302e\u0323\u0302", 2, ["\u1ec7\u1ec7", "\u1ec7"]),
    ("ab\u00a0cd ef", 5, ["ab\u00a0cd", "ef"]),
    (" 東", 2, ["東"]),
    ("", 80, []),
]


@pytest.mark.parametrize(("text", "width", "expected"), FIXED)
def test_lines(text: str, width: int, expected: list[str]) -> None:
    found = numbered_lines(text, width)
    assert [line.text for line in found] == expected
    assert [line.number for line in found] == list(range(1, len(expected) + 1))


texts = st.text(st.sampled_from("ab -.\n\u00e9\u0301東。👍🏽\u200d 한"), max_size=60) | st.text(
    max_size=60
)


@given(texts, st.integers(2, 20))
def test_lines_cover_the_text_and_stay_within_the_width(text: str, width: int) -> None:
    normal = normalise(text)
    at = 0
    for line in numbered_lines(text, width):
        assert line.text == normal[line.start : line.end]
        assert not normal[at : line.start].strip(), "only blank space lies between lines"
        assert line.text.strip() and "\n" not in line.text
        columns = sum(rule._columns(grapheme) for grapheme in regex.findall(r"\X", line.text))
        assert columns <= width
        at = line.end
    assert not normal[at:].strip()


@given(st.text(st.sampled_from("ab  -,\u00e9\n"), max_size=80), st.integers(2, 12))
def test_the_quick_way_wraps_as_the_general_one(text: str, width: int) -> None:
    for line in normalise(text).split("\n"):
        if line.strip():
            assert list(rule._wrapped_plain(line, width)) == list(rule._wrapped(line, width))


@given(st.text(st.sampled_from("a 東、ア\n"), max_size=40), st.integers(2, 12))
def test_lines_before_a_change_keep_their_numbers(text: str, width: int) -> None:
    whole = numbered_lines(f"{text}\n\nnew paragraph", width)
    before = numbered_lines(text, width)
    if normalise(text):
        assert whole[: len(before)] == before


def test_line_at() -> None:
    found = numbered_lines("one two\n\nthree", 4)
    assert [line.text for line in found] == ["one", "two", "thre", "e"]
    assert [line_at(found, offset) for offset in (0, 3, 4, 7, 8, 9, 13, 99)] == [
        1,
        1,
        2,
        2,
        2,
        3,
        4,
        4,
    ]
    assert line_at((), 3) == 0


def test_unknown_algorithm_and_width() -> None:
    with pytest.raises(UnknownAlgorithm) as caught:
        numbered_lines("a", algorithm=99)
    assert caught.value.algorithm == 99
    with pytest.raises(ValueError, match="1"):
        numbered_lines("a", 1)
