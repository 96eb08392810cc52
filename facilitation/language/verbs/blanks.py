"""Blanks to be filled."""

from __future__ import annotations

from facilitation.language.changing import places
from facilitation.language.forms import FILLED
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import clause, name, quoted, word
from facilitation.meeting.families.blanks.acts import FillBlank, MakeBlank, Suggest


def _blank(reader: Reader) -> MakeBlank:
    target, label = reader.label(), reader.label()
    reader.need("by")
    by = reader.name()
    reader.take(":")
    words = reader.title('"…"')
    return MakeBlank(target, label, by, words, **places(reader, "line", "place"))


def _say_blank(act: MakeBlank) -> str:
    line, place = str(act.line or ""), str(act.place or "")
    head = f"blank {word(act.target)} {word(act.label)} by {name(act.by)}: {quoted(act.words)}"
    return head + clause("in line", line) + clause("place", place)


def _fill(reader: Reader) -> FillBlank:
    label, words = reader.label(), reader.title('"…"')
    if not reader.take("yes"):
        return FillBlank(label, words)
    yes = reader.number()
    reader.need("no")
    return FillBlank(label, words, (yes, reader.number()))


def _say_fill(act: FillBlank) -> str:
    counted = f" yes {act.counted[0]} no {act.counted[1]}" if act.counted is not None else ""
    return f"fill {word(act.label)} {quoted(act.words)}{counted}"


VERBS = (
    verb(
        'blank LABEL LABEL by NAME: "…" [in line NUMBER] [place NUMBER]',
        MakeBlank,
        'blank P1 B1 by Ben: "ten"',
        build=_blank,
        say=_say_blank,
    ),
    verb('suggest LABEL "…" by NAME', Suggest, 'suggest B1 "six" by Chi', words=FILLED),
    verb(
        'fill LABEL "…" [yes NUMBER no NUMBER]',
        FillBlank,
        'fill B1 "six" yes 12 no 9',
        build=_fill,
        say=_say_fill,
    ),
)
