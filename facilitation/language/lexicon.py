"""Finding a verb: by the words of a line, by what it makes, by a likeness."""

from __future__ import annotations

import difflib
from functools import cache
from itertools import takewhile
from typing import Any, NamedTuple

from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.verb import Verb
from facilitation.language.verbs import every_verb
from facilitation.language.words import Word

Verbs = tuple[Verb[Any], ...]

_ALIKE = 0.7
_OFFERED = 5
_LONGEST_VERB = 30
_MOST = 3
"""So many words a verb has at most."""


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
    """Return what the first words of a line mean, and how many words that took.

    Nothing and 0 where the line begins with no verb: a verb always wins over a name,
    but not where ``>`` follows it at once, nor in quotation marks. Raises NotUnderstood: only the
    beginning of a verb of several words is there.
    """
    if not found or found[0].quoted or is_sign(found[1:2]):
        return (), 0
    bare = [each.text.casefold() for each in takewhile(lambda each: not each.quoted, found[:_MOST])]
    for length in range(len(bare), 0, -1):
        known = _lexicon().by_name.get(" ".join(bare[:length]))
        if known:
            return known, length
    if bare[0] in _lexicon().by_first:
        raise _half_a_verb(found, bare)
    return (), 0


def is_sign(words: tuple[Word, ...]) -> bool:
    """Whether the first of ``words`` is the mark ``>``."""
    return bool(words) and not words[0].quoted and words[0].text == ">"


def begun_by(word: str) -> tuple[str, ...]:
    """Return the verbs that begin with ``word``."""
    wanted = word.casefold()
    return tuple(each for each in names() if wanted and each.startswith(wanted))


def alike(word: str) -> tuple[str, ...]:
    """Return the verbs that begin with ``word``, else those that look like it, likeliest first."""
    wanted = word.casefold()[:_LONGEST_VERB]
    return begun_by(word) or tuple(difflib.get_close_matches(wanted, names(), _OFFERED, _ALIKE))


def _half_a_verb(found: tuple[Word, ...], bare: list[str]) -> NotUnderstood:
    usages = tuple(dict.fromkeys(each.usage for each in _lexicon().by_first[bare[0]]))
    for length in range(1, len(found)):
        begun = " ".join(bare[: length + 1])
        if length >= len(bare) or not any(f"{each} ".startswith(f"{begun} ") for each in names()):
            word = found[length]
            return NotUnderstood(Misread.UNEXPECTED, word.start, {"word": word.text}, usages)
    begun = f"{' '.join(bare)} "
    what = "|".join(each.removeprefix(begun) for each in names() if each.startswith(begun))
    return NotUnderstood(Misread.MISSING, found[-1].end, {"what": what}, usages)
