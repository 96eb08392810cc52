"""Acts about the turn that is spoken, and how long turns may be."""

from __future__ import annotations

from facilitation.meeting.act import Act


class Next(Act, frozen=True):
    """End the present turn and call who is next; in a round the piece goes on."""


class Call(Act, frozen=True):
    """Give the floor to this person now; in a round hand them the piece."""

    name: str


class Pause(Act, frozen=True):
    """Stop the running turn's clock."""


class Resume(Act, frozen=True):
    """Let the paused turn go on."""


class Extend(Act, frozen=True):
    """Give the present turn ``length`` ms more; ``by`` the facilitator (empty) or the room."""

    length: int
    by: str = ""


class Done(Act, frozen=True):
    """End the present turn; the floor goes back to whoever it interrupted, else to nobody."""


class CorrectClock(Act, frozen=True):
    """Say that a turn ``began``, ``paused``, ``resumed`` or ``ended`` (``what``) ``ago`` ms ago."""

    what: str
    ago: int


class PutAnswerAside(Act, frozen=True):
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
