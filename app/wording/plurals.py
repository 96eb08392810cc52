"""Which form of a counted sentence a language has for a number: the rules of Qt Linguist."""

from __future__ import annotations

from collections.abc import Callable

Rule = Callable[[int], int]
"""From a number of things to the place of its form in a translation, counted from 0."""


def form_of(language: str, number: int) -> int:
    """Return which form of ``language`` (``de``, ``pt_BR``) is said of so many things."""
    rule = _RULES.get(language) or _RULES.get(language.partition("_")[0])
    return rule(abs(number)) if rule is not None else int(abs(number) != 1)


def _ends_in_one(n: int) -> bool:
    return n % 10 == 1 and n % 100 != 11  # noqa: PLR2004


def _few(n: int) -> bool:
    return n % 10 in {2, 3, 4} and n % 100 not in range(10, 21)


def _lithuanian(n: int) -> int:
    if _ends_in_one(n):
        return 0
    return 1 if n % 10 and n % 100 not in range(10, 20) else 2


def _arabic(n: int) -> int:
    if n in {0, 1, 2}:
        return n
    return 3 if n % 100 in range(3, 11) else 4 if n % 100 in range(11, 100) else 5


_RULES: dict[str, Rule] = {
    **dict.fromkeys("id ja ko ms th vi zh".split(), lambda _n: 0),
    **dict.fromkeys(["fr", "hy", "pt_BR"], lambda n: int(n > 1)),
    **dict.fromkeys(
        "be bs hr ru sr uk".split(), lambda n: 0 if _ends_in_one(n) else 1 if _few(n) else 2
    ),
    **dict.fromkeys(["cs", "sk"], lambda n: 0 if n == 1 else 1 if n in {2, 3, 4} else 2),
    "pl": lambda n: 0 if n == 1 else 1 if _few(n) else 2,
    "sl": lambda n: {1: 0, 2: 1, 3: 2, 4: 2}.get(n % 100, 3),
    "lt": _lithuanian,
    "lv": lambda n: 0 if _ends_in_one(n) else 1 if n else 2,
    "ro": lambda n: 0 if n == 1 else 1 if n == 0 or n % 100 in range(1, 20) else 2,
    "ar": _arabic,
}
"""Every language that is not here says one thing and several things."""
