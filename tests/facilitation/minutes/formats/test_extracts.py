"""Calendars and lists: what is due and who was there, read back by other programs' rules."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from facilitation.minutes.catalogue import (
    UnknownFormatError,
    format_named,
    format_names,
    minutes_format_named,
    minutes_format_names,
)
from facilitation.minutes.extract import Extract, Occasion
from facilitation.minutes.plain_text import readable

HOSTILE = [
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "\uff1d1+1", '=HYPERLINK("x";"y")'),
    *(
        'a","=1',
        "a;=1",
        "x\r\ny",
        "王小明",
        "O'Brien",
        "\u202e=1",
        "BEGIN:VEVENT\r\nEND:VCALENDAR",
        "",
    ),
]


def extract(*occasions: Occasion, rows: tuple[tuple[str, ...], ...] = ()) -> Extract:
    return Extract("Spring", 1_777_660_200_999, occasions, ("Who", "What"), rows)


def written(name: str, what: Extract) -> bytes:
    return minutes_format_named(name).render(what)  # type: ignore[call-arg, arg-type]


def rows_of(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("cell", HOSTILE)
def test_a_cell_is_read_and_never_calculated(cell: str) -> None:
    heads, (_, told) = rows_of(written("csv", extract(rows=(("Ana", cell),))))
    assert heads == ["Who", "What"]
    assert told.removeprefix("'") == readable(cell)
    assert told.lstrip()[:1] not in {"=", "+", "-", "@", "\uff1d"}


@given(st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_every_row_comes_back(rows: list[tuple[str, str]]) -> None:
    _, *found = rows_of(written("csv", extract(rows=tuple(rows))))
    assert [[each.removeprefix("'") for each in row] for row in found] == [
        [readable(each).removeprefix("'") for each in row] for row in rows
    ]


def test_lines_end_as_the_standard_says() -> None:
    assert written("csv", extract(rows=(("a", "b"),))).endswith(b'"Who","What"\r\n"a","b"\r\n')


def test_a_task_is_due_and_an_occasion_begins() -> None:
    calendar = Calendar.from_ical(
        written(
            "ics",
            extract(
                Occasion("m-action-7", "Ben: bring, the; key", "2026-06-01", task=True),
                Occasion("m-action-8", "Ana: no day", task=True),
                Occasion("m-review-P1", "Look at P1", "2027-05-01"),
                Occasion("m-next", "Next", "2026-06-01 18:30", place="Old mill"),
            ),
        )
    )
    dated, free, review, following = calendar.subcomponents
    assert [dated.name, free.name, review.name, following.name] == [
        "VTODO",
        "VTODO",
        *["VEVENT"] * 2,
    ]
    assert dated["summary"] == "Ben: bring, the; key"
    assert dated.decoded("due") == date(2026, 6, 1)
    assert "due" not in free
    assert review.decoded("dtstart") == date(2027, 5, 1)
    assert following.decoded("dtstart") == datetime(2026, 6, 1, 18, 30)  # noqa: DTZ001  in no zone
    assert following["location"] == "Old mill"
    stamps = {each.decoded("dtstamp") for each in calendar.subcomponents}
    assert [each.utcoffset() for each in stamps] == [timedelta(0)]
    assert [each.timestamp() for each in stamps] == [1_777_660_200]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("task", [True, False])
def test_no_text_makes_a_part_of_its_own(text: str, *, task: bool) -> None:
    data = written("ics", extract(Occasion("m-1", text, "2026-06-01", task=task, about=text)))
    (part,) = Calendar.from_ical(data).subcomponents
    assert str(part["summary"]).split() == readable(text).split()


@pytest.mark.parametrize("on", ["2026-02-31", "soon", "2026-06-01 25:00", ""])
def test_a_day_that_is_none_is_left_out(on: str) -> None:
    (part,) = Calendar.from_ical(written("ics", extract(Occasion("m-1", "x", on)))).subcomponents
    assert part.name == "VTODO"
    assert "dtstart" not in part and "due" not in part


def test_they_are_formats_of_minutes_and_of_no_hand_out() -> None:
    assert set(minutes_format_names()) - set(format_names()) == {"csv", "ics"}
    with pytest.raises(UnknownFormatError):
        format_named("csv")
