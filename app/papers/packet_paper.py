"""A packet on paper: its texts line by line, each with its id as words and as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from app.papers.exporting import rendered
from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import to_write_on
from app.papers.plainly import bullets, heading, paragraph
from app.wording import Wording
from app.wording.words import Words
from facilitation.meeting.groups.packet import Packet, SentText
from facilitation.minutes.blocks import (
    SHEET,
    Block,
    Document,
    Dots,
    Fact,
    Facts,
    Line,
    NumberedText,
)
from facilitation.text.lines import numbered_lines
from facilitation.text.versions import normalise

_TO_CAMERAS = "goround:text:{}"
"""What the picture says, with the whole id: so that a camera knows what it has found."""


class PaperWords(Words):
    """What stands on a packet that is printed."""

    def _prepare(self) -> None:
        self.beside_texts = self.tr("What came with the texts")
        self.id_drawn = self.tr("The same id, for a camera")
        self.how_to_compare = self.tr(
            "Whoever types this text in, and below it the words by which it is known, is told "
            "whether it is the same: Other groups, Compare with a text on paper. Empty lines and "
            "signs such as # and - at the beginning of a line belong to it."
        )
        self.answers = (
            self.tr("Our group"),
            self.tr("We ratify it, with a reservation, stand aside, amend or reject it"),
            self.tr("What we add"),
            self.tr("Decided on"),
        )


def packet_paper(packet: Packet, wording: Wording) -> Document:
    """Return a packet as a document to be printed."""
    blocks, said = tuple(packet_blocks(packet, HandoutWording(wording))), wording.packets
    return Document(packet.sender, wording.language, blocks, subtitle=said.heading(packet))


def packet_pdf(packet: Packet, wording: Wording) -> bytes:
    """Return a packet as it is printed."""
    return rendered(packet_paper(packet, wording), "pdf")


def packet_blocks(packet: Packet, words: HandoutWording) -> Iterator[Block]:
    """Yield each text with who is asked about it, then all else that the packet carries."""
    wording = words.wording
    said, ratification = wording.packets, wording.ratification
    called = {each.id: said.called(each) for each in packet.texts}
    for text in packet.texts:
        mark = f"{SHEET}{text.id[:8]}" if text is not packet.texts[0] else ""
        yield from _text(text, words, mark)
        asked = [each for each in packet.asked if each.text == text.id]
        for each in asked:
            yield paragraph(f"{ratification.asked(called[text.id], each)}.")
        if asked:
            terms = PaperWords(wording.translate).answers  # so it can be sent back as it is
            yield Facts(tuple(Fact(term, to_write_on(40)) for term in terms))
    others = [
        *(ratification.replied(called.get(e.text, e.text[:8]), e) for e in packet.replies),
        *map(said.amendment, packet.amendments),
        *map(ratification.notice, packet.notices),
        *map(said.mandate, packet.mandates),
    ]
    if others:
        yield heading(1, PaperWords(wording.translate).beside_texts)
        yield bullets(others)


def _text(text: SentText, words: HandoutWording, mark: str) -> Iterator[Block]:
    said, beside = words.wording.packets, PaperWords(words.wording.translate)
    yield heading(1, said.called(text), mark)
    if text.need:
        yield paragraph(text.need)
    yield NumberedText(tuple(_as_typed(text.text)))
    yield paragraph(said.known_by(text.id))
    yield Dots(_drawn(text.id), beside.id_drawn)
    yield paragraph(beside.how_to_compare)


def _as_typed(text: str) -> Iterator[Line]:
    """Yield a text letter by letter, with empty lines and marks of lists: so it was hashed.

    Lines have the numbers by which the screen and minutes know them; empty ones have none there.
    """
    normal, reached = normalise(text), 0
    for each in numbered_lines(normal):
        empty = normal.count("\n", reached, each.start) - bool(reached)
        yield from (Line(0, "") for _ in range(empty))
        yield Line(each.number, each.text)
        reached = each.end


@cache
def _drawn(text_id: str) -> tuple[str, ...]:
    import segno  # loaded when something is printed

    drawn = segno.make(_TO_CAMERAS.format(text_id), micro=False, error="m")
    return tuple("".join("#" if dot else "." for dot in row) for row in drawn.matrix)
