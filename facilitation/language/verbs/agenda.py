"""Agenda items, stages and the process in force."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.times import format_plan
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import clause, name, quoted
from facilitation.meeting.acts.agenda import (
    AddItem,
    AimItem,
    BeginProcess,
    GoToStage,
    MoveItem,
    PlanEnd,
    PlanItem,
    RemoveItem,
    RenameItem,
    ReturnProcess,
    SplitItem,
    StartItem,
    SwitchProcess,
    TreatItem,
)

_PURPOSES = ("inform", "discuss", "decide", "none")


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


def _rename(reader: Reader) -> RenameItem:
    item = reader.name("to", what="ITEM")
    reader.need("to")
    return RenameItem(item, reader.title('"TITLE"'))


def _move(reader: Reader) -> MoveItem:
    item = reader.name("to", what="ITEM")
    reader.need("to")
    return MoveItem(item, reader.number(least=1))


def _split(reader: Reader) -> SplitItem:
    item = reader.name("into", what="ITEM")
    reader.need("into")
    titles = [reader.title('"TITLE"')]
    while reader.take(","):
        titles.append(reader.title('"TITLE"'))
    return SplitItem(item, tuple(titles))


def _aim(reader: Reader) -> AimItem:
    item = reader.name(*_PURPOSES, what="ITEM")
    return AimItem(item, reader.word("PURPOSE"))


def _treat(reader: Reader) -> TreatItem:
    item = reader.name("as", what="ITEM")
    reader.need("as")
    return TreatItem(item, reader.name(what="PROCESS"))


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
        name="rename",
        usage='rename ITEM to "TITLE"',
        makes=RenameItem,
        build=_rename,
        say=lambda act: f"rename {name(act.item)} to {quoted(act.title)}",
        example='rename Tents to "Tents and benches"',
    ),
    Verb(
        name="move item",
        usage="move item ITEM to PLACE",
        makes=MoveItem,
        build=_move,
        say=lambda act: f"move item {name(act.item)} to {act.to}",
        example="move item Budget to 2",
    ),
    Verb(
        name="remove",
        usage="remove ITEM",
        makes=RemoveItem,
        build=lambda reader: RemoveItem(reader.name(what="ITEM")),
        say=lambda act: f"remove {name(act.item)}",
        example="remove Budget",
    ),
    Verb(
        name="split",
        usage='split ITEM into "TITLE", "TITLE"[, …]',
        makes=SplitItem,
        build=_split,
        say=lambda act: f"split {name(act.item)} into {', '.join(map(quoted, act.titles))}",
        example='split Tents into "Colour of the tents", "Number of tents"',
    ),
    Verb(
        name="purpose",
        usage="purpose ITEM inform|discuss|decide|none",
        makes=AimItem,
        build=_aim,
        say=lambda act: f"purpose {name(act.item)} {act.purpose}",
        example="purpose Tents decide",
    ),
    Verb(
        name="treat",
        usage="treat ITEM as PROCESS",
        makes=TreatItem,
        build=_treat,
        say=lambda act: f"treat {name(act.item)} as {name(act.process)}",
        example="treat Tents as consensus",
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
