"""The lines that the quick bar understands beside the verbs: about windows, not the record."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from app.look import colour_line
from app.room.lines import HOLD, USAGE, holding
from facilitation.meeting.state import Meeting

SEND, SHARE = "send [LABEL…]", "share [LABEL…]"
"""The lines that show what would go to other groups; nothing of it is written down."""

USAGES = (USAGE, HOLD, SEND, SHARE, colour_line.USAGE)
"""How they are written, as the reference has them."""

BESIDE = frozenset({"help", "receive", "colors", *(each.split()[0] for each in USAGES)})
"""The words with which they begin, and help and what came from other groups."""


def usages_beside(line: str, scenes: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    """Return how they are completed; which scenes there are is asked only where one is named."""
    hold = HOLD.partition(" ")[0]
    if not line.lstrip().casefold().startswith(hold):
        return USAGES
    return tuple(holding(scenes()) if each is HOLD else each for each in USAGES)


def sent_by(line: str, meeting: Meeting) -> tuple[str, ...] | None:
    """Return the labels of the texts that a line sends (none: all there is).

    None for other lines, and where it names what is no text here.
    """
    verb, *named = line.replace(",", " ").split() or [""]
    if verb.casefold() not in ("send", "share"):
        return None
    known = {label.casefold(): label for label in meeting.proposals}
    meant = [known.get(each.casefold(), "") for each in named]
    return tuple(meant) if all(meant) else None
