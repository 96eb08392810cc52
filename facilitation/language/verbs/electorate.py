"""Who may decide, and with how many votes."""

from __future__ import annotations

from facilitation.language.forms import IN_QUOTES
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import quoted
from facilitation.meeting.act import Act
from facilitation.meeting.families.electorate.acts import (
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


def _votes(reader: Reader) -> Act:
    votes = reader.number()
    if reader.take("of"):
        return WeighGroup(reader.name(what="GROUP"), votes)
    return WeighVotes(reader.name(), votes)


VERBS = (
    verb(
        "quorum FRACTION",
        SetQuorum,
        "quorum 1/2",
        build=lambda reader: SetQuorum(*reader.fraction()),
        say=lambda act: f"quorum {act.over}/{act.under}",
    ),
    verb("entitled everybody|NAME[, NAME…]", SetEntitled, "entitled Ana, Ben"),
    verb("votes NUMBER NAME", WeighVotes, "votes 3 Ana", build=_votes, fields="votes name"),
    verb(
        "votes NUMBER of GROUP",
        WeighGroup,
        'votes 5 of "North Garden"',
        build=_votes,
        fields="votes group",
        group=IN_QUOTES,
    ),
    verb(
        "home GROUP yes NUMBER no NUMBER [abstain NUMBER]",
        ReportHome,
        'home "North Garden" yes 13 no 6 abstain 1',
        say=lambda act: f"home {quoted(act.group)} yes {act.yes} no {act.no} abstain {act.abstain}",
    ),
    verb('mandate NAME|LABEL "…"', GiveMandate, 'mandate Ana "no more than 500 for tents"'),
    verb("chair votes none|ordinary|decisive|casting", SetChairVote, "chair votes casting"),
    verb('recuse NAME ["…"]', Recuse, 'recuse Ben "his sister sells the tents"'),
    verb("admit NAME[, NAME…]", Admit, "admit Dov"),
)
