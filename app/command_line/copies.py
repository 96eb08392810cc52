"""What several commands say of copies of a library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.command_line.exits import Status
from app.command_line.teller import Teller, TroubleError
from facilitation.library.places import default_library, place_of

if TYPE_CHECKING:
    from facilitation.record.findings import Finding

Came = TypeVar("Came")


def library_file(chosen: str, teller: Teller) -> Path:
    """Return the file of the library that is meant.

    Raises:
        TroubleError: it lies on a server.
    """
    place = place_of(chosen or default_library())
    if isinstance(place, str):
        raise TroubleError(teller.only_files())
    return place


def whole_or_told(copying: Callable[[], Came], teller: Teller) -> Came:
    """Return what came of copying.

    Raises:
        TroubleError: something is wrong with what was to be copied, each finding is told; or the
            copy could not be written.
    """
    from facilitation.library.copying import CopyFault, NotWholeError

    try:
        return copying()
    except CopyFault as fault:
        sentence = teller.wording.troubles.copying(fault)
        raise TroubleError(sentence) from fault
    except NotWholeError as damaged:
        tell_findings(damaged.findings, teller)
        raise TroubleError(teller.nothing_copied(), Status.DAMAGED) from damaged


def tell_findings(findings: tuple[Finding, ...], teller: Teller) -> None:
    """Complain of everything that was found."""
    for each in findings:
        teller.complain(teller.wording.troubles.finding(each))
