"""A ballot while it is typed: a key for each option, and what stands on it so far."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.meeting.families.ballots.acts import Filled

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NUMBERED = frozenset({Form.SCORES, Form.DOTS})
_DIGITS = 6


class BallotDraft(msgspec.Struct, frozen=True):
    """Options are chosen by letter, or by number where no numbers are given to them.

    ``tiers`` and ``points`` are as on a `Ballot`; ``joins`` is whether the next option shares
    the last place.
    """

    form: Form
    options: int
    tiers: tuple[tuple[int, ...], ...] = ()
    points: tuple[tuple[int, int], ...] = ()
    joins: bool = False

    @property
    def is_blank(self) -> bool:
        return not (self.tiers or self.points)

    def option_of(self, key: str) -> int | None:
        """Return the option that a key means; None if it is no option's."""
        at = LETTERS.find(key.casefold()) if len(key) == 1 else -1
        if at < 0 and key in "123456789" and len(key) == 1 and self.form not in _NUMBERED:
            at = int(key) - 1
        return at if 0 <= at < self.options else None

    def pressed(self, key: str) -> BallotDraft | None:
        """Return the ballot after a key; None where it means nothing on this ballot."""
        option = self.option_of(key)
        if option is not None:
            return self.with_option(option)
        if self.form in _NUMBERED and key.isascii() and key.isdecimal() and self.points:
            return self._with_digit(int(key))
        if self.form is Form.EQUALS and key == "=" and self.tiers:
            return replace(self, joins=True)
        if key in {">", ",", " "} and not self.is_blank:
            return replace(self, joins=False)
        return None

    def with_option(self, option: int) -> BallotDraft:
        """Return the ballot with an option more; marks and steps can be taken back again."""
        if self.form in _NUMBERED:
            kept = tuple(each for each in self.points if each[0] != option)
            return replace(self, points=(*kept, (option, 0)))
        if self.form is Form.STEP:
            return replace(self, tiers=((option,),))
        if self.form is Form.MARKS:
            marked = {each for tier in self.tiers for each in tier} ^ {option}
            return replace(self, tiers=(tuple(sorted(marked)),) if marked else ())
        if any(option in tier for tier in self.tiers):
            return replace(self, joins=False)
        if self.joins:
            tiers = (*self.tiers[:-1], tuple(sorted((*self.tiers[-1], option))))
            return replace(self, tiers=tiers, joins=False)
        return replace(self, tiers=(*self.tiers, (option,)))

    def _with_digit(self, digit: int) -> BallotDraft:
        option, number = self.points[-1]
        longer = number * 10 + digit
        if len(str(longer)) > _DIGITS:
            return self
        return replace(self, points=(*self.points[:-1], (option, longer)))

    def without_last(self) -> BallotDraft:
        """Return the ballot without what was typed last."""
        if self.joins:
            return replace(self, joins=False)
        if self.points:
            option, number = self.points[-1]
            shorter = ((option, number // 10),) if number else ()
            return replace(self, points=(*self.points[:-1], *shorter))
        if self.tiers and len(self.tiers[-1]) > 1:
            return replace(self, tiers=(*self.tiers[:-1], self.tiers[-1][:-1]))
        return replace(self, tiers=self.tiers[:-1])

    def ballot(self) -> Ballot:
        return Ballot(self.tiers, 1, tuple(sorted(self.points)))

    def filled(self) -> Filled:
        """Return what stands on it as an act names it: options by their numbers."""
        return filled_of(self.ballot())


def filled_of(ballot: Ballot) -> Filled:
    """Return what stands on a ballot as an act names it: options by their numbers."""
    return Filled(
        tuple(tuple(str(each + 1) for each in tier) for tier in ballot.ranking),
        tuple((str(each + 1), number) for each, number in ballot.points),
    )
