"""Agenda items, stages and the process in force."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.times import format_plan
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import clause, name, quoted
from facilitation.meeting.acts.agenda import (
    AddItem,
    BeginProcess,
    GoToStage,
    PlanEnd,
    PlanItem,
    ReturnProcess,
    StartItem,
    SwitchProcess,
)


def _item(reader: Reader) -> AddItem:
    title = reader.title('"TITLE"')
    process, length = "", 0
    while keyword := reader.clause("as", "for"):
        if keyword == "as":
            process = reader.name("for", "as", what="PROCESS")
        else:
            length = reader.length()
    return AddItem(title, process, length)


def _say_item(act: AddItem) -> str:
    process = clause("as", name(act.process) if act.process else "")
    return f"item {quoted(act.title)}{process}" + clause(
        "for", format_plan(act.length) if act.length else ""
    )


def _meet(reader: Reader) -> BeginProcess:
    process = reader.name("at", what="PROCESS") if reader.take("as") else ""
    stage = reader.name(what="STAGE") if reader.take("at") else ""
    return BeginProcess(process, stage)


def _say_meet(act: BeginProcess) -> str:
    process = clause("as", name(act.process) if act.process else "")
    return f"meet{process}" + clause("at", name(act.stage) if act.stage else "")


def _plan(reader: Reader) -> PlanItem:
    item = reader.name("for", what="ITEM")
    reader.need("for")
    return PlanItem(item, reader.length_or_none())


def _say_plan(act: PlanItem) -> str:
    length = format_plan(act.length) if act.length else "none"
    return f"plan {name(act.item)} for {length}"


def _plan_end(reader: Reader) -> PlanEnd:
    return PlanEnd(reader.minute_of_day())


def _switch(reader: Reader) -> SwitchProcess:
    process = reader.name("keeper", "because", what="PROCESS")
    keeper = reader.name("because") if reader.take("keeper") else ""
    return SwitchProcess(process, keeper, reader.reason())


def _say_switch(act: SwitchProcess) -> str:
    keeper = clause("keeper", name(act.keeper) if act.keeper else "")
    return f"switch {name(act.process)}{keeper} because {quoted(act.because)}"


VERBS = (
    Verb(
        name="item",
        usage='item "TITLE" [as PROCESS] [for TIME]',
        makes=AddItem,
        build=_item,
        say=_say_item,
        example='item "Tents for the market" as consensus for 30m',
    ),
    Verb(
        name="plan",
        usage="plan ITEM for TIME|none",
        makes=PlanItem,
        build=_plan,
        say=_say_plan,
        example="plan Tents for 20m",
    ),
    Verb(
        name="end at",
        usage="end at TIME_OF_DAY",
        makes=PlanEnd,
        build=_plan_end,
        say=lambda act: f"end at {act.minute // 60}:{act.minute % 60:02}",
        example="end at 21:30",
    ),
    Verb(
        name="start",
        usage="start ITEM",
        makes=StartItem,
        build=lambda reader: StartItem(reader.name(what="ITEM")),
        say=lambda act: f"start {name(act.item)}",
        example="start Tents",
    ),
    Verb(
        name="meet",
        usage="meet [as PROCESS] [at STAGE]",
        makes=BeginProcess,
        build=_meet,
        say=_say_meet,
        example="meet as circle at check-in",
    ),
    Verb(
        name="stage",
        usage="stage next|STAGE",
        makes=GoToStage,
        build=lambda reader: GoToStage(reader.name(what="STAGE")),
        say=lambda act: f"stage {name(act.stage)}",
        example="stage next",
    ),
    Verb(
        name="switch",
        usage='switch PROCESS [keeper NAME] because "…"',
        makes=SwitchProcess,
        build=_switch,
        say=_say_switch,
        example='switch circle keeper Ana because "we talk past each other"',
    ),
    lone("return", ReturnProcess),
)
