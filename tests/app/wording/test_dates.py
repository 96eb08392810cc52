"""Days as people say them; the meeting is on Friday, 1 May 2026."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.wording import Wording
from app.wording.dates import day_named, due_date, split_due
from app.wording.speech import Speech
from app.wording.words import Tongue

WORDS = Speech().date_words()
FRIDAY = date(2026, 5, 1)


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("2026-06-01", "2026-06-01"),
        ("2026-02-30", ""),
        ("today", "2026-05-01"),
        ("tomorrow", "2026-05-02"),
        ("Tomorrow.", "2026-05-02"),
        ("saturday", "2026-05-02"),
        ("thursday", "2026-05-07"),
        ("friday", "2026-05-08"),
        ("next friday", "2026-05-08"),
        ("next monday", "2026-05-04"),
        ("next sunday", "2026-05-10"),
        ("wed", "2026-05-06"),
        ("in 3 days", "2026-05-04"),
        ("in 2 weeks", "2026-05-15"),
        ("in 0 days", "2026-05-01"),
        ("in 9999 weeks", ""),
        ("1 june", "2026-06-01"),
        ("June 1st", "2026-06-01"),
        ("1 May", "2026-05-01"),
        ("30 april", "2027-04-30"),
        ("1. june 2027", "2027-06-01"),
        ("29 february 2027", ""),
        ("june", ""),
        ("1 june june", ""),
        ("in two weeks", "2026-05-15"),
        ("in a month", "2026-06-01"),
        ("in one year", "2027-05-01"),
        ("in no weeks", ""),
        ("this friday", "2026-05-08"),
        ("the end of the month", "2026-05-31"),
        ("end of month", "2026-05-31"),
        ("end of next month", "2026-06-30"),
        ("next month", "2026-06-30"),
        ("the end of the week", "2026-05-03"),
        ("next week", "2026-05-10"),
        ("end of the year", "2026-12-31"),
        ("end of april", "2027-04-30"),
        ("end of may", "2026-05-31"),
        ("end of nothing", ""),
        ("the 15th", "2026-05-15"),
        ("15", ""),
        ("month", ""),
        ("hand", ""),
        ("", ""),
        ("31 june", ""),
    ],
)
def test_a_day_is_counted_from_the_day_of_the_meeting(said, due):
    assert due_date(said, WORDS, FRIDAY) == due


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("ask for prices by friday", ("ask for prices", "2026-05-08")),
        ("ask for prices", ("ask for prices", "")),
        ("copy it, written by hand", ("copy it, written by hand", "")),
        ("sit by the door by tomorrow", ("sit by the door", "2026-05-02")),
        ("by friday", ("", "2026-05-08")),
        ("stand by", ("stand by", "")),
        ("ask for prices in two weeks", ("ask for prices", "2026-05-15")),
        ("ask for prices tomorrow", ("ask for prices", "2026-05-02")),
        ("ask for prices, on Monday", ("ask for prices", "2026-05-04")),
        ("ask for prices by the end of the month", ("ask for prices", "2026-05-31")),
        ("ask Friday", ("ask", "2026-05-08")),
        ("ask next Friday", ("ask", "2026-05-08")),
        ("prepare for Monday", ("prepare for Monday", "")),
        ("sweep every Monday", ("sweep every Monday", "")),
        ("count to the end of the month", ("count to the end of the month", "")),
        ("buy bread in May", ("buy bread in May", "")),
        ("buy 15", ("buy 15", "")),
    ],
)
def test_only_an_end_that_names_a_day_is_a_due_date(text, split):
    assert split_due(text, WORDS, FRIDAY) == split


@given(st.dates(date(1970, 1, 1), date(2900, 1, 1)), st.sampled_from(WORDS.weekdays))
def test_a_weekday_lies_within_the_seven_days_after_the_meeting(on, names):
    due = date.fromisoformat(due_date(names[0], WORDS, on))
    assert 1 <= (due - on).days <= 7
    assert due.weekday() == WORDS.weekdays.index(names)


@given(st.text(), st.dates())
def test_anything_may_be_typed(text, on):
    task, due = split_due(text, WORDS, on)
    assert len(task) <= len(text)
    assert due == "" or date.fromisoformat(due)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tuesday readers, 5 May 2026, Mill House", "2026-05-05"),
        ("Notes of May 5, 2025", "2025-05-05"),
        ("Circle (2024-11-03)\nWe read a book of 1925, p. 3", "2024-11-03"),
        ("By Friday, 5 May", ""),
        ("The Gift, 1925", ""),
        ("", ""),
    ],
)
def test_the_day_of_notes_is_the_first_that_is_named_with_its_year(text, day):
    assert day_named(text, WORDS, FRIDAY) == day


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("review P1 Friday", "review P1 2026-05-08"),
        ('action Bo "mend" by 4 December', 'action Bo "mend" by 2026-12-04'),
        ('overrule "so" review P1 next monday', 'overrule "so" review P1 2026-05-04'),
        (
            'deferred to Bo until June 1st because "so"',
            'deferred to Bo until 2026-06-01 because "so"',
        ),
        ("review 1 March 2027", "review 2027-03-01"),
        ("review 1.3.2027", "review 2027-03-01"),
        ("review P1 someday", "review P1 someday"),
        ("review P1 1.6.2026", "review P1 2026-06-01"),
        ('action Friday "mend by friday"', 'action Friday "mend by friday"'),
        ('action Bo "mend" by 14.12.', 'action Bo "mend" by 2026-12-14'),
        ("review P1 1/4", "review P1 2027-04-01"),
        ("review P1 31.2.", "review P1 31.2."),
        ("break 10", "break 10m"),
        ("break for 10 minutes", "break 10m"),
        ("recess until 20", "recess until 20"),
        ("recess 90 min.", "recess 90m"),
        ("limit 2", "limit 2"),
    ],
)
def test_a_day_or_a_length_in_a_line_is_read_as_people_say_it(typed, line):
    assert Speech().dated(typed, FRIDAY) == line


@pytest.mark.parametrize(
    ("said", "iso", "in_america"),
    [
        ("30 11 2026 17:00", "2026-11-30 17:00", ""),
        ("15.01.2027 18:30", "2027-01-15 18:30", ""),
        ("15/1/27, 9.05", "2027-01-15 09:05", ""),
        ("2027-01-15 18:30", "2027-01-15 18:30", ""),
        ("2027/1/15 6:30 pm", "2027-01-15 18:30", ""),
        ("4.3.2027", "2027-03-04", "2027-04-03"),
        ("15 January 2027, 18:30", "2027-01-15 18:30", ""),
        ("January 15, 2027, 6:30\u00a0PM", "2027-01-15 18:30", ""),
        ("31.02.2027", "31.02.2027", ""),
        ("30 11 2026 25:00", "30 11 2026 25:00", ""),
        ("12.13", "12.13", ""),
    ],
)
def test_a_day_and_a_time_are_read_however_they_are_parted_and_never_as_another(
    said, iso, in_america
):
    assert Wording().speech.iso(said, FRIDAY) == iso
    american = Wording(Tongue(country="en_US"))
    assert american.speech.iso(said, FRIDAY) == (in_america or iso)
