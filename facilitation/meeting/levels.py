"""How much of what is said is kept (domain.md section 2, *Record*), followed event by event."""

from __future__ import annotations

from facilitation.meeting.event import Event
from facilitation.meeting.families.agenda.events import (
    ItemStarted,
    ProcessBegan,
    ProcessResumed,
    ProcessSwitched,
    StageEntered,
)
from facilitation.meeting.families.minutes.events import LevelAgreed
from facilitation.process.catalogue import OPEN_FLOOR, Processes
from facilitation.process.process import Level


class Levels:
    """The level of the stage in force, and of those that are frozen under it."""

    def __init__(self, processes: Processes) -> None:
        """Begin with the open floor, of which notes are kept."""
        self._processes = processes
        self._floors = [(OPEN_FLOOR, Level.NOTES)]

    @property
    def now(self) -> Level:
        """How much of what is said now may be kept."""
        return self._floors[-1][1]

    def take(self, event: Event) -> None:
        """Follow one event; most change nothing."""
        match event:
            case (
                ItemStarted(process=process, stage=stage, level=level)
                | ProcessBegan(process=process, stage=stage, level=level)
            ):
                self._floors = [(process, level_of(self._processes, process, stage, level))]
            case ProcessSwitched(process=process, stage=stage, level=level):
                self._floors.append((process, level_of(self._processes, process, stage, level)))
            case StageEntered(stage=stage, level=level):
                process = self._floors[-1][0]
                self._floors[-1] = (process, level_of(self._processes, process, stage, level))
            case LevelAgreed(level=level):
                self._floors[-1] = (self._floors[-1][0], Level(level))
            case ProcessResumed() if len(self._floors) > 1:
                self._floors.pop()


def level_of(processes: Processes, process: str, name: str, said: str) -> Level:
    """Return what was ``said`` when a stage began, else what was promised in those days.

    Of a stage that nobody knows any more only outcomes are kept: less may have been promised.
    """
    if said in set(Level):
        return Level(said)
    stage = processes.stage(process, name)
    if stage is not None:
        return stage.promised or stage.level
    return Level.NOTES if process in {"", OPEN_FLOOR} else Level.OUTCOME
