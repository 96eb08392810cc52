"""Needs and offers of all meetings as a sheet to be hung up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.papers.exporting import rendered
from app.papers.handout_words import HandoutWording
from app.papers.plainly import bullets, heading, paragraph
from app.wording import Wording
from facilitation.meeting.groups.packet import Notice, NoticeKind
from facilitation.minutes.blocks import Block, Document


def notice_sheet(notices: Sequence[Notice], wording: Wording) -> bytes:
    """Return the sheet as a PDF."""
    words = HandoutWording(wording)
    blocks = tuple(told(notices, words, str))
    return rendered(Document(words.kind("notices"), wording.language, blocks), "pdf")


def told(
    notices: Sequence[Notice], words: HandoutWording, shown: Callable[[str], str]
) -> Iterator[Block]:
    """Yield what is needed with what may fit, what is offered, and what is announced.

    ``shown`` gives each line as it may be shown.
    """
    said = words.wording.ratification
    all_of = [each for each in notices if each.kind is not NoticeKind.ANNOUNCEMENT]
    offers = [each for each in all_of if each.kind is NoticeKind.OFFER]
    for kind, title in (
        (NoticeKind.NEED, words.sheets.needed),
        (NoticeKind.OFFER, words.sheets.offered),
        (NoticeKind.ANNOUNCEMENT, words.sheets.announced),
    ):
        found = [each for each in notices if each.kind is kind]
        if found:
            yield heading(1, title)
            texts = (
                said.need(each, offers, all_of) if kind is NoticeKind.NEED else said.plainly(each)
                for each in found
            )
            yield bullets(shown(each) for each in texts)
    if not notices:
        yield paragraph(words.sheets.nothing_noticed)
