"""Reading off records what an index keeps of them: what can be found, and what lists show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from facilitation.meeting.codec import Codec
from facilitation.meeting.history import History, Unreadable
from facilitation.meeting.past.carrying import left_by
from facilitation.meeting.recognizing import history_from
from facilitation.meeting.register.actions import Deeds
from facilitation.meeting.register.between import Between
from facilitation.meeting.register.looked import LEFT, LOOKED, Looked, looked_through
from facilitation.meeting.register.reading import Register
from facilitation.meeting.register.records import UNREADABLE
from facilitation.minutes.searching import indexed_for_all, names_told, passages_in
from facilitation.process.catalogue import Processes
from facilitation.record.errands import Answer
from facilitation.record.index import Index
from facilitation.record.journal import Heading, Journal, StorageFault
from facilitation.record.rows import Row

_KEPT = (Register, Deeds, Between)
"""What lists over all meetings show."""


def told_by(index: Index, work: Callable[[Index], Answer]) -> Answer:
    """Return what is asked of an index; what another version wrote in another form is damage.

    Raises StorageFault: the index cannot be read.
    """
    try:
        return work(index)
    except msgspec.DecodeError as error:
        raise StorageFault("damaged", str(error)) from error


def unread(headings: Sequence[Heading], index: Index) -> list[Heading]:
    """Return the meetings that an index does not have as they stand, the newest first.

    Raises StorageFault: the index cannot be read.
    """
    known = index.links()
    found = [each for each in headings if known.get(each.meeting) != each.last.link]
    return sorted(found, key=lambda each: each.first.at, reverse=True)


def catch_up(
    journal: Journal,
    index: Index,
    processes: Processes,
    tell: Callable[[int, int], object] = lambda _done, _of: None,
) -> None:
    """Read what an index does not have yet; ``tell`` hears how many records of how many are read.

    Raises StorageFault: the library or the index cannot be read.
    """
    headings = journal.headings()
    for gone in index.links().keys() - {each.meeting for each in headings}:
        index.forget(gone)
    waiting = unread(headings, index)
    for done, heading in enumerate(waiting, start=1):
        _take(journal, index, processes, heading)
        tell(done, len(waiting))


def _take(journal: Journal, index: Index, processes: Processes, heading: Heading) -> None:
    meeting = heading.meeting
    try:
        rows = journal.read(meeting)
    except StorageFault as fault:
        if fault.code != "damaged":
            raise
        index.take(meeting, heading.last.link, (), _missed())
        return
    history = history_from(rows)
    called = names_told(history.meeting)
    told = passages_in(meeting, history, processes)
    passages = (kept for each in told for kept in indexed_for_all(each, called))
    index.take(meeting, rows[-1].link, passages, _gists(meeting, rows, history))


def _gists(meeting: str, rows: Sequence[Row], history: History) -> Mapping[str, bytes]:
    """Return what lists show of a record, by sort."""
    found = {
        LOOKED: msgspec.json.encode(looked_through(rows, Codec())),
        LEFT: msgspec.json.encode(left_by(history)),
        **{each.KIND: each.kept(meeting, history) for each in _KEPT},
    }
    if history.unreadable is not None:
        found[UNREADABLE] = msgspec.json.encode(history.unreadable)
    return found


def _missed() -> Mapping[str, bytes]:
    """Return what is known of a record of which nothing can be read."""
    none = msgspec.json.encode(())
    return {
        LOOKED: msgspec.json.encode(Looked(0, closed=False, damaged=True)),
        UNREADABLE: msgspec.json.encode(Unreadable(1, "", newer=False)),
        **{each.KIND: none for each in _KEPT},
    }
