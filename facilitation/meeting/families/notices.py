"""Needs, offers and announcements: what goes on from group to group until it is over.

They bind nobody: power stays where people meet (domain.md §7).
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import NotesAct
from facilitation.meeting.answering import today
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.ready import Rule, on_record
from facilitation.meeting.deciding.short_texts import short, title
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.packet import Notice, NoticeKind
from facilitation.meeting.state import Meeting


class GiveNotice(NotesAct, frozen=True):
    """This group needs, offers or announces something, until an ISO date (empty: for good).

    ``place`` is where, if that matters.
    """

    kind: NoticeKind
    text: str
    place: str = ""
    until: str = ""


class NoticeGiven(Event, frozen=True, gc=False):
    """This group needs, offers or announces something."""

    writes = frozenset({Area.MINUTES})

    notice: Notice


class NoticesTaken(Event, frozen=True, gc=False):
    """What other groups need, offer or announce was read out."""

    writes = frozenset({Area.MINUTES})

    notices: tuple[Notice, ...]
    source: str = ""


def _give(case: Case, act: GiveNotice) -> None:
    on_record(case)
    text = short(case, act.text)
    usual = (f'{act.kind} "a hall in May"',)
    if not text:
        case.refuse("TEXT_NEEDED", usual)
    if act.until and act.until < today(case.meeting):
        case.refuse("DAY_IS_OVER", usual, date=act.until)
    notice = Notice(act.kind, text, act.until, place=title(case, act.place))
    if notice in case.meeting.notices:
        case.already(usual, name=text)
    case.happen(NoticeGiven(notice))


DECIDERS: Deciders = {GiveNotice: Rule(_give, on_record)}


def _given(meeting: Meeting, row: Recorded, event: NoticeGiven) -> Meeting:
    return replace(meeting, notices=(*meeting.notices, event.notice))


def _taken(meeting: Meeting, row: Recorded, event: NoticesTaken) -> Meeting:
    return replace(meeting, notices=(*meeting.notices, *event.notices))
