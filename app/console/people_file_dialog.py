"""A list of people from a file, as it would arrive; nothing is guessed without being seen."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.console.act_dialog import ActDialog
from app.console.arrivals_shown import ArrivalsTable, PassedOverList
from app.console.outcome import Doer
from app.look.dialog_size import fit_screen
from app.look.encoding_choice import ColumnChoices
from app.look.labels import plain_label, say
from app.look.laying import filled
from app.look.list_reading import ListReading
from app.wording.words import with_gaps
from facilitation.exchange.bringing import enrolling
from facilitation.exchange.roster import Arrival, Passed, arrivals, roster_of
from facilitation.meeting.act import Act
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold


class PeopleFileDialog(ActDialog):
    """Encoding, columns, who comes, and who is passed over; one act lets all of them come."""

    def __init__(
        self, data: bytes, name: str, meeting: Meeting, do: Doer, parent: QWidget | None = None
    ) -> None:
        """Read ``data``, the bytes of the file ``name``, as far as they can be told."""
        title = with_gaps(self.tr("People from {file}")).format(file=name)
        super().__init__(title, self.tr("Let them come"), do, parent)
        self._name = name
        self._known = frozenset(key for each in meeting.people.values() for key in each.keys)
        self._next = len(meeting.people) + 1
        self._rows: tuple[Arrival, ...] = ()
        self._plain: tuple[Arrival, ...] = ()
        self._apart: frozenset[str] = frozenset()
        self.reading = ListReading(ColumnChoices(self), self)
        self.hint = plain_label(wrap=True)
        self.table = ArrivalsTable(self)
        self.passed_head = plain_label(role="soft", wrap=True)
        self.passed = PassedOverList(self)
        self._fill()
        self.reading.changed.connect(self._show)
        # Queued: the rows are made anew, and the one that was ticked is still at work.
        self.passed.changed.connect(self._on_kept, Qt.ConnectionType.QueuedConnection)
        self.reading.take_file(data, name)
        fit_screen(self, 1120, 660)
        self.reading.encoding.setFocus()

    def _fill(self) -> None:
        parts = (self.reading, self.hint, (self.table, 3), self.passed_head, (self.passed, 1))
        filled(self.scrolled(), *parts)

    def _on_kept(self) -> None:
        self._apart = self.passed.kept(self._apart)
        self._show()

    def _show(self) -> None:
        sheet = self.reading.sheet
        self._plain = arrivals(sheet, self._known) if sheet.tells_names else ()
        self._rows = self._plain
        if self._apart and self._plain:
            self._rows = arrivals(sheet, self._known, self._apart)
        if sheet.rows and not sheet.tells_names:
            self.table.show_cells(sheet)
        else:
            self.table.show_rows(self._rows, self._next)
        self._show_passed()
        say(self.hint, self._missing() or self._told())
        self.go.setEnabled(not self._missing())
        say(self.refusal, "")

    def _show_passed(self) -> None:
        """Show who is passed over, and who would be but for a group behind the name."""
        shown: list[tuple[Arrival, bool]] = []
        keys: dict[int, str] = {}
        for was, row in zip(self._plain, self._rows, strict=True):
            if was.why is None:
                continue
            kept = row.why is None
            shown.append((row, True) if kept else (was, False))
            if was.why not in (Passed.NAMELESS, Passed.LONG) and was.person.group:
                keys[row.line] = fold(was.person.name)
        self.passed.show_rows(shown, keys)
        self.passed.setVisible(bool(shown))
        number = sum(not kept for _, kept in shown)
        heads = self.tr("%n rows are passed over:", "", number)
        say(self.passed_head, heads if shown else "")

    def _missing(self) -> str:
        """Return what must be chosen before anybody can come."""
        if self.reading.unread:
            return self.reading.unread
        if not self.reading.sheet.tells_names:
            return self.tr("Which column is the name? Choose it above: it cannot be told.")
        if not any(each.why is None for each in self._rows):
            return self.tr("Nobody would come.")
        return ""

    def _told(self) -> str:
        coming = [each.person for each in self._rows if each.why is None]
        said = self.tr("%n people would come.", "", len(coming))
        away = sum(not each.here for each in coming)
        if away:
            later = self.tr("%n of them are not here yet.", "", away)
            said = f"{said} {later}"
        return f"{said} {self.reading.doubt()}".strip()

    def act(self) -> Act | str:
        """Return the act that lets all of them come, or what is still missing."""
        missing = self._missing()
        if missing:
            return missing
        roster = replace(roster_of(self._rows), encoding=self.reading.guessed())
        return enrolling(roster, self._name)
