"""Every term that a group sets: domain.md's [P], as data, with how it is typed and read."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec

from facilitation.decisions.fractions import Share
from facilitation.decisions.methods.majority import Majority
from facilitation.decisions.review import read_date
from facilitation.decisions.settings import read_number
from facilitation.decisions.terms import Base, Chair, Delegation, Terms

NONE = "none"
"""What is typed where there is to be none: no fallback, no floor, the usual limit."""


class Measure(StrEnum):
    """What a parameter's value is.

    RULE: a fraction and whether more than it is asked, such as ``more than 2/3``. SHARE: a
    fraction. NUMBER: a whole one. CHOICE: one of several words. DAY: an ISO date. WORDS.
    """

    RULE = "rule"
    SHARE = "share"
    NUMBER = "number"
    CHOICE = "choice"
    DAY = "day"
    WORDS = "words"


class Parameter(msgspec.Struct, frozen=True):
    """One term that can be set.

    ``name`` is how it is typed, ``field`` its field in ``Terms``, ``methods`` those that heed
    it (nobody named: all). Numbers lie from ``least`` to ``most``; ``choices`` are the
    words of a CHOICE, with what each means. Where it is ``optional``, NONE sets none.
    """

    name: str
    field: str
    measure: Measure
    methods: frozenset[str] = frozenset()
    least: int = 0
    most: int = 999
    choices: Mapping[str, object] = MappingProxyType({})
    optional: bool = False

    def heeded_by(self, method: str) -> bool:
        return not self.methods or method in self.methods


_VOTES = frozenset({"majority", "groups", "double", "delegates"})
_CONSENSUS = frozenset({"consensus"})
_CONSENT = frozenset({"consent"})
_POLLS = frozenset({"ranked", "stv", "schulze", "approval", "score", "dots"})
_SEATS = frozenset({"stv", "approval", "score"})
_VALIDITY = {"declared": False, "tested": True}
_HALF_OF = {"continuing": False, "all": True}


def _of(kind: type[StrEnum]) -> Mapping[str, object]:
    return {str(each): each for each in kind}


PARAMETERS = (
    Parameter("quorum", "quorum", Measure.RULE),
    Parameter("share", "share", Measure.RULE, _VOTES),
    Parameter("base", "base", Measure.CHOICE, _VOTES, choices=_of(Base)),
    Parameter("chair", "chair", Measure.CHOICE, frozenset({"majority"}), choices=_of(Chair)),
    Parameter("groups", "groups_share", Measure.RULE, frozenset({"double"}), optional=True),
    Parameter(
        "delegation",
        "delegation",
        Measure.CHOICE,
        frozenset({"delegates"}),
        choices=_of(Delegation),
    ),
    Parameter("blocks", "blocks_tolerated", Measure.NUMBER, _CONSENSUS),
    Parameter("asides", "asides_tolerated", Measure.NUMBER, _CONSENSUS, optional=True),
    Parameter("validity", "blocks_tested", Measure.CHOICE, _CONSENSUS, choices=_VALIDITY),
    Parameter("fallback", "fallback", Measure.SHARE, _CONSENSUS, optional=True),
    Parameter("after", "tests_before_fallback", Measure.NUMBER, _CONSENSUS, 1, 20),
    Parameter("readings", "readings", Measure.NUMBER, _CONSENSUS, 1, 5),
    Parameter("review", "review", Measure.DAY, _CONSENT),
    Parameter("amendments", "amendments_tolerated", Measure.NUMBER, _CONSENT, 0, 50),
    Parameter("seats", "seats", Measure.NUMBER, _SEATS, 1),
    Parameter("seed", "seed", Measure.WORDS, _POLLS),
    Parameter("half of", "of_all", Measure.CHOICE, frozenset({"ranked"}), choices=_HALF_OF),
    Parameter("floor", "floor", Measure.SHARE, frozenset({"approval"}), optional=True),
    Parameter("highest", "top", Measure.NUMBER, frozenset({"score"}), 1),
    Parameter("dots", "dots", Measure.NUMBER, frozenset({"dots"}), 1),
    Parameter("each", "dots_each", Measure.NUMBER, frozenset({"dots"})),
    Parameter("agreed share", "share", Measure.RULE, frozenset({"gradients"}), optional=True),
    Parameter("favourable", "favourable", Measure.NUMBER, frozenset({"gradients"}), 1),
)
"""Every parameter, in the order in which they are offered."""

_STRICT: Mapping[str, str] = {
    "quorum": "quorum_strict",
    "share": "strict",
    "groups_share": "groups_strict",
}


def parameters_of(method: str) -> tuple[Parameter, ...]:
    """Return what can be set for a method or poll, in the order in which it is offered."""
    return tuple(each for each in PARAMETERS if each.heeded_by(method))


def with_parameter(terms: Terms, parameter: Parameter, typed: str) -> Terms | None:
    """Return the terms with a parameter set as typed; None if that means nothing here."""
    plain = " ".join(typed.split())
    if parameter.optional and plain.casefold() == NONE:
        strict = _STRICT.get(parameter.field)
        return _replaced(terms, {parameter.field: None} | ({strict: False} if strict else {}))
    value = _read(parameter, plain)
    return None if value is None else _replaced(terms, value)


def shown(terms: Terms, parameter: Parameter) -> str:
    """Return what a parameter is set to, as it is typed behind its name; empty: not set."""
    value = getattr(terms, parameter.field)
    if value is None:
        return NONE if parameter.optional else ""
    if isinstance(value, Share):
        strict = getattr(terms, _STRICT.get(parameter.field, ""), None)
        said = {None: "", True: "more than ", False: "at least "}[strict]
        return f"{said}{value.over}/{value.under}"
    return next((word for word, meant in parameter.choices.items() if meant is value), str(value))


def _replaced(terms: Terms, values: Mapping[str, object]) -> Terms | None:
    try:
        return msgspec.structs.replace(terms, **values)
    except ValueError:
        return None


def _read(parameter: Parameter, typed: str) -> dict[str, object] | None:
    field = parameter.field
    if parameter.measure in {Measure.RULE, Measure.SHARE}:
        return _read_rule(field, typed)
    if parameter.measure is Measure.NUMBER:
        number = read_number(typed)
        fits = number is not None and parameter.least <= number <= parameter.most
        return {field: number} if fits else None
    if parameter.measure is Measure.CHOICE:
        plain = typed.casefold().replace(" ", "_")
        return {field: parameter.choices[plain]} if plain in parameter.choices else None
    if parameter.measure is Measure.DAY:
        return {field: typed} if read_date(typed) else None
    return {field: typed} if typed else None


def _read_rule(field: str, typed: str) -> dict[str, object] | None:
    found = Majority().known_as(typed)
    if found is None or found.base is not Base.CAST:
        return None
    strict = _STRICT.get(field)
    return {field: found.share} | ({strict: found.strict} if strict else {})
