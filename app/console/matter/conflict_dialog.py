"""The map of conflicts: which amendment collides with which, and in which lines."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QListView, QStyleOptionViewItem, QWidget

from app.console.buttons import ActButton
from app.look.dialog_size import fit_screen
from app.look.dress import Dress
from app.look.labels import named, plain_label
from app.look.lanes import Crossing, draw_lanes, lanes, width_of
from app.look.laying import in_column, in_row
from app.look.mirror import write
from app.look.palette import wash
from app.look.row_state import ROW, Index, RowDelegate, RowsModel, draw_elided, is_selected
from app.look.spoken import Spoken
from app.look.typeface import font
from app.look.viewport import give_viewport
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from facilitation.meeting.reading import amendments_under
from facilitation.meeting.state import Fate, Meeting
from facilitation.meeting.texts.conflicts import Knot, knots_under
from facilitation.text.lines import numbered_lines


class MapRow(msgspec.Struct, frozen=True):
    """A heading, where ``label`` is empty; else an amendment, what it does and whom it meets."""

    words: str
    label: str = ""
    about: str = ""
    crossings: tuple[Crossing, ...] = ()


class ConflictRows(Spoken):
    """Makes the rows; words come from the wording and from here."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def rows(self, meeting: Meeting, knots: Sequence[Knot]) -> tuple[MapRow, ...]:
        """Return a heading for all that hangs together, and below it one row for each of them."""
        found: list[MapRow] = []
        for knot in knots:
            found.append(MapRow(self._heading(meeting, knot)))
            at = {label: place for place, label in enumerate(knot.labels)}
            pairs = [(at[each.one], at[each.other]) for each in knot.clashes]
            crossings = lanes(len(knot.labels), pairs)
            found += [
                self._row(meeting, knot, label, crossings[place]) for label, place in at.items()
            ]
        return tuple(found)

    def summary(self, meeting: Meeting, knots: Sequence[Knot], waiting: int) -> str:
        """Return how many get in each other's way, and how many in nobody's."""
        if not knots:
            return self.tr("No amendment is in another one’s way.")
        caught = sum(_waits(meeting, label) for each in knots for label in each.labels)
        said = [self.tr("%n amendments collide.", "", caught)]
        if len(knots) > 1:
            said.append(self.tr("This is in %n places.", "", len(knots)))
        said.append(self.tr("%n are in nobody’s way.", "", max(0, waiting - caught)))
        return " ".join(said)

    def _heading(self, meeting: Meeting, knot: Knot) -> str:
        number = sum(label in meeting.amendments for label in knot.labels)
        if not knot.lines:
            return self.tr("%n amendments", "", number)
        lines = self._wording.measures.separated(map(str, knot.lines))
        where = self.tr("Lines {lines}", "", len(knot.lines)).format(lines=lines)
        amendments = self.tr("%n amendments", "", number)
        return f"{where} · {amendments}"

    def _row(
        self, meeting: Meeting, knot: Knot, label: str, crossings: tuple[Crossing, ...]
    ) -> MapRow:
        met = [
            self._met(
                each.other if each.one == label else each.one,
                each.lines if len(knot.lines) > 1 else (),
            )
            for each in knot.clashes
            if label in (each.one, each.other)
        ]
        about = self.tr("collides with {others}").format(
            others=self._wording.measures.listed(met, 8)
        )
        return MapRow(self._words(meeting, label), label, about, crossings)

    def _words(self, meeting: Meeting, label: str) -> str:
        """Return what a change does; or what took its place, where that is no amendment."""
        amendment = meeting.amendments.get(label)
        if amendment is not None:
            return self._wording.matter.change(amendment.edit, numbered_lines(amendment.base))
        if label in meeting.blanks:
            return self.tr("a blank stands in the same place")
        return self.tr("the text was worded anew in the same place")

    def _met(self, label: str, lines: tuple[int, ...]) -> str:
        if not lines:
            return label
        said = self.tr("{label} in lines {lines}", "", len(lines))
        return said.format(label=label, lines=self._wording.measures.separated(map(str, lines)))


def _waits(meeting: Meeting, label: str) -> bool:
    amendment = meeting.amendments.get(label)
    return amendment is not None and amendment.fate is Fate.OPEN


