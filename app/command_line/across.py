"""What is said of records that cannot be read whole, where a command looks across all of them."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.command_line.exits import Status
from app.command_line.teller import Teller
from facilitation.meeting.history import Unreadable


def missed(
    not_whole: Mapping[str, Unreadable], titles: Mapping[str, str], teller: Teller, *, json: bool
) -> Status:
    """Say which meetings may have more than was listed; return the status of the command.

    ``titles`` are those of the meetings, by their ids; with ``json`` a last line says it, too.
    """
    if not not_whole:
        return Status.FINE
    for meeting, found in not_whole.items():
        sentence = teller.not_whole(found, titles.get(meeting) or meeting)
        teller.complain(sentence)
        if not json:
            teller.tell(sentence)
    if json:
        teller.tell(msgspec.json.encode({"not_whole": not_whole}).decode())
    return Status.DAMAGED
