"""Who waits to speak: hands and the stack's order."""

from __future__ import annotations

from typing import Any

from facilitation.floor.entries import Kind
from facilitation.language.forms import named
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import clause, name, names, quoted, word
from facilitation.meeting.families.stack import acts

SIGNS = {"?": Kind.CLARIFY, ">": Kind.DIRECT, "!": Kind.PROCESS}


_SIGN_OF = {kind: sign for sign, kind in SIGNS.items()}


HAND_USAGE = "[hand] NAME[?|>|!] [for|against]"
SIDES = ("for", "against")
_TERMS = ("by", "lists", "quota", "others", "mover")


ORDER_ALIASES = {
    "least heard": "progressive",
    "in order": "fifo",
    "by group": "groups",
    "by groups": "groups",
    "lists": "alternating",
    "for and against": "sides",
}


def read_hand(reader: Reader) -> acts.RaiseHand:
    """Read a name and the sign behind it that says what the floor is wanted for."""
    quoted = reader.next_is_quoted()
    who = reader.name(*SIGNS, *SIDES) + _own_sign(reader, quoted=quoted)
    sign = reader.take(*SIGNS)
    if not sign and not quoted and who[-1] in SIGNS:
        who, sign = who[:-1].rstrip(), who[-1]
    if sign:
        return acts.RaiseHand(who, SIGNS[sign])
    others = reader.names(*SIDES) if reader.take(",") else ()
    return acts.RaiseHand(who, side=reader.take(*SIDES), others=others)


def _own_sign(reader: Reader, *, quoted: bool) -> str:
    """Read a sign of the group's own behind a name in quotation marks; a bare name has it on it."""
    ahead = reader.ahead() if quoted else None
    if ahead is None or ahead.quoted or ahead.is_mark or not is_own_sign(ahead.text):
        return ""
    return reader.word("SIGN")


def is_own_sign(text: str) -> bool:
    """Whether a text may be a sign that the group itself gave a meaning: one, and no letter."""
    return len(text) == 1 and not text.isalnum() and text not in {*SIGNS, ","}


def _say_hand(act: acts.RaiseHand) -> str:
    who = names((act.name, *act.others))
    return f"hand {who}{_SIGN_OF.get(act.kind, '')}{f' {act.side}' if act.side else ''}"


def _order(reader: Reader) -> acts.OrderStack:
    words = [reader.word("ORDER")]
    while reader.more and not reader.next_is_quoted() and not reader.next_is(*_TERMS):
        words.append(reader.word("ORDER"))
    typed = " ".join(words)
    found: dict[str, Any] = {}
    while keyword := reader.clause(*_TERMS):
        if keyword == "by":
            found["by"] = reader.need("time", "turns")
        elif keyword == "lists":
            # Word by word: a list may well be called quota.
            found["lists"] = reader.several(lambda: reader.word("LIST"))
        elif keyword == "others":
            found["others"] = reader.number()
        elif keyword == "quota":
            found["quota"] = reader.word("LIST")
        else:
            found["mover"] = reader.name(*_TERMS)
    return acts.OrderStack(ORDER_ALIASES.get(typed.casefold(), typed), **found)


def _say_mover(who: str) -> str:
    return name(who) if set(_TERMS).isdisjoint(who.casefold().split()) else quoted(who)


def _say_order(act: acts.OrderStack) -> str:
    return (
        f"stack {name(act.order)}"
        + clause("by", act.by)
        + clause("lists", ", ".join(word(each) for each in act.lists))
        + clause("quota", word(act.quota) if act.quota else "")
        + clause("others", str(act.others) if act.others >= 0 else "")
        + clause("mover", _say_mover(act.mover) if act.mover else "")
    )


VERBS = (
    verb(
        "hand NAME[?|>|!] [for|against]",
        acts.RaiseHand,
        "hand Amara Diallo",
        build=read_hand,
        say=_say_hand,
    ),
    *(
        verb(
            f"{what} NAME",
            acts.RaiseHand,
            f"{what} Ben",
            aliases=aliases,
            kind=kind,
            fields="name",
        )
        for what, kind, aliases in (
            ("clarify", Kind.CLARIFY, ("clarifying question",)),
            ("respond", Kind.DIRECT, ("direct", "direct response")),
            ("process", Kind.PROCESS, ("point of order", "point of process")),
        )
    ),
    verb(
        "withdraw NAME|LABEL",
        acts.Withdraw,
        "withdraw A1",
        aliases=("withdraw hand",),
        what=named("NAME|LABEL"),
    ),
    verb(
        "stack ORDER [by time|turns] [lists LIST, LIST…] [quota LIST] [others N] [mover NAME]",
        acts.OrderStack,
        "stack progressive by time",
        build=_order,
        say=_say_order,
    ),
    verb("no show [NAME]", acts.ReportNoShow, "no show Ben", aliases=("missing",)),
    verb("close stack", acts.CloseStack),
    verb("open stack", acts.OpenStack),
)
