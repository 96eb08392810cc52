"""The list of meetings, filtered by what is typed; details come after the first picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.home.meetings import Listed, in_order, matching
from app.look.row_state import RowsModel
from app.wording import Wording
from facilitation.direction import beside
from facilitation.language.dates import is_date
from facilitation.meeting.register.looked import Looked, MinutesAt

_DAY = 10


class MeetingsModel(RowsModel[Listed]):
    """Running meetings first, then the newest."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._wording = wording
        self._all: tuple[Listed, ...] = ()
        self._typed = ""

    def show_meetings(self, meetings: Sequence[Listed]) -> None:
        """Show other meetings, as far as they fit what is typed."""
        before = {each.id: each for each in self._all}
        self._all = in_order(_as_told(each, before.get(each.id)) for each in meetings)
        self._filter()

    def search(self, typed: str) -> None:
        """Show only what fits."""
        self._typed = typed
        self._filter()

    def tell(self, told: Mapping[str, Looked]) -> None:
        """Take in what looking through records told."""
        self._all = in_order(
            _with(each, told[each.id]) if each.id in told else each for each in self._all
        )
        self._filter()

    @property
    def meetings(self) -> tuple[Listed, ...]:
        return self._all

    def _filter(self) -> None:
        shown = matching(self._all, self._typed)
        if [each.id for each in shown] == [each.id for each in self.rows]:
            # The same rows: nobody's choice in the list is taken away.
            self.reword(shown)
        else:
            self.put(shown)

    def title(self, meeting: Listed) -> str:
        """Return what a meeting is called, also one that nobody called anything."""
        if not meeting.readable:
            return self.tr("A record that this Goround cannot read")
        return meeting.title or self.tr("A meeting without a title")

    def line(self, meeting: Listed) -> str:
        return beside((self._date(meeting), meeting.body, meeting.place, self._people(meeting)))

    def spoken(self, meeting: Listed) -> str:
        return f"{self.title(meeting)}, {self.line(meeting)}, {self.state(meeting)}"

    def state(self, meeting: Listed) -> str:
        """Return where it stands: whether it still runs, else how far its minutes are."""
        if meeting.damaged:
            return self.tr("damaged")
        if not meeting.readable:
            return ""
        if meeting.interrupted:
            return self.tr("interrupted")
        if not meeting.closed:
            return self.tr("planned") if meeting.planned else self.tr("running")
        told = {
            MinutesAt.DRAFT: self.tr("draft minutes"),
            MinutesAt.CIRCULATED: self.tr("minutes circulated"),
            MinutesAt.APPROVED: self.tr("minutes approved"),
        }
        return told[meeting.minutes] if meeting.minutes else self.tr("closed")

    def _people(self, meeting: Listed) -> str:
        if meeting.people is None or (meeting.planned and not meeting.people):
            return ""
        return self.tr("%n people", "", meeting.people)

    def _date(self, meeting: Listed) -> str:
        called = meeting.on[:_DAY]
        measures = self._wording.measures
        if meeting.planned:
            return measures.occasion(meeting.on)
        return measures.day(called if is_date(called) else measures.date(meeting.began))


def _as_told(meeting: Listed, before: Listed | None) -> Listed:
    """Keep from a guess a meeting of which looking through it has told that it began."""
    if before is None or before.people is None or before.planned:
        return meeting
    return replace(meeting, planned=False, on=before.on)


def _with(meeting: Listed, looked: Looked) -> Listed:
    return replace(
        meeting,
        people=looked.people,
        closed=looked.closed,
        planned=bool(looked.planned),
        on=looked.planned or looked.held or meeting.on,
        damaged=looked.damaged,
        minutes=looked.minutes,
    )
