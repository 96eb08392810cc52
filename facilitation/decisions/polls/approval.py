"""Approval: everybody marks all they approve of; the most approvals win (domain.md §6)."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import Ballot, Spoiled, fault_of_marks
from facilitation.decisions.fractions import least, read_share, strict_by_custom
from facilitation.decisions.poll import Box, Form, Poll, elected_verdict
from facilitation.decisions.rounds import Round, Step, Tally, by_votes, lead_at, tied_at
from facilitation.decisions.settings import read_number, read_settings, without_name
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Outcome, Verdict, Why, numbers_of


class Approval(Poll, frozen=True):
    """The options with the most approvals take the seats, if they reach the floor [P none]."""

    name: str = "approval"
    form: Form = Form.MARKS
    fills_seats: bool = True

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``approval seats 2 floor 1/2``; a floor of 1/2 is more than half."""
        typed = read_settings(without_name(self, words), ("seats", "floor"))
        if typed is None:
            return None
        seats = read_number(typed.get("seats", "1"))
        floor = read_share(typed["floor"]) if "floor" in typed else None
        if not seats or (floor is None and "floor" in typed):
            return None
        return Terms(self.name, seats=seats, floor=floor)

    def fault(self, terms: Terms, ballot: Ballot, options: int) -> Spoiled:  # noqa: ARG002
        return fault_of_marks(ballot.marked, options, ballot.weight)

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:
        """Count the approvals; a tie for the last seat is broken by the lot."""
        votes = [0] * len(options)
        for ballot in box.ballots:
            for each in set(ballot.marked):
                votes[each] += ballot.weight
        floor = terms.floor
        needed = least(floor, box.valid, strict_by_custom(floor)) if floor else 1
        reaching = sum(number >= needed for number in votes)
        order = by_votes(votes, box.lot)
        elected = () if box.void else order[: min(terms.seats, reaching)]
        tie = tied_at(votes, order, terms.seats) if reaching > terms.seats else ()
        numbers = box.numbers | {"votes": max(votes), "needed": needed}
        numbers["lead"] = lead_at(votes, order, terms.seats)
        return box.tally(
            _verdict(terms, options, elected, numbers, tie),
            (Round(Step.TOTALS, tuple(votes), tuple(votes), elected=elected),),
            elected,
            order,
            threshold=needed,
            tie=tie,
        )


def _verdict(
    terms: Terms,
    options: Sequence[str],
    elected: tuple[int, ...],
    numbers: dict[str, int],
    tie: tuple[int, ...],
) -> Verdict:
    if not elected:
        return Verdict(Outcome.NO_MAJORITY, False, numbers_of(numbers), Why.BELOW_FLOOR)
    return elected_verdict(options, elected, numbers, by_lot=bool(tie), seats=terms.seats)


POLL: Poll = Approval()
"""The poll that this file adds."""
