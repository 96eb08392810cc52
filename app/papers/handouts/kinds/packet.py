"""A text as it goes to other groups on paper, so that it can be typed in again and proven."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handouts.handout import Handing, Handout
from app.papers.packet_paper import packet_blocks
from facilitation.exchange.packets.packing import packed
from facilitation.minutes.blocks import Block


def blocks(handing: Handing) -> Iterator[Block]:
    """Yield the text line by line with its id, who is asked, and room for an answer."""
    yield from packet_blocks(packed(handing.meeting, (handing.proposal.label,)), handing.words)


HANDOUT = Handout("packet", 3, blocks)
