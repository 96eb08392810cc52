"""Redrafting, merging and dividing what waits, and correcting a text."""

from __future__ import annotations

from facilitation.language.changing import KINDS, USAGE, read_changes, say_changes
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import clause, name, reason, word
from facilitation.meeting.families.redrafting.acts import Correct, Divide, Merge, Redraft


def _redraft(reader: Reader) -> Redraft:
    label = reader.label()
    reader.need("by")
    by = reader.name(*KINDS, "because")
    ahead = reader.reason_if_any()
    reader.take(":")
    first, *also = read_changes(reader)
    because = ahead or reader.reason_if_any()
    return Redraft(label, by, first, tuple(also), because)


def _say_redraft(act: Redraft) -> str:
    said, under = say_changes((act.change, *act.also))
    return f"redraft {word(act.label)} by {name(act.by)}:{said}{reason(act.because)}{under}"


def correction(reader: Reader, label: str) -> Correct:
    """Read what stands behind the label of a text that is corrected."""
    by = reader.name(*KINDS) if reader.take("by") else ""
    reader.take(":")
    first, *also = read_changes(reader)
    return Correct(label, first, tuple(also), by)


def _say_correct(act: Correct) -> str:
    said, under = say_changes((act.change, *act.also))
    by = clause("by", name(act.by) if act.by else "")
    return f"editorial {word(act.label)}{by}:{said}{under}"


VERBS = (
    verb(
        f'redraft LABEL by NAME: {USAGE} [because "…"]',
        Redraft,
        'redraft A3 by Ben: strike "six" insert "eight"',
        build=_redraft,
        say=_say_redraft,
    ),
    verb("merge LABEL, LABEL… as LABEL by NAME", Merge, "merge A1, A2 as A5 by Ben"),
    verb("divide LABEL [as LABEL, LABEL…]", Divide, "divide A1 as A6, A7"),
    verb(
        f"editorial LABEL [by NAME]: {USAGE}",
        Correct,
        'editorial P1: strike "May ." insert "May."',
        build=lambda reader: correction(reader, reader.label()),
        say=_say_correct,
    ),
)
