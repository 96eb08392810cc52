"""How much of what is said is kept (domain.md section 2, *Record*), followed event by event."""

from typing import NamedTuple

from facilitation.meeting.event import Event
from facilitation.meeting.families.agenda import events as agenda
from facilitation.meeting.families.minutes.events import LevelAgreed
from facilitation.meeting.families.opening.events import MeetingClosed
from facilitation.process.catalogue import OPEN_FLOOR, Processes
from facilitation.process.process import Level


class Kept(NamedTuple):
    """The stage of a process, and how much of what is said there may be kept.

    ``agreed`` is whether people agreed on the level; else it is the process's own.
    """

    process: str
    stage: str
    level: Level
    agreed: bool = False


_OPEN = Kept(OPEN_FLOOR, "", Level.NOTES)


class Levels:
    """The level of the stage in force, and of those that are frozen under it."""

    def __init__(self, processes: Processes) -> None:
        """Begin with the open floor, of which notes are kept, as they are after the close."""
        self._processes = processes
        self._floors = [_OPEN]

    @property
    def stage(self) -> Kept:
        return self._floors[-1]

    @property
    def now(self) -> Level:
        """How much of what is said now may be kept."""
        return self.stage.level

    def take(self, event: Event) -> None:
        """Follow one event; most change nothing."""
        match event:
            case (
                agenda.ItemStarted(process=process, stage=stage, level=level)
                | agenda.ProcessBegan(process=process, stage=stage, level=level)
            ):
                self._floors = [self._kept(process, stage, level)]
            case agenda.ProcessSwitched(process=process, stage=stage, level=level):
                self._floors.append(self._kept(process, stage, level))
            case agenda.ProcessRenewed(process=process, stage=stage, level=level):
                self._floors[-1] = self._kept(process, stage, level)
            case agenda.StageEntered(stage=stage, level=level):
                self._floors[-1] = self._kept(self.stage.process, stage, level)
            case LevelAgreed(level=level):
                self._floors[-1] = self.stage._replace(level=Level(level), agreed=True)
            case MeetingClosed():
                self._floors = [_OPEN]
            case agenda.ProcessSetAside():
                self._floors.insert(0, self.stage)
            case agenda.ProcessResumed() if len(self._floors) > 1:
                self._floors.pop()

    def _kept(self, process: str, stage: str, said: str) -> Kept:
        return Kept(process, stage, level_of(self._processes, process, stage, said))


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
