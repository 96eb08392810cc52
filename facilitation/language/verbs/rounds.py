"""Rounds and the talking piece."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.verbs.actions import passed
from facilitation.language.verbs.ratifying import reply
from facilitation.language.writing import clause, name, names, quoted
from facilitation.meeting.families.rounds.acts import EndRound, HoldRound, Pass, Reply, Skip

_CLAUSES = ("from", "backward", "popcorn", "of")


def _round(reader: Reader) -> HoldRound:
    prompt = reader.quoted() if reader.next_is_quoted() else ""
    ahead = reader.ahead()
    numbered = not prompt and ahead is not None and ahead.text[:1].isdecimal()
    asks = reader.number(least=1) if numbered else 0
    first = ""
    people: tuple[str, ...] = ()
    backward = popcorn = False
    while keyword := reader.clause(*_CLAUSES):
        if keyword == "from":
            first = reader.name(*_CLAUSES)
        elif keyword == "of":
            people = reader.names(*_CLAUSES)
        elif backward or popcorn:
            raise reader.clash(keyword)
        else:
            backward, popcorn = keyword == "backward", keyword == "popcorn"
    return HoldRound(prompt, first, backward, popcorn, people, asks)


def _say_round(act: HoldRound) -> str:
    way = " backward" if act.backward else " popcorn" if act.popcorn else ""
    return (
        "round"
        + (f" {quoted(act.prompt)}" if act.prompt else f" {act.asks}" if act.asks else "")
        + clause("from", name(act.first) if act.first else "")
        + way
        + clause("of", names(act.people))
    )


VERBS = (
    verb(
        'round ["…"|NUMBER] [from NAME] [backward|popcorn] [of NAME, NAME…]',
        HoldRound,
        'round "What do you bring today?" from Ana backward of Ana, Ben, Chi',
        build=_round,
        say=_say_round,
    ),
    verb("pass [back]", Pass, "pass back", build=passed),
    verb("skip NAME", Skip, "skip Ben"),
    verb("reply NAME", Reply, "reply Ben", build=reply),
    verb("end round", EndRound),
)
