"""How a method is said with its terms, as people type it behind ``vote P1``."""

from __future__ import annotations

from collections.abc import Mapping

from facilitation.decisions.catalogue import method_named, poll_named
from facilitation.decisions.parameters import Parameter, parameters_of
from facilitation.decisions.terms import Terms

_APART = frozenset({"quorum", "chair", "seed", "groups", "base"})
"""What is set by an act of its own, or by a word of its own in the line."""

_PAIRED: Mapping[str, Mapping[str, str]] = {
    "consensus": {
        each: each for each in ("blocks", "asides", "validity", "fallback", "after", "readings")
    },
    "consent": {"review": "review", "amendments": "amendments"},
    "approval": {"seats": "seats", "floor": "floor"},
    "score": {"highest": "top", "seats": "seats"},
    "gradients": {"agreed share": "share", "favourable": "top"},
}
"""Methods whose terms are said as pairs, and what each is called in the line."""

_GROUPED = frozenset({"groups", "double", "delegates"})


def spoken(name: str, values: Mapping[str, str]) -> str:
    """Return a method or poll by the name it is offered by, with what is to differ behind it.

    ``values`` are what parameters of `settable` are set to, by name, as they are typed.
    """
    pairs = _PAIRED.get(name)
    if pairs is not None:
        said = [f"{word} {values[each]}" for each, word in pairs.items() if values.get(each)]
    elif name == "stv":
        said = [f"{values['seats']} seats"] if values.get("seats") else []
    elif name == "ranked":
        said = [f"of {values['half of']}"] if values.get("half of") else []
    elif name == "dots":
        each = values.get("each", "")
        said = [values.get("dots", ""), f"each {each}" if each else ""]
    elif name in _GROUPED:
        said = [values.get("delegation", ""), values.get("share", "")]
    else:
        return values.get("share", "") or name
    return " ".join((name, *(each for each in said if each)))


def settable(name: str) -> tuple[Parameter, ...]:
    """Return what can be said behind the name of a method or poll.

    A vote that is named by its fraction, such as two-thirds, has no other.
    """
    found = method_named(name) or poll_named(name)
    if found is None:
        return ()
    settled = name not in {"majority", *_GROUPED}
    return tuple(
        each
        for each in parameters_of(found.name)
        if each.name not in _APART and not (each.name == "share" and settled)
    )


def bases_of(name: str) -> bool:
    """Return whether a fraction is one of the cast, of those present, or of all entitled."""
    method = method_named(name)
    usual = None if method is None else method.terms(tuple(name.split()))
    asked = usual is not None and usual.base.value == "cast"
    return asked and any(
        each.name == "base" for each in parameters_of(usual.method if usual else "")
    )


def terms_of(name: str, settled: tuple[str, ...] = ()) -> Terms | None:
    """Return the terms of a method or poll: its own, or with words that the group settled."""
    found = method_named(name) or poll_named(name)
    return None if found is None else found.terms((*name.split(), *settled))
