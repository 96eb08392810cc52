# ruff: noqa: RUF001 - the letters are what is tested
"""Markdown and plain text."""

import pytest

from facilitation.exchange.documents.imported import Loss
from facilitation.exchange.documents.reading import parse_document


@pytest.mark.parametrize(
    ("written", "text", "losses"),
    [
        ("# A\n\n- b\n  - c\n", "# A\n\n- b\n  - c", set()),
        ("a <b>bold</b> word", "a bold word", {Loss.HTML}),
        ("10<sup>6</sup> CO<sub>2</sub> 4<sup>th</sup>", "10⁶ CO₂ 4th", {Loss.HTML}),
        ("a<script>alert(1)\nmore</script>b", "a\nb", {Loss.HTML}),
        ("a <!-- secret\nwords --> b", "a\n b", {Loss.HTML}),
        ("We meet at <place>.", "We meet at <place>.", set()),
        ("1 < 2 > 0", "1 < 2 > 0", set()),
        ("`<b>` stays", "`<b>` stays", set()),
        ("```\n<b>x</b>\n```", "```\n<b>x</b>\n```", set()),
        ("![a plan](plan.png) here", "a plan here", {Loss.PICTURES}),
        ("x[^1] y\n\n[^1]: a note", "x[1] y\n\n[1] a note", {Loss.FOOTNOTES}),
        ("[a](https://e.org) [b](javascript:x)", "[a](https://e.org) b", {Loss.LINKS}),
        ("<https://e.org> &copy; &lt;b&gt;", "https://e.org © &lt;b&gt;", set()),
        ("---\ntitle: My plan\n---\nText", "Text", {Loss.FRONT_MATTER}),
        ("---\n\nA rule, no facts\n\n---", "---\n\nA rule, no facts\n\n---", set()),
        ("a\r\nb\rc", "a\nb\nc", set()),
        ("<IMG SRC=x onerror=alert(1)>x", "x", {Loss.PICTURES}),
        ("<<b>b>x", "<b>x", {Loss.HTML}),
    ],
    ids=range(18),
)
def test_markdown(written, text, losses):
    found = parse_document(written.encode(), "a.md")
    assert found.text == text
    assert {each.loss for each in found.lost} == losses


def test_a_title_is_told():
    assert parse_document(b"---\ntitle: 'My plan'\n---\nText", "a.md").title == "My plan"
    assert parse_document(b"# My plan #\n\nText", "a.md").title == "My plan"
    assert parse_document(b"Text", "a.md").title == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_letters_however_they_are_written(encoding):
    found = parse_document("Größe – “naïve”\n".encode(encoding), "a.txt")
    assert found.text == "Größe – “naïve”"
    guessed = {each.loss for each in found.lost} == {Loss.GUESSED_LETTERS}
    assert guessed == (encoding == "cp1252")


PROSE = {
    "cp1250": "Zażółć gęślą jaźń. Członkowie zebrali się o 18:00 – było nas „dużo”, § 5 pominięto.",
    "cp1251": "Собрание открылось в 18:00 – нас было «много». Параграф 5 отложили.",
    "koi8-r": "Собрание открылось в 18:00. Нас было много, параграф 5 отложили.",
    "cp1252": "Die Mitglieder trafen sich um 18:00 – wir waren „viele“. § 5 für später: 10 €.",
    "mac-roman": "Les adhérents étaient déjà là – « beaucoup », l’après-midi, à 10 €.",
    "gb18030": "会员大会于下午六点开始。我们讨论了花园的预算,并通过了决议。",
    "big5": "會員大會於下午六點開始。我們討論了花園的預算,並通過了決議。",
    "shift_jis": "総会は午後六時に始まりました。庭の予算について話し合いました。",
    "euc_kr": "총회는 오후 여섯 시에 시작되었습니다. 정원 예산을 논의했습니다.",
}


@pytest.mark.parametrize(("encoding", "text"), PROSE.items())
def test_a_text_of_an_old_program_is_guessed_as_a_list_is(encoding, text):
    found = parse_document(f"{text}\n".encode(encoding), "a.txt")
    assert found.text == text
    assert {each.loss for each in found.lost} == {Loss.GUESSED_LETTERS}


def test_paragraphs_saved_as_long_lines_are_set_apart():
    long = "word " * 30
    found = parse_document(f"Title\n{long}\n1. a\n2. b\n{long}".encode(), "a.txt").text
    assert found == f"Title\n\n{long.strip()}\n\n1. a\n2. b\n\n{long.strip()}"


def test_lines_broken_by_hand_stay():
    assert parse_document(b"one\ntwo\n\nthree", "a.txt").text == "one\ntwo\n\nthree"


def test_bullets_of_plain_text_are_lists():
    assert parse_document("• a\n  ◦ b".encode(), "a.txt").text == "- a\n  - b"


def test_html_in_plain_text_is_characters():
    assert parse_document(b"a <b>b</b>", "a.txt").text == "a <b>b</b>"
