"""What of a record goes into calendars and lists, with every name already as it may be told."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Rows(StrEnum):
    """What a list of rows is about."""

    ACTIONS = "actions"
    DECISIONS = "decisions"
    ATTENDANCE = "attendance"


class Occasion(msgspec.Struct, frozen=True):
    """A day on which something is due or happens; ``task`` is whether somebody has to do it.

    ``id`` stays the same in every export of this record. ``on`` is an ISO date with or without a
    time of day, by the clock of the place where people meet (empty: no day was said).
    """

    id: str
    summary: str
    on: str = ""
    task: bool = False
    about: str = ""
    place: str = ""


class Extract(msgspec.Struct, frozen=True):
    """The occasions of a meeting, and one list with a row of ``heads``.

    ``dated`` is when the record was last added to (wall-clock ms); no present time is anywhere in
    it, so the same record always gives the same bytes.
    """

    title: str
    dated: int
    occasions: tuple[Occasion, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
