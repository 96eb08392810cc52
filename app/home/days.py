"""Which day it is here."""

from __future__ import annotations

from datetime import date


def local_day() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall is meant
