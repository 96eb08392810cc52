"""Proposing, amending, and what becomes of it."""

from __future__ import annotations

from facilitation.language import blocks
from facilitation.language.changing import KINDS, USAGE, read_changes, say_changes
from facilitation.language.forms import named
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import clause, name, names, quoted, reason, word
from facilitation.meeting.families.matter.acts import (
    Adopt,
    Amend,
    Propose,
    Reject,
    Second,
    TakeUp,
)
from facilitation.meeting.families.proposals.acts import ProposeFrom

_CLAUSES = ("with", "because")


BY = named("NAME", *_CLAUSES)
"""Who does something to a text; what may stand behind a proposer ends any such name."""


def _propose(reader: Reader) -> Propose | ProposeFrom:
    label, title = reader.label(), reader.quoted('"TITLE"')
    reader.need("by")
    by = reader.name(*_CLAUSES, "from")
    sponsors = reader.names(*_CLAUSES, "from") if reader.take("with") else ()
    because = reader.reason_if_any()
    if reader.take("from"):
        return ProposeFrom(label, title, by, reader.raw("FILE"), sponsors, because)
    reader.take(":")
    text = reader.text_or_block()
    return Propose(label, title, by, text, sponsors, because)


def _say_propose(act: Propose) -> str:
    line = _say_head(act)
    if blocks.fits(act.text):
        return line + blocks.format_block(act.text)
    return f"{line}: {quoted(act.text)}"


def _say_head(act: Propose | ProposeFrom) -> str:
    return (
        f"propose {word(act.label)} {quoted(act.title)} by {name(act.by)}"
        + clause("with", names(act.sponsors))
        + reason(act.because)
    )


def _amend(reader: Reader) -> Amend:
    target, label = reader.label(), reader.label()
    reader.need("by")
    by = reader.name(*KINDS, *_CLAUSES)
    sponsors = reader.names(*KINDS, *_CLAUSES) if reader.take("with") else ()
    reader.take(":")
    first, *also = read_changes(reader)
    because = reader.reason_if_any()
    return Amend(target, label, by, first, tuple(also), because, sponsors)


def _say_amend(act: Amend) -> str:
    said, under = say_changes((act.change, *act.also))
    sponsors = clause("with", names(act.sponsors))
    head = f"amend {word(act.target)} {word(act.label)} by {name(act.by)}{sponsors}"
    return f"{head}:{said}{reason(act.because)}{under}"


VERBS = (
    verb(
        'propose LABEL "TITLE" by NAME [with NAME, NAME…] [because "…"][: "…"]',
        Propose,
        'propose P1 "Tents" by Ana\n"""\nWe buy ten tents by May.\n"""',
        build=_propose,
        say=_say_propose,
    ),
    verb(
        'propose LABEL "TITLE" by NAME [with NAME, NAME…] [because "…"] from FILE',
        ProposeFrom,
        'propose P1 "Tents" by Ana from "tents.docx"',
        build=_propose,
        say=lambda act: f"{_say_head(act)} from {quoted(act.path)}",
    ),
    verb(
        f'amend LABEL LABEL by NAME [with NAME, NAME…]: {USAGE} [because "…"]',
        Amend,
        'amend P1 A1 by Ben: strike "ten" insert "six"',
        build=_amend,
        say=_say_amend,
    ),
    verb("second LABEL by NAME", Second, "second A1 by Chi", by=BY),
    verb("friendly LABEL", TakeUp, "friendly A1", aliases=("take up",)),
    verb("adopt LABEL", Adopt, "adopt A1"),
    verb("reject LABEL", Reject, "reject A1"),
)
