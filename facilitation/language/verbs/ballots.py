"""Ballots by name, papers from a box, recounts."""

from __future__ import annotations

from facilitation.decisions.poll import Form
from facilitation.language.forms import FROM_ONE
from facilitation.language.reader import DIGITS, Reader
from facilitation.language.understanding import Misread
from facilitation.language.verb import verb
from facilitation.language.writing import name, quoted
from facilitation.meeting.families.ballots import acts

_SPOILED = ("spoiled", "blank")
_OPTION = '"OPTION"'


def _cast(reader: Reader) -> acts.CastBallot:
    who = reader.name()
    reader.take(":")
    return acts.CastBallot(who, filled(reader))


def _paper(reader: Reader) -> acts.TypePaper:
    """Read ``17: a > b``; without a number and a colon it is the next paper."""
    if reader.next_is(*_SPOILED):
        return acts.TypePaper(0, filled(reader))
    quoted_first = reader.next_is_quoted()
    first = reader.name(*_SPOILED, what=_OPTION)
    if not quoted_first and first.isdecimal() and reader.take(":"):
        return acts.TypePaper(int(first[:DIGITS]), filled(reader))
    return acts.TypePaper(0, filled(reader, first, bare=not quoted_first))


def _again(reader: Reader) -> acts.TypeAgain:
    number = reader.number(least=1)
    reader.need(":")
    return acts.TypeAgain(number, filled(reader))


def filled(reader: Reader, first: str = "", *, bare: bool = True) -> acts.Filled:
    """Read what stands on a ballot: ``a > b = c``, ``a, b``, ``a 3, b 1`` or ``spoiled``."""
    if not first and reader.take(*_SPOILED):
        return acts.Filled()
    tiers: list[tuple[str, ...]] = []
    points: list[tuple[str, int]] = []
    while True:
        names, number = _place(reader, first, bare)
        first = ""
        if number is None:
            tiers.append(names)
        else:
            points.append((names[0], number))
        mark = reader.take(">", ",")
        if not mark:
            break
        if mark == ",":
            tiers = [tuple(each for tier in tiers for each in tier)] if tiers else []
            tiers, points = _listed(reader, tiers, points)
            break
    if points and tiers:
        raise reader.fault(Misread.UNEXPECTED, word=tiers[0][0])
    return acts.Filled(tuple(tiers), tuple(points))


def _listed(
    reader: Reader, tiers: list[tuple[str, ...]], points: list[tuple[str, int]]
) -> tuple[list[tuple[str, ...]], list[tuple[str, int]]]:
    """Read on what has commas between: options marked, or options with a number each."""
    marked = list(tiers[0]) if tiers else []
    while True:
        names, number = _place(reader, "", bare=True)
        if number is None:
            marked += names
        else:
            points.append((names[0], number))
        if not reader.take(","):
            return ([tuple(marked)] if marked else []), points


def _place(reader: Reader, first: str, bare: bool) -> tuple[tuple[str, ...], int | None]:
    """Read the options that share a place, and the number behind a single one."""
    bare = bare if first else not reader.next_is_quoted()
    said = first or reader.name("=", what=_OPTION)
    found = [each.strip() for each in said.split("=")] if bare else [said]
    while reader.take("="):
        found.append(reader.name("=", what=_OPTION))
    number = _number(reader)
    if number is None and bare and len(found) == 1:
        head, _, tail = found[0].rpartition(" ")
        if head and _is_number(tail):
            return (head,), int(tail)
    return tuple(each for each in found if each), number


def _number(reader: Reader) -> int | None:
    ahead = reader.ahead()
    if ahead is None or ahead.quoted or not _is_number(ahead.text):
        return None
    return reader.number()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= DIGITS


def say_filled(said: acts.Filled) -> str:
    """Write what stands on a ballot."""
    if said.points:
        return ", ".join(f"{quoted(each)} {number}" for each, number in said.points)
    tiers = (" = ".join(quoted(each) for each in tier) for tier in said.ranking)
    return " > ".join(tiers) or "spoiled"


def shown(form: Form, first: str, other: str) -> str:
    """Return how a ballot of a form is filled in, by two options as they are written."""
    return {
        Form.MARKS: f"{first}, {other}",
        Form.SCORES: f"{first} 2, {other} 1",
        Form.DOTS: f"{first} 2, {other} 1",
        Form.STEP: first,
    }.get(form, f"{first} > {other}")


def _colon(said: acts.Filled) -> str:
    """Part a name from the bare word that says that nothing counts on the ballot."""
    return "" if said.ranking or said.points else ":"


def _say_paper(act: acts.TypePaper) -> str:
    number = f" {act.number}:" if act.number else ""
    return f"paper{number} {say_filled(act.filled)}"


VERBS = (
    verb(
        'ballot NAME "OPTION" [> "OPTION"…]',
        acts.CastBallot,
        'ballot Ana "park" > "mill"',
        build=_cast,
        say=lambda act: f"ballot {name(act.name)}{_colon(act.filled)} {say_filled(act.filled)}",
    ),
    verb(
        'paper [NUMBER:] "OPTION" [> "OPTION"…]|spoiled',
        acts.TypePaper,
        'paper 17: "park" > "mill"',
        build=_paper,
        say=_say_paper,
    ),
    verb(
        'again NUMBER: "OPTION" [> "OPTION"…]|spoiled',
        acts.TypeAgain,
        'again 17: "park" > "mill"',
        build=_again,
        say=lambda act: f"again {act.number}: {say_filled(act.filled)}",
    ),
    verb("remove paper NUMBER", acts.TakeOutPaper, "remove paper 17", number=FROM_ONE),
    verb("papers NUMBER", acts.CountPapers, "papers 50"),
    verb(
        'recount LABEL because "…"', acts.Recount, 'recount E1 because "two papers stuck together"'
    ),
)
