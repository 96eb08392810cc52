"""Acts about small groups."""

from __future__ import annotations

from facilitation.meeting.act import FloorAct, SpokenAct


class MakeGroups(FloorAct, frozen=True):
    """Talk in small groups of ``size`` for ``length`` ms (0: open); ``how`` they are made.

    They may be asked a ``question``, about the text ``label``: that can be handed out as a file.
    """

    size: int
    how: str = "random"
    length: int = 0
    question: str = ""
    label: str = ""


class ReportGroup(SpokenAct, frozen=True):
    """A small group returns with a line; ``group`` names it where there is no number (0)."""

    number: int
    text: str
    group: str = ""


class EndGroups(FloorAct, frozen=True):
    """Everybody is back from the small groups."""
