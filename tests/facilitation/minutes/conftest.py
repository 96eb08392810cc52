"""A document with every kind of block in it."""

from __future__ import annotations

import pytest

from facilitation.minutes.blocks import (
    Break,
    BulletList,
    Document,
    Emphasis,
    Fact,
    Facts,
    Gap,
    Grid,
    Heading,
    Inserted,
    Line,
    Link,
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
            Paragraph(plain("Next meeting: 5 June, same place. ça, Übung, Łódź, שלום, مرحبا, 漢字")),
        ),
    )
