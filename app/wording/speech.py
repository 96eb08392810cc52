"""The words people type for days, in the language of the window."""

from __future__ import annotations

import re
from datetime import date

from app.wording.dates import DateWords, day_in_numbers, due_date
from app.wording.measures import MeasureWords
from app.wording.tags import listed
from app.wording.words import Translate, Words, identity
from facilitation.language.dates import is_time_of_day
from facilitation.language.grammar import Misread, fault_in
from facilitation.pattern import pattern

_CLOCK = pattern(r"(?<=[\s,])(\d{1,2})[.:](\d\d)\Z")
_TWELVE = pattern(r"(\d{1,2})(?::(\d\d))? ?([ap])\.?m\.?\Z", re.IGNORECASE)
_HALF = 12
_DAY_WORDS = 7
"""Of so many words a day in a line is named at most."""


_NUMBER = pattern(r"(\d{1,4})([^\W\d]*\.?)")
_PLANNED = frozenset({"break", "recess", "item", "plan", "groups"})
"""Verbs of which everybody says the time in minutes."""


def _verb(line: str) -> str:
    return line.split(maxsplit=1)[0].casefold()


def _in_24_hours(said: str) -> str:
    """Return words that end in a time such as ``6:30 PM`` with the time as 24 hours have it."""
    found = _TWELVE.search(said)
    if found is None or not 1 <= int(found[1]) <= _HALF:
        return said
    hour = int(found[1]) % _HALF + _HALF * (found[3].lower() == "p")
    return f"{said[: found.start()]}{hour:02}:{found[2] or '00'}"


class Speech(Words):
    """What people type, not what they read: each text is a list with commas.

    A language may have several words for one thing; a translation keeps the English
    ones where people use them too.
    """

    def __init__(
        self, translate: Translate = identity, measures: MeasureWords | None = None
    ) -> None:
        """``measures`` tell whether a country writes the month before the day."""
        super().__init__(translate)
        self._month_first = measures is not None and measures.month_first

    def iso(self, said: str, on: date) -> str:
        """Return a day, perhaps with a time of day behind it, as the room language writes it.

        What names no day stays as it is. ``on`` is the day of the meeting.
        """
        said = _in_24_hours(" ".join(said.split()))
        said = _CLOCK.sub(lambda found: f"{int(found[1]):02}:{found[2]}", said)
        day, _, time = said.rpartition(" ")
        if not day or not is_time_of_day(time):
            day, time = said, ""
        return f"{self._day(day, on) or day} {time}".rstrip()

    def _day(self, said: str, on: date) -> str:
        """Return a day where one is wanted: in words, or in numbers alone."""
        numbers = day_in_numbers(said.rstrip(" ,"), on, month_first=self._month_first)
        return numbers or due_date(said, self.date_words(), on)

    def dated(self, line: str, on: date) -> str:
        """Return a line with its days, and lengths of time, as the room language writes them.

        Where none is wanted, or none is named, it stays as it is. ``on`` is the day of the
        meeting.
        """
        fault = fault_in(line)
        if fault is not None and fault.code is Misread.BAD_DATE:
            found = self._with_day(line, fault.at, on)
        elif fault is not None and fault.code is Misread.BAD_TIME:
            found = self._with_length(line, fault.at)
        else:
            return line
        return line if found == line else self.dated(found, on)

    def _with_day(self, line: str, at: int, on: date) -> str:
        pieces = line[at:].split(" ")
        for many in range(min(_DAY_WORDS, len(pieces)), 0, -1):
            day = self._day(" ".join(pieces[:many]), on)
            if day:
                return " ".join([line[:at] + day, *pieces[many:]])
        return line

    def _with_length(self, line: str, at: int) -> str:
        """Return a line with ``10 minutes`` as ``10m``; in what is planned, 10 is so many, too."""
        pieces = line[at:].split(" ")
        if pieces[0].casefold() in listed(self.tr("for,of")):
            pieces.pop(0)
        counted = _NUMBER.fullmatch(pieces[0]) if pieces else None
        number, unit = counted.groups() if counted is not None else ("", "")
        rest = pieces[1:]
        if not unit and rest and self._unit(rest[0]):
            unit = rest.pop(0)
        sign = self._unit(unit) or ("" if unit or _verb(line) not in _PLANNED else "m")
        if not (number and sign):
            return line
        found = " ".join([f"{line[:at]}{number}{sign}", *rest])
        wrong = fault_in(found)
        return line if wrong is not None and wrong.at == at else found

    def _unit(self, word: str) -> str:
        units = {
            "h": listed(self.tr("h,hour,hours")),
            "m": listed(self.tr("m,min,mins,minute,minutes")),
            "s": listed(self.tr("s,sec,secs,second,seconds")),
        }
        return next(
            (sign for sign, known in units.items() if word.casefold().rstrip(".") in known), ""
        )

    def date_words(self) -> DateWords:
        return DateWords(
            by=listed(self.tr("by,on,until,till")),
            about=listed(self.tr("for,of,from,since,about,last,every,each,to,and,or,with")),
            articles=listed(self.tr("the,this")),
            end=listed(self.tr("end of,end")),
            today=listed(self.tr("today")),
            tomorrow=listed(self.tr("tomorrow")),
            next=listed(self.tr("next")),
            within=listed(self.tr("in")),
            units=(
                listed(self.tr("days,day")),
                listed(self.tr("weeks,week")),
                listed(self.tr("months,month")),
                listed(self.tr("years,year")),
            ),
            numbers=(
                listed(self.tr("one,a,an")),
                listed(self.tr("two")),
                listed(self.tr("three")),
                listed(self.tr("four")),
                listed(self.tr("five")),
                listed(self.tr("six")),
                listed(self.tr("seven")),
                listed(self.tr("eight")),
                listed(self.tr("nine")),
                listed(self.tr("ten")),
            ),
            weekdays=(
                listed(self.tr("monday,mon")),
                listed(self.tr("tuesday,tue,tues")),
                listed(self.tr("wednesday,wed")),
                listed(self.tr("thursday,thu,thur,thurs")),
                listed(self.tr("friday,fri")),
                listed(self.tr("saturday,sat")),
                listed(self.tr("sunday,sun")),
            ),
            months=(
                listed(self.tr("january,jan")),
                listed(self.tr("february,feb")),
                listed(self.tr("march,mar")),
                listed(self.tr("april,apr")),
                listed(self.tr("may")),
                listed(self.tr("june,jun")),
                listed(self.tr("july,jul")),
                listed(self.tr("august,aug")),
                listed(self.tr("september,sep,sept")),
                listed(self.tr("october,oct")),
                listed(self.tr("november,nov")),
                listed(self.tr("december,dec")),
            ),
        )
