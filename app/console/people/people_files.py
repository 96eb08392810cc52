"""Lists of people that are chosen or dropped: from the file to its preview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.look.file_places import ask_for_file
from facilitation.meeting.outcome import Refusal

if TYPE_CHECKING:
    from app.console.console import Console

ENDINGS = frozenset({".csv", ".tsv", ".txt"})
"""Files whose names end so may be lists of people."""


class PeopleFiles(QObject):
    """Opens the preview of a list; why one cannot be read stands in the quick bar."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console

    def choose(self) -> None:
        """Ask which file, and open its preview."""
        lists = self.tr("Lists of people (*.csv *.tsv *.txt)")
        ask_for_file(self._console, self.tr("People from a file"), (lists,), self.preview)

    def dropped(self, paths: Sequence[Path]) -> None:
        """Open the preview of the one list that was dropped; anything else is not taken."""
        if len(paths) == 1 and paths[0].suffix.casefold() in ENDINGS:
            self.preview(paths[0])
            return
        self._console.quick.refuse(
            self.tr(
                "One list of people can be dropped here (.csv, .tsv or .txt); other files on the "
                "text they belong to."
            )
        )

    def preview(self, path: Path) -> None:
        """Open the preview of a file; nothing is changed by it."""
        # Loaded when somebody has a list.
        from app.console.people.people_file_dialog import PeopleFileDialog
        from facilitation.exchange.encodings import encodings_of
        from facilitation.exchange.roster import BadRoster, bytes_of_list

        try:
            data = bytes_of_list(path)
        except BadRoster as fault:
            self._refuse(fault.code, path)
            return
        if not data.strip():
            self._refuse("NO_NAMES", path)
        elif not encodings_of(data):
            self._refuse("NOT_TEXT", path)
        else:
            meeting, do = self._console.station.meeting, self._console.acting.answered
            PeopleFileDialog(data, path.name, meeting, do, self._console).open()

    def _refuse(self, code: str, path: Path) -> None:
        refusal = Refusal(code, (("file", path.name),))
        self._console.quick.refuse(self._console.wording.refusal(refusal))


def names_people(path: Path) -> bool:
    """Whether a file is a list of people: its ending may be one's, and its titles say so."""
    if path.suffix.casefold() not in ENDINGS:
        return False
    from facilitation.exchange.roster import BadRoster, bytes_of_list, sheet_of  # loaded late

    try:
        sheet, _ = sheet_of(bytes_of_list(path), str(path))
    except BadRoster:
        return False
    return sheet.titled and sheet.tells_names
