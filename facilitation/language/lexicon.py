"""Finding a verb: by the words of a line, by what it makes, by a likeness."""

from __future__ import annotations

import difflib
from functools import cache
from typing import Any, NamedTuple

from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.verb import Verb
from facilitation.language.verbs import every_verb
from facilitation.language.words import Word

Verbs = tuple[Verb[Any], ...]

_ALIKE = 0.7
_OFFERED = 5
_LONGEST_VERB = 30


class _Lexicon(NamedTuple):
    by_name: dict[str, Verbs]
    by_type: dict[type, Verbs]
    by_first: dict[str, Verbs]


@cache
def _lexicon() -> _Lexicon:
    found = _Lexicon({}, {}, {})
    for verb in every_verb():
        found.by_type[verb.makes] = (*found.by_type.get(verb.makes, ()), verb)
        for name in (verb.name, *verb.aliases):
            found.by_name[name] = (*found.by_name.get(name, ()), verb)
            first = name.partition(" ")[0]
            found.by_first[first] = (*found.by_first.get(first, ()), verb)
    return found


def names() -> tuple[str, ...]:
    return tuple(sorted(_lexicon().by_name))


def usages_named(name: str) -> tuple[str, ...]:
    return tuple(each.usage for each in _lexicon().by_name.get(name, ()))


def example_of(usage: str) -> str:
    """Return the first line that shows a usage; the usage itself where it is no verb's."""
    verbs = _lexicon().by_first.get(usage.partition(" ")[0], ())
    found = (each.example for each in verbs if each.usage == usage)
    return next(found, usage).partition("\n")[0]


def first_words() -> frozenset[str]:
    return frozenset(_lexicon().by_first)


def that_make(kind: type) -> Verbs:
    return _lexicon().by_type.get(kind, ())


def verb_of(found: tuple[Word, ...]) -> tuple[Verbs, int]:
    """Return what the first word or two of a line mean, and how many words that took.

    Nothing and 0 where the line begins with no verb: a verb always wins over a name,
    but not where ``>`` follows it at once, nor in quotation marks. Raises NotUnderstood: only the
    first word of a verb of two is there.
    """
    if not found or found[0].quoted or is_sign(found[1:2]):
        return (), 0
    name = found[0].text.casefold()
    if len(found) > 1 and not found[1].quoted:
        both = _lexicon().by_name.get(f"{name} {found[1].text.casefold()}")
        if both:
            return both, 2
    known = _lexicon().by_name.get(name, ())
    if not known and name in _lexicon().by_first:
        raise _half_a_verb(found, _lexicon().by_first[name])
    return known, min(len(known), 1)


def is_sign(words: tuple[Word, ...]) -> bool:
    """Whether the first of ``words`` is the mark ``>``."""
    return bool(words) and not words[0].quoted and words[0].text == ">"


def alike(word: str) -> tuple[str, ...]:
    """Return the verbs that begin with ``word``, else those that look like it, likeliest first."""
    wanted = word.casefold()
    begin = tuple(each for each in names() if wanted and each.startswith(wanted))
    close = difflib.get_close_matches(wanted[:_LONGEST_VERB], names(), _OFFERED, _ALIKE)
    return begin or tuple(close)


def _half_a_verb(found: tuple[Word, ...], verbs: Verbs) -> NotUnderstood:
    usages = tuple(each.usage for each in verbs)
    if len(found) == 1:
        what = "|".join(each.name.partition(" ")[2] for each in verbs)
        return NotUnderstood(Misread.MISSING, found[0].end, {"what": what}, usages)
    return NotUnderstood(Misread.UNEXPECTED, found[1].start, {"word": found[1].text}, usages)
