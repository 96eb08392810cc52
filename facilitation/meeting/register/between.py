"""What goes between groups, over all meetings: who was asked, who answered, what became of wishes.

Answers to one text may come before several meetings: here they are one set again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from facilitation.decisions.ratification import Asked, Outcome, Ratified, Reply, key_of, outcome
from facilitation.meeting.answering import day_of
from facilitation.meeting.codec import kind_of
from facilitation.meeting.event import Event
from facilitation.meeting.families.notices import NoticeGiven, NoticesTaken
from facilitation.meeting.families.packets import PacketTakenUp
from facilitation.meeting.families.ratifying import RatificationAsked, RepliesTaken, TextAnswered
from facilitation.meeting.groups.notices import merged
from facilitation.meeting.groups.packet import Notice, SentAmendment, SentText
from facilitation.meeting.groups.ratified import asked_for, own_group
from facilitation.meeting.groups.sent import own_wishes, wordings
from facilitation.meeting.history import History
from facilitation.meeting.register.entries import Entry, Status
from facilitation.meeting.register.records import Records
from facilitation.meeting.state import Meeting
from facilitation.record.journal import Journal


class Exchanged(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one meeting has of it; ``on`` is its ISO date, ``group`` who met.

    ``texts`` are all wordings of those texts that other groups sent or were asked about, the oldest
    of each first, ``current`` the ids of those that stand. ``wishes`` are what this group would
    change in a text that came, ``came`` what groups want here or were told about theirs.
    """

    meeting: str
    title: str
    group: str
    on: str
    texts: tuple[SentText, ...] = ()
    current: tuple[str, ...] = ()
    asked: tuple[Asked, ...] = ()
    replies: tuple[Reply, ...] = ()
    wishes: tuple[SentAmendment, ...] = ()
    came: tuple[SentAmendment, ...] = ()
    notices: tuple[Notice, ...] = ()


_TELLING: tuple[type[Event], ...] = (
    RatificationAsked,
    TextAnswered,
    RepliesTaken,
    PacketTakenUp,
    NoticeGiven,
    NoticesTaken,
)


class Between(Records[Exchanged]):
    """What the meetings of a journal have of what goes between groups."""

    KIND = "between_groups"
    ROWS = frozenset(kind_of(each) for each in _TELLING)
    HELD = Exchanged

    @classmethod
    def held_in(cls, meeting: str, history: History) -> Iterable[Exchanged]:
        """Return what a meeting has of it: one, or none."""
        found = exchanged_in(meeting, history.meeting)
        return (found,) if (found.texts or found.replies or found.came or found.notices) else ()


def exchanged_in(meeting_id: str, meeting: Meeting) -> Exchanged:
    """Return what goes between groups in a meeting."""
    opening = meeting.opening
    labels = [
        label
        for label in meeting.proposals
        if label in meeting.ratifying or label in meeting.brought
    ]
    asked = (asked_for(meeting, label) for label in labels)
    return Exchanged(
        meeting_id,
        opening.title if opening else "",
        own_group(meeting),
        (opening.day or day_of(meeting, opening.at)) if opening else "",
        tuple(each for label in labels for each in wordings(meeting, meeting.proposals[label])),
        tuple(meeting.proposals[label].version for label in labels),
        tuple(each for each in asked if each is not None),
        meeting.replies,
        tuple(own_wishes(meeting)),
        tuple(each.sent for each in meeting.came),
        meeting.notices,
    )


class TextBetween(msgspec.Struct, frozen=True):
    """A text that groups were asked about, in the wording that stands: how it stands with them.

    ``before`` are its earlier wordings, the oldest first, ``meeting`` the id of the meeting that
    had it last.
    """

    text: SentText
    before: tuple[SentText, ...]
    asked: Asked
    outcome: Outcome
    meeting: str
    title: str
    group: str


def texts_between(held: Iterable[Exchanged], today: str) -> tuple[TextBetween, ...]:
    """Return the texts that groups were asked about as they stand on an ISO date, newest first.

    Where several meetings put the question, the latest counts. A wording after which another one
    is asked about is among those before, also where only what became of a wish says so.
    """
    meetings = sorted(held, key=lambda each: (each.on, each.meeting))
    known = [text for each in meetings for text in each.texts]
    texts = {text.id: text for text in sorted(known, key=lambda text: text.number)}
    told = (came for each in meetings for came in each.came if came.now != came.base)
    came_of = {came.now: came.base for came in told if came.now} | {
        text.id: text.before for text in texts.values() if text.before
    }
    replies = [reply for each in meetings for reply in each.replies]
    put = {asked.text: (asked, each) for each in meetings for asked in each.asked}
    found = [
        TextBetween(
            *_with_those_before(texts[asked.text], texts, came_of),
            asked,
            outcome(asked, replies, today),
            where.meeting,
            where.title,
            where.group,
        )
        for asked, where in put.values()
        if asked.text in texts
    ]
    overtaken = {each.id for one in found for each in one.before}
    return tuple(reversed([each for each in found if each.text.id not in overtaken]))


