"""One group, one vote: each group decides by itself, an even split abstains (domain.md §6)."""

from __future__ import annotations

import msgspec

from facilitation.decisions.answers import Count, Given
from facilitation.decisions.grouping import count_of_groups
from facilitation.decisions.method import Method
from facilitation.decisions.methods.majority import Majority, VoteByGroups
from facilitation.decisions.settings import plain
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Need, Verdict, numbers_of


class Groups(VoteByGroups, frozen=True):
    """A vote of the groups by any fraction of those that vote, are here, or are entitled."""

    name: str = "groups"

    def known_as(self, name: str) -> Groups | None:
        """Return this method if ``name`` means it."""
        known = {"groups", "by group", "one group one vote"}
        return self if plain(name.replace(",", " ")) in known else None

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``groups two-thirds of entitled``: the fraction is one of groups."""
        rest = words[1:] if words[:1] and self.known_as(words[0]) else words
        found = Majority().terms(() if self.known_as(" ".join(rest)) else rest)
        return found and msgspec.structs.replace(found, method=self.name)

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:
        """Return what the groups' votes come to; the numbers of yes and no are groups."""
        found = self.vote.verdict(terms, count_of_groups(count), given)
        people = {f"people_{each.value}": count.of(each) for each in self.answers}
        numbers = numbers_of(dict(found.numbers) | people | {"groups": len(count.groups)})
        return msgspec.structs.replace(found, numbers=numbers)

    def need(self, terms: Terms, count: Count) -> Need | None:
        return self.vote.need(terms, count_of_groups(count))


METHOD: Method = Groups()
"""The method that this file adds."""
