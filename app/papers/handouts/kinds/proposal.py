"""A proposal as it stands: its need and explanation apart, then its numbered lines."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handouts.handout import Handing, Handout, numbered
from app.papers.plainly import bullets, heading, paragraph
from facilitation.minutes.blocks import Block


def blocks(handing: Handing) -> Iterator[Block]:
    """Yield the parts of the proposal."""
    words, proposal = handing.words, handing.proposal
    explanation = (words.part_explanation, proposal.explanation)
    for head, told in ((words.part_need, proposal.need), explanation):
        if told.strip():
            yield heading(1, head)
            yield from handing.voices.blocks(told)
    if reason := handing.because(proposal.because):
        yield paragraph(reason)
    yield heading(1, words.part_text)
    yield numbered(proposal.versions[-1])
    if proposal.attachments:
        yield heading(1, words.part_files)
        said = handing.voices.text  # a file may be called after whoever made it
        files = (words.file(said(each.name), each.size) for each in proposal.attachments)
        yield bullets(files)


HANDOUT = Handout("proposal", 1, blocks)
