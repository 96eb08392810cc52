"""The parts of a proposal, its next version, and who stands behind it."""

from __future__ import annotations

from facilitation.language import blocks
from facilitation.language.forms import TEXT
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.verbs.ratifying import need
from facilitation.language.writing import clause, name, quoted, reason, word
from facilitation.meeting.families.proposals import acts


def _revise(reader: Reader) -> acts.Revise:
    label = reader.label()
    found = {"by": "", "because": ""}
    while keyword := reader.clause(*found):
        found[keyword] = reader.name("because") if keyword == "by" else reader.quoted()
    reader.take(":")
    return acts.Revise(label, reader.text_or_block(), **found)


def _say_revise(act: acts.Revise) -> str:
    by = clause("by", name(act.by) if act.by else "")
    line = f"revise {word(act.label)}{by}{reason(act.because)}"
    if blocks.fits(act.text):
        return line + blocks.format_block(act.text)
    return f"{line}: {quoted(act.text)}"


VERBS = (
    verb(
        'need LABEL "…"',
        acts.StateNeed,
        'need P1 "Last year it rained on every market day."',
        build=need,
        text=TEXT,
    ),
    verb(
        'explain LABEL "…"',
        acts.Explain,
        'explain P1 "Ten tents are enough for all stalls."',
        text=TEXT,
    ),
    verb('retitle LABEL "TITLE"', acts.Retitle, 'retitle P1 "Tents for the market"'),
    verb(
        'revise LABEL [by NAME] [because "…"][: "…"]',
        acts.Revise,
        'revise P1 by Ana\n"""\nWe buy ten tents by June.\n"""',
        build=_revise,
        say=_say_revise,
    ),
    verb("sponsor LABEL by NAME[, NAME…]", acts.Sponsor, "sponsor P1 by Ben, Chi"),
    verb("attach LABEL FILE", acts.AttachFile, 'attach P1 "plan.pdf"'),
)
