"""Who speaks and how long: turns, limits, budgets."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import name
from facilitation.meeting.acts.turns import (
    Call,
    CorrectClock,
    Done,
    Extend,
    Next,
    Pause,
    PutAnswerAside,
    Resume,
    SetBudget,
    SetLimit,
)

SCOPES = ("person", "group", "item")


def _limit(reader: Reader) -> SetLimit:
    return SetLimit(reader.length_or_none(), reader.take("soft", "hard") == "hard")


def _say_limit(act: SetLimit) -> str:
    return f"limit {_length_or_none(act.length)}{' hard' if act.hard else ''}"


def _extend(reader: Reader) -> Extend:
    length = reader.length()
    return Extend(length, reader.need("room") if reader.take("by") else "")


def _budget(reader: Reader) -> SetBudget:
    scope, length = reader.need(*SCOPES), reader.length_or_none()
    return SetBudget(scope, length, reader.take("soft", "hard") != "soft")


def _say_budget(act: SetBudget) -> str:
    said = f"budget {act.scope} {_length_or_none(act.length)}"
    return said if act.hard else f"{said} soft"


def _correcting(what: str) -> Verb[CorrectClock]:
    """Return the verb that says how long ago something happened to the turn: ``ended``."""

    def build(reader: Reader) -> CorrectClock:
        ago = reader.length()
        reader.need("ago")
        return CorrectClock(what, ago)

    return Verb(
        name=what,
        usage=f"{what} TIME ago",
        makes=CorrectClock,
        build=build,
        say=lambda act: f"{what} {format_length(act.ago)} ago" if act.what == what else "",
        example=f"{what} 1:00 ago",
    )


def _length_or_none(ms: int) -> str:
    return format_length(ms) if ms else "none"


VERBS = (
    lone("next", Next),
    Verb(
        name="call",
        usage="call NAME|PLACE",
        makes=Call,
        build=lambda reader: Call(reader.name()),
        say=lambda act: f"call {name(act.name)}",
        example="call Ben",
    ),
    lone("pause", Pause),
    lone("resume", Resume, "continue"),
    Verb(
        name="extend",
        usage="extend TIME [by room]",
        makes=Extend,
        build=_extend,
        say=lambda act: f"extend {format_length(act.length)}{' by room' if act.by else ''}",
        example="extend 1:00",
    ),
    lone("done", Done, "end turn"),
    lone("no answer", PutAnswerAside),
    _correcting("began"),
    _correcting("paused"),
    _correcting("resumed"),
    _correcting("ended"),
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
        usage="budget person|group|item TIME|none [soft|hard]",
        makes=SetBudget,
        build=_budget,
        say=_say_budget,
        example="budget group 5:00",
    ),
)
