"""What a packet can carry. There is no place in it for what must not leave a house.

Member lists, single answers, notes with names, logs of turns and times of people have no field
here (domain.md §7, *The file*): whoever is named is a group, or carries a mandate.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

from facilitation.decisions.mandates import MandateTerms
from facilitation.decisions.ratification import Asked, Part, Reply

FORMAT: Final = 3
"""The newest format that this program reads; all older ones open."""

_FIRST: Final = frozenset(
    ("sender", "number", "made", "meeting", "texts", "asked", "replies", "amendments", "notices")
)
"""The parts of a packet that the first format has."""


class SentText(Part, frozen=True):
    """A wording: ``id`` is its hash, ``label`` what it is called at the sender's.

    ``before`` is the id of the wording that it comes after, if there is one, ``number`` which
    wording it is there, from 1. ``origin`` is the group that put the text first (empty: not said):
    where it comes back to, it is that group's own.
    """

    id: str
    title: str
    text: str
    label: str = ""
    need: str = ""
    explanation: str = ""
    number: int = 1
    before: str = ""
    origin: str = ""


class Origin(Part, frozen=True):
    """Where a text comes from that another group sent: the ``group`` that put it first.

    ``number`` is which wording of it came, ``before`` the id of the one that it came after;
    ``sender`` sent it where the text is the receiving group's own and came back (empty: no).
    """

    group: str
    number: int = 1
    before: str = ""
    sender: str = ""


class SentAmendment(Part, frozen=True):
    """A group would have the wording ``base`` read ``text``, and why.

    ``fate`` is what became of it (empty: nothing yet), ``account`` why, as the wider level says;
    ``now`` is the id of the wording that came of it.
    """

    base: str
    text: str
    group: str
    because: str = ""
    label: str = ""
    fate: str = ""
    account: str = ""
    now: str = ""


class NoticeKind(StrEnum):
    """What a notice is: a need, an offer, or what is announced."""

    NEED = "need"
    OFFER = "offer"
    ANNOUNCEMENT = "announcement"


class Notice(Part, frozen=True):
    """What a group needs, offers or announces, until an ISO date (empty: for good).

    ``group`` is whose it is (empty: this one's, before it is sent), ``path`` the groups that it
    came through, the one where it began first; ``place`` is where it is, if that matters. An offer
    may answer a need, and a need an offer: what it ``meets`` are its words, ``whose`` its group.
    """

    kind: NoticeKind
    text: str
    until: str = ""
    group: str = ""
    path: tuple[str, ...] = ()
    place: str = ""
    meets: str = ""
    whose: str = ""


class SentMandate(Part, frozen=True):
    """Whom a group sends, and with which written limits: the one part in which people are named.

    Whoever carries a mandate is known by it (domain.md §7). ``on`` is when it was given, ``number``
    tells those of one day apart; ``ended`` is the day on which the group recalled it (empty: it
    did not).
    """

    holder: str
    text: str
    terms: MandateTerms
    alternate: str = ""
    on: str = ""
    number: int = 1
    ended: str = ""


class SentTask(Part, frozen=True):
    """What a small group is to do: one of so many (``of``), by its number from 1.

    ``id`` is the hash by which the small groups are known, ``minutes`` how long they have (0:
    open), ``text`` the id of a wording in the packet. Who sits in a group is not told.
    """

    id: str
    question: str
    group: int
    of: int
    minutes: int = 0
    text: str = ""


class GroupResult(Part, frozen=True):
    """What a small group brings back for a task: the ``number``-th time that its laptop sends it.

    ``laptop`` tells apart the laptops of one group; ``lines`` are what it agreed, and its themes.
    """

    task: str
    group: int
    laptop: str
    number: int
    lines: tuple[str, ...]


class Call(Part, frozen=True):
    """Groups are asked what they say to a question; ``id`` is the hash of its words.

    ``by`` is the ISO date by which it is wanted (empty: it is not said).
    """

    id: str
    question: str
    groups: tuple[str, ...]
    by: str = ""


class Contribution(Part, frozen=True):
    """What a group wrote to the question with the id ``call``, on an ISO date."""

    call: str
    group: str
    text: str
    on: str = ""


class Packet(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One packet: the ``number``-th that ``sender`` made, on the day ``made``, in a meeting."""

    sender: str
    number: int
    made: str
    meeting: str = ""
    texts: tuple[SentText, ...] = ()
    asked: tuple[Asked, ...] = ()
    replies: tuple[Reply, ...] = ()
    amendments: tuple[SentAmendment, ...] = ()
    notices: tuple[Notice, ...] = ()
    mandates: tuple[SentMandate, ...] = ()
    task: SentTask | None = None
    results: tuple[GroupResult, ...] = ()
    calls: tuple[Call, ...] = ()
    contributions: tuple[Contribution, ...] = ()


def format_of(packet: Packet) -> int:
    """Return the oldest format that has all that is in a packet, so that older programs read it."""
    if any(each.meets for each in packet.notices):
        return FORMAT
    rooted = any(each.origin for each in packet.texts)
    timed = any(each.until or each.since for each in packet.asked)
    placed = any(each.place for each in packet.notices)
    newer = any(getattr(packet, name) for name in packet.__struct_fields__ if name not in _FIRST)
    return 2 if rooted or timed or placed or newer else 1
