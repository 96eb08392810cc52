"""Events about small groups."""

from facilitation.meeting.event import FloorEvent
from facilitation.meeting.groups.packet import GroupResult, SentTask


class GroupsMade(FloorEvent, frozen=True, gc=False):
    """People went into small groups for ``length`` ms (0: open); ``seed`` drew them.

    ``question`` is what they were asked, about the text ``label`` (empty: nothing was said).
    """

    form = 2
    groups: tuple[tuple[int, ...], ...]
    how: str
    size: int
    length: int = 0
    seed: int = 0
    question: str = ""
    label: str = ""


class GroupReported(FloorEvent, frozen=True, gc=False):
    """A small group returned with a line; an earlier line of theirs is replaced."""

    number: int
    text: str


class TaskTaken(FloorEvent, frozen=True, gc=False):
    """This meeting works as a small group of a larger one, and was handed this task."""

    task: SentTask
    sender: str = ""


class ResultsTaken(FloorEvent, frozen=True, gc=False):
    """What laptops of small groups brought came in with a packet."""

    results: tuple[GroupResult, ...]
    source: str = ""


class GroupsEnded(FloorEvent, frozen=True, gc=False):
    """Everybody is back from the small groups."""
