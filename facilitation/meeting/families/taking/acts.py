"""Acts about what the meeting looks at, and in which order it takes what waits."""

from __future__ import annotations

from facilitation.meeting.act import Act, TextAct


class Take(TextAct, frozen=True):
    """Turn to a proposal or an amendment; the room sees it.

    With ``first`` or ``after`` it gets another place in the order of taking instead.
    """

    first: bool = False
    after: str = ""
    because: str = ""


class ChooseOrder(Act, frozen=True):
    """Take amendments, or the suggestions of the blank ``blank``, in this order.

    Those that are not named follow as proposed.
    """

    labels: tuple[str, ...]
    because: str = ""
    blank: str = ""
