"""The record as rows of a list; words are made only for what is seen."""

from __future__ import annotations

from bisect import bisect_left
from enum import IntEnum
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.attending.station import Station
from app.desk.entries import Entries
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.decisions.events import DecisionClosed
from facilitation.meeting.families.minutes.events import (
    AgreementNoted,
    ChangeOfNote,
    NoteChanged,
    NoteWritten,
)
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.families.turns.events import TurnStarted
from facilitation.meeting.notes.passages import WHOLE
from facilitation.meeting.reading import label_of_entry, name_of
from facilitation.meeting.seat import seat_of

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the list asks of a row, besides its sentence."""

    TIME = Qt.ItemDataRole.UserRole
    UNDONE = Qt.ItemDataRole.UserRole + 1
    WEIGHTY = Qt.ItemDataRole.UserRole + 2


_WEIGHTY = (TurnStarted, DecisionClosed, AgreementNoted)


class RecordModel(QAbstractListModel):
    """Everything recorded, the oldest first; rewriting a note shows in the note's own row."""

    def __init__(
        self, station: Station, wording: Wording, entries: Entries, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._wording = wording
        self._entries = entries
        self._seen = 0
        self._shown: list[int] = []
        self._row_of: dict[int, int] = {}
        self.catch_up()

    def catch_up(self) -> None:
        """Take in what was recorded since, and strike what was taken back."""
        rows = self._station.history.rows()
        news = rows[self._seen :]
        self._append([row for row in news if not _rewrites_note(row)])
        self._seen = len(rows)
        if any(isinstance(row.event, ActUndone | ActRedone) for row in news):
            self._repaint(0, len(self._shown) - 1)
            return
        for row in news:
            if isinstance(row.event, NoteWritten | ChangeOfNote):
                place = self._row_of.get(row.event.entry, -1)
                self._repaint(place, place)

    def row_of(self, seq: int) -> int:
        """Return in which row of the list an event stands, or would."""
        return min(bisect_left(self._shown, seq - 1), len(self._shown) - 1)

    def widest_time(self) -> str:
        return self._wording.measures.widest_clock()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the sentence, time or state of a row."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._station.history.rows()[self._shown[index.row()]]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Role.TIME:
            return self._wording.measures.clock(row.at)
        if role == Role.UNDONE:
            return self._station.history.is_undone(row)
        if role == Role.WEIGHTY:
            return isinstance(row.event, _WEIGHTY)
        return None

    def _sentence(self, row: Recorded) -> str:
        meeting = self._station.history.meeting
        said = self._wording.events.event(meeting, self._as_it_reads(row))
        label = label_of_entry(meeting, row.seq)
        if label:
            said = with_gaps(self.tr("{label} {what}")).format(label=label, what=said)
        name = name_of(meeting, seat_of(row.by).person)
        if name:
            said = with_gaps(self.tr("{what} ({name} noted it)")).format(what=said, name=name)
        return said

    def _spoken(self, row: Recorded) -> str:
        said = f"{self._wording.measures.clock(row.at)} {self._sentence(row)}"
        if self._station.history.is_undone(row):
            return self.tr("taken back: {row}").format(row=said)
        return said

    def _as_it_reads(self, row: Recorded) -> Recorded:
        if not isinstance(row.event, NoteWritten):
            return row
        note = self._entries.note(row.seq)
        if note is None:
            return row
        return replace(row, event=replace(row.event, text=note.text, verbatim=note.words == WHOLE))

    def _append(self, rows: list[Recorded]) -> None:
        if not rows:
            return
        first = len(self._shown)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        for row in rows:
            if isinstance(row.event, NoteWritten):
                self._row_of[row.seq] = len(self._shown)
            self._shown.append(row.seq - 1)
        self.endInsertRows()

    def _repaint(self, first: int, last: int) -> None:
        if last >= first >= 0:
            self.dataChanged.emit(self.index(first), self.index(last))


def _rewrites_note(row: Recorded) -> bool:
    return isinstance(row.event, NoteWritten | NoteChanged) and row.event.entry != 0
