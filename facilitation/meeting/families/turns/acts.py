"""Acts about the turn that is spoken, and how long turns may be."""

from __future__ import annotations

import re

from facilitation.meeting.act import Act, FloorAct

_PLACE = re.compile(r"([1-9][0-9]{0,3})(?:st|nd|rd|th)", re.IGNORECASE)


def place_typed(typed: str) -> int:
    """Return the place that is meant, 1 for who is next; 0 where no place is typed.

    A bare number is a participant, never a place.
    """
    found = _PLACE.fullmatch(typed.strip())
    return int(found.group(1)) if found else 0


class Next(FloorAct, frozen=True):
    """End the present turn and call who is next; in a round the piece goes on."""


class Call(FloorAct, frozen=True):
    """Give the floor to this person now; in a round hand them the piece."""

    name: str


class Pause(FloorAct, frozen=True):
    """Stop the running turn's clock."""


class Resume(FloorAct, frozen=True):
    """Let the paused turn go on."""


class Extend(FloorAct, frozen=True):
    """Give the present turn ``length`` ms more; ``by`` the facilitator (empty) or the room."""

    length: int
    by: str = ""


class Done(FloorAct, frozen=True):
    """End the present turn; the floor goes back to whoever it interrupted, else to nobody."""


class CorrectClock(Act, frozen=True):
    """Say that a turn ``began``, ``paused``, ``resumed`` or ``ended`` (``what``) ``ago`` ms ago."""

    what: str
    ago: int


class PutAnswerAside(FloorAct, frozen=True):
    """Whoever was asked a question and would answer next does not: the floor goes on."""


class SetLimit(Act, frozen=True):
    """Limit each turn to ``length`` ms (0: no limit); a hard limit ends the turn by itself."""

    length: int
    hard: bool = False


class SetBudget(Act, frozen=True):
    """Limit all the turns of each person, group or item together to ``length`` ms."""

    scope: str
    length: int
    hard: bool = True
