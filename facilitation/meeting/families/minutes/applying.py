"""What the note-taker writes, as far as the state keeps it; the rest is in the record."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from facilitation.map import Map
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.minutes import events
from facilitation.meeting.notes.passages import (
    WHOLE,
    changed_part,
    marked,
    moved,
    said_anew,
    unmarked,
)
from facilitation.meeting.state import Meeting, Note, Task


def _noted(meeting: Meeting, row: Recorded, event: events.NoteWritten) -> Meeting:
    entry = event.entry or row.seq
    turn = event.turn or meeting.entries.get(entry, 0)
    before = meeting.notes.get(entry, Note())
    words = WHOLE if event.verbatim else ()
    if event.verbatim == before.verbatim:
        words = before.words
    return _entered(_reading(meeting, entry, event.text, replace(before, words=words)), entry, turn)


def _changed(
    meeting: Meeting, row: Recorded, event: events.NoteChanged | events.WordsReplaced
) -> Meeting:
    before = meeting.notes.get(event.entry, Note())
    changed = _reading(meeting, event.entry, event.made_of(before.text), before)
    return _entered(changed, event.entry, meeting.entries.get(event.entry, 0))


def _reading(meeting: Meeting, entry: int, text: str, before: Note) -> Meeting:
    """Let a note read otherwise; its marks stay with their words."""
    hidden, words = meeting.hidden.get(entry, ()), before.words
    if hidden or words:
        change = changed_part(before.text, text)
        words = moved(words, change)
        meeting = replace(meeting, hidden=meeting.hidden.set(entry, moved(hidden, change)))
    return replace(meeting, notes=meeting.notes.set(entry, Note(text, words)))


def _agreed(meeting: Meeting, row: Recorded, event: events.AgreementNoted) -> Meeting:
    entry = event.entry or row.seq
    stand = dict(zip(meeting.agreed_at, meeting.agreed, strict=True))
    stand[entry] = event.text
    kept = {at: stand[at] for at in sorted(stand) if stand[at] or at == row.seq}
    on = meeting.agreed_on.set(entry, meeting.agreed_on.get(entry, meeting.item))
    agreed = replace(meeting, agreed=tuple(kept.values()), agreed_at=tuple(kept), agreed_on=on)
    return _entered(_counted(agreed, entry), entry)


def _action(meeting: Meeting, row: Recorded, event: events.ActionNoted) -> Meeting:
    entry = event.entry or row.seq
    stand = {each.entry: each for each in meeting.tasks}
    before = stand.get(entry, Task(entry, event.owner, event.task, event.due))
    stand[entry] = replace(before, owner=event.owner, task=event.task, due=event.due)
    kept = [stand[at] for at in sorted(stand) if stand[at].task or at == row.seq]
    return _entered(_counted(replace(meeting, tasks=tuple(kept)), entry), entry)


def _counted(meeting: Meeting, entry: int) -> Meeting:
    return meeting if entry in meeting.taken else replace(meeting, taken=(*meeting.taken, entry))


def _parked(meeting: Meeting, row: Recorded, event: events.MatterParked) -> Meeting:
    entry = event.entry or row.seq
    return _entered(replace(meeting, parked=meeting.parked.set(entry, event.text)), entry)


def _entered(meeting: Meeting, entry: int, turn: int = 0) -> Meeting:
    return replace(meeting, entries=meeting.entries.set(entry, turn), last_entry=entry)


def _sensitive(meeting: Meeting, row: Recorded, event: events.EntryMarkedSensitive) -> Meeting:
    return replace(meeting, hidden=meeting.hidden.set(event.entry, WHOLE))


def _released(meeting: Meeting, row: Recorded, event: events.EntryReleased) -> Meeting:
    return replace(meeting, hidden=meeting.hidden.set(event.entry, ()))


def _marked(meeting: Meeting, row: Recorded, event: events.PassageMarked) -> Meeting:
    begin, end = event.at, event.at + event.length
    change = marked if event.mark in ("verbatim", "sensitive") else unmarked
    if event.mark in ("sensitive", "open"):
        hidden = change(meeting.hidden.get(event.entry, ()), begin, end)
        return replace(meeting, hidden=meeting.hidden.set(event.entry, hidden))
    note = meeting.notes.get(event.entry, Note())
    noted = replace(note, words=change(note.words, begin, end))
    return replace(meeting, notes=meeting.notes.set(event.entry, noted))


def _reworded(meeting: Meeting, row: Recorded, event: events.PassageReworded) -> Meeting:
    """Let a note read otherwise, with all that was taken from it, and hide corrections of it."""
    before = meeting.notes.get(event.entry, Note())
    span = (event.at, event.at + event.cut)
    words = before.text[slice(*span)]

    def anew(text: str) -> str:
        return said_anew(text, before.text, span, event.text)

    corrections = tuple(
        replace(
            each,
            made=replace(each.made, new=each.made.new.replace(words, event.text)),
            hidden=each.hidden or _shares(words, (each.made.old, each.made.new)),
        )
        for each in meeting.life.corrections
    )
    return replace(
        _reading(meeting, event.entry, event.made_of(before.text), before),
        agreed=tuple(map(anew, meeting.agreed)),
        tasks=tuple(replace(each, task=anew(each.task)) for each in meeting.tasks),
        parked=Map({entry: anew(text) for entry, text in meeting.parked.items()}),
        life=replace(meeting.life, corrections=corrections),
    )


def _shares(words: str, others: Iterable[str]) -> bool:
    return any(each and (each in words or words in each) for each in others)


def _level(meeting: Meeting, row: Recorded, event: events.LevelAgreed) -> Meeting:
    return replace(meeting, floor=replace(meeting.floor, level=event.level))


def _only_told(
    meeting: Meeting, row: Recorded, event: events.NoteAskedFor | events.PartsForgotten
) -> Meeting:
    return meeting


def _paused(
    meeting: Meeting, row: Recorded, event: events.RecordPaused | events.RecordResumed
) -> Meeting:
    return replace(meeting, off_record=isinstance(event, events.RecordPaused))
