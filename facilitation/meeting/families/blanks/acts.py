"""Acts about blanks to be filled (RONR 12:92)."""

from __future__ import annotations

from facilitation.meeting.act import Act, RoomTextAct, TextDecision


class MakeBlank(Act, frozen=True):
    """Make a blank, labelled such as B1, of words in a proposal; they are its first suggestion.

    Where the words are a line of ``_`` the blank is there already. ``line`` and ``place`` choose
    among several places as in a change.
    """

    target: str
    label: str
    by: str
    words: str
    line: int = 0
    place: int = 0


class Suggest(RoomTextAct, frozen=True):
    """Suggest what to fill a blank with; needs no second."""

    words: str
    by: str


class FillBlank(TextDecision, frozen=True):
    """Fill a blank with a suggestion; with hands counted, only if more are for it than against."""

    words: str
    counted: tuple[int, int] | None = None
