"""Actions, reviews and the next meeting for a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from facilitation.minutes.catalogue import ExtractFormat
from facilitation.minutes.extract import Extract, Occasion
from facilitation.minutes.plain_text import readable

if TYPE_CHECKING:
    from icalendar import Event, Todo


def render(extract: Extract) -> bytes:
    """Return a calendar; a time of day is by the clock of whoever is there, in no zone.

    The record knows how far a clock was from UTC when the meeting began, not what it will show on
    the day of the next one, when summer may have come or gone.
    """
    from icalendar import Calendar  # loads a hundred modules

    calendar = Calendar()
    calendar.add("prodid", "-//Goround//Minutes//EN")
    calendar.add("version", "2.0")
    calendar.add("name", readable(extract.title))
    written = datetime.fromtimestamp(extract.dated // 1000, UTC)
    for each in extract.occasions:
        part = _part(each)
        part.add("dtstamp", written)
        calendar.add_component(part)
    return bytes(calendar.to_ical())


def _part(occasion: Occasion) -> Event | Todo:
    from icalendar import Event, Todo

    when = _when(occasion.on)
    part = Todo() if occasion.task or when is None else Event()
    part.add("uid", occasion.id)
    part.add("summary", readable(occasion.summary))
    if when is not None:
        part.add("due" if occasion.task else "dtstart", when)
    for name, text in (("description", occasion.about), ("location", occasion.place)):
        if text:
            part.add(name, readable(text))
    return part


def _when(on: str) -> date | None:
    """Return a day or a moment; None where there is none, or a record of others has no such."""
    try:
        return datetime.fromisoformat(on) if " " in on else date.fromisoformat(on)
    except ValueError:
        return None


FORMAT = ExtractFormat("ics", ".ics", render)
