"""Dates and moments as the language writes them: ISO 8601, nothing else."""

from __future__ import annotations

import re
from datetime import date, time

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")


def is_date(text: str) -> bool:
    """Whether ``text`` is a day that the calendar has, as ``2026-06-01``."""
    if _DATE.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_time_of_day(text: str) -> bool:
    """Whether ``text`` is a time of day, as ``18:30`` or ``18:30:00``."""
    if _TIME.fullmatch(text) is None:
        return False
    try:
        time.fromisoformat(text)
    except ValueError:
        return False
    return True
