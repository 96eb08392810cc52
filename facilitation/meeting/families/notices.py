"""Needs, offers and announcements: what goes on from group to group until it is over.

They bind nobody: power stays where people meet (domain.md §7).
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.decisions.ratification import key_of
from facilitation.meeting.act import NotesAct
from facilitation.meeting.answering import today
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.ready import decides, on_record
from facilitation.meeting.event import MinutesEvent, Recorded
from facilitation.meeting.groups.packet import Notice, NoticeKind
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold


class GiveNotice(NotesAct, frozen=True):
    """This group needs, offers or announces something, until an ISO date (empty: for good).

    ``place`` is where, if that matters. It ``meets`` what ``whose`` group offers or needs, by the
    words of that or their beginning (empty: nothing).
    """

    kind: NoticeKind
    text: str
    place: str = ""
    until: str = ""
    meets: str = ""
    whose: str = ""


class NoticeGiven(MinutesEvent, frozen=True, gc=False):
    """This group needs, offers or announces something."""

    notice: Notice


class NoticesTaken(MinutesEvent, frozen=True, gc=False):
    """What other groups need, offer or announce was read out."""

    notices: tuple[Notice, ...]
    source: str = ""


@decides(on_record)
def _give(case: Case, act: GiveNotice) -> None:
    on_record(case)
    usual = (f'{act.kind} "a hall in May"',)
    text = case.short(act.text, *usual)
    if act.until and act.until < today(case.meeting):
        case.refuse("DAY_IS_OVER", usual, date=act.until)
    notice = Notice(act.kind, text, act.until, place=case.title(act.place))
    if act.meets:
        found = _answered(case, act)
        until = act.until or found.until
        notice = replace(notice, until=until, meets=found.text, whose=found.group)
    if notice in case.meeting.notices:
        case.already(usual, name=text)
    case.happen(NoticeGiven(notice))


def _answered(case: Case, act: GiveNotice) -> Notice:
    """Return what is answered: what is known here, or as it is named together with its group."""
    meeting, wanted = case.meeting, fold(act.meets)
    own, whose = own_group(meeting), case.title(act.whose)
    known = [
        replace(each, group=each.group or own)
        for each in meeting.notices
        if {each.kind, act.kind} == {NoticeKind.NEED, NoticeKind.OFFER}
    ]
    found = [
        each
        for each in known
        if fold(each.text).startswith(wanted) and (not whose or key_of(each.group) == key_of(whose))
    ]
    if len(found) > 1 or not (found or whose):
        said = f"{act.kind} {quoted(act.text)} for "
        possible = tuple(f"{said}{quoted(e.text)} of {quoted(e.group)}" for e in found or known)
        case.refuse("NOT_THAT_NOTICE", possible, name=act.meets)
    return found[0] if found else Notice(act.kind, case.short(act.meets), group=whose)


def _given(meeting: Meeting, row: Recorded, event: NoticeGiven) -> Meeting:
    return replace(meeting, notices=(*meeting.notices, event.notice))


def _taken(meeting: Meeting, row: Recorded, event: NoticesTaken) -> Meeting:
    return replace(meeting, notices=(*meeting.notices, *event.notices))
