"""The command ``people``: who is on the roll, and lists that come onto it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from facilitation.exchange.people_sheet import PeopleSheet
    from facilitation.library.library import Library
    from facilitation.people.roll import Roll


class PeopleCommand(Command):
    """Writes the roll as rows, or brings a list onto it."""

    def about(self) -> str:
        return self.tr("list people and their groups, or bring a list of them")

    def details(self) -> str:
        return self.tr(
            """Rows for a spreadsheet (CSV): names, aliases, pronouns, numbers, groups and what
they send somebody as, mandates, lists, needs, and whether they agree to be named in minutes, which
no minutes heed by themselves. With --bring such a file, or any list with a column of names, comes
onto the roll of a library that is there already. Nobody is taken for somebody who is called alike:
such a line is named and left out, with the status 1; at home it is asked who it is. Rows without a
name are passed over."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument("--bring", metavar="FILE", help=self.tr("a list of people (CSV)"))
        parser.value("--encoding", "NAME", self.tr("in which letters it is written"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import opened_library
        from facilitation.exchange.roll_sheet import TITLES, row_of
        from facilitation.minutes.formats.csv import as_csv
        from facilitation.people.roll import members

        sheet = self._sheet(Path(asked.bring), asked.encoding, teller) if asked.bring else None
        with opened_library(asked) as library:
            roll = members(library.roll())
            if sheet is not None:
                return self._bring(sheet, library, roll, teller)
        rows = sorted(map(row_of, roll.values()))
        teller.give(as_csv((TITLES, *rows)))
        return Status.FINE

    def _bring(self, sheet: PeopleSheet, library: Library, roll: Roll, teller: Teller) -> int:
        """Put those onto the roll who are called like nobody else, and name the others."""
        import time
        import uuid

        from facilitation.exchange.roll_sheet import ROLES, brought, coming, passed_over, undecided
        from facilitation.people.roll import written
        from facilitation.record.roll import Entry

        rows, at = coming(sheet, roll), time.time_ns() // 1_000_000
        found = brought(rows, {}, roll, lambda: uuid.uuid4().hex)
        library.enter({id_: Entry(at, written(each)) for id_, each in found.items()})
        teller.tell(self.tr("%n people came onto the roll.", "", len(found)))
        if skipped := len(passed_over(sheet)):
            teller.complain(self.tr("%n rows without a name are passed over.", "", skipped))
        if lacking := sheet.left_out(ROLES):
            words = self.tr("Not taken from the list: {columns}.")
            teller.complain(words.format(columns=", ".join(lacking)))
        asked = undecided(rows, {})
        said = self.tr(
            "Line {line}: somebody else is called {name}. At home it is asked who it is."
        )
        several = self.tr("Line {line}: {name} may be several people. At home it is asked.")
        for each in asked:
            teller.complain(
                (several if each.several else said).format(line=each.line, name=each.member.name)
            )
        return Status.NOT_AS_EXPECTED if asked else Status.FINE

    def _sheet(self, path: Path, encoding: str, teller: Teller) -> PeopleSheet:
        """Return the rows of a file; complain of the letters where they had to be guessed."""
        from facilitation.exchange.roster import BadRoster, bytes_of_list, check_sheet, sheet_of
        from facilitation.meeting.outcome import Refusal

        try:
            sheet, taken = sheet_of(bytes_of_list(path), str(path), encoding)
            check_sheet(sheet, str(path))
        except BadRoster as fault:
            params = (("file", path.name), ("found", fault.found), ("encoding", encoding))
            said = teller.wording.why_refused(Refusal(fault.code, params))
            away = fault.code.startswith("FILE_")
            raise TroubleError(said, Status.TROUBLE if away else Status.REFUSED) from fault
        teller.complain(self.tr("The letters were read as {encoding}.").format(encoding=taken))
        return sheet
