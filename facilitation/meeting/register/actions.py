"""The actions of all meetings: who still has to do what, and what became of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from facilitation.meeting.history import History
from facilitation.meeting.past.earlier_texts import source_of
from facilitation.meeting.reading import label_of_entry, name_of
from facilitation.meeting.register.entries import Place
from facilitation.meeting.register.records import Records
from facilitation.meeting.state import Meeting, Task, TaskStatus
from facilitation.meeting.texts.lineage import Source
from facilitation.record.journal import Journal
from facilitation.remembered import Remembered


class Deed(msgspec.Struct, frozen=True):
    """An action as the last meeting that had it left it; ``at`` is when that began (wall ms).

    ``first`` is where it was taken on, ``last`` where it stands now. ``due`` is an ISO date
    (empty: none), ``told`` what was reported, or why it was dropped. A ``sensitive`` one is not to
    be published. ``group`` is the one with which the owner came, ``body`` the one that last met
    about it; whoever is ``unnamed`` may not be named in what is given away.
    """

    at: int
    first: Source
    last: Source
    owner: str
    task: str
    due: str
    status: TaskStatus
    told: str = ""
    sensitive: bool = False
    group: str = ""
    body: str = ""
    unnamed: bool = False

    @property
    def id(self) -> str:
        """The day and the number under which it was taken on."""
        return f"{self.first.on}/{self.first.label}"

    @property
    def is_open(self) -> bool:
        return self.status.is_open

    def late(self, today: str) -> bool:
        """Tell whether it should have been done before this ISO date."""
        return self.is_open and "" < self.due < today


class Deeds(Records[Deed]):
    """The actions of a journal."""

    KIND = "action_noted"
    HELD = Deed

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._standing: Remembered[tuple[Deed, ...]] = Remembered()

    @classmethod
    def held_in(cls, meeting: str, history: History) -> Iterable[Deed]:
        """Return what was taken on, or taken along, in a meeting."""
        return deeds_in(meeting, history.meeting)

    def known(self) -> tuple[Deed, ...]:
        """Return each action once, as far as the records were read; what is due first."""
        held = self.held()
        return self._standing.get(lambda: standing_deeds(held), held)

    def whole(self) -> tuple[Deed, ...]:
        """Read what has not been read yet, and return all that is known. Raises StorageFault."""
        self.read_all()
        return self.known()


def deeds_in(meeting_id: str, meeting: Meeting) -> Iterator[Deed]:
    for each in meeting.tasks:
        if each.task.strip():
            yield _deed(meeting_id, meeting, each)


def _deed(meeting_id: str, meeting: Meeting, task: Task) -> Deed:
    here = source_of(meeting, meeting_id, label_of_entry(meeting, task.entry))
    owner = meeting.people.get(task.owner)
    return Deed(
        meeting.opening.at if meeting.opening else 0,
        task.source or here,
        here,
        name_of(meeting, task.owner),
        task.task,
        task.due,
        task.status,
        task.told,
        bool(meeting.hidden.get(task.entry, ())),
        owner.group if owner else "",
        meeting.opening.body if meeting.opening else "",
        owner is not None and owner.unnamed,
    )


def standing_deeds(found: Iterable[Deed]) -> tuple[Deed, ...]:
    """Return each action as the last meeting left it, by its day; those without a day come last.

    The order in which the records were read changes nothing. What was taken along is one action.
    """
    last: dict[Place, Deed] = {}
    for each in sorted(found, key=_when):
        last[Place(each.first.meeting, each.first.label)] = each
    return tuple(sorted(last.values(), key=_by_day))


def _when(deed: Deed) -> tuple[int, str, str]:
    return deed.at, deed.last.meeting, deed.last.label


def _by_day(deed: Deed) -> tuple[str, str, int, str]:
    return deed.due or "9999", deed.first.on, len(deed.first.label), deed.first.label
