"""Drawing people by lot."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.verb import Verb, lone
from facilitation.language.writing import clause, names, quoted
from facilitation.meeting.acts.lots import DrawLot, PublishLot

_CLAUSES = ("of", "alternates", "most", "seed")


def _lot(reader: Reader) -> PublishLot:
    places = reader.number()
    reader.need("for")
    purpose = reader.title('"PURPOSE"')
    people: tuple[str, ...] = ()
    seed, alternates, most = "", 0, 0
    while keyword := reader.clause(*_CLAUSES):
        match keyword:
            case "of":
                people = reader.names(*_CLAUSES)
            case "alternates":
                alternates = reader.number()
            case "most":
                most = reader.number(least=1)
            case _:
                seed = reader.title('"SEED"')
    return PublishLot(purpose, places, people, seed, alternates, most)


def _say_lot(act: PublishLot) -> str:
    return (
        f"lot {act.places} for {quoted(act.purpose)}"
        + clause("of", names(act.names))
        + clause("alternates", str(act.alternates or ""))
        + clause("most", str(act.most_of_a_group or ""))
        + clause("seed", quoted(act.seed) if act.seed else "")
    )


VERBS = (
    Verb(
        name="lot",
        usage='lot NUMBER for "PURPOSE" [of NAME, NAME…] [alternates NUMBER] [most NUMBER]'
        ' [seed "SEED"]',
        makes=PublishLot,
        build=_lot,
        say=_say_lot,
        example='lot 2 for "Who keeps the keys" seed "apple river 7"',
    ),
    lone("draw", DrawLot),
)
