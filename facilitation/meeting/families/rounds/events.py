"""Events about rounds and the talking piece."""

from facilitation.meeting.event import FloorEvent


class RoundOpened(FloorEvent, frozen=True, gc=False):
    """A round through ``people`` began with ``start``; the ``absent`` keep their seats.

    ``asks`` is the number of the prompt kept in view that is asked (0: none of them).
    """

    form = 2
    number: int
    people: tuple[int, ...]
    mode: str
    start: int
    absent: tuple[int, ...] = ()
    forward: bool = True
    prompt: str = ""
    asks: int = 0


class PiecePassed(FloorEvent, frozen=True, gc=False):
    """The holder declined the turn, for good or (``back``) for now."""

    person: int
    back: bool = False


class PersonSkipped(FloorEvent, frozen=True, gc=False):
    """Somebody was left out of this round."""

    person: int


class RoundEnded(FloorEvent, frozen=True, gc=False):
    """The round ended, ``complete`` where everybody had been called."""

    number: int
    complete: bool = True
