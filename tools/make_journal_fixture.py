"""Makes `tests/journals/library-NNNN.goround`, to be kept for good and opened by tests.

Run once when a migration lands: `python -m tools.make_journal_fixture`. A fixture that
is there already is never made again: it has to be what that version really wrote.
"""

from __future__ import annotations

import sys
from pathlib import Path

from facilitation.library.identity import SCHEMA
from facilitation.library.library import open_library
from facilitation.record.rows import Draft

_ACTS = (
    (("meeting_started", b'{"title":"Reading group","body":"The Tuesday readers"}'),),
    (("person_arrived", b'{"person":1,"name":"Ana"}'), ("person_arrived", b'{"person":2}')),
    (("hand_raised", '{"person":2,"why":"Größe, naïveté, 名"}'.encode()),),
)
_BEGIN = 1_777_660_200_000


def make(path: Path) -> None:
    """Writes a library of two meetings, three acts each, at fixed times, and an attached file."""
    library = open_library(path)
    for meeting in ("0001-reading", "0002-reading"):
        last = 0
        for number, act in enumerate(_ACTS):
            drafts = [Draft(kind, 1, body) for kind, body in act]
            tick = 1000 * number
            last = library.append(meeting, last, drafts, _BEGIN + tick, tick, "console")[-1].seq
    library.pulse("0002-reading", _BEGIN + 5000, 5000)
    library.keep("Größe\0".encode())
    library.close()


def main() -> int:
    """Makes the fixture of the present schema; 1 if it is there already."""
    path = Path("tests/journals") / f"library-{SCHEMA}.goround"
    if path.exists():
        print(f"{path} is there already and stays as it is.")
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    make(path)
    print(f"Made {path}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