class ConflictModel(RowsModel[MapRow]):
    """The rows."""

    def spoken(self, row: MapRow) -> str:
        return ", ".join(each for each in (row.label, row.words, row.about) if each)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid() or not self.rows[index.row()].label:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ConflictDelegate(RowDelegate):
    """Paints headings, and amendments with lanes that join those that collide."""

    def __init__(self, view: QListView, rows: tuple[MapRow, ...], dress: Dress) -> None:
        super().__init__(view, dress)
        self._crossings = [row.crossings for row in rows]

    @property
    def _step(self) -> float:
        return self._dress.scale.body * 0.9

    @property
    def _room(self) -> float:
        return width_of(self._crossings, self._step) + self._dress.scale.body

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for an amendment, one for a heading."""
        row: MapRow = index.data(ROW)
        scale = self._dress.scale
        high = scale.body * 1.5 + scale.small * 1.7 if row.label else scale.body * 2.4
        return QSize(200, round(high))

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: MapRow = index.data(ROW)
        palette, scale = self._dress.palette, self._dress.scale
        if not row.label:
            painter.setFont(font(scale.body, bold=True))
            painter.setPen(palette.concern)
            bottom = box.adjusted(6, scale.body * 0.7, -6, 0)
            write(painter, bottom, Qt.AlignmentFlag.AlignVCenter, row.words)
            return
        if is_selected(self._view, index):
            painter.fillRect(box, wash(palette.accent, palette.paper_raised, 20))
        beside = QRectF(box.x(), box.y(), self._room, box.height())
        draw_lanes(painter, beside, row.crossings, self._step, palette.concern)
        self._write(painter, box.adjusted(self._room + 8, 3, -8, -3), row)

    def _write(self, painter: QPainter, box: QRectF, row: MapRow) -> None:
        palette, scale = self._dress.palette, self._dress.scale
        high = scale.body * 1.5
        bold = font(scale.body, bold=True)
        painter.setFont(bold)
        painter.setPen(palette.ink)
        first = QRectF(box.x(), box.y(), box.width(), high)
        write(painter, first, Qt.AlignmentFlag.AlignVCenter, row.label)
        wide = QFontMetricsF(bold).horizontalAdvance(row.label) + 10
        painter.setFont(font(scale.body))
        draw_elided(painter, first.adjusted(wide, 0, 0, 0), row.words)
        painter.setFont(font(scale.small))
        painter.setPen(palette.concern)
        draw_elided(
            painter, QRectF(box.x(), box.y() + high, box.width(), box.height() - high), row.about
        )


class ConflictDialog(QDialog):
    """What hangs together stands together, by its place in the text.

    ``looked_at`` carries the label to be looked at, ``shown`` the one whose conflict the room
    is to see.
    """

    looked_at = Signal(str)
    shown = Signal(str)

    def __init__(
        self,
        meeting: Meeting,
        proposal: str,
        wording: Wording,
        dress: Dress,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Conflicts under {label}").format(label=proposal))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = ConflictRows(wording)
        knots = knots_under(meeting, proposal)
        self.rows = words.rows(meeting, knots)
        waiting = len(amendments_under(meeting, proposal))
        self.summary = plain_label(
            words.summary(meeting, knots, waiting), "heading", self, wrap=True
        )
        self.view = named(QListView(self), self.tr("Which amendments cannot both stand"))
        give_viewport(self.view)
        self.view.setModel(ConflictModel(self.rows, self))
        self.view.setItemDelegate(ConflictDelegate(self.view, self.rows, dress))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.doubleClicked.connect(lambda _index: self._look())
        self.look = ActButton(self.tr("Look at it"), self.tr("Enter"), None, "primary")
        self.show_it = ActButton(self.tr("Show the room both readings"))
        self.show_it.press_by(CONSOLE.key("show conflict"))
        self.leave = ActButton(self.tr("Close"), self.tr("Escape"))
        self._lay_out()
        self._connect()
        fit_screen(self, 760, 560)

    def _lay_out(self) -> None:
        row = in_row(self.leave, 1)
        for button in (self.show_it, self.look):
            button.setVisible(bool(self.rows))
            row.addWidget(button)
        in_column(self.summary, (self.view, 1), row, on=self, margins=(20, 16, 20, 16))

    def _connect(self) -> None:
        self.look.clicked.connect(self._look)
        self.show_it.clicked.connect(lambda: self.shown.emit(self.label()))
        self.leave.clicked.connect(self.reject)
        first = next((at for at, row in enumerate(self.rows) if row.label), -1)
        if first >= 0:
            self.view.setCurrentIndex(self.view.model().index(first, 0))
        self.view.setFocus()

    def label(self) -> str:
        """Return the label of the row that is chosen; empty where there is none."""
        at = self.view.currentIndex().row()
        return self.rows[at].label if 0 <= at < len(self.rows) else ""

    def _look(self) -> None:
        if self.label():
            self.looked_at.emit(self.label())
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks at the amendment that is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._look()
            event.accept()
            return
        super().keyPressEvent(event)
