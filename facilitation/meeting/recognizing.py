"""From the rows of a record to its events, as far as they are sound and known."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.meeting.codec import Codec, UnknownEvent, UnreadableEvent
from facilitation.meeting.event import Recorded
from facilitation.meeting.history import History, Unreadable
from facilitation.record.integrity import good_beginning
from facilitation.record.rows import Row


def readable(
    rows: Sequence[Row], codec: Codec, *, whole: bool = True
) -> tuple[tuple[Recorded, ...], Unreadable | None]:
    """Return the events that can be read, and where the first is that cannot; None: all can.

    ``whole`` is whether the rows begin with the record: only then their chain can be followed.
    """
    good, rest = good_beginning(rows) if whole else (rows, ())
    broken = Unreadable(rest[0].seq, str(rest[0].kind), newer=False) if rest else None
    found: list[Recorded] = []
    try:
        for row in good:
            found.append(codec.recorded(row))
    except UnknownEvent as unknown:
        broken = Unreadable(unknown.seq, unknown.kind, newer=True)
    except UnreadableEvent as damaged:
        broken = Unreadable(damaged.seq, damaged.kind, newer=False)
    return tuple(found), broken


def history_from(rows: Sequence[Row]) -> History:
    """Fold what can be read of a whole record's rows; ``unreadable`` says what could not."""
    history = History()
    found, history.unreadable = readable(rows, Codec())
    history.extend(found)
    return history
