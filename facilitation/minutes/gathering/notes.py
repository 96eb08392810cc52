"""What the note-taker wrote, with its turn or stage; themes, and what became of actions."""

from __future__ import annotations

from facilitation.meeting.families import actions
from facilitation.meeting.families.minutes import events as minutes
from facilitation.meeting.families.themes import ThemeBegan
from facilitation.meeting.notes.passages import WHOLE
from facilitation.minutes.gathering import gathered
from facilitation.minutes.gathering.progress import Progress


def _noted(so_far: Progress, event: minutes.NoteWritten) -> None:
    earlier = so_far.written.get(event.entry)
    if isinstance(earlier, gathered.Entry):
        _rewrite(so_far, earlier, event)
        return
    item = so_far.meeting.item
    words = WHOLE if event.verbatim else ()
    entry = gathered.Entry(so_far.row.seq, event.text, words, level=so_far.level, item=item)
    so_far.written[so_far.row.seq] = entry
    spoken = so_far.turns.get(event.turn)
    if spoken is not None:
        _put_to(spoken, entry)
    if so_far.before.closed:
        so_far.gathered.late.append(entry)
    elif spoken is not None:
        spoken.entries.append(entry)
    else:
        so_far.stretch.parts.append(entry)


def _changed(so_far: Progress, event: minutes.NoteChanged | minutes.WordsReplaced) -> None:
    earlier = so_far.written.get(event.entry)
    if isinstance(earlier, gathered.Entry):
        earlier.text = event.made_of(earlier.text)
        _mark(so_far, event.entry)


def _rewrite(so_far: Progress, entry: gathered.Entry, event: minutes.NoteWritten) -> None:
    """Let an entry read otherwise; put to another turn, it comes under that turn's level."""
    entry.text = event.text
    _mark(so_far, entry.number)
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


def _put_to(spoken: gathered.Spoken, entry: gathered.Entry) -> None:
    entry.turn, entry.level, entry.item = spoken.id, spoken.level, spoken.item


def _let_go(so_far: Progress, entry: gathered.Entry) -> None:
    for item in so_far.gathered.items.values():
        for stretch in item.stretches:
            stretch.parts = [each for each in stretch.parts if each is not entry]


def _agreed(so_far: Progress, event: minutes.AgreementNoted) -> None:
    entry = _new_entry(so_far, event)
    if entry is not None:
        (so_far.gathered.late if so_far.before.closed else so_far.item.agreed).append(entry)


def _new_entry(
    so_far: Progress, noted: minutes.AgreementNoted | minutes.MatterParked
) -> gathered.Entry | None:
    """Return what is written for the first time; an earlier entry only reads anew."""
    earlier = so_far.written.get(noted.entry)
    if isinstance(earlier, gathered.Entry):
        earlier.text = noted.text
        return None
    seq = so_far.row.seq
    so_far.written[seq] = entry = gathered.Entry(seq, noted.text, item=so_far.meeting.item)
    return entry


def _action(so_far: Progress, event: minutes.ActionNoted) -> None:
    earlier = so_far.written.get(event.entry)
    if isinstance(earlier, gathered.Taken):
        earlier.owner, earlier.task, earlier.due = event.owner, event.task, event.due
        return
    task = gathered.Taken(
        event.owner, event.task, event.due, so_far.meeting.item, entry=so_far.row.seq
    )
    so_far.written[so_far.row.seq] = task
    (so_far.gathered.late_tasks if so_far.before.closed else so_far.item.tasks).append(task)


def _parked(so_far: Progress, event: minutes.MatterParked) -> None:
    entry = _new_entry(so_far, event)
    if entry is not None:
        so_far.gathered.parked.append(entry)


def _marked(
    so_far: Progress,
    event: minutes.EntryMarkedSensitive | minutes.EntryReleased | minutes.PassageMarked,
) -> None:
    _mark(so_far, event.entry)


def _mark(so_far: Progress, number: int) -> None:
    """Let an entry have the marks that it has by now."""
    found, meeting = so_far.written.get(number), so_far.meeting
    if isinstance(found, gathered.Entry | gathered.Taken):
        found.hidden = meeting.hidden.get(number, ())
    if isinstance(found, gathered.Entry) and number in meeting.notes:
        found.words = meeting.notes[number].words


def _reworded(so_far: Progress, event: minutes.PassageReworded) -> None:
    """Let the note read as it does now, with all that was taken from it."""
    meeting = so_far.meeting
    texts = {
        **{number: note.text for number, note in meeting.notes.items()},
        **dict(zip(meeting.agreed_at, meeting.agreed, strict=True)),
        **meeting.parked,
        **{each.entry: each.task for each in meeting.tasks},
    }
    for number, found in so_far.written.items():
        if number in texts and isinstance(found, gathered.Entry):
            found.text = texts[number]
        elif number in texts and isinstance(found, gathered.Taken):
            found.task = texts[number]
    _mark(so_far, event.entry)


def _asked_for(so_far: Progress, event: minutes.NoteAskedFor) -> None:
    found = so_far.written.get(event.entry)
    if isinstance(found, gathered.Entry):
        found.asked = event.person


def _levelled(so_far: Progress, event: minutes.LevelAgreed) -> None:
    speaking = so_far.before.floor.turn is not None
    so_far.part_stretch(gathered.Levelled(so_far.level, event.because, speaking))


def _forgotten(so_far: Progress, event: minutes.PartsForgotten) -> None:
    so_far.gathered.forgotten[event.part] = event.on


def _paused(so_far: Progress, event: minutes.RecordPaused) -> None:
    so_far.stretch.parts.append(gathered.OffRecord())


def _resumed(so_far: Progress, event: minutes.RecordResumed) -> None:
    so_far.hear_again()


def _began(so_far: Progress, event: ThemeBegan) -> None:
    so_far.item.themes.append(so_far.row.seq)


def _became(
    so_far: Progress,
    event: actions.ActionDone
    | actions.ActionDropped
    | actions.ActionPassedOn
    | actions.ActionTakenAlong,
) -> None:
    taken = so_far.written.get(event.entry)
    for task in so_far.meeting.tasks:
        if task.entry == event.entry and isinstance(taken, gathered.Taken):
            taken.owner, taken.status = task.owner, task.status
            taken.told, taken.source = task.told, task.source
