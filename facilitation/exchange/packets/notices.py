"""Needs, offers and announcements on their way from group to group, each with its path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from facilitation.decisions.ratification import key_of
from facilitation.meeting.groups.packet import Notice, NoticeKind, Packet
from facilitation.meeting.groups.sent import on_one_line
from facilitation.text.versions import normalise


def as_passed_on(notices: Iterable[Notice], group: str, day: str) -> Iterator[Notice]:
    """Yield notices that are not over on an ISO date as a group sends them: it is on their path."""
    for each in notices:
        if not (each.until and each.until < day):
            path = each.path or ((each.group,) if each.group else ())
            if key_of(group) not in map(key_of, path):
                path = (*path, group)
            yield replace(each, group=each.group or group, path=path)


def notices_out(notices: Iterable[Notice], group: str, day: str) -> Packet:
    """Return the packet by which a group passes notices on that are not over on a day.

    What others sent goes on only if it has an end.
    """
    own, number = on_one_line(group), int(day.replace("-", ""))
    ours = (e for e in notices if e.until or key_of(e.group) in {"", key_of(own)})
    return Packet(own, number, day, notices=tuple(as_passed_on(ours, own, day)))


def answer_to(notice: Notice, words: str, place: str = "") -> Notice:
    """Return what a group answers to a need or an offer: it is over when that is."""
    kind = NoticeKind.OFFER if notice.kind is NoticeKind.NEED else NoticeKind.NEED
    told = normalise(on_one_line(words))
    return Notice(kind, told, notice.until, place=place, meets=notice.text, whose=notice.group)
