"""What a decision method is."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from facilitation.decisions.answers import Answer, Count, Given
from facilitation.decisions.settings import Named
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Need, Verdict


class Method(Named, frozen=True, kw_only=True):
    """A way of deciding: which answers it takes and what follows from them.

    A method is one file in ``facilitation/decisions/methods`` that offers it as
    ``METHOD``; nothing else names it.
    """

    answers: tuple[Answer, ...] = (Answer.YES, Answer.NO, Answer.ABSTAIN)
    """The answers it takes, the most favourable first."""
    needs_reason: frozenset[Answer] = frozenset()
    """The answers for which a reason is asked at once."""
    named: bool = True
    """Whether people may answer one by one."""
    counted: bool = False
    """Whether a show of hands may be counted instead."""
    keeps_departed: bool = False
    """Whether the answer of somebody who left meanwhile stands."""
    of_all: bool = False
    """Whether everybody has to answer: silence is no answer."""
    by_group: bool = False
    """Whether it counts the answers of each group (``Count.groups``) as well."""

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read the terms from words as typed, with or without the method's name first.

        No words are the method's own terms; None if the words mean nothing here.
        """
        raise NotImplementedError

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:
        """Return what the answers come to on these terms.

        ``given`` are the answers in ``count``, as ``counting.answers_counted`` returns
        them; empty where hands were counted.
        """
        raise NotImplementedError

    def offers(self, terms: Terms, verdict: Verdict) -> tuple[str, ...]:
        """Return what the group may do after this verdict, the usual first."""
        raise NotImplementedError

    def need(self, terms: Terms, count: Count) -> Need | None:  # noqa: ARG002
        """Return what carrying takes as the counts stand; None where it is no number."""
        return None


@runtime_checkable
class CountsGroups(Protocol):
    """A method that counts the groups beside the people: both counts must carry."""

    def need_of_groups(self, terms: Terms, count: Count) -> Need:
        """Return what carrying takes among the groups."""
