"""Redrafting, merging and dividing what waits, and correcting a text."""

from __future__ import annotations

from facilitation.language.changing import KINDS, USAGE, read_changes, say_changes
from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import clause, name, quoted, word
from facilitation.meeting.acts.redrafting import Correct, Divide, Merge, Redraft


def _redraft(reader: Reader) -> Redraft:
    label = reader.label()
    reader.need("by")
    by = reader.name(*KINDS)
    reader.take(":")
    first, *also = read_changes(reader)
    because = reader.quoted() if reader.take("because") else ""
    return Redraft(label, by, first, tuple(also), because)


def _say_redraft(act: Redraft) -> str:
    said, under = say_changes((act.change, *act.also))
    because = clause("because", quoted(act.because) if act.because else "")
    return f"redraft {word(act.label)} by {name(act.by)}:{said}{because}{under}"


def _merge(reader: Reader) -> Merge:
    labels = reader.labels()
    reader.need("as")
    label = reader.label()
    reader.need("by")
    return Merge(labels, label, reader.name())


def _divide(reader: Reader) -> Divide:
    label = reader.label()
    return Divide(label, reader.labels() if reader.take("as") else ())


def _correct(reader: Reader) -> Correct:
    label = reader.label()
    by = reader.name(*KINDS) if reader.take("by") else ""
    reader.take(":")
    first, *also = read_changes(reader)
    return Correct(label, first, tuple(also), by)


def _say_correct(act: Correct) -> str:
    said, under = say_changes((act.change, *act.also))
    by = clause("by", name(act.by) if act.by else "")
    return f"editorial {word(act.label)}{by}:{said}{under}"


def _words(labels: tuple[str, ...]) -> str:
    return ", ".join(map(word, labels))


VERBS = (
    Verb(
        name="redraft",
        usage=f'redraft LABEL by NAME: {USAGE} [because "…"]',
        makes=Redraft,
        build=_redraft,
        say=_say_redraft,
        example='redraft A3 by Ben: strike "six" insert "eight"',
    ),
    Verb(
        name="merge",
        usage="merge LABEL, LABEL… as LABEL by NAME",
        makes=Merge,
        build=_merge,
        say=lambda act: f"merge {_words(act.labels)} as {word(act.label)} by {name(act.by)}",
        example="merge A1, A2 as A5 by Ben",
    ),
    Verb(
        name="divide",
        usage="divide LABEL [as LABEL, LABEL…]",
        makes=Divide,
        build=_divide,
        say=lambda act: f"divide {word(act.label)}{clause('as', _words(act.labels))}",
        example="divide A1 as A6, A7",
    ),
    Verb(
        name="editorial",
        usage=f"editorial LABEL [by NAME]: {USAGE}",
        makes=Correct,
        build=_correct,
        say=_say_correct,
        example='editorial P1: strike "May ." insert "May."',
        aliases=("correct",),
    ),
)
