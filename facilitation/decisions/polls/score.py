"""Score: everybody gives each option a number; the highest sum wins (domain.md §6)."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import Ballot, Spoiled, fault_of_points, points_of
from facilitation.decisions.poll import Box, Form, Poll, elected_verdict
from facilitation.decisions.rounds import Round, Step, Tally, by_votes, lead_at, tied_at
from facilitation.decisions.settings import read_number, read_settings, without_name
from facilitation.decisions.terms import Terms


class Score(Poll, frozen=True):
    """The options with the highest sums take the seats; what is not scored has 0."""

    name: str = "score"
    form: Form = Form.SCORES
    fills_seats: bool = True

    def terms(self, words: tuple[str, ...]) -> Terms | None:
        """Read terms such as ``score top 10 seats 2``; unsaid, scores go from 0 to 5."""
        typed = read_settings(without_name(self, words), ("top", "seats"))
        if typed is None:
            return None
        top, seats = read_number(typed.get("top", "5")), read_number(typed.get("seats", "1"))
        return Terms(self.name, top=top, seats=seats) if top and seats else None

    def fault(self, terms: Terms, ballot: Ballot, options: int) -> Spoiled:
        """Return why a ballot cannot be counted: a score below 0, or beyond the top."""
        fault = fault_of_points(ballot, options)
        beyond = max((number for _, number in ballot.points), default=0) > terms.top
        return Spoiled.TOO_HIGH if fault is Spoiled.SOUND and beyond else fault

    def counted(self, box: Box, terms: Terms, options: Sequence[str]) -> Tally:
        """Add the scores up; a tie for the last seat is broken by the lot."""
        sums = points_of(box.ballots, len(options))
        order = by_votes(sums, box.lot)
        elected = () if box.void else order[: terms.seats]
        tie = () if box.void else tied_at(sums, order, terms.seats)
        numbers = box.numbers | {"votes": max(sums), "top": terms.top}
        numbers["lead"] = lead_at(sums, order, terms.seats)
        return box.tally(
            elected_verdict(options, elected, numbers, by_lot=bool(tie), seats=terms.seats),
            (Round(Step.TOTALS, sums, sums, elected=elected),),
            elected,
            order,
            tie=tie,
        )


POLL: Poll = Score()
"""The poll that this file adds."""
