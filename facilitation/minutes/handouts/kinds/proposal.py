"""A proposal as it stands: its need and explanation apart, then its numbered lines."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.minutes.blocks import Block, BulletList, Heading, Paragraph, plain
from facilitation.minutes.handouts.handout import Handing, Handout, numbered
from facilitation.minutes.handouts.words import Part


def blocks(handing: Handing) -> Iterator[Block]:
    """Yield the parts of the proposal."""
    words, proposal = handing.words, handing.proposal
    for part, told in ((Part.NEED, proposal.need), (Part.EXPLANATION, proposal.explanation)):
        if told.strip():
            yield Heading(1, plain(words.part(part)))
            yield from handing.voices.blocks(told)
    reason = handing.because(proposal.because)
    if reason:
        yield Paragraph(plain(reason))
    yield Heading(1, plain(words.part(Part.TEXT)))
    yield numbered(proposal.versions[-1])
    if proposal.attachments:
        yield Heading(1, plain(words.part(Part.FILES)))
        said = handing.voices.text  # a file may be called after whoever made it
        files = (words.file(said(each.name), each.size) for each in proposal.attachments)
        yield BulletList(tuple((Paragraph(plain(each)),) for each in files))


HANDOUT = Handout("proposal", 1, blocks)
