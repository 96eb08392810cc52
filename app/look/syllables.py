"""Where a long word may be broken with a hyphen, if it has to be."""

from __future__ import annotations

from facilitation.pattern import pattern

SOFT_HYPHEN = "\u00ad"
"""A place at which a line may end; a hyphen stands there then."""

_VOWEL = "aeiouyäöüáàâãéèêëíìîïóòôõúùûæœøå"
_LONG = pattern(r"[^\W\d_]{7,}")
_ONSET = pattern(
    rf"(?i)(?:sch[lrmnw]?|ch|ph|th|qu|st|sp|[bcdfgkpt][lr]|[bcdfghjklmnpqrstvwxzßñç])(?=[{_VOWEL}])"
)
_NUCLEUS = pattern(rf"(?i)[{_VOWEL}]")
_LEAST = 3
"""Letters that stay together before a hyphen, and behind it."""


def with_breaks(text: str) -> str:
    """Return a text with soft hyphens in its long words, before what begins a syllable.

    It is a rule of thumb for words in Latin letters, good enough where a word has no room as a
    whole: Beschluss-fähigkeit, not Beschlussfähigkei-t.
    """
    return _LONG.sub(lambda found: _broken(found[0]), text)


def _broken(word: str) -> str:
    begun, parts = 0, []
    for onset in _ONSET.finditer(word):
        at = onset.start()
        behind = len(word) - at
        if at - begun >= _LEAST <= behind and _NUCLEUS.search(word[begun:at]):
            parts.append(word[begun:at])
            begun = at
    return SOFT_HYPHEN.join((*parts, word[begun:]))
