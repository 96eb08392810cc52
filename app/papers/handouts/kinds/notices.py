"""Needs and offers of groups, to be hung up: who needs what, who can give it, until when."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.meeting.notices import notices_of
from facilitation.meeting.packet import NoticeKind
from facilitation.minutes.blocks import Block, BulletList, Heading, Paragraph, plain


def blocks(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield what is needed with what may fit, what is offered, and what is announced."""
    meeting, said = history.meeting, telling.wording.ratification
    all_of = notices_of(meeting, NoticeKind.NEED, NoticeKind.OFFER)
    offers = [each for each in all_of if each.kind is NoticeKind.OFFER]
    for kind, title in (
        (NoticeKind.NEED, words.sheets.needed),
        (NoticeKind.OFFER, words.sheets.offered),
        (NoticeKind.ANNOUNCEMENT, words.sheets.announced),
    ):
        found = notices_of(meeting, kind)
        if found:
            yield Heading(1, plain(title))
            texts = (
                said.need(each, offers, all_of) if kind is NoticeKind.NEED else said.plainly(each)
                for each in found
            )
            yield BulletList(tuple((Paragraph(plain(telling.everywhere(e))),) for e in texts))
    if not meeting.notices:
        yield Paragraph(plain(words.sheets.nothing_noticed))


HANDOUT = Whole("notices", 11, blocks)
