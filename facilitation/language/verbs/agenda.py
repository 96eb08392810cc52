"""Agenda items, stages and the process in force."""

from __future__ import annotations

from dataclasses import replace

from facilitation.language.forms import PLAN, Form
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda import acts

_PURPOSE = Form(lambda reader, _what, _stops: reader.word("PURPOSE"), str)


_NEW = verb(
    'item "TITLE" [as PROCESS] [for TIME] [from "MEETING"] [again]',
    acts.AddItem,
    'item "Tents for the market" as consensus for 30m',
    length=PLAN,
)


def _item(reader: Reader) -> acts.AddItem | Act:
    """Read a new item, or one that there is by its place, which is gone to."""
    word = reader.ahead()
    if word is not None and not word.quoted and word.text.isdecimal():
        return acts.StartItem(reader.name(what="ITEM"))
    return _NEW.build(reader)


VERBS = (
    replace(_NEW, build=_item),
    verb("plan ITEM for TIME|none", acts.PlanItem, "plan Tents for 20m", length=PLAN),
    verb('rename ITEM to "TITLE"', acts.RenameItem, 'rename Tents to "Tents and benches"'),
    verb("move item ITEM to PLACE", acts.MoveItem, "move item Budget to 2"),
    verb("remove ITEM", acts.RemoveItem, "remove Budget"),
    verb(
        'split ITEM into "TITLE", "TITLE"[, …]',
        acts.SplitItem,
        'split Tents into "Colour of the tents", "Number of tents"',
    ),
    verb(
        "purpose ITEM inform|discuss|decide|settle|approve|none",
        acts.AimItem,
        "purpose Tents decide",
        purpose=_PURPOSE,
    ),
    verb("treat ITEM as PROCESS", acts.TreatItem, "treat Tents as consensus"),
    verb("end at TIME_OF_DAY", acts.PlanEnd, "end at 21:30"),
    verb("start ITEM", acts.StartItem, "start Tents"),
    verb("meet [as PROCESS] [at STAGE]", acts.BeginProcess, "meet as circle at check-in"),
    verb("stage next|STAGE", acts.GoToStage, "stage next"),
    verb(
        'switch PROCESS [keeper NAME] [by NAME] [for good] because "…" [agreed "…"]',
        acts.SwitchProcess,
        'switch circle keeper Ana because "we talk past each other" agreed "by show of hands"',
        fields="process keeper by for_good because agreed",
    ),
    verb(
        'renew PROCESS [because "…"]',
        acts.RenewProcess,
        'renew circle because "we changed the check-in"',
    ),
    verb("return [for good]", acts.ReturnProcess),
)
