"""Who waits to speak: hands and the stack's order."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.floor.entries import Kind
from facilitation.language.reader import Reader
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import name, quoted
from facilitation.meeting.acts.stack import (
    CloseStack,
    Move,
    OpenStack,
    OrderStack,
    RaiseHand,
    Withdraw,
)

SIGNS = {"?": Kind.CLARIFY, ">": Kind.DIRECT, "!": Kind.PROCESS}


_SIGN_OF = {kind: sign for sign, kind in SIGNS.items()}


HAND_USAGE = "[hand] NAME[?|>|!]"


ORDER_ALIASES = {
    "least heard": "progressive",
    "in order": "fifo",
    "by group": "groups",
    "by groups": "groups",
    "lists": "alternating",
    "for and against": "sides",
}


def read_hand(reader: Reader) -> RaiseHand:
    """Read a name and the sign behind it that says what the floor is wanted for."""
    if reader.next_is_quoted():
        who = reader.name()
        sign = reader.take(*SIGNS)
        return RaiseHand(who, SIGNS.get(sign, Kind.STACK))
    who = reader.name(*SIGNS)
    sign = reader.take(*SIGNS)
    if not sign and who[-1] in SIGNS:
        who, sign = who[:-1].rstrip(), who[-1]
    return RaiseHand(who, SIGNS.get(sign, Kind.STACK))


def _hand_of(kind: Kind) -> Callable[[Reader], RaiseHand]:
    return lambda reader: RaiseHand(reader.name(), kind)


def _unsaid(_: RaiseHand) -> str:
    return ""


def _move(reader: Reader) -> Move:
    who = reader.name("to")
    reader.need("to")
    return Move(who, reader.number(least=1), reader.reason())


def _order(reader: Reader) -> OrderStack:
    typed = reader.name(what="ORDER")
    return OrderStack(ORDER_ALIASES.get(typed.casefold(), typed))


VERBS = (
    Verb(
        name="hand",
        usage="hand NAME[?|>|!]",
        makes=RaiseHand,
        build=read_hand,
        say=lambda act: f"hand {name(act.name)}{_SIGN_OF.get(act.kind, '')}",
        example="hand Amara Diallo",
    ),
    Verb(
        name="clarify",
        usage="clarify NAME",
        makes=RaiseHand,
        build=_hand_of(Kind.CLARIFY),
        say=_unsaid,
        example="clarify Ben",
    ),
    Verb(
        name="respond",
        usage="respond NAME",
        makes=RaiseHand,
        build=_hand_of(Kind.DIRECT),
        say=_unsaid,
        example="respond Ben",
    ),
    Verb(
        name="process",
        usage="process NAME",
        makes=RaiseHand,
        build=_hand_of(Kind.PROCESS),
        say=_unsaid,
        example="process Ben",
    ),
    Verb(
        name="withdraw",
        usage="withdraw NAME|LABEL",
        makes=Withdraw,
        build=lambda reader: Withdraw(reader.name(what="NAME|LABEL")),
        say=lambda act: f"withdraw {name(act.what)}",
        example="withdraw A1",
    ),
    Verb(
        name="move",
        usage='move NAME to NUMBER because "…"',
        makes=Move,
        build=_move,
        say=lambda act: f"move {name(act.name)} to {act.to} because {quoted(act.because)}",
        example='move Ben to 2 because "he has to leave early"',
    ),
    Verb(
        name="stack",
        usage="stack ORDER",
        makes=OrderStack,
        build=_order,
        say=lambda act: f"stack {name(act.order)}",
        example="stack progressive",
    ),
    lone("close stack", CloseStack),
    lone("open stack", OpenStack),
)
