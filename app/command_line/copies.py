"""What several commands say of copies of a library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.command_line.exits import Status
from app.command_line.teller import Teller, TroubleError
from facilitation.library.places import default_library, place_of

Came = TypeVar("Came")


def library_file(chosen: str, teller: Teller) -> Path:
    """Return the file of the library that is meant. Raises TroubleError: it lies on a server."""
    place = place_of(chosen or default_library())
    if isinstance(place, str):
        raise TroubleError(teller.only_files())
    return place


def whole_or_told(copying: Callable[[], Came], teller: Teller) -> Came:
    """Return what came of copying.

    Raises TroubleError: something is wrong with what was to be copied, each finding is told; or the
    copy could not be written.
    """
    from facilitation.library.copying import CopyFault, NotWholeError

    try:
        return copying()
    except CopyFault as fault:
        raise TroubleError(teller.wording.troubles.copying(fault)) from fault
    except NotWholeError as damaged:
        for each in damaged.findings:
            teller.complain(teller.wording.troubles.finding(each))
        raise TroubleError(teller.nothing_copied(), Status.DAMAGED) from damaged
