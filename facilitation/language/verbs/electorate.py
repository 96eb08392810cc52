"""Who may decide, and with how many votes."""

from __future__ import annotations

from facilitation.language.forms import IN_QUOTES
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import quoted
from facilitation.meeting.act import Act
from facilitation.meeting.families.electorate import acts


def _votes(reader: Reader) -> Act:
    votes = reader.number()
    if reader.take("of"):
        return acts.WeighGroup(reader.name(what="GROUP"), votes)
    return acts.WeighVotes(reader.name(), votes)


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
    verb('mandate NAME|LABEL "…"', acts.GiveMandate, 'mandate Ana "no more than 500 for tents"'),
    verb("chair votes none|ordinary|decisive|casting", acts.SetChairVote, "chair votes casting"),
    verb('recuse NAME ["…"]', acts.Recuse, 'recuse Ben "his sister sells the tents"'),
    verb("admit NAME[, NAME…]", acts.Admit, "admit Dov"),
)
