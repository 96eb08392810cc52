"""What the note-taker writes, as far as the state keeps it; the rest is in the record."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.minutes import events
from facilitation.meeting.state import Meeting, Task


def _noted(meeting: Meeting, row: Recorded, event: events.NoteWritten) -> Meeting:
    entry = event.entry or row.seq
    turn = event.turn or meeting.entries.get(entry, 0)
    return _entered(meeting, entry, turn)


def _agreed(meeting: Meeting, row: Recorded, event: events.AgreementNoted) -> Meeting:
    entry = event.entry or row.seq
    stand = dict(zip(meeting.agreed_at, meeting.agreed, strict=True))
    stand[entry] = event.text
    kept = {at: stand[at] for at in sorted(stand) if stand[at] or at == row.seq}
    agreed = replace(meeting, agreed=tuple(kept.values()), agreed_at=tuple(kept))
    return _entered(agreed, entry)


def _action(meeting: Meeting, row: Recorded, event: events.ActionNoted) -> Meeting:
    entry = event.entry or row.seq
    stand = {each.entry: each for each in meeting.tasks}
    stand[entry] = Task(entry, event.owner, event.task, event.due)
    kept = [stand[at] for at in sorted(stand) if stand[at].task or at == row.seq]
    return _entered(replace(meeting, tasks=tuple(kept)), entry)


def _entered(meeting: Meeting, entry: int, turn: int = 0) -> Meeting:
    return replace(meeting, entries=meeting.entries.set(entry, turn), last_entry=entry)


def _sensitive(meeting: Meeting, row: Recorded, event: events.EntryMarkedSensitive) -> Meeting:
    return meeting


def _paused(meeting: Meeting, row: Recorded, event: events.RecordPaused) -> Meeting:
    return replace(meeting, off_record=True)


def _resumed(meeting: Meeting, row: Recorded, event: events.RecordResumed) -> Meeting:
    return replace(meeting, off_record=False)
