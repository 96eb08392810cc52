"""A document with every kind of block in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import strategies as st

from facilitation.minutes.blocks import (
    Bar,
    Bars,
    Block,
    Break,
    BulletList,
    Change,
    Document,
    Emphasis,
    Fact,
    Facts,
    Gap,
    Grid,
    Heading,
    Inline,
    Inlines,
    Inserted,
    Line,
    Link,
    MarkedLine,
    MarkedText,
    NumberedList,
    NumberedText,
    Paragraph,
    Plain,
    Quote,
    Redline,
    Rule,
    Strong,
    Struck,
    plain,
)


@pytest.fixture
def sample() -> Document:
    return Document(
        title="Spring assembly: tents *and* tables of <bread>",
        subtitle="North Garden – minutes, not yet approved",
        language="en",
        dated=1_777_660_200_000,
        facts=(
            Fact("Date", plain("1 May 2026, 18:30 – 20:45")),
            Fact("Place", plain("Hall 2, back entrance")),
            Fact("Facilitator", plain("Amara Diallo")),
            Fact("Present", plain("24 of 40 entitled; quorum is 21")),
            Fact("Minutes and everything written", plain("Ben_of_the_North & Chi <chi@example>")),
        ),
        blocks=(
            Paragraph(plain("The minutes of 3 April were approved without correction.")),
            Heading(1, plain("1. Tents for the market")),
            Facts(
                (
                    Fact("Process", plain("assembly by consensus, then circle")),
                    Fact("Review", (Strong("1 May 2027"),)),
                )
            ),
            Heading(2, plain("Proposal P1, version 2")),
            NumberedText(
                (
                    Line(1, "We buy six tents by May."),
                    Line(2, "   * at most $300 each, #1 quality; `plain` <b>canvas</b>"),
                    Line(3, ""),
                    Line(
                        10,
                        "The garden group stores them in the shed behind the old school and lends "
                        "them to any group that asks, first come first served, for a week at most.",
                    ),
                )
            ),
            Heading(3, plain("What amendment A1 changed")),
            Redline(
                (
                    Plain("We buy "),
                    Struck("ten"),
                    Inserted("six"),
                    Plain(" tents by May.\nThe garden group stores them"),
                    Inserted(", dry and aired"),
                    Plain("."),
                )
            ),
            Grid(
                (plain("Answer"), plain("Count"), plain("Said")),
                (
                    (plain("agree"), plain("18"), ()),
                    (plain("stand aside"), plain("2"), plain("“I will not carry tents | poles.”")),
                    (plain("block"), plain("0")),
                ),
            ),
            Bars(
                Grid(
                    (plain("Option"), plain("Votes"), plain("Received")),
                    (
                        (plain("the shed | the loft"), plain("9"), plain("+3")),
                        (plain("no next choice"), plain("2.5")),
                    ),
                ),
                (
                    Bar(6, 3, "A bar as long as 9; the line across it stands at 8."),
                    Bar(2, 0, "2.5 of <12> & “8” are needed"),
                ),
                whole=12,
                needed=8,
            ),
            Paragraph(
                (
                    Strong("Decided:"),
                    Plain(" P1 is adopted. "),
                    Emphasis("Nobody"),
                    Plain(" blocked; the motion was first "),
                    Struck("rejected"),
                    Plain(" "),
                    Inserted("reworded"),
                    Plain(". See "),
                    Link("the price list", "https://example.org/tents?a=1&b=(2)"),
                    Plain(" or write to "),
                    Link("chi@example.org", "mailto:chi@example.org"),
                    Plain(", not to "),
                    Link("this", "javascript:alert(1)"),
                    Plain("."),
                )
            ),
            Heading(1, plain("2. Storage # and care #")),
            BulletList(
                (
                    (Paragraph(plain("The shed needs a new lock.")),),
                    (
                        Paragraph(plain("Two keys:")),
                        NumberedList(
                            (
                                (Paragraph(plain("one with the garden group")),),
                                (Paragraph(plain("one with the house")),),
                            )
                        ),
                    ),
                )
            ),
            BulletList(((Paragraph(plain("A list of its own.")),),)),
            Quote(
                (
                    Paragraph((Plain("1. We met when it rained."), Break(), Plain("- And sang."))),
                    Paragraph(plain("+ more than once")),
                )
            ),
            Paragraph((Plain("Dov cannot carry them because of "), Gap("health"), Plain("."))),
            Gap("two contributions, left out at the speakers' wish"),
            Rule(),
            Paragraph(
                plain("Next meeting: 5 June, same place. ça, Übung, Łódź, שלום, مرحبا, 漢字")
            ),
        ),
    )


@cache
def _texts() -> st.SearchStrategy[str]:
    """Words as people never write them: marks, controls, other scripts, emoji."""
    marks = st.text(st.sampled_from("*_~`[](){}<>!#$@-+=|\\:;&.,\"' 12ab\n\t"), max_size=12)
    letters = st.text(st.characters(), max_size=8)
    known = st.sampled_from(
        [
            *("# a", "- b", "1. c", "10) d", "> e", "+ f", "---", "===", "***", "<b>", "</p>"),
            *("```", "~~~", "[a](b)", "![a](b)", "<!-- x -->", "a_b_c", "__a__", "**a**", "|a|b|"),
            *("https://e.org", "\u202eneB", "\x00\x1b[0m", "🧑\u200d🌾", "שלום", "مرحبا", "漢字"),
            *("{--a--}", "#let x = 1", "$ x $", "#include", "<script>alert(1)</script>", "C#"),
            *("[a]: b", "    x", "-", "+", "#", ":", ": a", "\\", "a\\", "&#35;", "$$", "@ben"),
            *("<a@b.c>", "Ana’s", "&amp;"),
        ]
    )
    return st.lists(st.one_of(known, marks, letters), min_size=1, max_size=3).map("".join)


@cache
def _inlines(*, plain_only: bool = False) -> st.SearchStrategy[Inlines]:
    words = [Plain] if plain_only else [Plain, Plain, Strong, Emphasis, Struck, Inserted, Gap]
    kinds: list[st.SearchStrategy[Inline]] = [st.builds(kind, _texts()) for kind in words]
    hrefs = st.sampled_from(["https://e.org/a?b=(c)&d='*_e", "mailto:a@e.org", "javascript:x", ""])
    kinds += [st.builds(Link, _texts(), hrefs), st.just(Break())]
    return st.lists(st.one_of(kinds), min_size=1, max_size=4).map(tuple)


def _marked(changes: st.SearchStrategy[Change]) -> st.SearchStrategy[MarkedLine]:
    segments = st.lists(changes, min_size=1, max_size=3).map(tuple)
    return st.builds(
        MarkedLine, st.integers(1, 999), st.sampled_from(["", "−", "+", "±"]), segments
    )


@cache  # hypothesis looks into a strategy once, which takes longer than to draw from it
def _documents() -> st.SearchStrategy[Document]:
    simple = st.builds(Paragraph, _inlines())
    items = st.lists(st.lists(simple, min_size=1, max_size=2).map(tuple), min_size=1, max_size=3)
    nested: st.SearchStrategy[Block] = st.one_of(
        simple,
        st.builds(BulletList, items.map(tuple)),
        st.builds(NumberedList, items.map(tuple), st.integers(0, 120)),
    )
    inner = st.lists(nested, min_size=1, max_size=2).map(tuple)
    rows = st.lists(st.lists(_inlines(), min_size=1, max_size=3).map(tuple), max_size=2).map(tuple)
    facts = st.lists(st.builds(Fact, _texts(), _inlines()), max_size=2).map(tuple)
    changes = st.one_of(st.builds(kind, _texts()) for kind in (Plain, Struck, Inserted))
    lines = st.lists(st.builds(Line, st.integers(0, 1200), _texts()), min_size=1, max_size=3)
    block: st.SearchStrategy[Block] = st.one_of(
        nested,
        st.builds(Heading, st.integers(0, 9), _inlines()),
        st.builds(BulletList, st.lists(inner, min_size=1, max_size=2).map(tuple)),
        st.builds(Quote, inner),
        st.builds(NumberedText, lines.map(tuple)),
        st.builds(Redline, st.lists(changes, min_size=1, max_size=4).map(tuple)),
        st.builds(MarkedText, st.lists(_marked(changes), min_size=1, max_size=3).map(tuple)),
        st.builds(Facts, facts),
        st.builds(Grid, st.lists(_inlines(), min_size=1, max_size=3).map(tuple), rows),
        st.builds(
            Bars,
            st.builds(Grid, st.lists(_inlines(), min_size=1, max_size=2).map(tuple), rows),
            st.lists(
                st.builds(Bar, st.integers(-1, 9), st.integers(0, 9), _texts()), max_size=3
            ).map(tuple),
            st.integers(0, 20),
            st.integers(0, 30),
        ),
        st.just(Rule()),
        st.builds(Gap, _texts()),
    )
    languages = st.sampled_from(["en", "de", "pt-BR", "he", "zh-Hant-TW", "", "x' y", "nonsense"])
    blocks = st.lists(block, max_size=4).map(tuple)
    return st.builds(Document, _texts(), languages, blocks, _texts(), facts)


@pytest.fixture(scope="session")
def documents() -> Callable[[], st.SearchStrategy[Document]]:
    return _documents
