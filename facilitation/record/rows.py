"""What is written down: a draft before it has a place in the record, a row after."""

from __future__ import annotations

import msgspec


class Draft(msgspec.Struct, frozen=True):
    """One event that has been decided and is not yet written.

    `kind` names the event and `version` (1 or more) the form of its body; `body` is the
    event as UTF-8 JSON.
    """

    kind: str
    version: int
    body: bytes


class Row(msgspec.Struct, frozen=True, gc=False):
    """One event as it stands in the record, for good.

    `seq` counts from 1 within its meeting, without gaps. `act` is the seq of the first
    row of the act that brought this row about, so the rows of one act bear one number.
    `at` is the wall clock in milliseconds since 1970-01-01 UTC; `tick` is the steady
    clock in milliseconds, from which all durations are computed. `by` says which seat
    did it (console, desk, script, program). `link` (32 bytes) chains the row to the one
    before it: see `integrity.link`.
    """

    meeting: str
    seq: int
    act: int
    kind: str
    version: int
    at: int
    tick: int
    by: str
    body: bytes
    link: bytes
