"""Looks through a library for anything that was changed or has gone bad."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Final

import msgspec

from facilitation.library.library import Library
from facilitation.record.attachments import Attachment, AttachmentProblem, Attachments
from facilitation.record.findings import Finding, FindingCode
from facilitation.record.integrity import sound
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row

_ATTACHED: Final = frozenset({"file_attached", "earlier_minutes_kept"})
"""The kinds of events that name an attachment (see `record.attachments`)."""
_CODES: Final[dict[str, FindingCode]] = {
    "ATTACHMENT_MISSING": "attachment_missing",
    "ATTACHMENT_DAMAGED": "attachment_damaged",
}

Told = Callable[[int, int], object]
"""Hears that so many of so many are done."""


def unheard(_done: int, _of: int) -> None:
    """Nobody hears how far it is."""


def verify(
    library: Library | MemoryJournal,
    meeting: str | None = None,
    told: Told = unheard,
    beside: Attachments | None = None,
) -> tuple[Finding, ...]:
    """Checks the database file, the chains and the attached files of a meeting, or of all (None).

    Empty if all is well, and for a meeting that is not there. `told` hears how far it is. An
    attached file may also be `beside`. Raises StorageFault where the drive does not answer: that
    says nothing of the library.
    """
    return tuple(_findings(library, meeting, told, beside))


def _findings(
    library: Library | MemoryJournal, meeting: str | None, told: Told, beside: Attachments | None
) -> Iterator[Finding]:
    try:
        for line in library.check_database():
            yield Finding("", None, "sqlite_damaged", line)
        all_there = (heading.meeting for heading in library.headings())
        wanted = tuple(all_there) if meeting is None else (meeting,)
    except StorageFault as fault:
        yield Finding("", None, "sqlite_damaged", _damage(fault))
        return
    for done, one in enumerate(wanted, 1):
        yield from _findings_in(library, one, beside)
        told(done, len(wanted))


def _damage(fault: StorageFault) -> str:
    """What a fault says of the library; where its drive does not answer, nothing: it is raised."""
    if fault.code != "damaged":
        raise fault
    return fault.detail


def _findings_in(
    library: Library | MemoryJournal, meeting: str, beside: Attachments | None
) -> Iterator[Finding]:
    try:
        rows = library.read(meeting)
    except StorageFault as fault:
        yield Finding(meeting, None, "sqlite_damaged", _damage(fault))
        return
    yield from findings_among(rows)
    for row, attached in attached_in(rows):
        yield from _findings_in_attachment(library, row, attached, beside)


def attached_in(rows: Sequence[Row]) -> Iterator[tuple[Row, Attachment]]:
    """Yields what rows attach; who changed one that cannot be read has broken its chain."""
    for row in rows:
        if row.kind in _ATTACHED:
            with suppress(msgspec.MsgspecError):
                yield row, msgspec.json.decode(row.body, type=Attachment)


def _findings_in_attachment(
    library: Attachments, row: Row, attached: Attachment, beside: Attachments | None
) -> Iterator[Finding]:
    try:
        library.content(attached.sha256)
    except AttachmentProblem as problem:
        if beside is None:
            yield Finding(row.meeting, row.seq, _CODES[problem.code], attached.name)
        else:
            yield from _findings_in_attachment(beside, row, attached, None)
    except StorageFault as fault:
        yield Finding(row.meeting, row.seq, "sqlite_damaged", _damage(fault))


def findings_among(rows: Sequence[Row]) -> tuple[Finding, ...]:
    """What is wrong with the rows of one meeting: none or the first thing found."""
    good = sound(rows)
    if good == len(rows):
        return ()
    place, broken = good + 1, rows[good].seq
    if broken > place:
        detail = f"row {place} is missing"
        return (Finding(rows[0].meeting, broken, "seq_gap", detail),)
    detail = f"row {broken} or its link was changed"
    return (Finding(rows[0].meeting, broken, "chain_broken", detail),)
