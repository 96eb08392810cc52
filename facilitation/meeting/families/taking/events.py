"""Events about the order in which the meeting takes what waits."""

from __future__ import annotations

from facilitation.meeting.families.matter.events import MatterEvent


class OrderChosen(MatterEvent, frozen=True, gc=False):
    """What waits on ``target``, a text or a blank: these are taken first, in this order."""

    target: str
    order: tuple[str, ...]
    because: str = ""
