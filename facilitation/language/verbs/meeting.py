"""The meeting itself: beginning, breaks, end, undo."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.times import format_length, format_plan
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import clause, name, quoted
from facilitation.meeting.acts.act import Overrule
from facilitation.meeting.acts.opening import (
    CloseMeeting,
    CountOn,
    EndBreak,
    OpenMeeting,
    Redo,
    TakeBreak,
    Undo,
)

_CLAUSES = ("of", "as", "on", "at")


def _meeting(reader: Reader) -> OpenMeeting:
    title = reader.title('"TITLE"')
    body = on = at = process = ""
    while keyword := reader.clause(*_CLAUSES):
        if keyword == "of":
            body = reader.title('"BODY"')
        elif keyword == "as":
            process = reader.name(*_CLAUSES, what="PROCESS")
        elif keyword == "on":
            on = reader.moment()
        else:
            at = reader.title('"PLACE"')
    return OpenMeeting(title, body, on, at, process=process)


def _say_meeting(act: OpenMeeting) -> str:
    body = clause("of", quoted(act.body) if act.body else "")
    at = clause("at", quoted(act.at) if act.at else "")
    process = clause("as", name(act.process) if act.process else "")
    return f"meeting {quoted(act.title)}{body}{process}{clause('on', act.on)}{at}"


def _overrule(reader: Reader) -> Overrule:
    because = reader.quoted()
    return Overrule(reader.act(), because)


VERBS = (
    Verb(
        name="meeting",
        usage='meeting "TITLE" [of "BODY"] [as PROCESS] [on DATE [CLOCK]] [at "PLACE"]',
        makes=OpenMeeting,
        build=_meeting,
        say=_say_meeting,
        example='meeting "Spring assembly" of "Market garden" on 2026-05-01 18:30 at "Old mill"',
    ),
    Verb(
        name="break",
        usage="break [TIME]",
        makes=TakeBreak,
        build=lambda reader: TakeBreak(reader.length() if reader.more else 0),
        say=lambda act: "break" + (f" {format_plan(act.length)}" if act.length else ""),
        example="break 15m",
    ),
    lone("reconvene", EndBreak, "end break"),
    lone("close meeting", CloseMeeting, "end meeting"),
    lone("undo", Undo),
    lone("redo", Redo),
    Verb(
        name="count on",
        usage="count on TIME",
        makes=CountOn,
        build=lambda reader: CountOn(reader.length()),
        say=lambda act: f"count on {format_length(act.missing)}",
        example="count on 0:45",
    ),
    Verb(
        name="overrule",
        usage='overrule "…" LINE',
        makes=Overrule,
        build=_overrule,
        say=lambda act: f"overrule {quoted(act.because)}",
        example='overrule "she has to leave at once" call Ben',
    ),
)
