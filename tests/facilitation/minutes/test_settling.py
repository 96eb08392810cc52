from __future__ import annotations

from facilitation.minutes.blocks import (
    Blocks,
    Break,
    BulletList,
    Document,
    Fact,
    Facts,
    Grid,
    Heading,
    Link,
    NumberedText,
    Paragraph,
    Plain,
    Quote,
    Redline,
    Strong,
    Struck,
    plain,
)
from facilitation.minutes.settling import settled, settled_blocks


def _levels(*given: int) -> list[int]:
    blocks = tuple(Heading(level, plain("x")) for level in given)
    found = settled(Document("t", "en", blocks)).blocks
    return [each.level for each in found if isinstance(each, Heading)]


def test_no_heading_skips_a_level() -> None:
    assert _levels(3, 5, 9, 1, 4, 2, 0) == [1, 2, 3, 1, 2, 2, 1]


def test_empty_blocks_go() -> None:
    empty: Blocks = (
        Paragraph(()),
        Paragraph(plain(" \n")),
        Paragraph((Break(), Break())),
        Heading(1, plain("")),
        BulletList(((Paragraph(()),),)),
        Quote((Paragraph(()),)),
        NumberedText(()),
        Redline((Plain(""), Struck(""))),
        Facts((Fact(" ", ()),)),
        Grid((), ()),
    )
    assert settled_blocks(empty) == ()


def test_neighbours_are_joined_and_unsafe_links_are_words() -> None:
    words = (Strong("a"), Plain(""), Strong("b"), Plain("c"), Link("d", "javascript:e"), Break())
    assert settled_blocks([Paragraph(words)]) == (Paragraph((Strong("ab"), Plain("cd"))),)


def test_short_rows_are_filled() -> None:
    (grid,) = settled_blocks([Grid((plain("a"),), ((plain("b"), plain("c")), ()))])
    assert grid == Grid((plain("a"), ()), ((plain("b"), plain("c")), ((), ())))


def test_a_heading_inside_a_quotation_is_a_strong_paragraph() -> None:
    (quote,) = settled_blocks([Quote((Heading(1, plain("loud")),))])
    assert quote == Quote((Paragraph((Strong("loud"),)),))


def test_a_document_always_has_a_title() -> None:
    assert settled(Document(" \u202e ", "en", ())).title == "–"


def test_a_way_within_the_document_leads_to_a_heading_that_is_there_or_is_words() -> None:
    blocks = (
        Paragraph((Link("there", "#text-p1"), Link("nowhere", "#text-p2"))),
        Heading(1, plain("P1"), "text-p1"),
    )
    found = settled(Document("t", "en", blocks)).blocks[0]
    assert found == Paragraph((Link("there", "#text-p1"), Plain("nowhere")))
