"""What goes from one laptop to another: a meeting alone as a library of its own, and what comes."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from typing import Protocol

from facilitation.library.copying import NotWholeError, look_through, making_beside
from facilitation.library.library import Library, open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.placing import put
from facilitation.library.verify import attached_in, findings_among
from facilitation.record.attachments import AttachmentProblem, Attachments
from facilitation.record.export import is_record, rows_in
from facilitation.record.journal import Journal, StorageFault
from facilitation.record.memory import MemoryJournal

_BEGINNING = 64


class Records(Journal, Attachments, Protocol):
    """Meetings with the files that are attached to them."""


def hand_over(records: Records, meeting: str, to: Path, key: Passphrase | None = None) -> None:
    """Writes a meeting as a library of its own, with its attached files and nothing else.

    It is locked where there is a `key`. Raises NotWholeError where the meeting is not whole, and
    StorageFault, `taken` where something lies there already: it may be somebody's library.
    """
    if to.exists():
        raise StorageFault("taken", "there is a file", str(to))
    rows = records.read(meeting)
    if findings := findings_among(rows):
        raise NotWholeError(findings)
    with making_beside(to) as made:
        with closing(open_library(made, key=key)) as alone:
            for _, attached in attached_in(rows):
                with suppress(AttachmentProblem):  # it is found by looking through
                    alone.keep(records.content(attached.sha256))
            alone.take_over(rows)
        look_through(made, to, key)
        put(made, to)


def open_other(path: Path, key: Passphrase | None = None) -> Library | MemoryJournal:
    """Opens what came, to be read: a library, or the record of one meeting as text.

    Raises StorageFault.
    """
    try:
        with path.open("rb") as file:
            if not is_record(file.read(_BEGINNING)):
                return open_library(path, create=False, read_only=True, key=key)
        found = MemoryJournal()
        found.take_in(rows_in(path.read_bytes()))
    except ValueError as error:
        raise StorageFault("damaged", str(error), str(path)) from error
    except OSError as error:
        raise StorageFault("missing", str(error), str(path)) from error
    return found
