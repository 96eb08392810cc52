"""Dates and moments as the language writes them: ISO 8601, nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")


def is_date(text: str) -> bool:
    """Whether ``text`` is a day that the calendar has, as ``2026-06-01``."""
    return _DATE.fullmatch(text) is not None and _is_read(date.fromisoformat, text)


def is_time_of_day(text: str) -> bool:
    """Whether ``text`` is a time of day, as ``18:30`` or ``18:30:00``."""
    return _TIME.fullmatch(text) is not None and _is_read(time.fromisoformat, text)


def _is_read(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True
