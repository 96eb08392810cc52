"""Words that programs write into a cell where a ballot names nobody."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from facilitation.exchange.ballots.ballot_file import fold_name

_MACHINE = frozenset(
    {"undervote", "under vote", "undervoted", "skipped", "skipped ranking", "skip", "no selection"}
    | {"not ranked", "unranked", "no choice", "no preference", "no vote", "not applicable"}
    | {"keine angabe", "keine präferenz", "keine stimme", "keine wahl", "nicht ausgefüllt"}
    | {"nicht gewählt", "ohne angabe", "aucune préférence", "sans préférence", "non classé"}
    | {"aucun choix", "vote blanc", "sans objet", "sin preferencia", "voto en blanco"}
    | {"exhausted", "exhausted ballot", "inactive ballot", "sin selección", "no aplica"}
    | {"en blanco", "no clasificado", "omitido"}
)
_BARE = frozenset(
    {"blank", "none", "empty", "n/a", "n.a.", "\u2212"}
    | {"leer", "keine", "keiner", "keines", "k. a.", "k.a.", "entfällt", "vide", "blanc", "aucun"}
    | {"aucune", "néant", "s.o.", "s/o", "vacío", "vacio", "blanco", "ninguno", "ninguna", "n/d"}
    | {"null", "#n/a"}
)
_EXACT = frozenset({"NA"})
"""In capitals only, as statistics programs write it: Na is somebody's name."""

_NOBODY = frozenset(
    {"abstain", "abstained", "abstention", "abstaining", "none of the above", "none of these"}
    | {"nota", "none of them", "enthaltung", "enthalten", "ich enthalte mich", "nein zu allen"}
    | {"keine der genannten", "keiner der genannten", "keines davon", "keine davon"}
    | {"s'abstenir", "je m'abstiens", "aucun des candidats", "aucune de ces réponses"}
    | {"aucun de ces choix", "aucun d'entre eux", "abstención", "me abstengo", "abstenção"}
    | {"ninguno de los anteriores", "ninguna de las anteriores", "nenhum dos anteriores"}
    | {"nenhuma das anteriores", "astensione", "mi astengo", "astenuto", "nessuno dei precedenti"}
    | {"onthouding", "geen van bovenstaande", "wstrzymuję się", "żaden z powyższych", "avstår"}
    | {"nobody", "niemand", "personne", "nadie", "nessuno"}
    | {"воздержался", "против всех", "弃权", "棄權", "以上皆非"}
)
_NO_NAMES = frozenset(
    {"write-in", "write in", "undeclared write-ins", "uwi", "other", "sonstige", "autre", "otro"}
    | {"#name?", "#ref!", "#value!", "#wert!", "#bezug!", "#nom?", "#valeur!", "#¿nombre?"}
)
"""Whoever was written in, or an error of a spreadsheet."""

_OVERVOTES = frozenset(
    {"overvote", "over vote", "overvoted", "mehrfachnennung", "mehrfachwahl", "doppelwahl"}
    | {"survote", "vote multiple", "sobrevoto", "voto múltiple", "votos múltiples"}
)
_SPOILED = frozenset(
    {"spoiled", "spoilt", "spoiled ballot", "invalid", "invalid ballot", "void", "ungültig"}
    | {"nul", "bulletin nul", "voto nulo", "nulo", "scheda nulla", "ongeldig", "nieważny"}
)


@lru_cache(maxsize=10_000)
def is_empty(cell: str, *, bare: bool = True) -> bool:
    """Tell whether a cell says that a place was left empty.

    Without ``bare`` only words that are never an option of their own count, as in a title.
    """
    folded = _fold(cell)
    signs = all(category(each)[0] in "PZ" for each in cell)
    return folded in _MACHINE or (bare and (signs or folded in _BARE or cell.strip() in _EXACT))


def is_nobody(cell: str) -> bool:
    """Tell whether a cell says no to everybody, which may be an option of its own."""
    return _fold(cell) in _NOBODY


def is_no_name(cell: str) -> bool:
    """Tell whether a cell says that somebody is meant, but not who."""
    return _fold(cell) in _NO_NAMES


def is_overvote(cell: str) -> bool:
    return _fold(cell) in _OVERVOTES


def is_spoiled(cell: str) -> bool:
    """Tell whether a cell says that the ballot is spoiled; why, it does not say."""
    return _fold(cell) in _SPOILED


@lru_cache(maxsize=10_000)
def _fold(cell: str) -> str:
    return " ".join(
        fold_name(cell)
        .strip(" ()[]<>*")
        .replace("over-", "over")
        .replace("under-", "under")
        .split()
    )
