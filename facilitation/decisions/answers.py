"""What people answer, and how many of them answered what."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class Answer(StrEnum):
    """An answer to a decision; each method says which of them it takes (domain.md §1, §5, §6).

    ``AGREE`` is agreement in a consensus test and consent in a consent test: one line of
    the room language says both.
    """

    AGREE = "agree"
    RESERVE = "reserve"
    ASIDE = "aside"
    BLOCK = "block"
    CONCERN = "concern"
    OBJECT = "object"
    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    LIKE = "like"
    LIVE_WITH = "live_with"
    UNCOMFORTABLE = "uncomfortable"


class Objection(StrEnum):
    """How far an objection or a block has come (S3 *Test Arguments Qualify as Objections*).

    ``PREFERENCE`` is what was found to be no objection; it becomes a concern. A block that
    was found to rest on no principle of the group is a ``PREFERENCE``, too (domain.md §5,
    *Block validity*).
    """

    UNTESTED = "untested"
    QUALIFIED = "qualified"
    RESOLVED = "resolved"
    PREFERENCE = "preference"


class Given(msgspec.Struct, frozen=True):
    """What one person answered, and why; ``status`` matters where they object.

    Where groups answer, ``person`` stands for the group, ``voice`` is who said it for them (0:
    not said), ``provisional`` whether the group itself has still to decide on it, and ``backing``
    how it did (domain.md §7: a group's block needs that group's decision).
    """

    person: int
    answer: Answer
    reason: str = ""
    status: Objection = Objection.UNTESTED
    voice: int = 0
    provisional: bool = False
    backing: str = ""


class GroupCount(msgspec.Struct, frozen=True):
    """How one group answered: ``answers`` as in ``Count``.

    ``present`` of its people are here, ``votes`` are what its delegates cast together.
    """

    group: str
    answers: tuple[tuple[Answer, int], ...] = ()
    present: int = 1
    votes: int = 1

    def of(self, answer: Answer) -> int:
        return next((number for each, number in self.answers if each is answer), 0)


class Count(msgspec.Struct, frozen=True):
    """How many gave each answer, and who there was to give one.

    ``answers`` holds each answer at most once, in the order of ``Answer``, none of them 0.
    ``unanswered`` are those present and entitled who have said nothing. ``present`` are
    the entitled who are here now (when closed: at the close), ``present_at_opening`` those
    who were here when the decision opened (None: as many as now), ``entitled`` all of
    them. ``today`` is the ISO date of the meeting. ``chair`` is the chair's own answer
    where it is kept apart from the others' (``Chair.WHEN_DECISIVE``) or counts once more
    (``Chair.CASTING``). ``groups`` is how each group answered. Where votes have weights
    the answers are sums of them, ``present_votes`` and ``entitled_votes`` those of the
    present and of all, ``chair_votes`` the chair's; a quorum always counts people (domain.md §6).
    """

    answers: tuple[tuple[Answer, int], ...] = ()
    unanswered: int = 0
    present: int = 0
    entitled: int = 0
    present_at_opening: int | None = None
    today: str = ""
    chair: Answer | None = None
    groups: tuple[GroupCount, ...] = ()
    present_votes: int | None = None
    entitled_votes: int | None = None
    chair_votes: int = 1

    def of(self, answer: Answer) -> int:
        return next((number for each, number in self.answers if each is answer), 0)

    @property
    def votes_here(self) -> int:
        return self.present if self.present_votes is None else self.present_votes

    @property
    def votes_in_all(self) -> int:
        return self.entitled if self.entitled_votes is None else self.entitled_votes

    @property
    def answered(self) -> int:
        return sum(number for _, number in self.answers)

    @property
    def asked(self) -> int:
        return self.answered + self.unanswered

    @property
    def opened_with(self) -> int:
        """How many of the entitled were here when the decision opened."""
        return self.present if self.present_at_opening is None else self.present_at_opening


def answers_of(numbers: Mapping[Answer, int]) -> tuple[tuple[Answer, int], ...]:
    return tuple((answer, numbers[answer]) for answer in Answer if numbers.get(answer))


class Secrecy(StrEnum):
    """OPEN: everybody. NOTED: the record and the note-taker, not the room. SECRET: nobody.

    Of a SECRET decision no answer is ever kept with a name: hands are kept as totals,
    papers as what stands on them.
    """

    OPEN = ""
    NOTED = "noted"
    SECRET = "secret"
