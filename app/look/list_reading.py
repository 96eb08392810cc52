"""How a list of people is read: in which letters, whether it has titles, which column is what."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.look.encoding_choice import ColumnChoices, EncodingChoice
from app.look.labels import plain_label, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.wording.words import with_gaps
from facilitation.direction import beside
from facilitation.exchange.encodings import encodings_of
from facilitation.exchange.people_sheet import PeopleSheet, sheet_in
from facilitation.exchange.spreadsheets import BadRows
from facilitation.exchange.text_files import UnreadableFile, decoded


class ListReading(QWidget):
    """What can be told by the letters is chosen already; ``changed`` says that it reads anew.

    ``sheet`` are the rows as they are read now; ``unread`` says why there are none.
    """

    changed = Signal()

    def __init__(self, columns: ColumnChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data, self._name = b"", ""
        self._likely: tuple[str, ...] = ()
        self._by_hand = False
        self.sheet = PeopleSheet((), {}, titled=False)
        self.unread = ""
        self.encoding = EncodingChoice(self)
        self.sign = plain_label(role="soft")
        self.titled = QCheckBox(self.tr("The first row holds titles"), self)
        self.columns = columns
        words = plain_label(self.tr("Letters read as"))
        words.setBuddy(self.encoding)
        row = Lines(words, self.encoding, self.sign, self.titled, gap=12)
        in_column(row, columns, on=self, margins=0, gap=8)
        self.encoding.currentIndexChanged.connect(self._read)
        self.titled.toggled.connect(self._on_titled)
        columns.changed.connect(self._on_columns)

    def take_file(self, data: bytes, name: str) -> None:
        """Read the bytes of a file, as far as they can be told."""
        self._data, self._name = data, name
        self._likely = encodings_of(data)
        self.encoding.offer(self._likely)
        self._read()

    def take_sheet(self, sheet: PeopleSheet) -> None:
        """Take rows that were read elsewhere, such as names that were pasted."""
        self.hide()
        self.sheet = sheet
        self.changed.emit()

    def begin(self) -> None:
        """Put the cursor where something is missing, else where the letters are chosen."""
        names = not self.unread and bool(self.sheet.rows) and not self.sheet.tells_names
        (self.columns.choices["name"] if names else self.encoding).setFocus()

    def guessed(self) -> str:
        """Return the encoding that only the letters told; empty where the file says it itself."""
        chosen = self.encoding.chosen()
        return "" if chosen.startswith("utf") else chosen

    def _on_titled(self, on: bool) -> None:
        self._by_hand = True
        self.sheet = replace(self.sheet, titled=on, doubtful=False)
        self._show()

    def _on_columns(self) -> None:
        self._by_hand = True
        self.sheet = replace(self.sheet, columns=self.columns.columns())
        self._show()

    def _read(self, _: int = 0) -> None:
        """Read the file again in the encoding that is chosen; columns told by hand stay."""
        self.unread = ""
        before = self.sheet
        try:
            found = sheet_in(self._text())
        except (UnreadableFile, BadRows) as fault:
            found = PeopleSheet((), {}, titled=False)
            self.unread = self.tr(
                "The file cannot be read so. Choose in which letters it is written."
            )
            if isinstance(fault, BadRows):
                words = self.tr("The quotation marks in line {line} do not match. Correct them.")
                self.unread = words.format(line=fault.line)
        if self._by_hand and found.rows:
            found = replace(found, columns=before.columns, titled=before.titled, doubtful=False)
        if found.rows or not self._by_hand:
            self.sheet = found
        else:
            self.sheet = replace(before, rows=())
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
        sheet = self.sheet
        self.titled.blockSignals(True)
        self.titled.setChecked(sheet.titled)
        self.titled.blockSignals(False)
        self.titled.setEnabled(bool(sheet.rows))
        if sheet.rows:
            self.columns.show_columns(sheet.titles, sheet.columns)
        say(self.sign, self._sign_said() if sheet.rows else "")
        self.changed.emit()

    def _sign_said(self) -> str:
        words = {
            ",": self.tr("Commas between the cells"),
            ";": self.tr("Semicolons between the cells"),
            "\t": self.tr("Tabs between the cells"),
            "|": self.tr("Bars between the cells"),
        }
        other = with_gaps(self.tr("“{sign}” between the cells")).format(sign=self.sheet.sign)
        return words.get(self.sheet.sign, other)

    def missing(self, *, coming: bool) -> str:
        """Return why nobody can be taken in; ``coming`` tells whether somebody is named."""
        if self.unread:
            return self.unread
        if not self.sheet.tells_names:
            return self.tr("Which column is the name? Choose it above: it cannot be told.")
        return "" if coming else self.tr("Nobody would come.")

    def lacking(self, taken: Collection[str]) -> str:
        """Return which columns are not taken; empty where all are. ``taken`` are the others."""
        columns = ", ".join(self.sheet.left_out(taken))
        words = self.tr("Not taken from the list: {columns}.")
        return with_gaps(words).format(columns=columns) if columns else ""

    def doubt(self) -> str:
        """Return what is said of rows that look unlike the others; mostly nothing."""
        troubles = {
            "SECOND_LIST": self.tr(
                "From line {line} on something else seems to begin; it is left out."
            ),
            "ROW_TOO_LONG": self.tr(
                "Line {line} has more cells than there are titles. If a name holds a comma, put it "
                "in quotes."
            ),
        }
        if self.sheet.trouble:
            return troubles[self.sheet.trouble].format(line=self.sheet.at)
        if not self.sheet.doubtful:
            return ""
        words = self.tr(
            "The first row looks unlike the others: “{row}”. If it holds titles, tick that."
        )
        return words.format(row=beside(filter(None, self.sheet.titles)))
