"""Dates, times, numbers and lists as people of a country write them."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from app.wording import Wording
from app.wording.habits import USUAL, countries, habits_of
from app.wording.translation import languages
from app.wording.words import Tongue

NO_BREAK = "\u00a0"


def measures(country: str, language: str = "en"):
    return Wording(Tongue(language=language, country=country), zone=0).measures


@pytest.mark.parametrize(
    ("country", "day", "occasion", "clock", "listed"),
    [
        ("", "1 May 2026", "Friday 1 May, 18:05", "00:30", "Bo, Li and Wei"),
        ("en_GB", "1 May 2026", "Friday 1 May, 18:05", "00:30", "Bo, Li and Wei"),
        ("sv_SE", "1 May 2026", "Friday 1 May, 18:05", "00:30", "Bo, Li and Wei"),
        ("en_AU", "1 May 2026", "Friday 1 May, 6:05 pm", "12:30 am", "Bo, Li and Wei"),
        ("en_US.UTF-8", "May 1, 2026", "Friday, May 1, 6:05 PM", "12:30 AM", "Bo, Li, and Wei"),
    ],
)
def test_a_country_writes_english_in_its_own_way(country, day, occasion, clock, listed):
    said = measures(country)
    assert said.day("2026-05-01") == day
    assert said.occasion("2026-05-01 18:05").replace(NO_BREAK, " ") == occasion
    assert said.time_of_day(30).replace(NO_BREAK, " ") == clock
    assert said.listed(["Bo", "Li", "Wei"]) == listed
    assert said.listed(["Bo", "Li"]) == "Bo and Li"


def test_numbers_have_the_signs_of_the_country():
    assert measures("de_CH", "de").number(12345) == "12’345"
    assert measures("de_CH", "de").decimal(3, "5") == "3.5"
    assert measures("en_IE").number(12345) == "12,345"


def test_noon_and_midnight_are_twelve():
    american = habits_of("en_US", "en")
    assert [american.twelve_hours(hour, 0).split(NO_BREAK) for hour in (0, 11, 12, 23)] == [
        ["12:00", "AM"],
        ["11:00", "AM"],
        ["12:00", "PM"],
        ["11:00", "PM"],
    ]


def test_what_is_no_time_is_said_as_it_was_written():
    assert measures("en_US").time_written("25:10") == "25:10"
    assert measures("en_US").time_written("soon") == "soon"


def test_a_foreign_language_keeps_its_own_habits():
    assert habits_of("en_US", "de") == USUAL
    assert habits_of("../en", "en") == USUAL


@pytest.mark.parametrize("country", countries())
def test_every_country_is_of_a_language_that_is_spoken_and_as_qt_knows_it(country):
    language = country.partition("_")[0]
    assert language in languages()
    known, found = QLocale(country), habits_of(country, language)
    assert known.name() == country
    twelve = "ap" in known.timeFormat(QLocale.FormatType.ShortFormat).lower()
    assert bool(found.clock) is twelve
    date = known.dateFormat(QLocale.FormatType.LongFormat)
    month_first = date.index("MMMM") < re.search(r"\bd{1,2}\b", date).start()
    assert found.day.startswith("{month}") is month_first
    for number, month in found.months.items():
        assert known.monthName(int(number)) == month


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("1 June, 18:30", "2026-06-01 18:30"),
        ("June 1, 2026 6:30 PM", "2026-06-01 18:30"),
        ("1 June 12 a.m.", "2026-06-01 00:00"),
        ("1 June 12:05pm", "2026-06-01 12:05"),
        ("1 June 13:05pm", "1 June 13:05pm"),
    ],
)
def test_a_day_and_a_time_are_read_as_people_write_them(said, day):
    assert Wording().speech.iso(said, date(2026, 5, 1)) == day
