"""Seats, prompts, spokes, silence and small groups."""

from __future__ import annotations

from typing import Any

from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import name, names, quoted
from facilitation.meeting.acts.circle import (
    ArrangeSeats,
    DropPrompt,
    EndSilence,
    HoldSilence,
    KeepSilence,
    NameSpoke,
    SeatAfter,
    SeatByGroup,
    SeatGroupAfter,
    WritePrompt,
)
from facilitation.meeting.acts.small_groups import EndGroups, MakeGroups, ReportGroup


def _by_group(reader: Reader) -> SeatByGroup:
    reader.need("group")
    return SeatByGroup()


def _seat(reader: Reader) -> SeatAfter:
    who = reader.name("after", "first")
    return SeatAfter(who, _after(reader))


def _seat_group(reader: Reader) -> SeatGroupAfter:
    group = reader.name("after", "first", what="GROUP")
    return SeatGroupAfter(group, _after(reader, "GROUP"))


def _after(reader: Reader, what: str = "NAME") -> str:
    """Read after whom; empty for first."""
    return "" if reader.need("after", "first") == "first" else reader.name(what=what)


def _say_after(after: str) -> str:
    return f"after {name(after)}" if after else "first"


def _prompt(reader: Reader) -> WritePrompt:
    number = 0 if reader.next_is_quoted() else reader.number(least=1)
    return WritePrompt(reader.quoted(), number)


def _groups(reader: Reader) -> MakeGroups:
    reader.need("of")
    size = reader.number(least=1)
    found: dict[str, Any] = {}
    while keyword := reader.clause("random", "mixed", "by", "for"):
        if keyword == "for":
            found["length"] = reader.length()
        elif "how" in found:
            raise reader.clash(keyword)
        else:
            found["how"] = f"by {reader.need('group')}" if keyword == "by" else keyword
    return MakeGroups(size, **found)


def _say_groups(act: MakeGroups) -> str:
    length = f" for {format_length(act.length)}" if act.length else ""
    return f"groups of {act.size} {act.how}{length}"


def _report(reader: Reader) -> ReportGroup:
    number = reader.number(least=1)
    reader.need("says")
    return ReportGroup(number, reader.quoted())


VERBS = (
    Verb(
        name="seats",
        usage="seats NAME[, NAME…]",
        makes=ArrangeSeats,
        build=lambda reader: ArrangeSeats(reader.names()),
        say=lambda act: f"seats {names(act.names)}",
        example="seats Ana, Chi, Ben",
    ),
    Verb(
        name="seats by",
        usage="seats by group",
        makes=SeatByGroup,
        build=_by_group,
        say=lambda _act: "seats by group",
        example="seats by group",
    ),
    Verb(
        name="seat",
        usage="seat NAME after NAME|first",
        makes=SeatAfter,
        build=_seat,
        say=lambda act: f"seat {name(act.name)} {_say_after(act.after)}",
        example="seat Ben after Chi",
    ),
    Verb(
        name="seat group",
        usage="seat group GROUP after GROUP|first",
        makes=SeatGroupAfter,
        build=_seat_group,
        say=lambda act: f"seat group {name(act.group)} {_say_after(act.after)}",
        example="seat group North after South",
    ),
    Verb(
        name="prompt",
        usage='prompt [NUMBER] "…"',
        makes=WritePrompt,
        build=_prompt,
        say=lambda act: f"prompt {f'{act.number} ' if act.number else ''}{quoted(act.text)}",
        example='prompt "What do you need?"',
    ),
    Verb(
        name="drop prompt",
        usage="drop prompt NUMBER",
        makes=DropPrompt,
        build=lambda reader: DropPrompt(reader.number(least=1)),
        say=lambda act: f"drop prompt {act.number}",
        example="drop prompt 2",
    ),
    Verb(
        name="spoke",
        usage="spoke NAME",
        makes=NameSpoke,
        build=lambda reader: NameSpoke(reader.name()),
        say=lambda act: f"spoke {name(act.name)}",
        example="spoke Ana",
    ),
    Verb(
        name="silence",
        usage="silence [TIME]",
        makes=KeepSilence,
        build=lambda reader: KeepSilence(reader.length() if reader.more else 0),
        say=lambda act: f"silence {format_length(act.length)}" if act.length else "silence",
        example="silence 1:00",
    ),
    lone("end silence", EndSilence),
    lone("silent", HoldSilence),
    Verb(
        name="groups",
        usage="groups of NUMBER [random|mixed|by group] [for TIME]",
        makes=MakeGroups,
        build=_groups,
        say=_say_groups,
        example="groups of 4 mixed for 10m",
    ),
    Verb(
        name="group",
        usage='group NUMBER says "…"',
        makes=ReportGroup,
        build=_report,
        say=lambda act: f"group {act.number} says {quoted(act.text)}",
        example='group 2 says "We need a second cart."',
    ),
    lone("end groups", EndGroups),
)
