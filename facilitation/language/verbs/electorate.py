"""Who may decide, and with how many votes."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.verb import Verb
from facilitation.language.writing import name, names, quoted
from facilitation.meeting.acts.act import Act
from facilitation.meeting.acts.electorate import (
    Admit,
    GiveMandate,
    Recuse,
    ReportHome,
    SetChairVote,
    SetEntitled,
    SetQuorum,
    WeighGroup,
    WeighVotes,
)

WORTHS = ("none", "ordinary", "decisive", "casting")


def _entitled(reader: Reader) -> SetEntitled:
    return SetEntitled(() if reader.take("everybody") else reader.names())


def _votes(reader: Reader) -> Act:
    votes = reader.number()
    if reader.take("of"):
        return WeighGroup(reader.name(what="GROUP"), votes)
    return WeighVotes(reader.name(), votes)


def _home(reader: Reader) -> ReportHome:
    group = reader.name("yes", what="GROUP")
    reader.need("yes")
    yes = reader.number()
    reader.need("no")
    no = reader.number()
    return ReportHome(group, yes, no, reader.number() if reader.take("abstain") else 0)


def _mandate(reader: Reader) -> GiveMandate:
    return GiveMandate(reader.name(), reader.quoted())


def _recuse(reader: Reader) -> Recuse:
    return Recuse(reader.name(), reader.quoted() if reader.more else "")


VERBS = (
    Verb(
        name="quorum",
        usage="quorum FRACTION",
        makes=SetQuorum,
        build=lambda reader: SetQuorum(*reader.fraction()),
        say=lambda act: f"quorum {act.over}/{act.under}",
        example="quorum 1/2",
    ),
    Verb(
        name="entitled",
        usage="entitled everybody|NAME[, NAME…]",
        makes=SetEntitled,
        build=_entitled,
        say=lambda act: f"entitled {names(act.names) or 'everybody'}",
        example="entitled Ana, Ben",
    ),
    Verb(
        name="votes",
        usage="votes NUMBER NAME",
        makes=WeighVotes,
        build=_votes,
        say=lambda act: f"votes {act.votes} {name(act.name)}",
        example="votes 3 Ana",
    ),
    Verb(
        name="votes",
        usage="votes NUMBER of GROUP",
        makes=WeighGroup,
        build=_votes,
        say=lambda act: f"votes {act.votes} of {quoted(act.group)}",
        example='votes 5 of "North Garden"',
    ),
    Verb(
        name="home",
        usage="home GROUP yes NUMBER no NUMBER [abstain NUMBER]",
        makes=ReportHome,
        build=_home,
        say=lambda act: f"home {quoted(act.group)} yes {act.yes} no {act.no} abstain {act.abstain}",
        example='home "North Garden" yes 13 no 6 abstain 1',
    ),
    Verb(
        name="mandate",
        usage='mandate NAME|LABEL "…"',
        makes=GiveMandate,
        build=_mandate,
        say=lambda act: f"mandate {name(act.name)} {quoted(act.text)}",
        example='mandate Ana "no more than 500 for tents"',
    ),
    Verb(
        name="chair votes",
        usage="chair votes none|ordinary|decisive|casting",
        makes=SetChairVote,
        build=lambda reader: SetChairVote(reader.need(*WORTHS)),
        say=lambda act: f"chair votes {act.worth}",
        example="chair votes casting",
    ),
    Verb(
        name="recuse",
        usage='recuse NAME ["…"]',
        makes=Recuse,
        build=_recuse,
        say=lambda act: (
            f"recuse {name(act.name)}" + (f" {quoted(act.reason)}" if act.reason else "")
        ),
        example='recuse Ben "his sister sells the tents"',
    ),
    Verb(
        name="admit",
        usage="admit NAME[, NAME…]",
        makes=Admit,
        build=lambda reader: Admit(reader.names()),
        say=lambda act: f"admit {names(act.names)}",
        example="admit Dov",
    ),
)
