"""A text as it goes to other groups on paper, so that it can be typed in again and proven.

What stands beside the text keeps to the attribution, as in every hand-out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from app.papers.handouts.handout import Handing, Handout
from app.papers.packet_paper import packet_blocks
from facilitation.exchange.packets.packing import packed
from facilitation.minutes.blocks import Block

_Part = TypeVar("_Part", bound=Struct)


def blocks(handing: Handing) -> Iterator[Block]:
    """Yield the text line by line with its id, who is asked, and room for an answer."""
    packet, shown = packed(handing.meeting, (handing.proposal.label,)), handing.voices.text

    def said(parts: Iterable[_Part], *names: str) -> tuple[_Part, ...]:
        """Return parts of the packet with those of their words as they may be shown."""
        told = ((each, {name: shown(getattr(each, name)) for name in names}) for each in parts)
        return tuple(replace(each, **words) for each, words in told)

    texts = said(packet.texts, "title", "need", "explanation")
    replies, wishes = said(packet.replies, "words"), said(packet.amendments, "because", "account")
    beside = replace(packet, texts=texts, replies=replies, amendments=wishes)
    yield from packet_blocks(beside, handing.words)


HANDOUT = Handout("packet", 3, blocks)
