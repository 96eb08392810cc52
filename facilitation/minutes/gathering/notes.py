"""What the note-taker wrote, with the turn or the stage it belongs to."""

from __future__ import annotations

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.minutes.events import (
    ActionNoted,
    AgreementNoted,
    EntryMarkedSensitive,
    LevelAgreed,
    MatterParked,
    NoteChanged,
    NoteWritten,
    RecordPaused,
    RecordResumed,
)
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering.gathered import (
    Entry,
    Levelled,
    OffRecord,
    Spoken,
    Taken,
)
from facilitation.minutes.gathering.progress import Progress


def _noted(so_far: Progress, row: Recorded, event: NoteWritten, before: Meeting) -> None:
    earlier = so_far.written.get(event.entry)
    if isinstance(earlier, Entry):
        _rewrite(so_far, earlier, event)
        return
    item = so_far.meeting.item
    entry = Entry(row.seq, event.text, event.verbatim, level=so_far.level, item=item)
    so_far.written[row.seq] = entry
    spoken = so_far.turns.get(event.turn)
    if spoken is not None:
        _put_to(spoken, entry)
    if before.closed:
        so_far.gathered.late.append(entry)
    elif spoken is not None:
        spoken.entries.append(entry)
    else:
        so_far.stretch.parts.append(entry)


def _changed(so_far: Progress, row: Recorded, event: NoteChanged, before: Meeting) -> None:
    earlier = so_far.written.get(event.entry)
    if isinstance(earlier, Entry):
        earlier.text = event.made_of(earlier.text)


def _rewrite(so_far: Progress, entry: Entry, event: NoteWritten) -> None:
    """Let an entry read otherwise; put to another turn, it comes under that turn's level."""
    entry.text, entry.verbatim = event.text, event.verbatim
    spoken = so_far.turns.get(event.turn)
    if spoken is None or event.turn == entry.turn:
        return
    before = so_far.turns.get(entry.turn)
    _put_to(spoken, entry)
    if any(each is entry for each in so_far.gathered.late):
        return
    if before is not None:
        before.entries = [each for each in before.entries if each is not entry]
    else:
        _let_go(so_far, entry)
    spoken.entries.append(entry)


def _put_to(spoken: Spoken, entry: Entry) -> None:
    entry.turn, entry.level, entry.item = spoken.id, spoken.level, spoken.item


def _let_go(so_far: Progress, entry: Entry) -> None:
    for item in so_far.gathered.items.values():
        for stretch in item.stretches:
            stretch.parts = [each for each in stretch.parts if each is not entry]


def _agreed(so_far: Progress, row: Recorded, event: AgreementNoted, before: Meeting) -> None:
    entry = _new_entry(so_far, row, event)
    if entry is not None:
        (so_far.gathered.late if before.closed else so_far.item.agreed).append(entry)


def _new_entry(
    so_far: Progress, row: Recorded, event: AgreementNoted | MatterParked
) -> Entry | None:
    """Return what is written for the first time; an earlier entry only reads anew."""
    earlier = so_far.written.get(event.entry)
    if isinstance(earlier, Entry):
        earlier.text = event.text
        return None
    entry = Entry(row.seq, event.text, item=so_far.meeting.item)
    so_far.written[row.seq] = entry
    return entry


def _action(so_far: Progress, row: Recorded, event: ActionNoted, before: Meeting) -> None:
    earlier = so_far.written.get(event.entry)
    if isinstance(earlier, Taken):
        earlier.owner, earlier.task, earlier.due = event.owner, event.task, event.due
        return
    task = Taken(event.owner, event.task, event.due, so_far.meeting.item)
    so_far.written[row.seq] = task
    (so_far.gathered.late_tasks if before.closed else so_far.item.tasks).append(task)


def _parked(so_far: Progress, row: Recorded, event: MatterParked, before: Meeting) -> None:
    entry = _new_entry(so_far, row, event)
    if entry is not None:
        so_far.gathered.parked.append(entry)


def _sensitive(
    so_far: Progress, row: Recorded, event: EntryMarkedSensitive, before: Meeting
) -> None:
    found = so_far.written.get(event.entry)
    if found is not None:
        found.sensitive = True


def _levelled(so_far: Progress, row: Recorded, event: LevelAgreed, before: Meeting) -> None:
    speaking = before.floor.turn is not None
    so_far.part_stretch(Levelled(so_far.level, event.because, speaking))


def _paused(so_far: Progress, row: Recorded, event: RecordPaused, before: Meeting) -> None:
    so_far.stretch.parts.append(OffRecord())


def _resumed(so_far: Progress, row: Recorded, event: RecordResumed, before: Meeting) -> None:
    so_far.hear_again()
