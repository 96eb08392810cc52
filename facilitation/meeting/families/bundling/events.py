"""Events of bundles."""

from facilitation.meeting.event import Area, Event


class BundleMade(Event, frozen=True, gc=False):
    """These texts need no debate; ``title`` is what their bundle is called, if anything."""

    writes = frozenset({Area.MATTER})
    labels: tuple[str, ...]
    title: str = ""


class PullAsked(Event, frozen=True, gc=False):
    """These people want a text of the bundle by itself, ``because`` of this, if they said."""

    writes = frozenset({Area.MATTER})
    reads = frozenset({Area.PEOPLE})
    label: str
    people: tuple[int, ...]
    because: str = ""


class TextPulled(Event, frozen=True, gc=False):
    """A text went out of the bundle, back to its place."""

    writes = frozenset({Area.MATTER})
    label: str


class BundleAdopted(Event, frozen=True, gc=False):
    """The texts of the bundle were decided at once; ``how`` that was agreed, if it was said."""

    writes = frozenset({Area.MATTER, Area.DECISION})
    labels: tuple[str, ...]
    how: str = ""
