"""The time sheet in words: what the time of a meeting adds up to, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from app.wording.words import JoinedWords
from facilitation.floor.turns import TurnKind
from facilitation.meeting.families.minutes.events import PartsForgotten
from facilitation.meeting.floor.time_sheet import Sum, TimeSheet, TurnTime, sums, without_rounds
from facilitation.meeting.history import History
from facilitation.meeting.reading import name_of, place_on_agenda
from facilitation.meeting.state import Meeting
from facilitation.record.forgotten import Part

_SECOND = 1000


class TimesLine(msgspec.Struct, frozen=True, gc=False):
    """One line of a part: what it is about, how many turns (None: not of turns), how many ms."""

    words: str
    turns: int | None
    ms: int


class TimesPart(msgspec.Struct, frozen=True, gc=False):
    """Several lines under a title; together they are ``ms``."""

    title: str
    rows: tuple[TimesLine, ...]

    @property
    def ms(self) -> int:
        """What the lines add up to."""
        return sum(each.ms for each in self.rows)


class TimesWords(JoinedWords):
    """Says how a time sheet adds up.

    Nobody's time in a circle is told, nor what was off the record (domain.md §2, *Record*): by
    person and by group it is one line together, so that the lines still add up.
    """

    def forgotten(self, history: History) -> str:
        """Return that the times of turns are not there any more; empty where they are."""
        for row in reversed(history.rows()):
            if isinstance(row.event, PartsForgotten) and row.event.part is Part.TURNS:
                day = self._measures.day(row.event.on)
                said = self.tr(
                    "The times of turns were forgotten on {day}; what is told here is what is left."
                )
                return said.format(day=day)
        return ""

    def parts(self, sheet: TimeSheet, meeting: Meeting, *, names: bool) -> tuple[TimesPart, ...]:
        """Return the sums: the whole, the kinds, the items, the groups; people with ``names``."""
        made = [self._whole(sheet)]
        if sheet.turns:
            made += [self._kinds(sheet), self._items(sheet, meeting)]
        if any(each.group for each in sheet.turns):
            made.append(self._groups(sheet))
        if names and sheet.turns:
            made.append(self._people(sheet, meeting))
        return tuple(made)

    def _whole(self, sheet: TimeSheet) -> TimesPart:
        spent = sheet.spent
        rows = (
            TimesLine(self.tr("turns"), None, spent.turns),
            TimesLine(self.tr("silence together"), None, spent.silence),
            TimesLine(self.tr("small groups"), None, spent.small_groups),
            TimesLine(self.tr("breaks"), None, spent.breaks),
            TimesLine(self.tr("in between, and pauses"), None, spent.between),
        )
        return TimesPart(self.tr("The whole meeting"), tuple(each for each in rows if each.ms))

    def _kinds(self, sheet: TimeSheet) -> TimesPart:
        found = sums(sheet.turns, lambda each: str(each.kind))
        rows = self._rows(found, lambda key: self._wording.floor.kind(TurnKind(str(key))))
        return TimesPart(self.tr("Kinds of turns"), tuple(rows))

    def _items(self, sheet: TimeSheet, meeting: Meeting) -> TimesPart:
        found = sorted(sums(sheet.turns, lambda each: each.item), key=lambda each: int(each.key))

        def titled(key: int | str) -> str:
            number = int(key)
            title = meeting.items[number - 1].title if number else self.tr("on no item")
            return f"{place_on_agenda(meeting, number) or number} {title}" if number else title

        return TimesPart(self.tr("Items of the agenda"), tuple(self._rows(found, titled)))

    def _groups(self, sheet: TimeSheet) -> TimesPart:
        found = sums(without_rounds(sheet), lambda each: each.group)
        rows = self._rows(found, lambda key: str(key) or self.tr("in no group"))
        return TimesPart(self.tr("Groups"), (*rows, *self._not_told(sheet)))

    def _people(self, sheet: TimeSheet, meeting: Meeting) -> TimesPart:
        found = sums(without_rounds(sheet), lambda each: each.person)
        rows = self._rows(found, lambda key: name_of(meeting, int(key)))
        return TimesPart(self.tr("People"), (*rows, *self._not_told(sheet)))

    def _not_told(self, sheet: TimeSheet) -> Iterator[TimesLine]:
        """Return what is nobody's in the sheet, so that the lines add up to all turns."""
        told = tuple(without_rounds(sheet))
        if len(told) < len(sheet.turns):
            words = self.tr("rounds, and what was off the record")
            ms = sheet.total - sum(each.elapsed for each in told)
            yield TimesLine(words, len(sheet.turns) - len(told), ms)

    def _rows(self, found: Iterable[Sum], say: Callable[[int | str], str]) -> Iterator[TimesLine]:
        return (TimesLine(say(each.key), each.turns, each.ms) for each in found)

    def turn(self, meeting: Meeting, each: TurnTime, *, names: bool) -> str:
        """Return what one turn was: its kind, and who spoke with ``names``."""
        kind = self._wording.floor.kind(each.kind)
        return f"{name_of(meeting, each.person)}, {kind}" if names else kind

    def exactly(self, ms: int) -> str:
        """Return a length of time to the millisecond: ``1:12.345``."""
        return f"{self._measures.duration(ms)}.{max(0, ms) % _SECOND:03}"

    def csv(self, sheet: TimeSheet, meeting: Meeting, *, names: bool) -> str:
        """Return the sheet as a table for other programs; times are whole milliseconds."""
        import csv  # only whoever saves a sheet needs it
        import io

        page = io.StringIO()
        table = csv.writer(page)
        table.writerow(
            [
                self.tr("part"),
                self.tr("about"),
                self.tr("turns"),
                self.tr("ms"),
                self.tr("ms allotted"),
                self.tr("ms over"),
            ]
        )
        for each in without_rounds(sheet):
            limit = "" if each.allotted is None else each.allotted
            said = _plain(self.turn(meeting, each, names=names))
            table.writerow((self.tr("turn"), said, 1, each.elapsed, limit, each.overrun))
        for part in self.parts(sheet, meeting, names=names):
            for row in part.rows:
                turns = "" if row.turns is None else row.turns
                table.writerow((part.title, _plain(row.words), turns, row.ms, "", ""))
        return page.getvalue()


def _plain(words: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    return f"'{words}" if words[:1] in tuple("=+-@\t\r") else words
