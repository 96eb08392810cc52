import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.tokens import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We buy ten.", ["We", " ", "buy", " ", "ten", "."]),
        ("1,000.50 at 10:30, 2.", ["1,000.50", " ", "at", " ", "10:30", ",", " ", "2", "."]),
        ("2nd 5kg 2.5kg", ["2nd", " ", "5kg", " ", "2", ".", "5kg"]),
        ("see https://a.org/b?c=1.", ["see", " ", "https://a.org/b?c=1", "."]),
        ("(http://a.org/x)", ["(", "http://a.org/x", ")"]),
        ("don’t well-being", ["don’t", " ", "well-being"]),
        ("a\n\n- b", ["a", "\n\n", "-", " ", "b"]),
        ("東京へ", ["東", "京", "へ"]),
        ("한국어 말", ["한국어", " ", "말"]),
        ("👩‍👩‍👧!", ["👩‍👩‍👧", "!"]),
        ("हिन्दी भाषा", ["हिन्दी", " ", "भाषा"]),
        ("“q” — …", ["“", "q", "”", " ", "—", " ", "…"]),
        ("*bold*", ["*", "bold", "*"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert list(tokens(text)) == expected


odd = st.text(st.sampled_from("aé\u0301\u200d1.,:/'- \n東🇩🇪👍🏽가한ท\u0600h"), max_size=30)


@given(odd | st.text(max_size=40))
def test_no_grapheme_is_split_and_nothing_lost(text: str) -> None:
    found = tokens(text)
    assert "".join(found) == text
    edges = {match.end() for match in regex.finditer(r"\X", text)} | {0}
    at = 0
    for token in found:
        at += len(token)
        assert at in edges


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_plain_text_is_cut_as_any_other(text: str) -> None:
    text = text.replace("\r", "")
    assert [*tokens(text), " ", "東"] == list(tokens(f"{text} 東")) or text[-1:].isspace()
