"""Finding the meeting that is meant: a title, an unambiguous beginning of one, or an id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitation.decisions.ratification import key_of
from facilitation.meeting.codec import Codec, UnknownEvent, UnreadableEvent
from facilitation.meeting.families.opening.events import MeetingOpened
from facilitation.people.names import fold
from facilitation.record.journal import Heading, Journal
from facilitation.record.rows import Row


def meetings_meant(journal: Journal, typed: str) -> tuple[str, ...]:
    """Return the ids of the meetings meant; whole titles or ids come first. Raises StorageFault."""
    wanted = fold(typed)
    if not wanted:
        return ()
    titles = {meeting: fold(title) for meeting, title in titles_of(journal).items()}
    whole = [each for each, title in titles.items() if wanted in (title, each)]
    begun = (
        each
        for each, title in titles.items()
        if title.startswith(wanted) or each.startswith(wanted)
    )
    return tuple(whole or begun)


def title_in(first: Row) -> str:
    """Return the title in the first row of a record; empty where it cannot be read."""
    opened = _opened_in(first, Codec())
    return opened.title if opened is not None else ""


def titles_of(journal: Journal, group: str = "") -> dict[str, str]:
    """Return what meetings of a group (empty: all) are called, by id. Raises StorageFault."""
    wanted = key_of(group)
    return {
        heading.meeting: each.title if each else ""
        for heading, each in openings(journal.headings())
        if not wanted or (each is not None and key_of(each.body or each.title) == wanted)
    }


def bodies_of(headings: Iterable[Heading]) -> dict[str, str]:
    """Return who met, by the ids of meetings; empty where nobody is named."""
    return {heading.meeting: each.body if each else "" for heading, each in openings(headings)}


def groups_here(journal: Journal) -> frozenset[str]:
    """Return who meets in a library, as `key_of` tells groups apart. Raises StorageFault."""
    opened = openings(journal.headings())
    return frozenset(key_of(each.body or each.title) for _, each in opened if each is not None)


def last_of(journal: Journal, body: str, but: str) -> str:
    """Return the id of the meeting a group began last before ``but``, else "".

    Raises StorageFault.
    """
    group, headings = key_of(body), tuple(journal.headings())
    before = min((each.first.at for each in headings if each.meeting == but), default=None)
    found = [
        (heading.first.at, heading.meeting)
        for heading, each in openings(headings)
        if heading.meeting != but and each is not None and key_of(each.body) == group
    ]
    return max((e for e in found if before is None or e[0] <= before), default=(0, ""))[1]


def last_group(journal: Journal) -> str:
    """Return who met last in a library; empty where nobody has met yet. Raises StorageFault."""
    heads = sorted(journal.headings(), key=lambda each: each.first.at, reverse=True)
    return next((each.body or each.title for _, each in openings(heads) if each is not None), "")


def openings(headings: Iterable[Heading]) -> Iterator[tuple[Heading, MeetingOpened | None]]:
    """Yield records with what their first rows say of the meeting; None where it cannot be read."""
    codec = Codec()
    return ((each, _opened_in(each.first, codec)) for each in headings)


def _opened_in(first: Row, codec: Codec) -> MeetingOpened | None:
    try:
        event = codec.recorded(first).event
    except (UnknownEvent, UnreadableEvent):
        return None
    return event if isinstance(event, MeetingOpened) else None
