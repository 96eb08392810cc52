"""Gradients of agreement: everybody shows where they stand on a scale.

After Kaner and others, *Facilitator's Guide to Participatory Decision-Making*: the steps
run from wholehearted support to a veto. The distribution is advice; only where the group
has set a rule does it decide.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import Ballot, Spoiled, fault_of_marks
from facilitation.decisions.fractions import least, reaches, read_share, strict_by_custom
from facilitation.decisions.poll import Box, Form, Poll
from facilitation.decisions.rounds import Round, Step, Tally
from facilitation.decisions.settings import read_number, read_settings, without_name
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Outcome, Verdict, Why, numbers_of

STEPS = tuple(
    "wholehearted minor_concern reservations abstain more_discussion dislike_but_support "
    "serious_disagreement veto".split()
)
"""The usual eight steps, the most favourable first, as codes: the program says the words.

They are the options of the poll where the group names none of its own [P].
"""


class Gradients(Poll, frozen=True):
    """Options are the steps of the scale; everybody marks one of them."""

    name: str = "gradients"
    also: frozenset[str] = frozenset({"gradients", "gradients of agreement"})
    form: Form = Form.STEP
    usual_options: tuple[str, ...] = STEPS

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``gradients share 3/4 top 3``.

        Three-quarters of those who answer have to be on one of the best three steps;
        without a share it is advice.
        """
        typed = read_settings(without_name(self, words), ("share", "top"))
        if typed is None:
            return None
        share = read_share(typed["share"]) if "share" in typed else None
        top = read_number(typed.get("top", "3"))
        if not top or (share is None and "share" in typed):
            return None
        strict = share is not None and strict_by_custom(share)
        return Terms(self.name, share, strict, favourable=top)

    def fault(self, terms: Terms, ballot: Ballot, options: int) -> Spoiled:  # noqa: ARG002
        """Return why an answer cannot be counted: it is one step, no more."""
        fault = fault_of_marks(ballot.marked, options, ballot.weight)
        return Spoiled.SEVERAL if fault is Spoiled.SOUND and len(ballot.marked) > 1 else fault

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:
        """Count how many stand where."""
        votes = [0] * len(options)
        for ballot in box.ballots:
            votes[ballot.ranking[0][0]] += ballot.weight
        rounds = (Round(Step.TOTALS, tuple(votes), tuple(votes)),)
        verdict, needed = _verdict(terms, votes, box.numbers), _needed(terms, box.valid)
        return box.tally(verdict, rounds, threshold=needed)


def _needed(terms: Terms, valid: int) -> int:
    return 0 if terms.share is None else least(terms.share, valid, terms.strict)


def _verdict(terms: Terms, votes: Sequence[int], numbers: dict[str, int]) -> Verdict:
    """Return the distribution as advice; PASSED or FAILED where the group has set a rule."""
    support = sum(votes[: terms.favourable])
    found = numbers_of(numbers | {"support": support, "needed": _needed(terms, sum(votes))})
    if terms.share is None:
        return Verdict(Outcome.OPEN, False, found, Why.ADVICE_ONLY)
    if reaches(support, terms.share, sum(votes), terms.strict):
        return Verdict(Outcome.PASSED, True, found)
    return Verdict(Outcome.FAILED, False, found, Why.NEEDS_MORE)


POLL: Poll = Gradients()
"""The poll that this file adds."""
