"""A list of people from a file, as it would arrive; nothing is guessed without being seen."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from app.console.act_dialog import ActDialog
from app.console.arrivals_shown import ArrivalsTable, PassedOverList
from app.console.encoding_choice import ColumnChoices, EncodingChoice
from app.console.outcome import Doer
from app.look.dialog_size import fit_screen
from app.look.labels import plain_label, say
from app.look.laying import filled
from app.look.lines import Lines
from app.wording.words import with_gaps
from facilitation.exchange.bringing import enrolling
from facilitation.exchange.encodings import encodings_of
from facilitation.exchange.people_sheet import PeopleSheet, sheet_in
from facilitation.exchange.roster import Arrival, Passed, arrivals, roster_of
from facilitation.exchange.spreadsheets import BadRows
from facilitation.exchange.text_files import UnreadableFile, decoded
from facilitation.meeting.act import Act
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold


class PeopleFileDialog(ActDialog):
    """Encoding, columns, who comes, and who is passed over; one act lets all of them come."""

    def __init__(
        self, data: bytes, name: str, meeting: Meeting, do: Doer, parent: QWidget | None = None
    ) -> None:
        """Read ``data``, the bytes of the file ``name``, as far as they can be told."""
        super().__init__("", "", do, parent)
        self.setWindowTitle(with_gaps(self.tr("People from {file}")).format(file=name))
        self.go.say(self.tr("Let them come"))
        self._data, self._name = data, name
        self._likely = encodings_of(data)
        self._known = frozenset(key for each in meeting.people.values() for key in each.keys)
        self._next = len(meeting.people) + 1
        self._sheet = PeopleSheet((), {}, titled=False)
        self._rows: tuple[Arrival, ...] = ()
        self._plain: tuple[Arrival, ...] = ()
        self._apart: frozenset[str] = frozenset()
        self._unread = ""
        self._by_hand = False
        self.encoding = EncodingChoice(self)
        self.sign = plain_label(role="soft")
        self.titled = QCheckBox(self.tr("The first row holds titles"), self)
        self.columns = ColumnChoices(self)
        self.hint = plain_label(wrap=True)
        self.table = ArrivalsTable(self)
        self.passed_head = plain_label(role="soft", wrap=True)
        self.passed = PassedOverList(self)
        self._fill()
        self.encoding.currentIndexChanged.connect(self._on_encoding)
        self.titled.toggled.connect(self._on_titled)
        self.columns.changed.connect(self._on_columns)
        # Queued: the rows are made anew, and the one that was ticked is still at work.
        self.passed.changed.connect(self._on_kept, Qt.ConnectionType.QueuedConnection)
        self.encoding.offer(self._likely)
        self._read()
        fit_screen(self, 1120, 660)
        self.encoding.setFocus()

    def _fill(self) -> None:
        words = plain_label(self.tr("Letters read as"))
        words.setBuddy(self.encoding)
        row = Lines(words, self.encoding, self.sign, self.titled, gap=12)
        parts = (row, self.columns, self.hint, (self.table, 3), self.passed_head, (self.passed, 1))
        filled(self.scrolled(), *parts)

    # What is chosen

    def _on_encoding(self, _: int) -> None:
        self._read()

    def _on_titled(self, on: bool) -> None:
        self._by_hand = True
        self._sheet = replace(self._sheet, titled=on, doubtful=False)
        self._show()

    def _on_columns(self) -> None:
        self._by_hand = True
        self._sheet = replace(self._sheet, columns=self.columns.columns())
        self._show()

    def _on_kept(self) -> None:
        self._apart = self.passed.kept(self._apart)
        self._show()

    # What follows from it

    def _read(self) -> None:
        """Read the file again in the encoding that is chosen; columns told by hand stay."""
        self._unread = ""
        before = self._sheet
        try:
            found = sheet_in(self._text())
        except (UnreadableFile, BadRows):
            found = PeopleSheet((), {}, titled=False)
            self._unread = self.tr(
                "The file cannot be read so. Choose in which letters it is written."
            )
        if self._by_hand and found.rows:
            found = replace(found, columns=before.columns, titled=before.titled, doubtful=False)
        if found.rows or not self._by_hand:
            self._sheet = found
        else:
            self._sheet = replace(before, rows=())
        self._show()

    def _text(self) -> str:
        """Return the text of the file.

        Raises:
            UnreadableFile: no encoding is chosen, or it is not written in the one that is.
        """
        chosen = self.encoding.chosen()
        if not chosen:
            raise UnreadableFile("ENCODING_UNCLEAR", self._name, self._likely)
        if (chosen,) == self._likely:
            return self._data.decode(chosen, errors="replace")
        return decoded(self._data, self._name, chosen)[0]

    def _show(self) -> None:
        sheet = self._sheet
        self.titled.blockSignals(True)
        self.titled.setChecked(sheet.titled)
        self.titled.blockSignals(False)
        self.titled.setEnabled(bool(sheet.rows))
        if sheet.rows:
            self.columns.show_columns(sheet.titles, sheet.columns)
        say(self.sign, self._sign_said() if sheet.rows else "")
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
        if self._unread:
            return self._unread
        if not self._sheet.tells_names:
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
        if self._sheet.doubtful:
            words = self.tr(
                "The first row looks unlike the others: “{row}”. If it holds titles, tick that."
            )
            first = " · ".join(filter(None, self._sheet.titles))
            said = f"{said} {words.format(row=first)}"
        return said

    def _sign_said(self) -> str:
        words = {
            ",": self.tr("Commas between the cells"),
            ";": self.tr("Semicolons between the cells"),
            "\t": self.tr("Tabs between the cells"),
            "|": self.tr("Bars between the cells"),
        }
        other = with_gaps(self.tr("“{sign}” between the cells")).format(sign=self._sheet.sign)
        return words.get(self._sheet.sign, other)

    def act(self) -> Act | str:
        """Return the act that lets all of them come, or what is still missing."""
        missing = self._missing()
        if missing:
            return missing
        chosen = self.encoding.chosen()
        guessed = "" if chosen.startswith("utf") else chosen
        return enrolling(replace(roster_of(self._rows), encoding=guessed), self._name)
