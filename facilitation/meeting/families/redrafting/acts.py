"""Acts that put the wording of what waits, or of a text, in better form."""

from __future__ import annotations

from facilitation.meeting.act import RoomAct, RoomTextAct, TextAct
from facilitation.text.typed import Change


class Redraft(RoomTextAct, frozen=True):
    """Word an amendment anew, against the present text of its target."""

    by: str
    change: Change
    also: tuple[Change, ...] = ()
    because: str = ""


class Merge(RoomAct, frozen=True):
    """Make one amendment, ``label``, of several that can stand together."""

    labels: tuple[str, ...]
    label: str
    by: str


class Divide(TextAct, frozen=True):
    """Make several amendments of one with several places, or several proposals of one (RONR §27).

    ``labels`` name one for each place, or paragraph, in reading order; those with the same label
    stay together. Without labels each is by itself: A1.1, A1.2 …
    """

    labels: tuple[str, ...] = ()


class Correct(TextAct, frozen=True):
    """Correct a slip in a proposal without a vote; it is marked as editorial."""

    change: Change
    also: tuple[Change, ...] = ()
    by: str = ""
