"""The parts of a proposal, its next version, and who stands behind it."""

from __future__ import annotations

from facilitation.language import blocks
from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import clause, name, names, quoted, word
from facilitation.meeting.acts.proposals import (
    AttachFile,
    Explain,
    Retitle,
    Revise,
    Sponsor,
    StateNeed,
)


def _need(reader: Reader) -> StateNeed:
    return StateNeed(reader.label(), reader.text_or_block())


def _explain(reader: Reader) -> Explain:
    return Explain(reader.label(), reader.text_or_block())


def _revise(reader: Reader) -> Revise:
    label = reader.label()
    by = reader.name("because") if reader.take("by") else ""
    because = reader.quoted() if reader.take("because") else ""
    reader.take(":")
    return Revise(label, reader.text_or_block(), by, because)


def _say_revise(act: Revise) -> str:
    because = clause("because", quoted(act.because) if act.because else "")
    line = f"revise {word(act.label)}{clause('by', name(act.by) if act.by else '')}{because}"
    if blocks.fits(act.text):
        return line + blocks.format_block(act.text)
    return f"{line}: {quoted(act.text)}"


def _with_text(head: str, text: str) -> str:
    """Write a line with a text that stands in a block where it has several lines."""
    if "\n" in text and blocks.fits(text):
        return head + blocks.format_block(text)
    return f"{head} {quoted(text)}"


def _sponsor(reader: Reader) -> Sponsor:
    label = reader.label()
    reader.need("by")
    return Sponsor(label, reader.names())


VERBS = (
    Verb(
        name="need",
        usage='need LABEL "…"',
        makes=StateNeed,
        build=_need,
        say=lambda act: _with_text(f"need {word(act.label)}", act.text),
        example='need P1 "Last year it rained on every market day."',
    ),
    Verb(
        name="explain",
        usage='explain LABEL "…"',
        makes=Explain,
        build=_explain,
        say=lambda act: _with_text(f"explain {word(act.label)}", act.text),
        example='explain P1 "Ten tents are enough for all stalls."',
    ),
    Verb(
        name="retitle",
        usage='retitle LABEL "TITLE"',
        makes=Retitle,
        build=lambda reader: Retitle(reader.label(), reader.title('"TITLE"')),
        say=lambda act: f"retitle {word(act.label)} {quoted(act.title)}",
        example='retitle P1 "Tents for the market"',
    ),
    Verb(
        name="revise",
        usage='revise LABEL [by NAME] [because "…"][: "…"]',
        makes=Revise,
        build=_revise,
        say=_say_revise,
        example='revise P1 by Ana\n"""\nWe buy ten tents by June.\n"""',
    ),
    Verb(
        name="sponsor",
        usage="sponsor LABEL by NAME[, NAME…]",
        makes=Sponsor,
        build=_sponsor,
        say=lambda act: f"sponsor {word(act.label)} by {names(act.names)}",
        example="sponsor P1 by Ben, Chi",
    ),
    Verb(
        name="attach",
        usage="attach LABEL FILE",
        makes=AttachFile,
        build=lambda reader: AttachFile(reader.label(), reader.raw("FILE")),
        say=lambda act: f"attach {word(act.label)} {quoted(act.path)}",
        example='attach P1 "plan.pdf"',
    ),
)
