"""What came out of a decision: codes and numbers; the sentence is the program's to say."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class Outcome(StrEnum):
    """The codes of the verdicts (domain.md §5 and §6).

    ELECTED is followed by the names of the elected: ``ELECTED Ana, Ben``.
    """

    CONSENSUS = "CONSENSUS"
    BLOCKED = "BLOCKED"
    RETURNED = "RETURNED"
    INCOMPLETE = "INCOMPLETE"
    NO_QUORUM = "NO_QUORUM"
    AGREED = "AGREED"
    OPEN = "OPEN"
    DEFERRED = "DEFERRED"
    PASSED = "PASSED"
    FAILED = "FAILED"
    TIED = "TIED"
    NO_MAJORITY = "NO_MAJORITY"
    ELECTED = "ELECTED"


class Why(StrEnum):
    """What a verdict hangs on; NOTHING where its code says it all."""

    NOTHING = ""
    QUORUM_MISSING = "quorum_missing"
    QUORUM_LOST = "quorum_lost"
    UNANSWERED = "unanswered"
    BLOCKS = "too_many_blocks"
    STAND_ASIDES = "too_many_stand_asides"
    NOBODY_AGREES = "nobody_agrees"
    OBJECTION_UNTESTED = "objection_untested"
    OBJECTION_OPEN = "objection_open"
    CONCERN_UNRECORDED = "concern_unrecorded"
    AMENDMENTS_EXHAUSTED = "amendments_exhausted"
    REVIEW_MISSING = "review_missing"
    REVIEW_PAST = "review_past"
    NOBODY_VOTED = "nobody_voted"
    NOBODY_IN_FAVOUR = "nobody_in_favour"
    NEEDS_MORE = "needs_more"
    CHAIR_DECIDED = "chair_decided"
    BLOCK_UNTESTED = "block_untested"
    BLOCK_REJECTED = "block_rejected"
    GROUP_UNASKED = "group_unasked"
    READ_AGAIN = "read_again"
    DEFERRAL_UNSETTLED = "deferral_unsettled"
    PEOPLE_SHORT = "people_short"
    GROUPS_SHORT = "groups_short"
    BOTH_SHORT = "both_short"
    AT_EASE = "at_ease"
    UNEASE = "unease"
    TOO_UNEASY = "too_uneasy"
    ADVICE_ONLY = "advice_only"
    BELOW_FLOOR = "below_floor"
    SEATS_LEFT = "seats_left"
    BY_LOT = "by_lot"
    BY_VOICE = "by_voice"
    UNOPPOSED = "unopposed"


class Offer(StrEnum):
    """What the group may do next."""

    AMEND = "amend"
    REFER = "refer"
    DEFER = "defer"
    WITHDRAW = "withdraw"
    FALLBACK = "fallback"
    ASK = "ask"
    MARK_ABSENT = "mark_absent"
    TEST_OBJECTION = "test_objection"
    RECORD_CONCERN = "record_concern"
    SET_REVIEW = "set_review"
    TAKE_AGAIN = "take_again"
    TEST_BLOCK = "test_block"
    ASK_ASSENT = "ask_assent"
    READ_AGAIN = "read_again"
    SETTLE_DEFERRAL = "settle_deferral"
    VOTE = "vote"
    HEAR_OBJECTIONS = "hear_objections"
    RECOUNT = "recount"
    ASK_GROUP = "ask_group"
    CONFIRM_BLOCK = "confirm_block"
    DISMISS_BLOCK = "dismiss_block"
    ADOPT = "adopt"
    WRITE_CONCERN = "write_concern"


class Verdict(msgspec.Struct, frozen=True):
    """The outcome: its code, whether the proposal is carried, and what that rests on.

    ``code`` is an ``Outcome`` or a code of a method's own; ``numbers`` are named counts,
    sorted by name; ``why`` is a ``Why``.
    """

    code: str
    carried: bool
    numbers: tuple[tuple[str, int], ...] = ()
    why: str = ""

    @property
    def stopped(self) -> bool:
        """Whether the words were stopped or left open: they change before anything else."""
        return self.code in (Outcome.BLOCKED, Outcome.RETURNED, Outcome.OPEN)

    @property
    def seated_by_lot(self) -> bool:
        """Whether the lot decided who is elected, and not only who went out before that.

        Ballots that go on elect by votes in the end, unless it was among the last two. Of several
        seats, and where more than half of all is asked, that is not kept: then it is False.
        """
        kept = {name for name, _ in self.numbers}
        if self.why != Why.BY_LOT or "quota" in kept:
            return False
        ranked = "of_all" in kept
        return not ranked or not (self.number("of_all") or self.number("second"))

    def number(self, name: str) -> int:
        """Return a number by its name, 0 if the verdict does not have it."""
        return next((number for each, number in self.numbers if each == name), 0)


class Need(msgspec.Struct, frozen=True):
    """What carrying takes as the counts stand now.

    ``needed`` is the least yes of the present ``base``, ``have`` the yes there are.
    ``short_by`` is how many of that base would have to be yes who were not, ``to_spare``
    how many of the yes could have been no; ``more_yes`` is how many further yes votes
    would carry it, nobody else changing (None: no number would). ``needed_if_all`` is the
    least yes if everybody present votes yes or no.
    """

    needed: int
    base: int
    have: int
    short_by: int
    more_yes: int | None
    to_spare: int
    needed_if_all: int


def numbers_of(numbers: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(numbers.items()))


def uncounted(verdict: Verdict | None) -> bool:
    """Tell whether it was declared without a count: then there are no numbers to show."""
    return verdict is not None and verdict.why in (Why.BY_VOICE, Why.UNOPPOSED)
