"""Proposing, amending, and what becomes of it."""

from __future__ import annotations

from facilitation.language import blocks
from facilitation.language.changing import KINDS, USAGE, read_changes, say_changes
from facilitation.language.forms import named
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import clause, name, names, quoted, reason, word
from facilitation.meeting.families.matter import acts
from facilitation.meeting.families.motions.acts import SecondLast
from facilitation.meeting.families.proposals.acts import ProposeFrom

_CLAUSES = ("with", "because")


BY = named("NAME", *_CLAUSES)
"""Who does something to a text; what may stand behind a proposer ends any such name."""


def _propose(reader: Reader) -> acts.Propose | ProposeFrom:
    if reader.next_is_quoted() and reader.is_followed_by("by"):
        reader.is_lacking("LABEL")  # what stands there is the title
    label, title = reader.label(), reader.quoted('"TITLE"')
    by, sponsors, because = _whose(reader, "from")
    if reader.take("from"):
        return ProposeFrom(label, title, by, reader.raw("FILE"), sponsors, because)
    reader.take(":")
    text = reader.text_or_block()
    return acts.Propose(label, title, by, text, sponsors, because)


def _whose(reader: Reader, *stops: str) -> tuple[str, tuple[str, ...], str]:
    """Read who proposes, with whom and why; ``stops`` may follow."""
    reader.need("by")
    by, *sponsors = reader.names(*_CLAUSES, *stops)
    because = ""
    while keyword := reader.clause(*_CLAUSES):
        if keyword == "with":
            sponsors += reader.names(*_CLAUSES, *stops)
        else:
            because = reader.quoted()
    return by, tuple(sponsors), because


def _say_propose(act: acts.Propose) -> str:
    line = _say_head(act)
    if blocks.fits(act.text):
        return line + blocks.format_block(act.text)
    return f"{line}: {quoted(act.text)}"


def _say_head(act: acts.Propose | ProposeFrom) -> str:
    return (
        f"propose {word(act.label)} {quoted(act.title)} by {name(act.by)}"
        + clause("with", names(act.sponsors))
        + reason(act.because)
    )


def _amend(reader: Reader) -> acts.Amend:
    target = reader.label()
    if reader.next_is("by") and not reader.is_followed_by("by"):
        reader.is_lacking("LABEL")
    label = reader.label()
    by, sponsors, ahead = _whose(reader, *KINDS)
    reader.take(":")
    first, *also = read_changes(reader)
    because = ahead or reader.reason_if_any()
    return acts.Amend(target, label, by, first, tuple(also), because, sponsors)


def _say_amend(act: acts.Amend) -> str:
    said, under = say_changes((act.change, *act.also))
    sponsors = clause("with", names(act.sponsors))
    head = f"amend {word(act.target)} {word(act.label)} by {name(act.by)}{sponsors}"
    return f"{head}:{said}{reason(act.because)}{under}"


VERBS = (
    verb(
        'propose LABEL "TITLE" by NAME [with NAME, NAME…] [because "…"][: "…"]',
        acts.Propose,
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
        acts.Amend,
        'amend P1 A1 by Ben: strike "ten" insert "six"',
        build=_amend,
        say=_say_amend,
    ),
    verb("second LABEL by NAME", acts.Second, "second A1 by Chi", by=BY),
    verb("second by NAME", SecondLast, "second by Chi", by=BY),
    verb("friendly LABEL", acts.TakeUp, "friendly A1", aliases=("take up",)),
    verb("adopt LABEL", acts.Adopt, "adopt A1"),
    verb("reject LABEL", acts.Reject, "reject A1"),
)
