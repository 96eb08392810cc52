from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.minutes.blocks import (
    Block,
    Break,
    BulletList,
    Emphasis,
    Grid,
    Line,
    Link,
    NumberedList,
    Paragraph,
    Plain,
    Quote,
    Rule,
    Strong,
    Struck,
    plain,
)
from facilitation.minutes.links import safe_href
from facilitation.minutes.notes import note_blocks
from facilitation.minutes.settling import settled_blocks


def _p(text: str) -> Paragraph:
    return Paragraph(plain(text))


@pytest.mark.parametrize(
    ("typed", "blocks"),
    [
        ("", []),
        (
            "a **b** _c_ ~~d~~",
            [(Plain("a "), Strong("b"), Plain(" "), Emphasis("c"), Plain(" "), Struck("d"))],
        ),
        ("one\ntwo", [(Plain("one"), Break(), Plain("two"))]),
        ("#agreed we buy", [plain("#agreed we buy")]),
        ("# Tents", [(Strong("Tents"),)]),
        ("[Note]: a word", [plain("[Note]: a word")]),
        ("<script>alert(1)</script>", [plain("<script>alert(1)</script>")]),
        ("<b onclick='x'>hi</b> <3", [plain("<b onclick='x'>hi</b> <3")]),
        ("&lt;i&gt; &amp;", [plain("<i> &")]),
        ("[x](javascript:alert(1))", [plain("x")]),
        ("[x](data:text/html,y)", [plain("x")]),
        ("[x](http://e.org)", [(Link("x", "http://e.org"),)]),
        (
            "see https://e.org/a_b_c.",
            [(Plain("see "), Link("https://e.org/a_b_c", "https://e.org/a_b_c"), Plain("."))],
        ),
        ("![a tent](http://e.org/t.png)", [plain("a tent")]),
        ("`*code* <b>`", [plain("*code* <b>")]),
        ("    four spaces", [plain("four spaces")]),
    ],
)
def test_one_paragraph(typed: str, blocks: list[tuple[Block, ...]]) -> None:
    assert note_blocks(typed) == tuple(Paragraph(each) for each in blocks)  # type: ignore[arg-type]


def test_lists_need_no_empty_line_and_nest_by_two_spaces() -> None:
    found = note_blocks("Ben said:\n- a\n  - b\n- c\n\n3. d\n4. e")
    inner = BulletList(((_p("b"),),))
    assert found == (
        _p("Ben said:"),
        BulletList(((_p("a"), inner), (_p("c"),))),
        NumberedList(((_p("d"),), (_p("e"),)), 3),
    )


def test_a_line_that_is_not_indented_below_a_list_is_a_paragraph_of_its_own() -> None:
    item = BulletList(((_p("a"),),))
    assert note_blocks("- a\nb") == (item, _p("b"))
    assert note_blocks("- a\nb\n- a") == (item, _p("b"), item)
    assert note_blocks("- a\n> q\n- a") == (item, Quote((_p("q"),)), item)
    assert note_blocks("- a\n  - a\nb") == (BulletList(((_p("a"), item),)), _p("b"))
    inside, after = note_blocks("- a\n  goes on\nb")
    assert isinstance(inside, BulletList)
    assert (len(inside.items), after) == (1, _p("b"))
    assert note_blocks("1. a\nb\n2. c") == (
        NumberedList(((_p("a"),),)),
        _p("b"),
        NumberedList(((_p("c"),),), 2),
    )
    assert note_blocks("```\n- x\ny\n```") == (Paragraph((Plain("- x"), Break(), Plain("y"))),)


def test_quotations_rules_grids_and_fences() -> None:
    found = note_blocks("> said\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx <y>\n  z\n```")
    assert found == (
        Quote((_p("said"),)),
        Rule(),
        Grid((plain("a"), plain("b")), ((plain("1"), plain("2")),)),
        Paragraph((Plain("x <y>"), Break(), Plain("  z"))),
    )


@pytest.mark.parametrize(
    "typed", [">" * 3000 + "x", "- " * 2000 + "x", "[" * 20_000, "[a](" * 3000]
)
def test_tangles_lose_nothing(typed: str) -> None:
    assert note_blocks(typed)


TYPED = st.text(
    st.one_of(st.sampled_from("*_~`[]()<>!#->+ \n1.|\\:&;ab\u202e\x02\x03\x00"), st.characters()),
    max_size=60,
) | st.lists(
    st.sampled_from(
        [
            "<script>",
            "</p>",
            "[a](",
            "javascript:",
            "http://e.org/",
            ")",
            "- ",
            "\n",
            "  ",
            "> ",
            "**",
            "```\n",
            "<!--",
        ]
    ),
    max_size=15,
).map("".join)


@settings(max_examples=150)
@given(TYPED)
def test_whatever_is_typed_becomes_settled_blocks_with_safe_links(typed: str) -> None:
    found = note_blocks(typed)
    assert settled_blocks(found) == found
    for link in _links(found):
        assert safe_href(link.href) == link.href


@given(st.lists(st.sampled_from(["ben", "Ana", "tents", "7", "ü", "東京"]), min_size=1, max_size=9))
def test_words_stay(words: list[str]) -> None:
    assert note_blocks(" ".join(words)) == (_p(" ".join(words)),)


def _links(value: object) -> list[Link]:
    if isinstance(value, Link):
        return [value]
    if isinstance(value, tuple):
        return [link for each in value for link in _links(each)]
    if isinstance(value, Line | Block):
        return [link for name in value.__struct_fields__ for link in _links(getattr(value, name))]
    return []


def test_a_line_below_a_quotation_is_no_part_of_it():
    quoted, after = note_blocks("> “Ten is too many.” – Ana\nand on it goes")
    assert isinstance(quoted, Quote)
    assert after == Paragraph((Plain("and on it goes"),))
