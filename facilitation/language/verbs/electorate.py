"""Who may decide, and with how many votes."""

from __future__ import annotations

from facilitation.decisions.mandates import MandateKind, Stance
from facilitation.language.forms import IN_QUOTES
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.verbs.decisions import say_why, why
from facilitation.language.writing import name, quoted
from facilitation.meeting.act import Act
from facilitation.meeting.families.electorate import acts


def _votes(reader: Reader) -> Act:
    votes = reader.number()
    if reader.take("of"):
        return acts.WeighGroup(reader.name(what="GROUP"), votes)
    return acts.WeighVotes(reader.name(), votes)


_CLAUSES = ("on", "to", "alternate", "until", "report")


def _mandate(reader: Reader) -> acts.GiveMandate:
    who, text = reader.name(), reader.quoted()
    kind = reader.take(*filter(None, MandateKind))
    if not kind:
        return acts.GiveMandate(who, text)
    found = {"stance": reader.take(*filter(None, Stance))}
    while keyword := reader.clause(*_CLAUSES):
        match keyword:
            case "on":
                found["label"] = reader.label()
            case "to":
                found["to"] = reader.name(*_CLAUSES, what='"GROUP"')
            case "alternate":
                found["alternate"] = reader.name(*_CLAUSES)
            case _:
                found[keyword] = reader.date()
    stance = Stance(found.pop("stance"))
    return acts.GiveMandate(who, text, MandateKind(kind), stance, **found)


VERBS = (
    verb(
        "quorum FRACTION",
        acts.SetQuorum,
        "quorum 1/2",
        build=lambda reader: acts.SetQuorum(*reader.fraction()),
        say=lambda act: f"quorum {act.over}/{act.under}",
    ),
    verb("entitled everybody|NAME[, NAME…]", acts.SetEntitled, "entitled Ana, Ben"),
    verb("votes NUMBER NAME", acts.WeighVotes, "votes 3 Ana", build=_votes, fields="votes name"),
    verb(
        "votes NUMBER of GROUP",
        acts.WeighGroup,
        'votes 5 of "North Garden"',
        build=_votes,
        fields="votes group",
        group=IN_QUOTES,
    ),
    verb(
        "home GROUP yes NUMBER no NUMBER [abstain NUMBER]",
        acts.ReportHome,
        'home "North Garden" yes 13 no 6 abstain 1',
        say=lambda act: f"home {quoted(act.group)} yes {act.yes} no {act.no} abstain {act.abstain}",
    ),
    verb(
        'mandate NAME|LABEL "…"',
        acts.GiveMandate,
        'mandate Ana "no more than 500 for tents"',
        build=_mandate,
        say=lambda act: "" if act.kind else f"mandate {name(act.name)} {quoted(act.text)}",
    ),
    verb(
        'mandate NAME "…" listen|relay|bound|empowered [yes|no|aside] [on LABEL] [to "GROUP"]'
        " [alternate NAME] [until DATE] [report DATE]",
        acts.GiveMandate,
        'mandate Ana "the hall stays open" bound yes on P1 to "Council" alternate Ben'
        " until 2026-07-01 report 2026-07-15",
        alternate=IN_QUOTES,
        build=_mandate,
    ),
    verb("chair votes none|ordinary|decisive|casting", acts.SetChairVote, "chair votes casting"),
    verb(
        'recuse NAME [because] ["…"]',
        acts.Recuse,
        'recuse Ben "his sister sells the tents"',
        build=lambda reader: acts.Recuse(reader.name("because"), why(reader)),
        say=lambda act: say_why(f"recuse {name(act.name)}", act.reason),
    ),
    verb("admit NAME[, NAME…]", acts.Admit, "admit Dov"),
)
