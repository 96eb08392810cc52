"""The date at which an agreement will be looked at again (S3 *Evaluate and Evolve Agreements*)."""

from __future__ import annotations

import re
from datetime import date


def read_date(text: str) -> date | None:
    """Read a date typed as ``2027-05-01``; None if there is no such day."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def is_ahead(review: str, today: str) -> bool:
    """Return whether the day of review comes after today; today itself is too early.

    False where either is no date: what cannot be shown to lie ahead does not.
    """
    then, now = read_date(review), read_date(today)
    return then is not None and now is not None and then > now
