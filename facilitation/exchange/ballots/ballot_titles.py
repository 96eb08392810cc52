"""What the titles of a spreadsheet of ballots say: places, how many there are, what stands beside.

Survey programs write the question into each title, and the option or the place behind it in
brackets: ``Your order [Tents]``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_COUNTS = frozenset(
    {"ballots", "count", "weight", "votes", "tally", "frequency", "freq", "quantity", "qty"}
    | {"number of ballots", "number of votes", "ballot count", "vote count", "how many", "amount"}
    | {"anzahl", "stimmen", "stimmzettel", "anzahl stimmzettel", "anzahl stimmen", "häufigkeit"}
    | {"voix", "bulletins", "nombre", "nombre de bulletins", "nombre de voix", "votos"}
    | {"cantidad", "papeletas", "número de votos", "voti", "schede", "stemmen", "aantal"}
    | {"głosy", "liczba", "количество", "голоса", "multiplicity"}
)
_FIRST_ALONE = frozenset(
    {"id", "ballot id", "paper id", "paper number", "timestamp", "cast vote record", "response id"}
    | {"respondent id", "ballot", "zeitstempel", "horodateur", "marca temporal", "nr", "no.", "#"}
)
_BESIDE = frozenset(
    {"precinct", "ward", "comment", "comments", "remark", "remarks", "date", "time", "e-mail"}
    | {"email", "name", "voter", "wahlbezirk", "kommentar", "datum", "commentaire", "comentario"}
    | {"undervote", "overvote", "skipped", "source", "batch", "party", "group", "station"}
    | {"polling station", "polling place", "district", "wahllokal", "bureau de vote"}
)
_PLACE = re.compile(
    r"(?:(?P<word>rank|ranking|choice|preference|place|wahl|platz|rang|choix|opción)\s*)?"
    r"(?P<number>[0-9]{1,3})(?P<ordinal>st|nd|rd|th|\.|er|ère|re|e|ème|º|ª)?"
    r"(?P<behind>\s+(?:choice|preference|place|rank|wahl|platz|rang|choix|opción|präferenz))?"
)
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        (
            "first erste erster erst premier première primera primero prima primo eerste",
            "second zweite zweiter zweit deuxième seconde segunda segundo seconda secondo tweede",
            "third dritte dritter dritt troisième tercera tercero terza terzo derde",
            "fourth vierte vierter viert quatrième cuarta cuarto quarta quarto vierde",
            "fifth fünfte fünfter fünft cinquième quinta quinto vijfde",
            "sixth sechste sechster sixième sexta sexto sesta sesto zesde",
        ),
        start=1,
    )
    for word in words.split()
}
_IN_BRACKETS = re.compile(r"(?P<question>.*\S)\s*\[(?P<inside>[^\[\]]+)\]")


def fold_title(text: str) -> str:
    """Return a title without capitals, underscores and blanks that mean nothing."""
    return " ".join(text.casefold().replace("_", " ").split())


def read_titles(titles: Sequence[str]) -> list[str]:
    """Return titles as people read them; a question that several share is left out of each."""
    whole = [" ".join(each.split()) for each in titles]
    found = [_IN_BRACKETS.fullmatch(each) for each in whole]
    questions = [each["question"] for each in found if each]
    return [
        each["inside"].strip() if each and questions.count(each["question"]) > 1 else title
        for each, title in zip(found, whole, strict=True)
    ]


def counts_ballots(title: str) -> bool:
    return fold_title(title) in _COUNTS


def numbers_rows(title: str) -> bool:
    return fold_title(title) in _FIRST_ALONE


def stands_beside(title: str) -> bool:
    return fold_title(title) in _BESIDE


def place_in(title: str) -> re.Match[str] | None:
    """Return the place that a title names: ``1``, ``2nd``, ``Choice 3``, ``Erstwahl``."""
    words = [_ORDINALS.get(each, each) for each in fold_title(title).split()]
    if words and words[0].endswith(("wahl", "stimme")):
        stem = words[0].removesuffix("wahl").removesuffix("stimme")
        words[:1] = [f"{_ORDINALS[stem]}.", "wahl"] if stem in _ORDINALS else words[:1]
    elif words and words[0].isdecimal() and words[0] not in title and len(words) > 1:
        words[0] += "."
    return _PLACE.fullmatch(" ".join(words))


def rank_in(cell: str) -> str:
    """Return the number of a rank in words, as ``2nd choice``, ``#2`` or ``Zweitwahl``."""
    found = place_in(cell.strip().removeprefix("#"))
    return found["number"] if found else ""
