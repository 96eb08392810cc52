"""The command `goround decisions`: what was decided in all meetings, and what is due."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime

import msgspec

from app.command_line.exits import Status
from app.command_line.listing import opened_library
from app.command_line.teller import Teller, TroubleError
from app.wording.register import RegisterWords
from facilitation.decisions.review import read_date
from facilitation.library.places import default_library
from facilitation.meeting.finding import title_in
from facilitation.meeting.register.entries import Entry, due_by
from facilitation.meeting.register.entries import Status as Standing
from facilitation.meeting.register.reading import Register


def decisions(asked: Namespace, teller: Teller) -> int:
    """List the decisions that stand, those due up to a day, or all there ever were."""
    if asked.due and read_date(asked.due) is None:
        raise TroubleError(teller.no_date(asked.due), Status.USAGE)
    if not asked.library and not default_library().exists():
        teller.tell(teller.no_meetings())
        return Status.FINE
    with opened_library(asked.library) as library:
        register = Register(library)
        entries = register.whole(datetime.now().astimezone().date().isoformat())
        titles = {each.meeting: title_in(each.first) for each in library.headings()}
    shown = [each for each in entries if _shows(each, asked)]
    words = teller.wording.register
    for each in shown:
        if asked.json:
            teller.tell(msgspec.json.encode(each).decode())
        else:
            _tell(each, words, teller)
    if not shown and not asked.json:
        teller.tell(words.nothing(due=asked.due if entries else ""))
    if not register.not_whole:
        return Status.FINE
    for meeting, found in register.not_whole.items():
        sentence = teller.not_whole(found, titles.get(meeting) or meeting)
        teller.complain(sentence)
        if not asked.json:
            teller.tell(sentence)
    if asked.json:
        teller.tell(msgspec.json.encode({"not_whole": register.not_whole}).decode())
    return Status.DAMAGED


def _shows(entry: Entry, asked: Namespace) -> bool:
    if asked.due:
        return due_by(entry, asked.due)
    return asked.all or entry.status is Standing.STANDING


def _tell(entry: Entry, words: RegisterWords, teller: Teller) -> None:
    status = words.status(entry.status)
    teller.tell(f"{entry.id}  {status:<9}  {words.title(entry)}")
    teller.tell(f"    {words.meeting(entry)} · {words.dates(entry)}")
    for line in words.details(entry):
        teller.tell(f"    {line}")
