"""Words that programs write into a cell where a ballot names nobody."""

from __future__ import annotations

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
    {"blank", "none", "empty", "n/a", "n.a.", "-", "--", "---", "–", "—", ".", "\u2011", "\u2212"}
    | {"…", "?"}
    | {"leer", "keine", "keiner", "keines", "k. a.", "k.a.", "entfällt", "vide", "blanc", "aucun"}
    | {"aucune", "néant", "s.o.", "s/o", "vacío", "vacio", "blanco", "ninguno", "ninguna", "n/d"}
    | {"null", "#n/a"}
)
_EXACT = frozenset({"NA"})
"""In capitals only, as statistics programs write it: Na is somebody's name."""

_OVERVOTES = frozenset(
    {"overvote", "over vote", "overvoted", "mehrfachnennung", "mehrfachwahl", "doppelwahl"}
    | {"survote", "vote multiple", "sobrevoto", "voto múltiple", "votos múltiples"}
)
_SPOILED = frozenset(
    {"spoiled", "spoilt", "spoiled ballot", "invalid", "invalid ballot", "void", "ungültig"}
    | {"nul", "bulletin nul", "voto nulo", "nulo", "scheda nulla", "ongeldig", "nieważny"}
)


def is_empty(cell: str, *, bare: bool = True) -> bool:
    """Tell whether a cell says that a place was left empty.

    Without ``bare`` only words that are never an option of their own count, as in a title.
    """
    folded = _fold(cell)
    return folded in _MACHINE or (bare and (folded in _BARE or cell.strip() in _EXACT))


def is_overvote(cell: str) -> bool:
    return _fold(cell) in _OVERVOTES


def is_spoiled(cell: str) -> bool:
    """Tell whether a cell says that the ballot is spoiled; why, it does not say."""
    return _fold(cell) in _SPOILED


def _fold(cell: str) -> str:
    return " ".join(
        cell.casefold()
        .replace("_", " ")
        .strip(" ()[]<>*")
        .replace("over-", "over")
        .replace("under-", "under")
        .split()
    )
