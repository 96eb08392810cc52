"""Acts of a poll: ballots by name, papers from a box, recounts."""

from __future__ import annotations

import msgspec

from facilitation.meeting.act import Act, RoomAct


class Filled(msgspec.Struct, frozen=True):
    """What stands on a ballot, with the options as they were typed.

    ``ranking`` has the best first; options in one inner tuple share a place. ``points`` are
    scores or dots. Neither: a blank or spoiled paper.
    """

    ranking: tuple[tuple[str, ...], ...] = ()
    points: tuple[tuple[str, int], ...] = ()


class CastBallot(RoomAct, frozen=True):
    """Enter somebody's ballot under their name."""

    name: str
    filled: Filled


class TypePaper(RoomAct, frozen=True):
    """Type a paper from the box; ``number`` is what is written on it (0: the next one)."""

    number: int
    filled: Filled


class TypeAgain(RoomAct, frozen=True):
    """Type a paper a second time, so that the two can be compared."""

    number: int
    filled: Filled


class TakeOutPaper(Act, frozen=True):
    """Take a paper out that is not in the box."""

    number: int


class CountPapers(Act, frozen=True):
    """So many papers were handed out; more than these cannot come back."""

    handed_out: int


class Recount(Act, frozen=True):
    """Open a closed decision again, with all its ballots, to count it once more."""

    subject: str
    because: str
