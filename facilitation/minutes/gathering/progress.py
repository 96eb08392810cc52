"""How far the reading of a record has come."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from facilitation.meeting.agenda.sittings import REST
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.notes.levels import Levels
from facilitation.meeting.state import Meeting
from facilitation.minutes.gathering import gathered
from facilitation.process.catalogue import Processes
from facilitation.process.process import Level


class Progress:
    """What was gathered so far, and what is needed to place what comes.

    ``row`` is the event that is being read, ``before`` the state before it, ``meeting`` the state
    after it. ``turns`` and ``written`` are found by their record numbers;
    ``round`` is the one that goes on, ``frozen`` those left by
    switching; ``reported`` are the small groups that met last; ``asking`` is the decision that is
    open.
    """

    def __init__(self, processes: Processes) -> None:
        """Begin with nothing; ``processes`` tell how much of each stage is kept."""
        self._levels = Levels(processes)
        self.row: Recorded
        self.meeting = self.before = Meeting()
        self.gathered = gathered.Gathered(self.meeting)
        self.written: dict[int, gathered.Entry | gathered.Taken | gathered.Told] = {}
        self.turns: dict[int, gathered.Spoken] = {}
        self.round: gathered.RoundHeld | None = None
        self.reported: gathered.Reported | None = None
        self.frozen: list[gathered.RoundHeld | None] = []
        self.asking: gathered.Asking | None = None
        self._rest = (0, 0, 0)

    @property
    def sitting(self) -> gathered.Sitting:
        return self.gathered.sittings[-1]

    @property
    def item(self) -> gathered.Treated:
        """The agenda item that is being treated; number 0 while there is none."""
        return self._treated(self.meeting.item)

    def _treated(self, number: int) -> gathered.Treated:
        found = self.gathered.items.get(number)
        if found is None:
            found = gathered.Treated(number, began=self.meeting.seq)
            self.gathered.items[number] = found
        return found

    def tell(self, labels: Iterable[str], number: int) -> None:
        """Tell texts under the item that they are treated on, not where they were written."""
        told = set(labels)
        here = self._treated(number)
        for other in self.gathered.items.values():
            gone = [each for each in other.labels if each in told]
            if gone and other is not here:
                here.labels += gone
                other.labels = [each for each in other.labels if each not in told]

    @property
    def stretch(self) -> gathered.Stretch:
        """The stage that lasts."""
        if not self.item.stretches:
            self.begin_stretch()
        return self.item.stretches[-1]

    def begin_stretch(self, switch: gathered.Switch | None = None) -> None:
        """Go on to the stage that is in force now, by a change of process if there was one."""
        floor = self.meeting.floor
        stretch = gathered.Stretch(floor.process, floor.stage, self.level, switch=switch)
        stretch.agreed = self._levels.stage.agreed
        self.item.stretches.append(stretch)

    def part_stretch(
        self, by: gathered.Levelled | gathered.SittingOpened | gathered.Switch
    ) -> None:
        """Begin a stretch of the same stage; a round goes on in it, with what is said from now."""
        held = self.round
        self.begin_stretch(by if isinstance(by, gathered.Switch) else None)
        if not isinstance(by, gathered.Switch):
            self.stretch.parts.append(by)
        if held is None:
            return
        before = [*held.before, *held.turns]
        for each in () if before else self.item.stretches:
            each.parts = [part for part in each.parts if part is not held]
        prompt = "" if before else held.prompt
        self.round = gathered.RoundHeld(prompt, self.level, held.number, before=before)
        self.round.listed = held.listed
        self.stretch.parts.append(self.round)

    @property
    def level(self) -> Level:
        """How much of what is said now may be kept."""
        return self._levels.now

    def come_to(self, row: Recorded, event: Event, after: Meeting) -> None:
        """Go on to the state after a row, which is taken as an ``event``."""
        before = self.before = self.meeting
        self.row, self.meeting = row, after
        self._levels.take(event)
        if after.at - before.at >= REST and before.opening is not None and before.sitting:
            self._rest = (after.sitting, before.at, after.at)

    def rested(self, at: int) -> tuple[int, int]:
        """Return when the last sitting came to rest, and when it was stirred, a sitting begun."""
        sitting, ended, began = self._rest
        return (ended, began) if sitting >= len(self.gathered.sittings) else (at, at)

    def take_role(self, role: str, person: int) -> None:
        """Note who held a role, each holder once."""
        holders = self.gathered.roles.setdefault(role, [])
        if person not in holders:
            holders.append(person)

    def hear_again(self) -> None:
        """Let the turns that go on be on the record, if the meeting is."""
        floor = self.meeting.floor
        if self.meeting.off_record:
            return
        for turn in (floor.turn, *(each.turn for each in floor.waiting)):
            if turn is not None and turn.id in self.turns:
                self.turns[turn.id].off = False


Take = Callable[[Progress, Any], None]
"""Takes in one event; the states before and after it are the progress's own."""
