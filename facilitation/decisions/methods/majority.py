"""The yes or no vote, by any fraction of the cast, the present or the entitled (domain.md §6)."""

from __future__ import annotations

import msgspec

from facilitation.decisions import fractions
from facilitation.decisions.answers import Answer, Count, Given, answers_of
from facilitation.decisions.method import Method
from facilitation.decisions.quorum import presence, without_quorum
from facilitation.decisions.terms import Base, Chair, Terms
from facilitation.decisions.verdicts import Need, Offer, Outcome, Verdict, Why, numbers_of


class Majority(Method, frozen=True):
    """A vote that ``share`` of ``base`` carries, more than it where ``strict``.

    Abstentions and spoiled ballots are not cast (domain.md §6). A vote once cast stands
    even if its voter leaves before the close, for it was given while they were here.
    """

    share: fractions.Share = fractions.HALF
    strict: bool = True
    base: Base = Base.CAST
    name: str = "majority"
    more_names: tuple[str, ...] = (
        "two-thirds",
        "three-quarters",
        "four-fifths",
        "nine-tenths",
        "absolute",
        "unanimous",
    )
    counted: bool = True
    keeps_departed: bool = True

    def known_as(self, name: str) -> Majority | None:
        """Return the vote that ``name`` means.

        A word (majority, two-thirds, absolute …) or a fraction ``p/q``, which may follow
        ``more than``, ``>``, ``at least`` or ``>=``. A bare half means more than half.
        """
        plain = "-".join(name.casefold().replace("_", " ").replace("-", " ").split())
        rule = {
            "majority": (fractions.HALF, True, Base.CAST),
            "simple": (fractions.HALF, True, Base.CAST),
            "simple-majority": (fractions.HALF, True, Base.CAST),
            "absolute": (fractions.HALF, True, Base.ENTITLED),
            "absolute-majority": (fractions.HALF, True, Base.ENTITLED),
            "unanimous": (fractions.Share(1, 1), False, Base.CAST),
        }.get(plain)
        if rule is None:
            return _by_fraction(plain)
        share, strict, base = rule
        return Majority(share=share, strict=strict, base=base)

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``two-thirds of present`` or ``more than 2/3``."""
        spoken = " ".join(words).casefold().split()
        base = Base(spoken.pop()) if spoken and spoken[-1] in set(Base) else None
        if base and spoken[-1:] == ["of"]:
            spoken.pop()
        vote = self.known_as(" ".join(spoken)) if spoken else self
        if vote is None or (base and vote.base not in (Base.CAST, base)):
            return None
        return Terms(self.name, vote.share, vote.strict, base or vote.base)

    def verdict(self, terms: Terms, count: Count, given: tuple[Given, ...]) -> Verdict:  # noqa: ARG002
        """Return PASSED iff quorum holds, somebody is in favour, and the fraction is reached."""
        void = without_quorum(terms, count)
        if void:
            return void
        final = with_chair(terms, count)
        code, why = _outcome(terms, final)
        decided = final is not count
        need = _need(terms, final)
        numbers = {answer.value: 0 for answer in self.answers} | presence(terms, final)
        asked = {
            "base": need.base,
            "needed": need.needed,
            "short_by": need.short_by,
            "to_spare": need.to_spare,
            "chair": int(decided),
        }
        more = {} if need.more_yes is None else {"more_yes": need.more_yes}
        because = Why.CHAIR_DECIDED if decided else why
        carried = code is Outcome.PASSED
        return Verdict(code, carried, numbers_of(numbers | asked | more), because)

    def offers(self, terms: Terms, verdict: Verdict) -> tuple[str, ...]:  # noqa: ARG002
        """Return what may follow a vote that carried nothing."""
        if verdict.carried:
            return ()
        if verdict.code == Outcome.NO_QUORUM:
            return (Offer.TAKE_AGAIN, Offer.DEFER)
        return (Offer.AMEND, Offer.REFER, Offer.DEFER, Offer.WITHDRAW)

    def need(self, terms: Terms, count: Count) -> Need:
        return _need(terms, with_chair(terms, count))


def with_chair(terms: Terms, count: Count) -> Count:
    """Return the count with the chair's vote where it decides, else the count itself.

    *When decisive* adds it if it turns the result either way (RONR 44:12); *casting* adds
    it to an even simple majority. An ordinary vote is among the answers already.
    """
    if count.chair not in (Answer.YES, Answer.NO):
        return count
    numbers = dict(count.answers)
    numbers[count.chair] = numbers.get(count.chair, 0) + count.chair_votes
    added = msgspec.structs.replace(count, answers=answers_of(numbers))
    turns = _passes(terms, added) is not _passes(terms, count)
    if terms.chair is Chair.WHEN_DECISIVE and turns:
        return added
    return added if terms.chair is Chair.CASTING and _is_tie(terms, count) else count


def _comparisons() -> dict[str, bool]:
    """Return what may be said before a fraction, and whether it asks for more than it."""
    return {
        ">=": False,
        "≥": False,
        "at-least-": False,
        ">": True,
        "more-than-": True,
        "over-": True,
    }


def _by_fraction(plain: str) -> Majority | None:
    """Return the vote that a fraction means, by itself or after a comparison."""
    said = next((each for each in _comparisons() if plain.startswith(each)), "")
    rest = plain.removeprefix(said).lstrip("-")
    share = {
        "half": fractions.HALF,
        "two-thirds": fractions.Share(2, 3),
        "three-quarters": fractions.Share(3, 4),
        "three-fourths": fractions.Share(3, 4),
        "four-fifths": fractions.Share(4, 5),
        "nine-tenths": fractions.Share(9, 10),
    }.get(rest) or fractions.read_share(rest)
    if share is None:
        return None
    strict = _comparisons().get(said, fractions.strict_by_custom(share))
    return None if strict and share.is_whole else Majority(share=share, strict=strict)


def _rule(terms: Terms) -> tuple[fractions.Share, bool]:
    """Return the fraction and whether more than it is asked: if unsaid, more than half."""
    return (fractions.HALF, True) if terms.share is None else (terms.share, terms.strict)


def _base(terms: Terms, count: Count) -> int:
    if terms.base is Base.CAST:
        return count.of(Answer.YES) + count.of(Answer.NO)
    return count.votes_here if terms.base is Base.PRESENT else count.votes_in_all


def _passes(terms: Terms, count: Count) -> bool:
    share, strict = _rule(terms)
    return fractions.reaches(count.of(Answer.YES), share, _base(terms, count), strict)


def _is_tie(terms: Terms, count: Count) -> bool:
    """Return whether a simple majority is even; under other rules that is merely too few."""
    share, strict = _rule(terms)
    simple = share.is_half and strict and terms.base is Base.CAST
    return simple and count.of(Answer.YES) == count.of(Answer.NO) > 0


def _outcome(terms: Terms, count: Count) -> tuple[Outcome, Why]:
    if _passes(terms, count):
        return Outcome.PASSED, Why.NOTHING
    if _is_tie(terms, count):
        return Outcome.TIED, Why.NEEDS_MORE
    if count.of(Answer.YES):
        return Outcome.FAILED, Why.NEEDS_MORE
    why = Why.NOBODY_IN_FAVOUR if count.of(Answer.NO) else Why.NOBODY_VOTED
    return Outcome.FAILED, why


def _need(terms: Terms, count: Count) -> Need:
    share, strict = _rule(terms)
    base, have = _base(terms, count), count.of(Answer.YES)
    needed = fractions.least(share, base, strict)
    everybody = count.votes_in_all if terms.base is Base.ENTITLED else count.votes_here
    return Need(
        needed=needed,
        base=base,
        have=have,
        short_by=max(0, needed - have),
        more_yes=_more_yes(terms, count),
        to_spare=max(0, have - needed),
        needed_if_all=fractions.least(share, everybody, strict),
    )


def _more_yes(terms: Terms, count: Count) -> int | None:
    """Return how many further yes votes would carry; among the cast each widens the base."""
    if _passes(terms, count):
        return 0
    share, strict = _rule(terms)
    base, have = _base(terms, count), count.of(Answer.YES)
    if terms.base is not Base.CAST:
        return fractions.least(share, base, strict) - have
    if share.is_whole:
        return None if count.of(Answer.NO) else 1
    missing = share.over * base - have * share.under
    gain = share.under - share.over
    return max(1, missing // gain + 1 if strict else -(-missing // gain))


class VoteByGroups(Method, frozen=True):
    """A vote that counts the answers of each group, alone or beside those of the people."""

    vote: Majority = Majority()
    keeps_departed: bool = True
    by_group: bool = True

    def offers(self, terms: Terms, verdict: Verdict) -> tuple[str, ...]:
        return self.vote.offers(terms, verdict)


METHOD: Method = Majority()
"""The method that this file adds."""
