"""What happens in a meeting, and what limits of time it passes, said by the voice of a window."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.attending.station import Station
from app.speaking.voice import Voice
from app.wording import Wording
from facilitation.floor import turns
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.reading import current_item, item_spent, name_of, speaking, time_is_shown
from facilitation.meeting.state import Meeting


def _nothing() -> str:
    return ""


class News(QObject):
    """Follows a station while somebody listens, and has told what was done, and what time it is.

    What is typed into notes is told only of this ``seat``: a desk hears its own typing anyway.
    ``way_on`` says what the one key that goes on does now; it is told where nobody speaks.
    """

    def __init__(
        self,
        station: Station,
        wording: Wording,
        voice: Voice,
        seat: str = "",
        way_on: Callable[[], str] = _nothing,
    ) -> None:
        super().__init__(voice)
        self._station = station
        self._wording = wording
        self._voice = voice
        self._seat = seat
        self._way_on = way_on
        self._way_told = ""
        self._before = station.history.meeting
        self._rows: list[Recorded] = []
        self._passing: Passing | None = None
        self._passed: list[str] = []
        station.changed.connect(self._on_changed)
        station.beat.connect(self._on_beat)

    def _on_changed(self, rows: tuple[Recorded, ...]) -> None:
        if self._voice.is_heard():
            self._rows.extend(rows)
            self._voice.tell(self._told)
        else:
            self._rows.clear()
            self._before = self._station.history.meeting

    def _on_beat(self) -> None:
        if not self._voice.is_heard():
            return
        if self._passing is None:
            self._passing = Passing(self._wording)
        passed = self._passing.of(self._station.meeting, self._station.now())
        if passed:
            self._passed += passed
            self._voice.tell(self._told)

    def _told(self) -> tuple[str, ...]:
        history = self._station.history
        rows, self._rows = self._rows, []
        passed, self._passed = self._passed, []
        before, self._before = self._before, history.meeting
        said = self._wording.news.told(before, history, rows, self._seat)
        way = self._way_on() if history.meeting.floor.turn is None else ""
        fresh = way if way != self._way_told else ""
        self._way_told = way
        return (*said, *passed, fresh)


LATE = 5_000
"""A limit passed longer ago than this, in ms, is not told: the meeting was just opened."""


class Limit(NamedTuple):
    """A limit: of what (kind, which, at how many ms), how far beyond it we are, and its words."""

    of: tuple[str, int, int]
    beyond: int
    words: str


class Passing:
    """Remembers the limits that have been told."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._passed: frozenset[tuple[str, int, int]] = frozenset()

    def of(self, meeting: Meeting, now: Moment) -> tuple[str, ...]:
        """Return the words of limits that were passed since the last time."""
        passed = [each for each in self._limits(meeting, now) if each.beyond >= 0]
        fresh = [each for each in passed if each.of not in self._passed]
        self._passed = frozenset(each.of for each in passed)
        return tuple(each.words for each in fresh if each.beyond < LATE)

    def _limits(self, meeting: Meeting, now: Moment) -> Iterator[Limit]:
        news = self._wording.news
        pause, silence, groups = meeting.pause, meeting.silence, meeting.small_groups
        if pause is not None and pause.length:
            beyond = now.at - pause.began - pause.length
            yield Limit(("break", pause.began, pause.length), beyond, news.break_over())
        if silence is not None and silence.length:
            beyond = now.tick - silence.began - silence.length
            yield Limit(("silence", silence.began, silence.length), beyond, news.silence_over())
        if groups is not None and groups.length:
            beyond = now.tick - groups.began - groups.length
            yield Limit(("groups", groups.began, groups.length), beyond, news.groups_over())
        item = current_item(meeting)
        if item is not None and item.length and pause is None:
            beyond = item_spent(item, now.tick) - item.length
            yield Limit(("item", item.number, item.length), beyond, news.item_over(item.title))
        yield from self._of_turn(meeting, now)

    def _of_turn(self, meeting: Meeting, now: Moment) -> Iterator[Limit]:
        turn = speaking(meeting)
        limit = turns.allotted(turn) if turn is not None else None
        if turn is None or limit is None or not time_is_shown(meeting):
            return
        gone, warning = turns.elapsed(turn, now.tick), meeting.floor.rules.warning
        name, news = name_of(meeting, turn.person), self._wording.news
        if 0 < warning < limit and gone < limit:
            soon = limit - warning
            yield Limit(("turn", turn.id, soon), gone - soon, news.time_left(name, warning))
        yield Limit(("turn", turn.id, limit), gone - limit, news.time_over(name))
