"""Events about the order in which the meeting takes what waits."""

from facilitation.meeting.event import Area, Event


class OrderChosen(Event, frozen=True, gc=False):
    """What waits on ``target``, a text or a blank: these are taken first, in this order."""

    writes = frozenset({Area.MATTER})
    reads = frozenset({Area.PEOPLE})
    target: str
    order: tuple[str, ...]
    because: str = ""
