import pytest

from facilitation.text.sentences import first_sentences, sentence_around


@pytest.mark.parametrize(
    ("text", "words", "around"),
    [
        ("One two. Three four! Five.", "four", "Three four!"),
        ("One two. Three four.", "two. Three", "One two. Three four."),
        ("One two. Three four.", "two.", "One two."),
        ("- a b\n- c d", "c", "- c d"),
        ("東京に行く。京都に。", "京都", "京都に。"),
        ("He said “go.” Then", "go", "He said “go.”"),
    ],
)
def test_the_sentence_around_words(text: str, words: str, around: str) -> None:
    start = text.index(words)
    assert sentence_around(text, start, start + len(words)) == around


def test_a_sentence_without_end_is_cut_between_words() -> None:
    text = "word " * 1000
    found = sentence_around(text, 2500, 2504)
    assert len(found) < 700
    assert set(found.split()) == {"word"}
    assert len(sentence_around("x" * 5000, 2000, 2001)) <= 302


@pytest.mark.parametrize(
    ("text", "longest", "first"),
    [
        ("One two. Three four! Five.", 10, "One two."),
        ("One two. Three four! Five.", 21, "One two. Three four!"),
        ("One two three. Four.", 5, "One two three."),
        ("We buy:\n- keys\n- locks", 10, "We buy:"),
        ("no end", 3, "no end"),
        ("東京に行く。京都に。", 7, "東京に行く。"),
        ("", 5, ""),
    ],
)
def test_the_first_sentences_that_have_room(text: str, longest: int, first: str) -> None:
    assert first_sentences(text, longest) == first
