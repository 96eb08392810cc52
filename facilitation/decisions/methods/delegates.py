"""Delegates vote for their groups: free, bound, or split by the result at home (domain.md §6)."""

from __future__ import annotations

import msgspec

from facilitation.decisions.answers import Count, Given
from facilitation.decisions.grouping import count_of_delegates
from facilitation.decisions.method import Method
from facilitation.decisions.methods.majority import Majority, VoteByGroups
from facilitation.decisions.terms import Delegation, Terms
from facilitation.decisions.verdicts import Need, Verdict, numbers_of


class Delegates(VoteByGroups, frozen=True):
    """A vote of delegates; where they are not free, ``Count.groups`` holds the home results."""

    name: str = "delegates"

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``delegates bound two-thirds of entitled``; else they are split."""
        spoken = tuple(word.casefold() for word in words)
        rest = spoken[1:] if spoken[:1] == (self.name,) else spoken
        said = Delegation(rest[0]) if rest and rest[0] in set(Delegation) else None
        found = Majority().terms(rest[1:] if said else rest)
        how = said or Delegation.SPLIT
        return found and msgspec.structs.replace(found, method=self.name, delegation=how)

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:
        """Return what the delegates' votes come to."""
        found = self.vote.verdict(terms, _delegates_count(terms, count), given)
        numbers = numbers_of(dict(found.numbers) | {"groups": len(count.groups)})
        return msgspec.structs.replace(found, numbers=numbers)

    def need(self, terms: Terms, count: Count) -> Need | None:
        return self.vote.need(terms, _delegates_count(terms, count))


def _delegates_count(terms: Terms, count: Count) -> Count:
    """Return the votes of the delegates; free ones have answered for themselves."""
    if terms.delegation is Delegation.FREE:
        return count
    return count_of_delegates(count, terms.delegation is Delegation.SPLIT)


METHOD: Method = Delegates()
"""The method that this file adds."""
