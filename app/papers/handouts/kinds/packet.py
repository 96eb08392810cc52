"""A text as it goes to other groups on paper, so that it can be typed in again and proven.

What stands beside the text keeps to the attribution, as in every hand-out.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.handouts.handout import Handing, Handout
from app.papers.packet_paper import packet_blocks
from facilitation.exchange.packets.packing import packed
from facilitation.minutes.blocks import Block


def blocks(handing: Handing) -> Iterator[Block]:
    """Yield the text line by line with its id, who is asked, and room for an answer."""
    packet, shown = packed(handing.meeting, (handing.proposal.label,)), handing.voices.text
    texts = tuple(
        replace(
            each,
            title=shown(each.title),
            need=shown(each.need),
            explanation=shown(each.explanation),
        )
        for each in packet.texts
    )
    replies = tuple(replace(each, words=shown(each.words)) for each in packet.replies)
    wishes = tuple(
        replace(each, because=shown(each.because), account=shown(each.account))
        for each in packet.amendments
    )
    beside = replace(packet, texts=texts, replies=replies, amendments=wishes)
    yield from packet_blocks(beside, handing.words)


HANDOUT = Handout("packet", 3, blocks)