def _with_those_before(
    text: SentText, texts: Mapping[str, SentText], came_of: Mapping[str, str]
) -> tuple[SentText, tuple[SentText, ...]]:
    """Return a text and its earlier wordings that are known here, the oldest first.

    A text that was put anew counts on from the one that it came of.
    """
    chain = {text.id: text}
    before = texts.get(came_of.get(text.id, ""))
    while before is not None and before.id not in chain:
        chain[before.id] = before
        before = texts.get(came_of.get(before.id, ""))
    number, counted = 0, list[SentText]()
    for each in reversed(chain.values()):
        number = max(number + 1, each.number)
        counted.append(replace(each, number=number))
    return counted[-1], tuple(counted[:-1])


class Told(msgspec.Struct, frozen=True):
    """What a group here would change in a text, and what was told of it so far (None: nothing)."""

    wish: SentAmendment
    title: str
    fate: SentAmendment | None
    meeting: str


def own_fates(held: Iterable[Exchanged]) -> tuple[Told, ...]:
    """Return what groups that meet here would change in texts of others, with what became of it.

    The newest first; what was sent and told about several times is there once.
    """
    meetings = sorted(held, key=lambda each: (each.on, each.meeting))
    here = {key_of(each.group) for each in meetings}
    titles = {text.id: text.title for each in meetings for text in each.texts}
    wishes = dict[tuple[str, ...], tuple[SentAmendment, str]]()
    fates = dict[tuple[str, ...], SentAmendment]()
    for each in meetings:
        for wish in each.wishes:
            wishes[_place(wish)] = wish, each.meeting
        for came in each.came:
            if came.fate and key_of(came.group) in here:
                wishes.setdefault(_place(came), (came, each.meeting))
                fates[_place(came)] = came
    return tuple(
        Told(wish, titles.get(wish.base, ""), fates.get(place), meeting)
        for place, (wish, meeting) in reversed(wishes.items())
    )


def _place(wish: SentAmendment) -> tuple[str, ...]:
    return wish.base, wish.text, key_of(wish.group)


def notices_between(
    held: Iterable[Exchanged], today: str, waiting: Iterable[Notice] = ()
) -> tuple[Notice, ...]:
    """Return what is needed, offered and announced in all meetings and not over, each once.

    What a group here said itself bears its name; what is ``waiting`` no meeting took up yet.
    """
    meetings = sorted(held, key=lambda each: (each.on, each.meeting))
    said = (replace(e, group=e.group or one.group) for one in meetings for e in one.notices)
    return tuple(e for e in merged((*said, *waiting)) if not "" < e.until < today)


def passed_on(journal: Journal, today: str) -> tuple[Notice, ...]:
    """Return what other groups sent before any meeting, needs and news, that is not over.

    Only what has an end goes on from library to library. Raises StorageFault.
    """
    between = Between(journal)
    for meeting in {row.meeting for row in journal.rows_of(kind_of(NoticesTaken))}:
        between.read(meeting)
    return tuple(e for e in notices_between(between.held(), today) if e.path and e.until)


def heeding(entries: Sequence[Entry], held: Iterable[Exchanged], today: str) -> tuple[Entry, ...]:
    """Return the register with what groups said to the texts in it, on an ISO date.

    A text about which groups were asked stands once they have ratified it, and until the day that
    was said then.
    """
    found = {each.text.id: each for each in texts_between(held, today)}
    return tuple(
        _heeding(each, found[each.decided.version]) if each.decided.version in found else each
        for each in entries
    )


def _heeding(entry: Entry, between: TextBetween) -> Entry:
    if entry.status is not Status.STANDING or entry.decided.aim is not None:
        return entry
    stands, asked = between.outcome.stands, between.asked
    if stands is Ratified.RATIFIED:
        expiry = entry.decided.expiry or asked.until
        return replace(entry, decided=replace(entry.decided, expiry=expiry))
    if stands is Ratified.EXPIRED and asked.until > "":
        return replace(entry, status=Status.EXPIRED)
    waits = stands in (Ratified.OPEN, Ratified.CONFLICT)
    return replace(entry, status=Status.WAITING if waits else Status.NOT_RATIFIED)
