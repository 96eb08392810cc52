"""The signals of the group and the rules of the floor."""

from __future__ import annotations

from typing import Any

from facilitation.language.forms import FILLED
from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.verb import verb
from facilitation.language.writing import quoted
from facilitation.meeting.families.signals import DefineSignal, DropSignal, SetRule
from facilitation.process.settings import Measure, setting_meant

_CLAUSES = ("like", "rank", "for", "at")
_LIKE = ("process", "clarify", "direct", "stack")


def _define(reader: Reader) -> DefineSignal:
    name = reader.title('"…"')
    symbol = "" if not reader.more or reader.next_is(*_CLAUSES) else reader.word("SYMBOL")
    found: dict[str, Any] = {}
    while keyword := reader.clause(*_CLAUSES):
        if keyword == "like":
            found["like"] = reader.need(*_LIKE)
        elif keyword == "rank":
            found["rank"] = reader.number()
        elif keyword == "for":
            found["length"] = reader.length()
        else:
            reader.need("most")
            found["most"] = reader.number(least=1)
    return DefineSignal(name, symbol, **found)


def _say_define(act: DefineSignal) -> str:
    return (
        f"signal {quoted(act.name)}"
        + (f" {act.symbol}" if act.symbol else "")
        + f" like {act.like}"
        + (f" rank {act.rank}" if act.rank >= 0 else "")
        + (f" for {format_length(act.length)}" if act.length else "")
        + (f" at most {act.most}" if act.most else "")
    )


def _rule(reader: Reader) -> SetRule:
    words = [reader.word("RULE")]
    while reader.more and not reader.next_is("on", "off") and not _is_value(reader):
        words.append(reader.word("RULE"))
    rule = " ".join(words)
    switch = reader.take("on", "off")
    if switch:
        return SetRule(rule, int(switch == "on"))
    ahead = reader.ahead()
    if ahead is not None and ahead.text.isdecimal():
        return SetRule(rule, reader.number())
    return SetRule(rule, reader.length())


def _is_value(reader: Reader) -> bool:
    ahead = reader.ahead()
    return ahead is not None and ahead.text[:1].isdecimal()


def _say_rule(act: SetRule) -> str:
    setting = setting_meant(act.name)
    if setting is None or setting.measure is Measure.NUMBER:
        value = str(act.value)
    elif setting.measure is Measure.SWITCH:
        value = {0: "off", 1: "on"}.get(act.value, str(act.value))
    else:
        value = format_length(act.value)
    return f"rule {act.name} {value}"


def _say_meanings(act: SetRule) -> str:
    """Write the rule that has a line of its own; another one has none here."""
    known = act.name == "meanings" and act.value in {0, 1}
    return f"meanings {'on' if act.value else 'off'}" if known else ""


VERBS = (
    verb(
        'signal "NAME" [SYMBOL] [like process|clarify|direct|stack] [rank N] [for TIME] '
        "[at most N]",
        DefineSignal,
        'signal "technical" * like process rank 0 for 0:30 at most 2',
        build=_define,
        say=_say_define,
    ),
    verb('drop signal "NAME"', DropSignal, 'drop signal "technical"', name=FILLED),
    verb(
        "meanings on|off",
        SetRule,
        "meanings off",
        build=lambda reader: SetRule("meanings", int(reader.need("on", "off") == "on")),
        say=_say_meanings,
    ),
    verb(
        "rule RULE on|off|NUMBER|TIME",
        SetRule,
        "rule flip rounds off",
        build=_rule,
        say=_say_rule,
    ),
)
