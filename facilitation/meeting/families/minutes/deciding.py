"""Deciding what the note-taker writes."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import anybody_known, both, decides, on_record
from facilitation.meeting.families.formalities import ReportCorrected
from facilitation.meeting.families.minutes import acts, events
from facilitation.meeting.notes.levels import level_of
from facilitation.meeting.notes.passages import (
    TAKEN_OUT,
    Span,
    changed_part,
    covers,
    found,
    unmarked,
)
from facilitation.meeting.notes.taken_lines import TAKEN, places, read_otherwise
from facilitation.meeting.reading import entry_labelled, labels_of_taken
from facilitation.process.process import Level

_OfPassage = (
    acts.MarkPassage | acts.PutPassage | acts.ReplaceWords | acts.RewordPassage | acts.StrikePassage
)
_OTHER_LEVEL = ('level group because "…"', 'level themes because "…"')


@decides(on_record)
def _note(case: Case, act: acts.WriteNote) -> None:
    text = _written(case, act.text, rewrites=bool(act.entry))
    turn = _turn_meant(case, act)
    _check_kept(case, act, turn)
    _write(case, events.NoteWritten(text, turn, entry=_earlier(case, act.entry)))


@decides(on_record)
def _words(case: Case, act: acts.WriteWords) -> None:
    text = _written(case, act.text, rewrites=bool(act.entry))
    last = case.meeting.floor.last
    turn = _turn_meant(case, act) or (last.id if last else 0)
    if not turn:
        case.refuse("NOBODY_SPEAKING", ('note "…"',))
    _check_kept(case, act, turn)
    _write(case, events.NoteWritten(text, turn, verbatim=True, entry=_earlier(case, act.entry)))


def _write(case: Case, written: events.NoteWritten) -> None:
    """Write a note; of one that only grew, what was added to it."""
    meeting, entry = case.meeting, written.entry
    before = meeting.notes.get(entry)
    stays = written.turn in {0, meeting.entries.get(entry)}
    if before is not None and stays and before.verbatim == written.verbatim:
        part = changed_part(before.text, written.text)
        if len(part.text) < len(written.text):
            case.happen(events.NoteChanged(entry, *part))
            return
    case.happen(written)


def _turn_meant(case: Case, act: acts.WriteNote | acts.WriteWords) -> int:
    """Find the turn an entry is about; a rewritten one stays where it was."""
    if act.turn == acts.NO_TURN:
        return 0
    if act.turn or not act.entry:
        return act.turn or _present_turn(case)
    return case.meeting.entries.get(act.entry, 0)


def _check_kept(case: Case, act: acts.WriteNote | acts.WriteWords, turn: int) -> None:
    """Refuse what nothing is kept of: people were told so when the stage began (domain.md §2).

    What an earlier version wrote all the same may be mended; after the close all is told that is
    written about no turn.
    """
    meeting = case.meeting
    if act.promised or act.entry:
        return
    nothing_now = _level_now(case) is Level.NONE and not meeting.closed
    quiet = turn in meeting.unkept if turn else nothing_now
    if quiet:
        case.refuse("NOTHING_KEPT", ('agreed "…"', 'action NAME "…"', *_OTHER_LEVEL))


def _written(case: Case, text: str, *, rewrites: bool = False) -> str:
    on_record(case)
    if not text.strip() and not rewrites:
        case.refuse("TEXT_NEEDED", ('note "…"',))
    return text.replace("\x00", "")


def _present_turn(case: Case) -> int:
    turn = case.meeting.floor.turn
    return turn.id if turn else 0


def _earlier(case: Case, entry: int, others: Sequence[int] = ()) -> int:
    """Return an entry that is written anew; ``others`` are of another kind and cannot be meant."""
    if entry and (entry not in case.meeting.entries or entry in others):
        case.refuse("NO_SUCH_ENTRY", ('note "…"',), entry=entry)
    return entry


@decides(on_record)
def _agreed(case: Case, act: acts.WriteAgreed) -> None:
    text = _written(case, act.text, rewrites=bool(act.entry))
    others = [*(each.entry for each in case.meeting.tasks), *case.meeting.parked]
    case.happen(events.AgreementNoted(text, _earlier(case, act.entry, others)))


@decides(both(anybody_known, on_record))
def _action(case: Case, act: acts.WriteAction) -> None:
    owner = case.person(act.owner, here=False)
    task = _written(case, act.task, rewrites=bool(act.entry))
    entry = _earlier(case, act.entry, (*case.meeting.agreed_at, *case.meeting.parked))
    case.happen(events.ActionNoted(owner.number, task, act.due, entry))


@decides(on_record)
def _park(case: Case, act: acts.ParkMatter) -> None:
    text = _written(case, act.text, rewrites=bool(act.entry))
    if act.entry and act.entry not in case.meeting.parked:
        case.refuse("NO_SUCH_ENTRY", ('park "…"',), entry=act.entry)
    case.happen(events.MatterParked(text, act.entry))


def _anything_taken(case: Case, act: acts.CorrectTaken) -> None:
    on_record(case)
    if not labels_of_taken(case.meeting):
        case.refuse("NOTHING_TAKEN", ('agreed "…"', 'action NAME "…"'))


@decides(_anything_taken)
def _correct(case: Case, act: acts.CorrectTaken) -> None:
    _anything_taken(case, act)
    entry = entry_labelled(case.meeting, act.label)
    task = next((each for each in case.meeting.tasks if each.entry == entry), None)
    text = _written(case, act.text, rewrites=True)
    if task is not None:
        same = [each.entry for each in case.meeting.tasks if each.task == task.task]
        case.happen(events.ActionNoted(task.owner, text, act.due or task.due, entry))
        _lines_too(case, task.task, (text, act.due), same.index(entry))
    elif entry in case.meeting.agreed_at and not act.due:
        agreed = dict(zip(case.meeting.agreed_at, case.meeting.agreed, strict=True))
        same = [each for each, said in agreed.items() if said == agreed[entry]]
        case.happen(events.AgreementNoted(text, entry))
        _lines_too(case, agreed[entry], (text, ""), same.index(entry))
    elif entry in case.meeting.reports and not act.due:
        case.happen(ReportCorrected(entry, text))
    else:
        code = "NOT_AN_ACTION" if entry else "NO_SUCH_TAKEN"
        possible = (f'correct {each} "…"' for each in labels_of_taken(case.meeting))
        case.refuse(code, tuple(possible), label=act.label)


def _lines_too(case: Case, said: str, now: tuple[str, str], place: int) -> None:
    """Let the line of a note that it came from read as it does ``now``, so there are never two.

    ``now`` is the words and the day (empty: as before). Of what was taken in the same words, it is
    the one at ``place``.
    """
    for entry, note in tuple(case.meeting.notes.items()):
        if TAKEN not in note.text:
            continue
        text = read_otherwise(note.text, said, *now, place=place)
        if text != note.text:
            case.happen(events.NoteChanged(entry, *changed_part(note.text, text)))
            return
        place -= min(place, places(note.text, said))


def _anything_written(case: Case, act: acts.MarkSensitive | acts.Release | _OfPassage) -> None:
    if not case.meeting.entries:
        case.refuse("NOTHING_WRITTEN", ('note "…"',))


@decides(_anything_written)
def _sensitive(case: Case, act: acts.MarkSensitive) -> None:
    entry = _earlier(case, act.entry) or case.meeting.last_entry
    if not entry:
        case.refuse("NOTHING_WRITTEN", ('note "…"',))
    case.happen(events.EntryMarkedSensitive(entry))


def _anything_hidden(case: Case, act: acts.Release) -> None:
    _anything_written(case, act)
    if not any(case.meeting.hidden.values()):
        case.already(("undo",), what="published")


@decides(_anything_hidden)
def _release(case: Case, act: acts.Release) -> None:
    _anything_hidden(case, act)
    entry = _earlier(case, act.entry) or case.meeting.last_entry
    if not case.meeting.hidden.get(entry, ()):
        case.already(("undo",), what="published")
    case.happen(events.EntryReleased(entry))


@decides(_anything_written)
def _mark(case: Case, act: acts.MarkPassage) -> None:
    entry, (begin, end) = _passage(case, act)
    spans = case.meeting.hidden.get(entry, ())
    if act.mark in ("verbatim", "summary"):
        spans = case.meeting.notes[entry].words
    on = act.mark in ("verbatim", "sensitive")
    if covers(spans, begin, end) if on else unmarked(spans, begin, end) == spans:
        case.already(("undo",), what=act.mark)
    case.happen(events.PassageMarked(entry, begin, end - begin, act.mark))


@decides(both(_anything_written, on_record))
def _replace(case: Case, act: acts.ReplaceWords) -> None:
    entry, (begin, end) = _passage(case, act)
    by = _written(case, act.by, rewrites=True)
    if by == act.words:
        case.already(("undo",), what="reads")
    case.happen(events.WordsReplaced(entry, begin, end - begin, by))


@decides(both(_anything_written, on_record))
def _put(case: Case, act: acts.PutPassage) -> None:
    """Cut the words out, and write them as a note that keeps their marks."""
    entry, (begin, end) = _passage(case, act)
    meeting = case.meeting
    note, turn = meeting.notes[entry], act.turn or meeting.entries[entry]
    person = case.person(act.person, here=False) if act.person else None
    if act.turn:
        _check_kept(case, acts.WriteNote(act.words, turn), turn)
    verbatim = covers(note.words, begin, end) and bool(turn)
    hidden = unmarked(meeting.hidden.get(entry, ()), begin, end) != meeting.hidden.get(entry, ())
    head, tail = note.text[:begin], note.text[end:]
    if not head[-1:].strip() and not tail[:1].strip():
        tail = tail[1:] if tail else tail
        head = head if tail else head.rstrip()
    case.happen(events.NoteChanged(entry, *changed_part(note.text, head + tail)))
    case.happen(events.NoteWritten(act.words.strip(), turn, verbatim))
    own = case.meeting.last_entry
    if person is not None:
        case.happen(events.NoteAskedFor(own, person.number))
    if hidden:
        case.happen(events.EntryMarkedSensitive(own))


@decides(both(_anything_written, on_record))
def _reword(case: Case, act: acts.RewordPassage) -> None:
    _settle(case, act, _written(case, act.text))


@decides(_anything_written)
def _strike(case: Case, act: acts.StrikePassage) -> None:
    _settle(case, act, TAKEN_OUT)


def _settle(case: Case, act: acts.RewordPassage | acts.StrikePassage, text: str) -> None:
    entry, (begin, end) = _passage(case, act)
    person = case.person(act.person, here=False).number
    case.happen(events.PassageReworded(entry, begin, end - begin, text, person))


def _passage(case: Case, act: _OfPassage) -> tuple[int, Span]:
    """Find the note and the place in it where its words stand."""
    _anything_written(case, act)
    notes = case.meeting.notes
    if act.entry and act.entry not in notes:
        case.refuse("NO_SUCH_ENTRY", ('note "…"',), entry=act.entry)
    for entry in (act.entry,) if act.entry else sorted(notes, reverse=True):
        at = found(notes[entry].text, act.words, act.place) if act.words.strip() else -1
        if at >= 0:
            return entry, (at, at + len(act.words))
    return case.refuse("NO_SUCH_WORDS", ("sensitive",), words=act.words)


@decides()
def _level(case: Case, act: acts.AgreeLevel) -> None:
    level = Level.NOTES if act.level == acts.FOR_THE_GROUP else Level(act.level)
    if level is _level_now(case):
        case.already(_OTHER_LEVEL, what="level")
    case.happen(events.LevelAgreed(level, act.because))


def _level_now(case: Case) -> Level:
    floor = case.meeting.floor
    return level_of(case.context.processes, floor.process, floor.stage, floor.level)


@decides()
def _off(case: Case, act: acts.GoOffRecord) -> None:
    if case.meeting.off_record:
        case.already(("on record",), what="off_record")
    case.happen(events.RecordPaused())


@decides()
def _on(case: Case, act: acts.GoOnRecord) -> None:
    if not case.meeting.off_record:
        case.already(("off record",), what="on_record")
    case.happen(events.RecordResumed())
