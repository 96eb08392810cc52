"""Who speaks: hands, turns, the stack's order, limits."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.floor.entries import Kind
from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import name, quoted
from facilitation.meeting.acts.floor import (
    Call,
    CloseStack,
    Done,
    Extend,
    Move,
    Next,
    OpenStack,
    OrderStack,
    Pause,
    RaiseHand,
    Resume,
    SetBudget,
    SetLimit,
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
SCOPES = ("person", "group", "item")


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


def _limit(reader: Reader) -> SetLimit:
    return SetLimit(reader.length_or_none(), reader.take("soft", "hard") == "hard")


def _say_limit(act: SetLimit) -> str:
    return f"limit {_length_or_none(act.length)}{' hard' if act.hard else ''}"


def _budget(reader: Reader) -> SetBudget:
    return SetBudget(reader.need(*SCOPES), reader.length_or_none())


def _length_or_none(ms: int) -> str:
    return format_length(ms) if ms else "none"


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
    lone("next", Next),
    Verb(
        name="call",
        usage="call NAME",
        makes=Call,
        build=lambda reader: Call(reader.name()),
        say=lambda act: f"call {name(act.name)}",
        example="call Ben",
    ),
    lone("pause", Pause),
    lone("resume", Resume, "continue"),
    Verb(
        name="extend",
        usage="extend TIME",
        makes=Extend,
        build=lambda reader: Extend(reader.length()),
        say=lambda act: f"extend {format_length(act.length)}",
        example="extend 1:00",
    ),
    lone("done", Done, "end turn"),
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
    Verb(
        name="limit",
        usage="limit TIME|none [soft|hard]",
        makes=SetLimit,
        build=_limit,
        say=_say_limit,
        example="limit 2:00 hard",
    ),
    Verb(
        name="budget",
        usage="budget person|group|item TIME|none",
        makes=SetBudget,
        build=_budget,
        say=lambda act: f"budget {act.scope} {_length_or_none(act.length)}",
        example="budget group 5:00",
    ),
)
