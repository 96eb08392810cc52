"""Needs and offers of groups, to be hung up: who needs what, who can give it, until when."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.notice_sheet import told
from app.papers.telling import Telling
from facilitation.meeting.groups.notices import notices_of
from facilitation.meeting.groups.packet import NoticeKind
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block


def blocks(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield what is needed with what may fit, what is offered, and what is announced."""
    yield from told(notices_of(history.meeting, *NoticeKind), words, telling.everywhere)


HANDOUT = Whole("notices", 11, blocks)
