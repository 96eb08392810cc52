"""What the titles of a spreadsheet of ballots say: places, how many there are, what stands beside.

Survey programs write the question into each title, and the option or the place behind it in
brackets: ``Your order [Tents]``; voting machines write the place within it: ``1ST CHOICE MAYOR``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from facilitation.exchange.ballots.ballot_file import fold_name, plain

_COUNTS = frozenset(
    {"ballots", "count", "weight", "votes", "tally", "frequency", "freq", "quantity", "qty"}
    | {"number of ballots", "number of votes", "ballot count", "vote count", "how many", "amount"}
    | {"anzahl", "stimmen", "stimmzettel", "anzahl stimmzettel", "anzahl stimmen", "häufigkeit"}
    | {"voix", "bulletins", "nombre", "nombre de bulletins", "nombre de voix", "votos"}
    | {"cantidad", "papeletas", "número de votos", "voti", "schede", "stemmen", "aantal"}
    | {"gewicht", "effectif", "número de papeletas", "liczba głosów", "antal"}
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
    | {"id", "ballot id", "voter id", "voter number", "member", "member id", "member number"}
    | {"participant", "respondent", "username", "user name", "email address", "number", "no.", "nr"}
    | {"nr.", "nummer", "numéro", "número", "mitglied", "mitgliedsnummer", "teilnehmer", "membre"}
    | {"age", "alter", "âge", "edad", "gender", "geschlecht", "table", "tisch", "seat", "row"}
    | {"timestamp", "token", "code", "ip address", "phone", "telefon", "adresse e-mail"}
    | {"lastpage", "last page", "letzte seite", "seed", "zufallsstartwert", "startlanguage"}
    | {"start language", "start-sprache", "submitdate", "date submitted", "datum abgeschickt"}
    | {"household", "household size", "children", "kids", "people", "persons", "haushalt"}
    | {"haushaltsgröße", "kinder", "personen", "foyer", "enfants", "personnes", "niños", "figli"}
    | {"response id", "antwort id", "start time", "completion time", "reason", "zeitstempel"}
)
_VALIDITY = frozenset("valid gültig gültigkeit valide valable válido válida valido geldig".split())
_OF_OPTIONS = frozenset(
    "option options candidate candidates choice choices proposal proposals item items kandidat "
    "kandidatin kandidierende vorschlag vorschläge candidat candidats candidate proposition "
    "opción opciones candidato candidatos candidati opzione opzioni kandidaat optie opcja "
    "kandydat opção opções".split()
)
_OF_BALLOTS = re.compile(
    "(?:v|b|voter|ballot|person|participant|stimmzettel|stimme|wähler|électeur|bulletin|votante|"
    "papeleta|elettore|scheda|kiezer|stembiljet|wyborca|eleitor) ?#?[0-9]{1,4}"
)
_PLACES = (
    "rank|ranking|choice|preference|place|wahl|platz|rang|choix|opción|präferenz|priorität|"
    "priority|préférence|preferencia|preferência|preferenza|scelta|keuze|voorkeur|escolha|valg|"
    "opção|wybór|val"
)
_ORDINAL = r"st|nd|rd|th|\.|er|ère|re|e|ème|º|ª"
_PLACE = re.compile(
    rf"(?:(?P<word>{_PLACES})\s*)?(?P<number>[0-9]{{1,3}})(?P<ordinal>{_ORDINAL})?"
    rf"(?P<behind>\s+(?:{_PLACES}))?"
)
_ORDINALS = {
    word: str(number)
    for counted in (
        "first second third fourth fifth sixth|erste zweite dritte vierte fünfte sechste",
        "erster zweiter dritter vierter fünfter sechster|erst zweit dritt viert fünft",
        "premier deuxième troisième quatrième cinquième sixième|première seconde",
        "primero segundo tercero cuarto quinto sexto|primera segunda tercera cuarta quinta sexta",
        "primeiro segundo terceiro quarto|primeira segunda terceira quarta",
        "primo secondo terzo quarto quinto sesto|prima seconda terza quarta quinta sesta",
        "eerste tweede derde vierde vijfde zesde|pierwszy drugi trzeci czwarty piąty szósty",
        "första andra tredje fjärde femte sjätte",
    )
    for words in counted.split("|")
    for number, word in enumerate(words.split(), start=1)
}
_IN_BRACKETS = re.compile(r"(?P<question>.*\S)\s*\[(?P<inside>[^\[\]]+)\]")
_WITHIN = re.compile(
    rf"(?P<before>.*?)\b(?P<inside>(?:[0-9]{{1,3}}(?:{_ORDINAL})|{'|'.join(_ORDINALS)})\s+"
    rf"(?:{_PLACES})|(?:{_PLACES})\s*[0-9]{{1,3}})\b(?P<behind>.*)",
    re.IGNORECASE,
)


def read_titles(titles: Sequence[str]) -> tuple[list[str], dict[str, list[int]]]:
    """Return titles as people read them, and the columns of each question that several share.

    Such a question is left out of the titles.
    """
    whole = [plain(each) for each in titles]
    parts = [_parted(each) for each in whole]
    columns: dict[str, list[int]] = {}
    for number, (question, _) in enumerate(parts):
        columns.setdefault(question, []).append(number)
    shared = {each: found for each, found in columns.items() if each and len(found) > 1}
    read = zip(parts, whole, strict=True)
    return [inside if question in shared else title for (question, inside), title in read], shared


def _parted(title: str) -> tuple[str, str]:
    """Return the question in a title, empty where there is none, and the option or the place."""
    if found := _IN_BRACKETS.fullmatch(title):
        return found["question"], found["inside"].strip()
    if found := _WITHIN.fullmatch(title):
        around = filter(None, (found["before"].strip(" -:,"), found["behind"].strip(" -:,")))
        return " … ".join(around), found["inside"]
    return "", title


def counts_ballots(title: str) -> bool:
    return fold_name(title) in _COUNTS


def numbers_rows(title: str) -> bool:
    return fold_name(title) in _FIRST_ALONE


def stands_beside(title: str) -> bool:
    return fold_name(title) in _BESIDE


def tells_validity(title: str) -> bool:
    return fold_name(title) in _VALIDITY


def are_of_options(title: str) -> bool:
    """Tell whether a title says that options stand below it, a row each."""
    return fold_name(title) in _OF_OPTIONS


def is_a_ballot(title: str) -> bool:
    """Tell whether a title numbers a ballot, which stands below it: ``Voter 3``."""
    return bool(_OF_BALLOTS.fullmatch(fold_name(title)))


def place_in(title: str) -> re.Match[str] | None:
    """Return the place that a title names: ``1``, ``#2``, ``2nd``, ``Choice 3``, ``Erstwahl``."""
    words = [_ORDINALS.get(each, each) for each in fold_name(title).removeprefix("#").split()]
    if words and words[0].endswith(("wahl", "stimme")):
        stem = words[0].removesuffix("wahl").removesuffix("stimme")
        words[:1] = [f"{_ORDINALS[stem]}.", "wahl"] if stem in _ORDINALS else words[:1]
    elif words and words[0].isdecimal() and words[0] not in title and len(words) > 1:
        words[0] += "."
    return _PLACE.fullmatch(" ".join(words))


@lru_cache(maxsize=10_000)
def rank_in(cell: str) -> str:
    """Return the number of a rank in words, as ``2nd choice``, ``#2`` or ``Zweitwahl``."""
    found = place_in(cell)
    return found["number"] if found else ""
