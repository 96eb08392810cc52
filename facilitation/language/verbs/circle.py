"""Seats, prompts, spokes, silence and small groups."""

from __future__ import annotations

from typing import Any

from facilitation.language.forms import FROM_ONE
from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.verb import Verb, verb
from facilitation.language.writing import clause, name, quoted, word
from facilitation.meeting.families.circle import acts
from facilitation.meeting.families.small_groups.acts import EndGroups, MakeGroups, ReportGroup


def _seat(reader: Reader) -> acts.SeatAfter:
    who = reader.name("after", "first")
    return acts.SeatAfter(who, _after(reader))


def _seat_group(reader: Reader) -> acts.SeatGroupAfter:
    group = reader.name("after", "first", what="GROUP")
    return acts.SeatGroupAfter(group, _after(reader, "GROUP"))


def _after(reader: Reader, what: str = "NAME") -> str:
    return "" if reader.need("after", "first") == "first" else reader.name(what=what)


def _say_after(after: str) -> str:
    return f"after {name(after)}" if after else "first"


def _prompt(reader: Reader) -> acts.WritePrompt:
    number = 0 if reader.next_is_quoted() else reader.number(least=1)
    return acts.WritePrompt(reader.quoted(), number)


def _groups(reader: Reader) -> MakeGroups:
    reader.need("of")
    size = reader.number(least=1)
    found: dict[str, Any] = {}
    while keyword := reader.clause("random", "mixed", "by", "for", "on", "ask"):
        if keyword == "for":
            found["length"] = reader.length()
        elif keyword == "on":
            found["label"] = reader.label()
        elif keyword == "ask":
            found["question"] = reader.title('"QUESTION"')
        elif "how" in found:
            raise reader.clash(keyword)
        else:
            found["how"] = f"by {reader.need('group')}" if keyword == "by" else keyword
    return MakeGroups(size, **found)


def _say_groups(act: MakeGroups) -> str:
    length = f" for {format_length(act.length)}" if act.length else ""
    said = f"groups of {act.size} {act.how}{length}"
    label = clause("on", word(act.label) if act.label else "")
    return said + label + clause("ask", quoted(act.question) if act.question else "")


def _report(reader: Reader) -> ReportGroup:
    word = reader.ahead()
    numbered = word is not None and not word.quoted and word.text.isdecimal()
    number = reader.number(least=1) if numbered else 0
    group = "" if numbered else reader.name("says", what="GROUP")
    reader.need("says")
    return ReportGroup(number, reader.quoted(), group)


VERBS = (
    verb("seats NAME[, NAME…]", acts.ArrangeSeats, "seats Ana, Chi, Ben"),
    verb("seats by group", acts.SeatByGroup, "seats by group"),
    verb(
        "seat NAME after NAME|first",
        acts.SeatAfter,
        "seat Ben after Chi",
        build=_seat,
        say=lambda act: f"seat {name(act.name)} {_say_after(act.after)}",
    ),
    verb(
        "seat group GROUP after GROUP|first",
        acts.SeatGroupAfter,
        "seat group North after South",
        build=_seat_group,
        say=lambda act: f"seat group {name(act.group)} {_say_after(act.after)}",
    ),
    verb(
        'prompt [NUMBER] "…"',
        acts.WritePrompt,
        'prompt "What do you need?"',
        fields="number text",
        build=_prompt,
    ),
    verb("drop prompt NUMBER", acts.DropPrompt, "drop prompt 2", number=FROM_ONE),
    verb("spoke NAME [for GROUP]", acts.NameSpoke, "spoke Ana for North"),
    verb("alternate NAME [for GROUP]", acts.NameAlternate, "alternate Ben for North"),
    verb("silence [TIME]", acts.KeepSilence, "silence 1:00"),
    verb("end silence", acts.EndSilence),
    verb("silent", acts.HoldSilence),
    Verb(
        name="groups",
        usage='groups of NUMBER [random|mixed|by group] [for TIME] [on LABEL] [ask "QUESTION"]',
        makes=MakeGroups,
        build=_groups,
        say=_say_groups,
        example="groups of 4 mixed for 10m",
    ),
    verb(
        'group NUMBER|GROUP says "…"',
        ReportGroup,
        'group 2 says "We need a second cart."',
        build=_report,
        say=lambda act: f"group {act.number or quoted(act.group)} says {quoted(act.text)}",
    ),
    verb("end groups", EndGroups),
)
