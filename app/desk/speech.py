"""The words people type for days, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.desk.dates import DateWords


class Speech(QObject):
    """What people type, not what they read: each text is a list with commas.

    A language may have several words for one thing; a translation keeps the English
    ones where people use them too.
    """

    def date_words(self) -> DateWords:
        return DateWords(
            by=_listed(self.tr("by,on,until,till")),
            about=_listed(self.tr("for,of,from,since,about,last,every,each,to,and,or,with")),
            articles=_listed(self.tr("the,this")),
            end=_listed(self.tr("end of,end")),
            today=_listed(self.tr("today")),
            tomorrow=_listed(self.tr("tomorrow")),
            next=_listed(self.tr("next")),
            within=_listed(self.tr("in")),
            units=(
                _listed(self.tr("days,day")),
                _listed(self.tr("weeks,week")),
                _listed(self.tr("months,month")),
                _listed(self.tr("years,year")),
            ),
            numbers=self._numbers(),
            weekdays=self._weekdays(),
            months=self._months(),
        )

    def _numbers(self) -> tuple[tuple[str, ...], ...]:
        return (
            _listed(self.tr("one,a,an")),
            _listed(self.tr("two")),
            _listed(self.tr("three")),
            _listed(self.tr("four")),
            _listed(self.tr("five")),
            _listed(self.tr("six")),
            _listed(self.tr("seven")),
            _listed(self.tr("eight")),
            _listed(self.tr("nine")),
            _listed(self.tr("ten")),
        )

    def _weekdays(self) -> tuple[tuple[str, ...], ...]:
        return (
            _listed(self.tr("monday,mon")),
            _listed(self.tr("tuesday,tue,tues")),
            _listed(self.tr("wednesday,wed")),
            _listed(self.tr("thursday,thu,thur,thurs")),
            _listed(self.tr("friday,fri")),
            _listed(self.tr("saturday,sat")),
            _listed(self.tr("sunday,sun")),
        )

    def _months(self) -> tuple[tuple[str, ...], ...]:
        return (
            _listed(self.tr("january,jan")),
            _listed(self.tr("february,feb")),
            _listed(self.tr("march,mar")),
            _listed(self.tr("april,apr")),
            _listed(self.tr("may")),
            _listed(self.tr("june,jun")),
            _listed(self.tr("july,jul")),
            _listed(self.tr("august,aug")),
            _listed(self.tr("september,sep,sept")),
            _listed(self.tr("october,oct")),
            _listed(self.tr("november,nov")),
            _listed(self.tr("december,dec")),
        )


def _listed(words: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in words.casefold().split(",") if each.strip())
