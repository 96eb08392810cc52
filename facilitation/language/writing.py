"""Writing names, labels and texts so that they are read back the same."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.pattern import pattern

_KEYWORDS = """
    abstain add after against agreed all alternates answer approve as at back backward because
    before by cast decide decision discuss down empty entitled entry everybody first for from group
    hand hard hidden in inform insert into item items keeper level limit line list meeting most no
    nobody none noted of off on paper paragraph person place popcorn present read record secret
    seed settle show soft spoiled strike substitute to turn until up with yes
"""
KEYWORDS = frozenset(_KEYWORDS.split())
"""Words that end a name, or mean something else, in some line: a name with one is quoted."""

_PLAIN = pattern(r"[^\W_][\w'’.-]*(?: [^\W_][\w'’.-]*)*")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str) -> str:
    """Write a text in quotation marks, on one line."""
    return '"' + "".join(_ESCAPES.get(sign, sign) for sign in text) + '"'


def name(text: str) -> str:
    """Write a name, in quotation marks where it could be taken for something else."""
    plain = _PLAIN.fullmatch(text) and KEYWORDS.isdisjoint(text.casefold().split(" "))
    return text if plain else quoted(text)


def word(text: str) -> str:
    """Write a single word, such as a label or a role; in quotation marks where it is none."""
    return quoted(text) if " " in text else name(text)


def names(texts: Iterable[str]) -> str:
    return ", ".join(name(each) for each in texts)


def reason(text: str) -> str:
    """Write ``because`` and a reason, with a space before; nothing where there is none."""
    return clause("because", quoted(text) if text else "")


def clause(keyword: str, text: str) -> str:
    """Write ``keyword`` and what follows it, with a space before; nothing where it is empty."""
    return f" {keyword} {text}" if text else ""
