"""The meeting of a small group on its own laptop, as the packet asks for it."""

from __future__ import annotations

from facilitation.exchange.packets.receiving import Waiting
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda.acts import StartItem, numbered_item
from facilitation.meeting.families.packets import BringPacket
from facilitation.meeting.families.people.acts import Arrive, GiveRole

Begun = tuple[str, str, str, str, tuple[Act, ...], str]


def small_meeting(waiting: Waiting, called: str) -> Begun:
    """Return how a meeting begins that is ``called`` as its group, and what it does at once.

    The group stands in it as one: nobody has to be named. Process, title, body and place as
    whoever starts meetings wants them.
    """
    acts = (
        Arrive((called,)),
        GiveRole("keeper", called),
        BringPacket(waiting.packet, waiting.id, called),
        StartItem(numbered_item(1)),
    )
    task = waiting.packet.task
    title = task.question if task is not None else waiting.packet.meeting
    return "", title, called, "", acts, ""
