"""The files that a command reads and writes, and in which format."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.command_line.exits import Status
from app.command_line.teller import Teller, TroubleError, why
from app.papers.exporting import write_whole
from app.papers.unnamed_words import UnnamedWords
from facilitation.meeting.naming import Naming
from facilitation.meeting.state import Meeting
from facilitation.minutes.attribution import Told
from facilitation.minutes.catalogue import (
    UnknownFormatError,
    format_named,
    format_names,
    minutes_format_named,
    minutes_format_names,
)


def format_asked(asked: Namespace, teller: Teller, *, minutes: bool = False) -> str:
    """Return the format that was named, else that by the ending of the file, else Markdown.

    ``minutes`` have formats that a hand-out has not. Raises TroubleError: there is no such format.
    """
    name = asked.format or Path(asked.out).suffix or "markdown"
    known = minutes_format_named if minutes else format_named
    try:
        return known(name).name
    except UnknownFormatError as fault:
        names = minutes_format_names() if minutes else format_names()
        there = ", ".join(names)
        raise TroubleError(teller.no_format(name, there), Status.USAGE) from fault


def order_meant(typed: str, own: Path | None) -> tuple[str, Path | None]:
    """Return the name of an order and the folder of a group's own: of a file, where that is."""
    file = Path(typed)
    is_file = file.suffix == ".toml" or file.name != typed
    return (file.stem, file.parent) if typed and is_file else (typed, own)


def check_order(name: str, own: Path | None, chosen: str, teller: Teller) -> None:
    """Refuse an order of minutes that is not there, or whose file is wrong; empty is the usual.

    Where the order that the group has ``chosen`` is wrong, minutes are in the usual one: say why.
    Raises TroubleError: with the orders there are, or with the file, the line and the remedy.
    """
    from app.papers.order import BadOrder
    from app.papers.order_words import OrderWording
    from app.papers.orders import UnknownOrderError, order_named, order_names

    words = OrderWording(teller.translate)
    try:
        if name or chosen:
            order_named(name or chosen, own)
    except UnknownOrderError as fault:
        if name:
            there = ", ".join(order_names(own))
            raise TroubleError(teller.no_order(name, there), Status.USAGE) from fault
    except BadOrder as fault:
        if name:
            raise TroubleError(words.refused(fault), Status.USAGE) from fault
        teller.complain(words.refused(fault))


def check_names(wanted: Naming, chosen: Naming, teller: Teller) -> None:
    """Refuse to tell more names than the group chose in the record.

    Raises TroubleError: with the line that records a consent.
    """
    more = Told(wanted, chosen).refused
    if more:
        whom, item = more[0]
        line = f"names {whom} on{f' for item {item}' if item else ''}"
        raise TroubleError(teller.more_names(line), Status.REFUSED)


def tell_of_unnamed(meeting: Meeting, teller: Teller) -> None:
    """Say how those are called who may not be named, and which texts name them all the same."""
    for each in filter(None, UnnamedWords(teller.translate).of(meeting)):
        teller.complain(each)


def give(place: str, data: bytes, teller: Teller) -> None:
    """Write into a file, or to standard output where none or ``-`` is named.

    Raises TroubleError: it cannot be written.
    """
    if not place or place == "-":
        teller.give(data)
        return
    try:
        write_whole(Path(place), data)
    except OSError as fault:
        raise TroubleError(teller.cannot_write(place, fault)) from fault


def made_folder(typed: str, teller: Teller) -> Path:
    """Return a folder that is there, made where it was not.

    Raises TroubleError: it cannot be made.
    """
    folder = Path(typed)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise TroubleError(teller.cannot_write(typed, fault)) from fault
    return folder


def content_of(path: str, most: int, too_large: TroubleError, teller: Teller) -> bytes:
    """Return the bytes of a file, ``most`` at most: what never ends would fill the memory.

    Raises TroubleError: it cannot be read, or is ``too_large``.
    """
    try:
        with Path(path).open("rb") as file:
            data = file.read(most + 1)
    except OSError as fault:
        raise TroubleError(teller.cannot_read(path, why(fault))) from fault
    if len(data) > most:
        raise too_large
    return data
