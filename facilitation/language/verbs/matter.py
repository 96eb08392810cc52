"""Proposals and their amendments."""

from __future__ import annotations

import msgspec

from facilitation.language import blocks
from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import clause, name, quoted, word
from facilitation.meeting.acts.matter import (
    Adopt,
    Amend,
    Change,
    ObjectTo,
    Propose,
    Reject,
    Second,
    TakeUp,
)


def _by(reader: Reader) -> str:
    reader.need("by")
    return reader.name()


def _propose(reader: Reader) -> Propose:
    label, title, by = reader.label(), reader.quoted('"TITLE"'), _by(reader)
    reader.take(":")
    return Propose(label, title, by, reader.text_or_block())


def _say_propose(act: Propose) -> str:
    line = f"propose {word(act.label)} {quoted(act.title)} by {name(act.by)}"
    if blocks.fits(act.text):
        return line + blocks.format_block(act.text)
    return f"{line}: {quoted(act.text)}"


def _amend(reader: Reader) -> Amend:
    target, label = reader.label(), reader.label()
    reader.need("by")
    by = reader.name("strike", "insert", "substitute")
    reader.take(":")
    return Amend(target, label, by, _place(reader, _change(reader)))


def _change(reader: Reader) -> Change:
    match reader.need("strike", "insert", "substitute"):
        case "strike":
            strike = reader.title('"…"')
            return Change(strike=strike, insert=reader.quoted() if reader.take("insert") else "")
        case "insert":
            insert = reader.title('"…"')
            where = reader.take("after", "before")
            words = reader.title('"…"') if where else ""
            return Change(
                insert=insert,
                after=words if where == "after" else "",
                before=words if where == "before" else "",
            )
        case _:
            return Change(substitute=reader.text_or_block() if reader.next_is_quoted() else "")


def _place(reader: Reader, change: Change) -> Change:
    paragraph = line = 0
    while reader.take("in") or reader.next_is("paragraph", "line"):
        reader.next_must_be("paragraph", "line")
        if reader.clause("paragraph", "line") == "paragraph":
            paragraph = reader.number(least=1)
        else:
            line = reader.number(least=1)
    if not (change.strike or change.insert or change.substitute):
        change = Change(substitute=reader.block())
    return msgspec.structs.replace(change, paragraph=paragraph, line=line)


def _say_amend(act: Amend) -> str:
    change, under = act.change, ""
    said = (
        clause("strike", quoted(change.strike) if change.strike else "")
        + clause("insert", quoted(change.insert) if change.insert else "")
        + clause("after", quoted(change.after) if change.after else "")
        + clause("before", quoted(change.before) if change.before else "")
    )
    if not said and "\n" in change.substitute and blocks.fits(change.substitute):
        said, under = " substitute", blocks.format_block(change.substitute)
    elif not said:
        said = f" substitute {quoted(change.substitute)}"
    paragraph = clause("in paragraph", str(change.paragraph or ""))
    line = clause("in line", str(change.line or ""))
    head = f"amend {word(act.target)} {word(act.label)} by {name(act.by)}"
    return f"{head}:{said}{paragraph}{line}{under}"


def object_to(reader: Reader, label: str) -> ObjectTo:
    """Read the rest of ``object A1 by NAME``."""
    return ObjectTo(label, _by(reader))


VERBS = (
    Verb(
        name="propose",
        usage='propose LABEL "TITLE" by NAME[: "…"]',
        makes=Propose,
        build=_propose,
        say=_say_propose,
        example='propose P1 "Tents" by Ana\n"""\nWe buy ten tents by May.\n"""',
    ),
    Verb(
        name="amend",
        usage='amend LABEL LABEL by NAME: strike "…" [insert "…"] | insert "…" [after|before "…"]'
        ' | substitute ["…"] [in paragraph NUMBER] [in line NUMBER]',
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
