"""Double majority: the people and the groups must both carry it (domain.md §6)."""

from __future__ import annotations

import msgspec

from facilitation.decisions.answers import Count, Given
from facilitation.decisions.grouping import count_of_groups
from facilitation.decisions.method import Method
from facilitation.decisions.methods.majority import Majority, VoteByGroups
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Need, Outcome, Verdict, Why, numbers_of


class DoubleMajority(VoteByGroups, frozen=True):
    """A vote counted twice: by people, and with one vote for each group."""

    name: str = "double"
    also: frozenset[str] = frozenset({"double", "double majority"})

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``double two-thirds``: the fraction of the people and the groups."""
        rest = words[1:] if words[:1] and self.known_as(words[0]) else words
        found = Majority().terms(() if self.known_as(" ".join(words)) else rest)
        return found and msgspec.structs.replace(found, method=self.name)

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:
        """Return PASSED iff both counts pass; ``why`` says which of them did not."""
        people = self.vote.verdict(terms, count, given)
        if people.code == Outcome.NO_QUORUM:
            return people
        groups = self.vote.verdict(terms_of_groups(terms), count_of_groups(count), given)
        asked = ("needed", "base", *(each.value for each in self.answers))
        more = {f"groups_{name}": groups.number(name) for name in asked}
        lacking = self.need_of_groups(terms, count).more_yes
        more |= {"groups": len(count.groups)}
        more |= {} if lacking is None else {"groups_more_yes": lacking}
        numbers = numbers_of(dict(people.numbers) | more)
        carried = people.carried and groups.carried
        code = Outcome.PASSED if carried else Outcome.FAILED
        return Verdict(code, carried, numbers, _why(people, groups))

    def need(self, terms: Terms, count: Count) -> Need | None:
        return self.vote.need(terms, count)

    def need_of_groups(self, terms: Terms, count: Count) -> Need:
        return self.vote.need(terms_of_groups(terms), count_of_groups(count))


def terms_of_groups(terms: Terms) -> Terms:
    """Return the terms of the count by groups: their own fraction, else that of the people."""
    if terms.groups_share is None:
        return terms
    return msgspec.structs.replace(terms, share=terms.groups_share, strict=terms.groups_strict)


def _why(people: Verdict, groups: Verdict) -> Why:
    if people.carried and groups.carried:
        return Why.NOTHING
    if groups.carried:
        return Why.PEOPLE_SHORT
    return Why.GROUPS_SHORT if people.carried else Why.BOTH_SHORT


METHOD: Method = DoubleMajority()
"""The method that this file adds."""
