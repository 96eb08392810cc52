"""What is done with themes."""

from __future__ import annotations

from facilitation.meeting.act import NotesAct


class BeginTheme(NotesAct, frozen=True):
    """Begin a theme in people's own words; ``view`` is the side that holds it (empty: both do)."""

    text: str
    view: str = ""


class PutUnderTheme(NotesAct, frozen=True):
    """Put the last note under a theme, named by its words or their only beginning."""

    theme: str
