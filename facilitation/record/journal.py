"""The one way in and out of the record, whatever keeps it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, Protocol

import msgspec

from facilitation.record.inbox import Inbox
from facilitation.record.roll import RollKeeper
from facilitation.record.rows import Draft, Row

StorageCode = Literal[
    "full",
    "locked",
    "read_only",
    "newer",
    "foreign",
    "damaged",
    "missing",
    "unreachable",
    "silent",
    "empty",
    "not_begun",
    "taken",
    "files_missing",
    "parted",
    "passphrase_wanted",
    "passphrase_wrong",
    "not_locked",
    "no_cipher",
]


class Heading(msgspec.Struct, frozen=True):
    """What a list of meetings needs of one: how many rows, the first and the last."""

    meeting: str
    rows: int
    first: Row
    last: Row


class Behind(Exception):  # noqa: N818 - it is no error, it is news
    """Another writer was quicker: read on from `expected`, then decide again.

    `expected` is the last seq the writer knew, `found` the last one there is.
    """

    def __init__(self, expected: int, found: int) -> None:
        super().__init__(f"expected row {expected} to be the last, found {found}")
        self.expected = expected
        self.found = found


class StorageFault(Exception):  # noqa: N818 - "fault" says so
    """The place where the record is kept does not do what it should.

    `code` says what is wrong:

    - `full`: no room; the record is as before, and the next append works once there is.
    - `locked`: another program keeps it locked.
    - `read_only`: it can be read and not be written.
    - `newer`: a newer Goround wrote it; this one can neither read nor write it.
    - `foreign`: it is not a library of Goround's.
    - `damaged`: it is one and its contents cannot be read (see `library.rescue`).
    - `missing`: there is nothing at that place, or no folder to put it in.
    - `unreachable`: it cannot be opened: rights, network, driver, a drive pulled out.
    - `silent`: no answer came in time; whether an act was written is not known yet.
    - `empty`: the file holds nothing: no library was begun in it.
    - `parted`: another station has gone on with the record while this one was held in memory.
    - `not_begun`: there was no room to begin a library; nothing is left of the attempt.
    - `passphrase_wanted`: it is locked, or is no library: that cannot be told without a passphrase.
    - `passphrase_wrong`: the passphrase does not open it, or its beginning is damaged, or it is no
      library: that cannot be told apart.
    - `not_locked`: a passphrase was said, and it needs none.
    - `no_cipher`: this computer has nothing that opens locked libraries.

    `detail` is the storage's own text or a code; `path` the file or address, without
    a password.
    """

    def __init__(self, code: StorageCode, detail: str = "", path: str = "") -> None:
        super().__init__(f"{code}: {detail} ({path})")
        self.code: StorageCode = code
        self.detail = detail
        self.path = path


class Journal(Inbox, RollKeeper, Protocol):
    """Keeps the records of meetings. Rows are only ever added, never changed."""

    @property
    def read_only(self) -> bool:
        """Whether it was opened to be read only, so that every append is refused."""

    def append(
        self, meeting: str, expected: int, drafts: Sequence[Draft], at: int, tick: int, by: str
    ) -> tuple[Row, ...]:
        """Writes one act as one transaction; it is durable when this returns.

        `expected` is the last seq known (0 for a new meeting); `at` and `tick` are
        milliseconds, see `Row`. Raises Behind if that is not the last seq, StorageFault
        if it cannot be written; then nothing was. No drafts is a ValueError.
        """

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        """The meeting's rows with a seq greater than `after`, in order.

        Empty for a meeting that is not there. Raises StorageFault.
        """

    def rows_of(self, kind: str) -> Sequence[Row]:
        """All rows of one kind in all meetings, by meeting and in order. Raises StorageFault."""

    def headings(self) -> tuple[Heading, ...]:
        """All meetings by their id; quick however long they are. Raises StorageFault."""

    def pulse(self, meeting: str, at: int, tick: int) -> None:
        """Notes a sign of life, so that a crash can be dated; no part of the record."""

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        """The (at, tick) of the last sign of life in milliseconds, or None."""

    @property
    def shared(self) -> bool:
        """Whether it is kept elsewhere, so that stations on other laptops may write to it, too."""

    def join(self, meeting: str) -> bool:
        """Attends a meeting until `leave`; gives whether another live station does already.

        A station that crashed is not there any more. Raises StorageFault.
        """

    def watch(self, meeting: str, heard: Callable[[], None]) -> None:
        """Calls `heard`, in any thread, when another station wrote, until `leave`.

        Only where the storage tells by itself; else it has to be asked from time to time.
        """

    def put_up(self, meeting: str, body: bytes) -> None:
        """Lets all stations know what is put up before the room; no part of the record.

        Raises StorageFault.
        """

    def is_up(self, meeting: str) -> bytes:
        """What was put up before the room last; empty where nothing was. Raises StorageFault."""

    def leave(self, meeting: str) -> None:
        """Attends a meeting no more. Leaving twice does nothing. Raises StorageFault."""

    def close(self) -> None:
        """Lets go of the storage. Closing twice does nothing."""
