"""A big meeting to measure with: many people, many events, always the same."""

from __future__ import annotations

import random

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.people.acts import Enrol, Newcomer
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.journal import Journal

START = 1_767_290_400_000
"""When the meeting began, in ms since the epoch."""

PEOPLE = 1_000
GROUPS = 31

TEXT = "\n\n".join(
    f"{number}. The garden group stores {number + 2} tents in the shed, and lends them to "
    f"neighbours who bring them back dry within {number + 4} days."
    for number in range(1, 21)
)


class BigMeeting:
    """Plays random but repeatable acts into a journal until the record is long enough."""

    def __init__(self, journal: Journal, name: str = "bench", seed: int = 1) -> None:
        """Open the record and let everybody arrive."""
        self.kept = KeptMeeting(journal, name, load_processes())
        self._random = random.Random(seed)
        self._tick = 0
        self.do(parse('meeting "Spring assembly" of "The gardens" at "The hall"'))
        self.do(Enrol(tuple(_newcomer(number) for number in range(PEOPLE))))
        for line in (
            'item "Tents" as assembly for 60m',
            "start Tents",
            "stage discussion",
            "limit 2:00",
        ):
            self.do(parse(line))
        self.do(parse('propose P1 "Tents" by "Person 0001"', TEXT))
        self.do(parse('amend P1 A1 by "Person 0002": strike "3 tents" insert "six tents"'))

    def do(self, act: object) -> None:
        """Do an act, a second after the one before; a refusal changes nothing."""
        assert isinstance(act, Act)
        self._tick += 1_000
        self.kept.do(act, Moment(START + self._tick, self._tick), "console")

    def grow(self, events: int) -> None:
        """Go on until the record has this many events."""
        while self.kept.history.last_seq < events:
            self.do(parse(self._line()))

    def _line(self) -> str:
        chance = self._random.random()
        person = f'"Person {self._random.randrange(PEOPLE):04}"'
        if chance < 0.46:  # noqa: PLR2004
            return f"hand {person}"
        if chance < 0.9:  # noqa: PLR2004
            return "next"
        if chance < 0.98:  # noqa: PLR2004
            return f'note "{person[1:-1]} spoke about the shed and the keys."'
        return f"withdraw {person}"


def _newcomer(number: int) -> Newcomer:
    return Newcomer(f"Person {number:04}", f"Group {number % GROUPS}")
