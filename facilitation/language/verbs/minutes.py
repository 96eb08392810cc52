"""What the note-taker writes."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.understanding import Misread
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import clause, name, quoted
from facilitation.meeting.acts.minutes import (
    NO_TURN,
    GoOffRecord,
    GoOnRecord,
    MarkSensitive,
    WriteAction,
    WriteAgreed,
    WriteNote,
    WriteWords,
)


def _turn_and_entry(reader: Reader) -> tuple[int, int]:
    found = {"turn": 0, "entry": 0}
    while keyword := reader.clause("turn", "entry"):
        found[keyword] = reader.number(least=1)
    return found["turn"], found["entry"]


def _note(reader: Reader) -> WriteNote:
    text = reader.quoted()
    if reader.take("item"):
        return WriteNote(text, NO_TURN, reader.number(least=1) if reader.take("entry") else 0)
    return WriteNote(text, *_turn_and_entry(reader))


def _say_words(reader: Reader) -> WriteWords:
    return WriteWords(reader.quoted(), *_turn_and_entry(reader))


def _written(verb: str, act: WriteNote | WriteWords) -> str:
    turn = " item" if act.turn == NO_TURN else clause("turn", str(act.turn or ""))
    entry = clause("entry", str(act.entry or ""))
    return f"{verb} {quoted(act.text)}{turn}{entry}"


def _action(reader: Reader) -> WriteAction:
    owner = reader.name()
    word, task = reader.ahead(), reader.quoted()
    due = reader.date() if reader.take("by") else ""
    entry = reader.number(least=1) if reader.take("entry") else 0
    if not task.strip() and not entry:
        raise reader.fault(Misread.MISSING, word, what='"…"')
    return WriteAction(owner, task, due, entry)


def _agreed(reader: Reader) -> WriteAgreed:
    word, text = reader.ahead(), reader.quoted()
    entry = reader.number(least=1) if reader.take("entry") else 0
    if not text.strip() and not entry:
        raise reader.fault(Misread.MISSING, word, what='"…"')
    return WriteAgreed(text, entry)


def _anew(entry: int) -> str:
    return clause("entry", str(entry or ""))


def _sensitive(reader: Reader) -> MarkSensitive:
    return MarkSensitive(reader.number(least=1) if reader.take("entry") else 0)


VERBS = (
    Verb(
        name="note",
        usage='note "…" [turn NUMBER|item] [entry NUMBER]',
        makes=WriteNote,
        build=_note,
        say=lambda act: _written("note", act),
        example='note "Chi reads the summary, pages 12 to 30"',
    ),
    Verb(
        name="say",
        usage='say "…" [turn NUMBER] [entry NUMBER]',
        makes=WriteWords,
        build=_say_words,
        say=lambda act: _written("say", act),
        example='say "Ten is too many for one cart."',
    ),
    Verb(
        name="agreed",
        usage='agreed "…" [entry NUMBER]',
        makes=WriteAgreed,
        build=_agreed,
        say=lambda act: f"agreed {quoted(act.text)}{_anew(act.entry)}",
        example='agreed "We meet again in two weeks."',
    ),
    Verb(
        name="action",
        usage='action NAME "…" [by DATE] [entry NUMBER]',
        makes=WriteAction,
        build=_action,
        say=lambda act: (
            f"action {name(act.owner)} {quoted(act.task)}{clause('by', act.due)}{_anew(act.entry)}"
        ),
        example='action Ben "ask for three prices" by 2026-06-01',
    ),
    Verb(
        name="sensitive",
        usage="sensitive [entry NUMBER]",
        makes=MarkSensitive,
        build=_sensitive,
        say=lambda act: f"sensitive{clause('entry', str(act.entry or ''))}",
        example="sensitive",
    ),
    lone("off record", GoOffRecord),
    lone("on record", GoOnRecord),
)
