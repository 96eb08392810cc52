"""Which limits of time a meeting has passed, each told once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.wording import Wording
from facilitation.floor import turns
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.reading import current_item, item_spent, name_of, speaking, time_is_shown
from facilitation.meeting.state import Meeting

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
