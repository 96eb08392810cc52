"""Reading a library before SQLAlchemy is loaded, so that the first picture need not wait.

Only for a file that is sound, of the newest schema and writable: whatever is amiss is
for :func:`~facilitation.library.library.open_library`, which says what and why.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from facilitation.library.headings import HEADINGS, headings_in
from facilitation.library.identity import SCHEMA
from facilitation.library.passphrase import Passphrase, connect, sqlite_errors
from facilitation.library.places import place_of
from facilitation.library.recognition import is_new, writable
from facilitation.record.journal import Heading, StorageFault
from facilitation.record.rows import Row

# The columns are the fields of a Row, in its order (schema.py).
_READ: Final = "SELECT * FROM events WHERE meeting = ? AND seq > ? ORDER BY seq"
_PULSE: Final = "SELECT at, tick FROM pulses WHERE meeting = ?"
_IS_UP: Final = "SELECT body FROM rooms WHERE meeting = ?"
_VERSION: Final = "SELECT version_num FROM goround_version"


class Glance:
    """The reading half of a library, over the interpreter's own SQLite.

    Every method raises one of ``sqlite_errors`` where the file does not answer as it should.
    """

    def __init__(self, path: Path, key: Passphrase | None = None) -> None:
        uri = f"{path.absolute().as_uri()}?mode=rw"
        only = "PRAGMA query_only = ON"
        self._connection = connect(
            uri, key, only, uri=True, isolation_level=None, check_same_thread=False
        )

    def schema(self) -> str:
        return str(self._connection.execute(_VERSION).fetchone()[0])

    def read(self, meeting: str, after: int = 0) -> Sequence[Row]:
        """Return the meeting's rows with a seq greater than ``after``, in order."""
        found = self._connection.execute(_READ, (meeting, after))
        return tuple([Row(*fields) for fields in found])

    def headings(self) -> tuple[Heading, ...]:
        return headings_in(self._connection.execute(HEADINGS))

    def last_pulse(self, meeting: str) -> tuple[int, int] | None:
        """Return the (at, tick) of the last sign of life, or None."""
        found = self._connection.execute(_PULSE, (meeting,)).fetchone()
        return None if found is None else (found[0], found[1])

    def is_up(self, meeting: str) -> bytes:
        """Return what is put up before the room; empty where nothing is."""
        found = self._connection.execute(_IS_UP, (meeting,)).fetchone()
        return b"" if found is None else bytes(found[0])

    def close(self) -> None:
        self._connection.close()


def glance_at(chosen: str | Path, key: Passphrase | None = None) -> Glance | None:
    """Open a library for a first look; None where it has to be opened properly at once."""
    place = place_of(chosen)
    if isinstance(place, str):
        return None
    glance = None
    try:
        if is_new(place, create=False, key=key) or not writable(place, new=False):
            return None
        glance = Glance(place, key)
        if glance.schema() == SCHEMA:
            return glance
    except (OSError, StorageFault, TypeError):
        pass
    except sqlite_errors():
        pass
    if glance is not None:
        glance.close()
    return None
