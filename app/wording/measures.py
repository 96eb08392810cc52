"""Lengths of time, times of day and lists, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone

from app.wording.habits import USUAL, Habits
from app.wording.words import Translate, Words, identity, sentence_runs_right_to_left
from facilitation.direction import isolated

_SECOND = 1000
_MINUTE = 60 * _SECOND
_KILO = 1024
_HOURS = 24

_TWO = 2
_EVEN, _UNEVEN = 25, 50
"""Of 100: at 0 all have spoken alike, at 100 one person alone."""


class MeasureWords(Words):
    """How long, when, and who together.

    ``zone`` is how many minutes the clock to be told is ahead of UTC; None: this laptop's.
    ``habits`` are those of the reader's country.
    """

    def __init__(
        self, translate: Translate = identity, zone: int | None = None, habits: Habits = USUAL
    ) -> None:
        super().__init__(translate)
        self._zone = zone
        self._habits = habits
        # A translator sees what stands between two, not a comma with a space that may get lost.
        self._comma = self.tr("{one}, {other}").format(one="", other="")
        self._within = sentence_runs_right_to_left(self.tr("{names} and {last}"))
        self._semicolon = self.tr("{one}; {other}").format(one="", other="")

    @property
    def month_first(self) -> bool:
        """Whether the reader's country writes the month before the day."""
        return self._habits.day.startswith("{month}")

    def duration(self, ms: int) -> str:
        """Return a length of time as it stands beside a turn: ``2:00``, ``1:02:00``."""
        seconds = max(0, ms) // _SECOND
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

    def span(self, ms: int) -> str:
        """Return how long something lasted, in words from two hours on: ``212 days``."""
        hours = max(0, ms) // (60 * _MINUTE)
        if hours >= _TWO * _HOURS:
            return self.tr("%n days", "", hours // _HOURS)
        return self.tr("%n hours", "", hours) if hours >= _TWO else self.duration(ms)

    def part(self, part: int, parts: int) -> str:
        """Return which part is shown of what has no room at once: “part 2 of 3”."""
        return self.tr("part {part} of {parts}").format(part=part, parts=parts)

    def planned(self, ms: int) -> str:
        """Return a planned length: whole minutes in words, else as :meth:`duration`."""
        minutes, rest = divmod(max(0, ms), _MINUTE)
        return self.duration(ms) if rest or not minutes else self.tr("%n minutes", "", minutes)

    def file_size(self, size: int) -> str:
        """Return how large a file of ``size`` bytes is: ``1 kB`` for what has any content."""
        return self.tr("{size} kB").format(size=self.number(-(-size // _KILO)))

    def number(self, number: int) -> str:
        """Return a whole number, its thousands parted as this language parts them: ``1,024``."""
        said = self.tr("{thousands},{hundreds}").format(thousands="", hundreds="")
        return f"{number:,}".replace(",", self._habits.thousands or said)

    def decimal(self, whole: int, parts: str) -> str:
        """Return a number with decimal places: ``3.33333``."""
        if sign := self._habits.decimal:
            return f"{whole}{sign}{parts}"
        return self.tr("{whole}.{parts}").format(whole=whole, parts=parts)

    def clock(self, at: int) -> str:
        """Return the local time of day: ``14:32``."""
        return self.time_of_day(self.minute_of_day(at))

    def minute_of_day(self, at: int) -> int:
        """Return the local time of day in minutes since midnight."""
        local = _local(at, self._zone)
        return local.hour * 60 + local.minute

    def widest_clock(self) -> str:
        """Return the time of day that is written with the most room."""
        return self.time_of_day(22 * 60)

    def time_of_day(self, minute: int) -> str:
        """Return a time of day, in minutes since midnight: ``14:32``, or ``2:32 PM``."""
        hour, rest = divmod(minute, 60)
        if self._habits.clock:
            return self._habits.twelve_hours(hour, rest)
        return self.tr("{hour}:{minute}").format(hour=f"{hour:02}", minute=f"{rest:02}")

    def time_written(self, clock: str) -> str:
        """Return a time of day that was written as ``18:30``; what is none as it is."""
        hour, _, rest = clock.partition(":")
        if not (hour.isdecimal() and rest.isdecimal() and int(hour) < _HOURS):
            return clock
        return self.time_of_day(int(hour) * 60 + int(rest))

    def date(self, at: int) -> str:
        """Return the local date as ISO writes it."""
        return _local(at, self._zone).date().isoformat()

    def day(self, on: str) -> str:
        """Return an ISO date as people write it: ``1 May 2026``; what is no date as it is."""
        try:
            day = date.fromisoformat(on)
        except ValueError:
            return on
        said = self._habits.day or self.tr("{day} {month} {year}")
        return said.format(day=day.day, month=self._month(day.month), year=day.year)

    def occasion(self, on: str) -> str:
        """Return when a meeting is, as people write it: ``Tuesday 5 May, 18:30``.

        ``on`` is an ISO date with or without a time of day; what is none is said as it is.
        """
        day, _, clock = on.partition(" ")
        try:
            found = date.fromisoformat(day)
        except ValueError:
            return on
        said = (self._habits.occasion or self.tr("{weekday} {day} {month}")).format(
            weekday=self._weekday(found.weekday()), day=found.day, month=self._month(found.month)
        )
        if not clock:
            return said
        return self.tr("{day}, {clock}").format(day=said, clock=self.time_written(clock))

    def occasion_at(self, at: int) -> str:
        """Return a moment (wall-clock ms) of these days: ``Tuesday 5 May, 18:30``."""
        day = self.occasion(self.date(at))
        return self.tr("{day}, {clock}").format(day=day, clock=self.clock(at))

    def moment(self, at: int) -> str:
        """Return a moment (wall-clock ms) as people write it: ``5 May 2026, 18:30``."""
        return self.tr("{day}, {clock}").format(day=self.day(self.date(at)), clock=self.clock(at))

    def _weekday(self, number: int) -> str:
        days = (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )
        return days[number]

    def _month(self, number: int) -> str:
        months = (
            self.tr("January"),
            self.tr("February"),
            self.tr("March"),
            self.tr("April"),
            self.tr("May"),
            self.tr("June"),
            self.tr("July"),
            self.tr("August"),
            self.tr("September"),
            self.tr("October"),
            self.tr("November"),
            self.tr("December"),
        )
        return self._habits.months.get(str(number), months[number - 1])

    def sharing(self, over: int, under: int) -> str:
        """Return how evenly speaking time was shared, from the Gini fraction ``over/under``."""
        uneven = (200 * over + under) // (2 * under)
        if uneven < _EVEN:
            said = self.tr("All spoke for about as long as each other ({number} of 100).")
        elif uneven < _UNEVEN:
            said = self.tr("Some spoke longer than others ({number} of 100).")
        else:
            said = self.tr("A few spoke for most of the time ({number} of 100).")
        return said.format(number=uneven)

    def listed(self, items: Sequence[str], most: int = 6) -> str:
        """Return ``Ana, Ben and Chi``; what is beyond ``most`` as ``and 4 more``."""
        shown = [isolated(each, within=self._within) for each in items if each]
        if len(shown) > most:
            said = self.tr("{names} and %n more", "", len(shown) - most)
            return said.format(names=self._comma.join(shown[:most]))
        if len(shown) == _TWO:
            return self.tr("{one} and {other}").format(one=shown[0], other=shown[1])
        if shown[1:]:
            names = self._comma.join(shown[:-1])
            said = self._habits.last or self.tr("{names} and {last}")
            return said.format(names=names, last=shown[-1])
        return "".join(shown)

    def separated(self, items: Iterable[str]) -> str:
        """Return what stands beside each other as this language parts it: ``3, 5, 8``."""
        return self._comma.join([each for each in items if each])

    def parted(self, items: Iterable[str]) -> str:
        """Return what is longer and has commas of its own: ``strike “a”; insert “b, c”``."""
        return self._semicolon.join([each for each in items if each])

    def all_listed(self, items: Sequence[str]) -> str:
        """Return ``Ana, Ben and Chi``, however many there are: on paper nobody is left out."""
        return self.listed(items, len(items))

    def more(self, number: int) -> str:
        return self.tr("and %n more", "", number)


def _local(at: int, zone: int | None) -> datetime:
    """Return a moment by the clock of a zone; the beginning of time where it is none."""
    ahead = None if zone is None else timezone(timedelta(minutes=zone))
    try:
        return datetime.fromtimestamp(at // _SECOND, UTC).astimezone(ahead)
    except (OverflowError, OSError, ValueError):
        return datetime.fromtimestamp(0, UTC)


class MeasuredWords(Words):
    """A family of sentences in which lengths of time, days, numbers or lists stand."""

    def __init__(self, translate: Translate, measures: MeasureWords) -> None:
        self._measures = measures
        super().__init__(translate)
