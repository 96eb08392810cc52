from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.minutes import notes
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


def test_lists_stand_in_quotations_and_bear_numbers_and_letters_with_a_bracket() -> None:
    inner = BulletList(((_p("b"),), (_p("c"),)))
    assert note_blocks("said\n> we need\n> - a\n>   - b\n>   - c\n>\n> so\nyes") == (
        _p("said"),
        Quote((_p("we need"), BulletList(((_p("a"), inner),)), _p("so"))),
        _p("yes"),
    )
    assert note_blocks("> > a\n> b") == (Quote((Quote((_p("a"),)), _p("b"))),)
    assert note_blocks("> a\n\n> b") == (Quote((_p("a"),)), Quote((_p("b"),)))
    assert note_blocks("- a\n  > q") == (BulletList(((_p("a"), Quote((_p("q"),))),)),)
    assert note_blocks("1) a\n2) b\n  3) c") == (
        NumberedList(((_p("a"),), (_p("b"), NumberedList(((_p("c"),),), 3)))),
    )
    lettered = BulletList(((_p("a) tea"),), (_p("b) rum"),)))
    assert note_blocks("We have\na) tea\nb) rum") == (_p("We have"), lettered)
    assert note_blocks("1. x\n  a) tea\n  b) rum") == (NumberedList(((_p("x"), lettered),)),)
    assert note_blocks("On\n12) May we met")[0] == Paragraph(
        (Plain("On"), Break(), Plain("12) May we met"))
    )


WORDS = ("rope", "a_b_c", "(c)", "10:30", "x – y", "مرحبا", "+1", "2*3", "we - they", "#tag", "1.5")
MEANT = tuple[list[str], list[tuple[str, str]]]


@st.composite
def listed(draw: st.DrawFn, depth: int = 0, width: str = "") -> MEANT:
    """Lines of a list as people type them, and the mark and the words of each of its items."""
    width = width or draw(st.sampled_from(["  ", "   ", "    ", "\t"]))
    first, mark = draw(st.sampled_from([None, 1, 3, 7])), draw(st.sampled_from("-*+"))
    lines: list[str] = []
    meant: list[tuple[str, str]] = []
    for number in range(first or 0, (first or 0) + draw(st.integers(2, 4))):
        said, further = draw(st.sampled_from(WORDS)), draw(st.sampled_from(["", *WORDS]))
        lines += [f"{mark if first is None else f'{number}.'} {said}"]
        lines += [width + further] * bool(further)
        meant.append(("-" if first is None else str(number), f"{said} {further}".strip()))
        if depth < 2 and draw(st.integers(0, 3)) == 0:
            within, told = draw(listed(depth + 1, width))
            lines += [width + each if each else "" for each in within]
            meant += [(f"  {its}", words) for its, words in told]
        lines += draw(st.sampled_from([[], [], [""], [mark] if first is None else []]))
    return lines, meant


@settings(max_examples=60)
@given(st.lists(listed(), min_size=1, max_size=2), st.booleans())
def test_lists_are_what_was_typed(found: list[MEANT], apart: bool) -> None:
    lines: list[str] = []
    meant: list[tuple[str, str]] = []
    for each, told in found:
        lines += ["It goes on:", *([""] if apart else []), *each]
        meant += [("", "It goes on:"), *told]
    assert [each for block in note_blocks("\n".join(lines)) for each in _told(block)] == meant


def _told(block: Block) -> list[tuple[str, str]]:
    if isinstance(block, Paragraph):
        return [("", "".join(getattr(each, "text", " ") for each in block.inlines))]
    assert isinstance(block, BulletList | NumberedList)
    told: list[tuple[str, str]] = []
    for place, (words, *others) in enumerate(block.items):
        mark = str(block.start + place) if isinstance(block, NumberedList) else "-"
        told.append((mark, _told(words)[0][1]))
        told += [(f"  {its}", said) for each in others for its, said in _told(each)]
    return told


@pytest.mark.parametrize(
    ("typed", "blocks"),
    [
        ("We agree\n--", [(Plain("We agree"), Break(), Plain("--"))]),
        ("Ben said\n-", [(Plain("Ben said"), Break(), Plain("-"))]),
        ("On\n12. May we met", [(Plain("On"), Break(), Plain("12. May we met"))]),
        ("one\\\ntwo", [(Plain("one"), Break(), Plain("two"))]),
        ("2*3*4 ~~ 5 ~~", [plain("2*3*4 ~~ 5 ~~")]),
        ("Ana_Lund_Bo", [plain("Ana_Lund_Bo")]),
        ("We met\n---", [(Strong("We met"),)]),
    ],
)
def test_signs_that_people_type_are_no_markup(typed: str, blocks: list[tuple[Block, ...]]) -> None:
    assert note_blocks(typed) == tuple(Paragraph(each) for each in blocks)  # type: ignore[arg-type]


def test_numbers_and_kinds_part_lists_and_grids_need_no_empty_line() -> None:
    one, two = (_p("a"),), (_p("b"),)
    assert note_blocks("1. a\n3. b") == (NumberedList((one,)), NumberedList((two,), 3))
    assert note_blocks("1. a\n1. b") == (NumberedList((one, two)),)
    assert note_blocks("- a\n1. b") == (BulletList((one,)), NumberedList((two,)))
    assert note_blocks("1.\n2. b") == (NumberedList((two,), 2),)
    assert note_blocks("- a\n\n  b\n- a") == (BulletList(((*one, *two), one)),)
    grid = Grid((plain("a"), plain("b")), ((plain("1"), plain("2")),))
    assert note_blocks("b\n| a | b |\n|---|---|\n| 1 | 2 |") == (*two, grid)


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


PLAIN = st.sampled_from(["and", "12", "1.", "naïve", "it's", "“so”", "(c)", "x:", "ʰ", "A.", "-"])
LINES = st.lists(PLAIN, min_size=1, max_size=6).map(" ".join)


@given(st.lists(LINES, min_size=1, max_size=3).map("\n".join) | st.text("ab1.,’' *_\n-&:/"))
def test_the_quick_way_reads_as_the_long_one(text: str) -> None:
    *found, last = note_blocks(f"{text}\n\n`*`")
    assert last == _p("*")
    assert [*note_blocks(text)] == found


def test_plain_notes_and_lists_of_them_need_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "_reader", pytest.fail)
    assert note_blocks('Ben: it\'s "done" – €5!\nWe go on.')
    assert note_blocks("We need:\n- ropes + tents: two - or three\n\n1. a = b\n2. c")
