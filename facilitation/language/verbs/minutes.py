"""What the note-taker writes."""

from __future__ import annotations

from dataclasses import replace

from facilitation.language.forms import FILLED, FROM_ONE, WORD, one_of
from facilitation.language.reader import Reader
from facilitation.language.understanding import Misread
from facilitation.language.verb import verb
from facilitation.language.verbs.redrafting import correction
from facilitation.language.writing import clause, name, quoted
from facilitation.meeting.act import Act
from facilitation.meeting.families.evaluation import Evaluate
from facilitation.meeting.families.minutes import acts


def _park(reader: Reader) -> acts.ParkMatter:
    agreed = _agreed(reader)
    return acts.ParkMatter(agreed.text, agreed.entry)


def _correct(reader: Reader) -> Act:
    """Read an agreement or an action as it reads now; before a change, the text of a proposal."""
    label = reader.label()
    if not reader.next_is_quoted():
        return correction(reader, label)
    text = reader.quoted()
    return acts.CorrectTaken(label.upper(), text, reader.date() if reader.take("by") else "")


def _put(reader: Reader) -> acts.PutPassage:
    words = FILLED.read(reader, "", ())
    reader.need("to")
    turn = reader.number(least=1) if reader.take("turn") else 0
    person = "" if turn else reader.name("entry", "place")
    found = {"entry": 0, "place": 1}
    while keyword := reader.clause(*found):
        found[keyword] = reader.number(least=1)
    return acts.PutPassage(words, turn, person, found["entry"], found["place"])


def _say_put(act: acts.PutPassage) -> str:
    to = f"turn {act.turn}" if act.turn else name(act.person)
    place = clause("place", str(act.place) if act.place > 1 else "")
    return f"put {quoted(act.words)} to {to}{clause('entry', str(act.entry or ''))}{place}"


_LEVEL = replace(one_of(("group", "themes", "outcome", "none")), nothing="none")
"""Here *none* is a level like the others, and not nothing."""


def _note(reader: Reader) -> acts.WriteNote:
    text = reader.quoted()
    found = {"turn": 0, "entry": 0}
    while keyword := reader.clause(*found, "item"):
        if keyword == "item" and found["turn"]:
            raise reader.clash(keyword)
        found["turn" if keyword == "item" else keyword] = (
            acts.NO_TURN if keyword == "item" else reader.number(least=1)
        )
    return acts.WriteNote(text, found["turn"], found["entry"])


def _say_note(act: acts.WriteNote) -> str:
    turn = " item" if act.turn == acts.NO_TURN else clause("turn", str(act.turn or ""))
    entry = clause("entry", str(act.entry or ""))
    return f"note {quoted(act.text)}{turn}{entry}"


def _action(reader: Reader) -> acts.WriteAction:
    owner = reader.name()
    word, task = reader.ahead(), reader.quoted()
    due, entry = "", 0
    while keyword := reader.clause("by", "entry"):
        if keyword == "by":
            due = reader.date()
        else:
            entry = reader.number(least=1)
    if not task.strip() and not entry:
        raise reader.fault(Misread.MISSING, word, what='"…"')
    return acts.WriteAction(owner, task, due, entry)


def _agreed(reader: Reader) -> acts.WriteAgreed:
    word, text = reader.ahead(), reader.quoted()
    entry = reader.number(least=1) if reader.take("entry") else 0
    if not text.strip() and not entry:
        raise reader.fault(Misread.MISSING, word, what='"…"')
    return acts.WriteAgreed(text, entry)


VERBS = (
    verb('evaluate "…" [by NAME]', Evaluate, 'evaluate "The breaks were too short"', text=FILLED),
    verb(
        'note "…" [turn NUMBER|item] [entry NUMBER]',
        acts.WriteNote,
        'note "Chi reads the summary, pages 12 to 30"',
        build=_note,
        say=_say_note,
    ),
    verb(
        'say "…" [turn NUMBER] [entry NUMBER]',
        acts.WriteWords,
        'say "Ten is too many for one cart."',
        turn=FROM_ONE,
        entry=FROM_ONE,
    ),
    verb(
        'agreed "…" [entry NUMBER]',
        acts.WriteAgreed,
        'agreed "We meet again in two weeks."',
        build=_agreed,
    ),
    verb(
        'action NAME "…" [by DATE] [entry NUMBER]',
        acts.WriteAction,
        'action Ben "ask for three prices" by 2026-06-01',
        build=_action,
    ),
    verb(
        'park "…" [entry NUMBER]',
        acts.ParkMatter,
        'park "Where do we meet in winter?"',
        build=_park,
    ),
    verb(
        'correct TAKEN "…" [by DATE]',
        acts.CorrectTaken,
        'correct T1 "We meet again in three weeks."',
        label=WORD,
        build=_correct,
    ),
    verb("sensitive [entry NUMBER]", acts.MarkSensitive, "sensitive", entry=FROM_ONE),
    verb("release [entry NUMBER]", acts.Release, "release", entry=FROM_ONE),
    verb(
        'passage "…" verbatim|summary|sensitive|open [entry NUMBER] [place NUMBER]',
        acts.MarkPassage,
        'passage "pages 12 to 30" verbatim',
        words=FILLED,
        mark=one_of(("verbatim", "summary", "sensitive", "open")),
        entry=FROM_ONE,
        place=FROM_ONE,
    ),
    verb(
        'mend "…" to "…" [entry NUMBER] [place NUMBER]',
        acts.ReplaceWords,
        'mend "pages 12 to 30" to "pages 12 to 31"',
        words=FILLED,
        entry=FROM_ONE,
        place=FROM_ONE,
    ),
    verb(
        'put "…" to turn NUMBER|NAME [entry NUMBER] [place NUMBER]',
        acts.PutPassage,
        'put "pages 12 to 30" to Ana',
        build=_put,
        say=_say_put,
    ),
    verb(
        'reword "…" to "…" by NAME [entry NUMBER] [place NUMBER]',
        acts.RewordPassage,
        'reword "pages 12 to 30" to "pages 12 to 31" by Ana',
        words=FILLED,
        text=FILLED,
        entry=FROM_ONE,
        place=FROM_ONE,
    ),
    verb(
        'strike "…" by NAME [entry NUMBER] [place NUMBER]',
        acts.StrikePassage,
        'strike "pages 12 to 30" by Ana',
        words=FILLED,
        entry=FROM_ONE,
        place=FROM_ONE,
    ),
    verb(
        'level group|themes|outcome|none because "…"',
        acts.AgreeLevel,
        'level group because "everybody agreed in a go-round"',
        level=_LEVEL,
        because=FILLED,
    ),
    verb("off record", acts.GoOffRecord),
    verb("on record", acts.GoOnRecord),
)
