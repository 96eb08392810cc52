"""The command ``decisions``: what was decided in all meetings, and what is due."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from app.wording.register import RegisterWords
    from facilitation.meeting.register.entries import Entry


class DecisionsCommand(Command):
    """Lists the decisions that stand, those due up to a day, or all there ever were."""

    def about(self) -> str:
        return self.tr("list the decisions of all meetings, or those that are due")

    def details(self) -> str:
        return self.tr(
            """What stands of all that was decided in the meetings of the library: id, title,
meeting, dates, result, rule, reservations, scope and mandate, what came before and after it.
With --due only what is to be looked at again, or ends, up to that day; with --all also what was
amended, replaced, rescinded or has expired. With --json a line of JSON for each."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.value("--due", "DATE", self.tr("due up to this day: 2027-05-01"))
        parser.switch("--all", self.tr("also what does not stand any more"))
        parser.switch("--json", self.tr("lines of JSON"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        import msgspec

        from app.command_line.across import missed
        from app.command_line.indexing import recall
        from app.command_line.opened import nothing_yet, opened_library
        from facilitation.decisions.review import read_date
        from facilitation.meeting.past.finding import title_in
        from facilitation.meeting.register.between import Between, heeding
        from facilitation.meeting.register.reading import Register

        if asked.due and read_date(asked.due) is None:
            raise TroubleError(teller.no_date(asked.due), Status.USAGE)
        if nothing_yet(asked.library, teller):
            return Status.FINE
        with opened_library(asked) as library:
            register = Register(library)
            between, today = Between(library), datetime.now().astimezone().date().isoformat()
            recall(library, register)
            recall(library, between)
            between.read_all()
            entries = heeding(register.whole(today), between.held(), today)
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
        return missed(register.not_whole, titles, teller, json=asked.json)


def _shows(entry: Entry, asked: Namespace) -> bool:
    from facilitation.meeting.register.entries import Status as Standing
    from facilitation.meeting.register.entries import due_by

    if asked.due:
        return due_by(entry, asked.due)
    return asked.all or entry.status in (Standing.STANDING, Standing.WAITING)


def _tell(entry: Entry, words: RegisterWords, teller: Teller) -> None:
    status = words.status(entry.status)
    teller.tell(f"{entry.id}  {status:<9}  {words.title(entry)}")
    teller.tell(f"    {words.meeting(entry)} · {words.dates(entry)}")
    for line in words.details(entry):
        teller.tell(f"    {line}")
