"""What checking a record can find to be wrong."""

from __future__ import annotations

from typing import Literal

import msgspec

FindingCode = Literal[
    "chain_broken",
    "seq_gap",
    "sqlite_damaged",
    "attachment_missing",
    "attachment_damaged",
    "cut_off",
    "meeting_gone",
    "made_anew",
]


class Finding(msgspec.Struct, frozen=True):
    """One thing that is wrong.

    - `chain_broken`: row `seq` or its link is not what was written.
    - `seq_gap`: rows are missing before row `seq`.
    - `sqlite_damaged`: the database file is damaged; `detail` in SQLite's words. Then
      `meeting` is empty unless it is known which one cannot be read.
    - `attachment_missing`: the file that row `seq` attached is not in the library.
    - `attachment_damaged`: it is there and is not what was attached. For both `detail` is
      the file's name.
    - `cut_off`: the record ends with row `seq`, and a copy knows how it went on.
    - `meeting_gone`: a copy has a meeting that is not there.
    - `made_anew`: row `seq` follows from what is before it, and is not what a copy has. For all
      three `detail` is the name of the copy.
    """

    meeting: str
    seq: int | None
    code: FindingCode
    detail: str
