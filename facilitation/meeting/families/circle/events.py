"""Events about what a circle keeps in view: its seats, its prompts, its silence, its spokes."""

from facilitation.meeting.event import Area, Event, FloorEvent, PeopleEvent


class SeatsArranged(Event, frozen=True, gc=False):
    """People sit in this order."""

    writes = frozenset({Area.FLOOR})
    reads = frozenset({Area.PEOPLE})
    people: tuple[int, ...]


class PromptWritten(FloorEvent, frozen=True, gc=False):
    """A prompt is kept in view; numbers count from 1."""

    number: int
    text: str


class PromptDropped(FloorEvent, frozen=True, gc=False):
    """A prompt is kept in view no longer; those behind it move up."""

    number: int


class SpokeNamed(PeopleEvent, frozen=True, gc=False):
    """Somebody speaks for their group."""

    person: int
    group: str


class AlternateNamed(PeopleEvent, frozen=True, gc=False):
    """Somebody speaks for a group where its spoke is away."""

    person: int
    group: str


class SilenceBegan(FloorEvent, frozen=True, gc=False):
    """People are silent together for ``length`` ms (0: open); ``resumes`` the turn that waits."""

    length: int = 0
    resumes: bool = False


class SilenceEnded(FloorEvent, frozen=True, gc=False):
    """The silence is over."""
