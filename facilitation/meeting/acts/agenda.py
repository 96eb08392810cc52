"""Acts about the agenda, stages and the process in force."""

from __future__ import annotations

from facilitation.meeting.acts.act import Act


class AddItem(Act, frozen=True):
    """Put a matter on the agenda; ``length`` in ms, 0 where none is planned."""

    title: str
    process: str = ""
    length: int = 0


class StartItem(Act, frozen=True):
    """Take up an agenda item, named by its title's beginning or its number."""

    item: str


class BeginProcess(Act, frozen=True):
    """Let the meeting as a whole go by a process, its own where none is named, from a stage on.

    The present item ends. Empty: the first stage.
    """

    process: str = ""
    stage: str = ""


class GoToStage(Act, frozen=True):
    """Go to the named stage, or to the next one where ``stage`` is ``next``."""

    stage: str


class SwitchProcess(Act, frozen=True):
    """Change the process; floor, text and amendments freeze until ``return``."""

    process: str
    keeper: str = ""
    because: str = ""


class ReturnProcess(Act, frozen=True):
    """Come back to the process that was left, as it was."""


class PlanItem(Act, frozen=True):
    """Give an agenda item ``length`` ms (0: no planned time)."""

    item: str
    length: int


class PlanEnd(Act, frozen=True):
    """Plan the end of the meeting for a minute of the day, from 0 to 1439."""

    minute: int
