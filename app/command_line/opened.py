"""The library and the meeting that a command reads."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.command_line.exits import Status
from app.command_line.teller import Teller, TroubleError
from app.resources import processes_of
from facilitation.library.glance import glance_at
from facilitation.library.passphrase import Passphrase, sqlite_errors
from facilitation.library.places import default_library, place_of
from facilitation.meeting.folding import fold
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.past.finding import meetings_meant, title_in
from facilitation.record.journal import StorageFault

if TYPE_CHECKING:
    from app.command_line.unlocking import Passphrases
    from facilitation.library.library import Library
    from facilitation.meeting.history import Fold
    from facilitation.record.journal import Journal


@contextmanager
def opened_library(asked: Namespace) -> Iterator[Library]:
    """Open the library that is meant, which is there; a command that reads never makes one."""
    from facilitation.library.library import open_library  # loads SQLAlchemy

    library = open_library(asked.library or default_library(), create=False, key=key_of(asked))
    try:
        yield library
    finally:
        library.close()


def key_of(asked: Namespace) -> Passphrase | None:
    """Return what was said to open the library that is meant; None where nothing was."""
    passphrases: Passphrases = asked.passphrases
    return passphrases.of(place_of(asked.library or default_library()))


def nothing_yet(chosen: str, teller: Teller) -> bool:
    """Tell whether there is no library yet, where none was named; then that is said."""
    if chosen or default_library().exists():
        return False
    teller.tell(teller.no_meetings())
    return True


def meeting_meant(library: Journal, typed: str, teller: Teller) -> str:
    """Return the id of the meeting that is meant.

    Raises TroubleError: there is none, or it may be several.
    """
    found = meetings_meant(library, typed)
    if len(found) == 1:
        return found[0]
    heads = library.headings()
    if not found:
        titles = [title_in(each.first) or each.meeting for each in heads]
        raise TroubleError(teller.no_meeting(typed, titles), Status.REFUSED)
    titles = [f"{title_in(h.first)} ({h.meeting[:8]})" for h in heads if h.meeting in found]
    raise TroubleError(teller.several_meetings(typed, titles), Status.REFUSED)


def kept_meeting(
    library: Journal, place: str | Path, typed: str, teller: Teller, fold: Fold = fold
) -> KeptMeeting:
    """Return the meeting that is meant; what of it cannot be read is said.

    ``fold`` adds its record up (see :meth:`History.extend`). Raises TroubleError: nothing of it can
    be read.
    """
    meant = meeting_meant(library, typed, teller)
    try:
        kept = KeptMeeting(library, meant, processes_of(place), fold=fold)
    except StorageFault as fault:
        if fault.code != "damaged":
            raise
        raise TroubleError(teller.nothing_whole(), Status.DAMAGED) from fault
    teller.wording.processes.known.know(kept.history.meeting.versions)
    if kept.unreadable is not None:
        if not kept.history.last_seq:
            raise TroubleError(teller.nothing_whole(), Status.DAMAGED)
        teller.complain(teller.not_whole(kept.unreadable))
    return kept


def meeting_asked(asked: Namespace, teller: Teller, fold: Fold = fold) -> KeptMeeting:
    """Return the meeting that a command was asked for, read whole; the library is closed again.

    ``fold`` adds its record up (see :meth:`History.extend`). Raises TroubleError: there is no such
    meeting, or nothing of it can be read.
    """
    quick = glance_at(asked.library or default_library(), key_of(asked))
    if quick is not None:
        try:
            return kept_meeting(cast("Journal", quick), asked.library, asked.meeting, teller, fold)
        except sqlite_errors():
            pass  # what is amiss with it is told by opening it properly
        finally:
            quick.close()
    with opened_library(asked) as library:
        return kept_meeting(library, asked.library, asked.meeting, teller, fold)


def whole_or_not(kept: KeptMeeting) -> Status:
    return Status.FINE if kept.unreadable is None else Status.DAMAGED


def tell_not_whole(kept: KeptMeeting, teller: Teller) -> None:
    """Say in the answer itself, which may be kept or sent on, that it is short."""
    if kept.unreadable is not None:
        teller.tell(teller.wording.troubles.not_whole(kept.unreadable))
        teller.tell("")
