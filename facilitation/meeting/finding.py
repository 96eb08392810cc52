"""Finding the meeting that is meant: a title, an unambiguous beginning of one, or an id."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.decisions.ratification import key_of
from facilitation.meeting.codec import Codec, UnknownEvent, UnreadableEvent
from facilitation.meeting.families.opening.events import MeetingOpened
from facilitation.people.names import fold
from facilitation.record.journal import Heading, Journal
from facilitation.record.rows import Row


def meetings_meant(journal: Journal, typed: str) -> tuple[str, ...]:
    """Return the ids of the meetings that are meant; a whole title or id wins over beginnings.

    Raises StorageFault.
    """
    wanted = fold(typed)
    if not wanted:
        return ()
    codec = Codec()
    titles = {head.meeting: fold(title_in(head.first, codec)) for head in journal.headings()}
    whole = [each for each, title in titles.items() if wanted in (title, each)]
    begun = [
        each
        for each, title in titles.items()
        if title.startswith(wanted) or each.startswith(wanted)
    ]
    return tuple(whole or begun)


def title_in(first: Row, codec: Codec | None = None) -> str:
    """Return the title in the first row of a record; empty where it cannot be read."""
    opened = opened_in(first, codec or Codec())
    return opened.title if opened is not None else ""


def titles_of(journal: Journal, group: str = "") -> dict[str, str]:
    """Return what the meetings of a group (empty: all) are called, by their ids.

    Raises StorageFault.
    """
    codec, wanted = Codec(), key_of(group)
    opened = ((each.meeting, opened_in(each.first, codec)) for each in journal.headings())
    return {
        meeting: each.title if each else ""
        for meeting, each in opened
        if not wanted or (each is not None and key_of(each.body or each.title) == wanted)
    }


def bodies_of(headings: Iterable[Heading]) -> dict[str, str]:
    """Return who met, by the ids of meetings; empty where nobody is named."""
    codec = Codec()
    opened = ((each.meeting, opened_in(each.first, codec)) for each in headings)
    return {meeting: each.body if each else "" for meeting, each in opened}


def groups_here(journal: Journal) -> frozenset[str]:
    """Return who meets in a library, as `key_of` tells groups apart. Raises StorageFault."""
    codec = Codec()
    opened = (opened_in(each.first, codec) for each in journal.headings())
    return frozenset(key_of(each.body or each.title) for each in opened if each is not None)


def last_of(journal: Journal, body: str, but: str) -> str:
    """Return the id of the meeting that a group began last, other than ``but``; empty for none.

    Raises StorageFault.
    """
    codec, group = Codec(), key_of(body)
    found = [
        (each.first.at, each.meeting)
        for each in journal.headings()
        if each.meeting != but
        and (opened := opened_in(each.first, codec)) is not None
        and key_of(opened.body) == group
    ]
    return max(found, default=(0, ""))[1]


def last_group(journal: Journal) -> str:
    """Return who met last in a library; empty where nobody has met yet. Raises StorageFault."""
    codec = Codec()
    heads = sorted(journal.headings(), key=lambda each: each.first.at, reverse=True)
    opened = (opened_in(each.first, codec) for each in heads)
    return next((each.body or each.title for each in opened if each is not None), "")


def opened_in(first: Row, codec: Codec) -> MeetingOpened | None:
    """Return what the first row of a record says of its meeting; None where it cannot be read."""
    try:
        event = codec.recorded(first).event
    except (UnknownEvent, UnreadableEvent):
        return None
    return event if isinstance(event, MeetingOpened) else None
