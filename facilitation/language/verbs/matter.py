"""Proposing, amending, and what becomes of it."""

from __future__ import annotations

from facilitation.language import blocks
from facilitation.language.changing import KINDS, USAGE, read_changes, say_changes
from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import clause, name, names, quoted, word
from facilitation.meeting.acts.matter import (
    Adopt,
    Amend,
    ObjectTo,
    Propose,
    Reject,
    Second,
    TakeUp,
)
from facilitation.meeting.acts.proposals import ProposeFrom

_CLAUSES = ("with", "because")


def _by(reader: Reader) -> str:
    reader.need("by")
    return reader.name(*_CLAUSES)


def _propose(reader: Reader) -> Propose | ProposeFrom:
    label, title = reader.label(), reader.quoted('"TITLE"')
    reader.need("by")
    by = reader.name(*_CLAUSES, "from")
    sponsors = reader.names(*_CLAUSES, "from") if reader.take("with") else ()
    because = reader.quoted() if reader.take("because") else ""
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
        + clause("because", quoted(act.because) if act.because else "")
    )


def _amend(reader: Reader) -> Amend:
    target, label = reader.label(), reader.label()
    reader.need("by")
    by = reader.name(*KINDS, *_CLAUSES)
    sponsors = reader.names(*KINDS, *_CLAUSES) if reader.take("with") else ()
    reader.take(":")
    first, *also = read_changes(reader)
    because = reader.quoted() if reader.take("because") else ""
    return Amend(target, label, by, first, tuple(also), because, sponsors)


def _say_amend(act: Amend) -> str:
    said, under = say_changes((act.change, *act.also))
    sponsors = clause("with", names(act.sponsors))
    because = clause("because", quoted(act.because) if act.because else "")
    head = f"amend {word(act.target)} {word(act.label)} by {name(act.by)}{sponsors}"
    return f"{head}:{said}{because}{under}"


def object_to(reader: Reader, label: str) -> ObjectTo:
    """Read the rest of ``object A1 by NAME``."""
    return ObjectTo(label, _by(reader))


VERBS = (
    Verb(
        name="propose",
        usage='propose LABEL "TITLE" by NAME [with NAME, NAME…] [because "…"][: "…"]',
        makes=Propose,
        build=_propose,
        say=_say_propose,
        example='propose P1 "Tents" by Ana\n"""\nWe buy ten tents by May.\n"""',
    ),
    Verb(
        name="propose",
        usage='propose LABEL "TITLE" by NAME [with NAME, NAME…] [because "…"] from FILE',
        makes=ProposeFrom,
        build=_propose,
        say=lambda act: f"{_say_head(act)} from {quoted(act.path)}",
        example='propose P1 "Tents" by Ana from "tents.docx"',
    ),
    Verb(
        name="amend",
        usage=f'amend LABEL LABEL by NAME [with NAME, NAME…]: {USAGE} [because "…"]',
        makes=Amend,
        build=_amend,
        say=_say_amend,
        example='amend P1 A1 by Ben: strike "ten" insert "six"',
    ),
    Verb(
        name="second",
        usage="second LABEL by NAME",
        makes=Second,
        build=lambda reader: Second(reader.label(), _by(reader)),
        say=lambda act: f"second {word(act.label)} by {name(act.by)}",
        example="second A1 by Chi",
    ),
    Verb(
        name="friendly",
        usage="friendly LABEL",
        makes=TakeUp,
        build=lambda reader: TakeUp(reader.label()),
        say=lambda act: f"friendly {word(act.label)}",
        example="friendly A1",
        aliases=("take up",),
    ),
    Verb(
        name="adopt",
        usage="adopt LABEL",
        makes=Adopt,
        build=lambda reader: Adopt(reader.label()),
        say=lambda act: f"adopt {word(act.label)}",
        example="adopt A1",
    ),
    Verb(
        name="reject",
        usage="reject LABEL",
        makes=Reject,
        build=lambda reader: Reject(reader.label()),
        say=lambda act: f"reject {word(act.label)}",
        example="reject A1",
    ),
)
