"""Somebody who is not to be named: in which earlier meetings they are not to be named either."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from app.attending.errands import WhileThere
from app.look.buttons import GoOrNot
from app.look.dialog_size import fit_screen
from app.look.flowing_rows import wrap_rows
from app.look.labels import named, plain_label
from app.look.laying import in_column
from app.wording import Wording
from app.wording.measures import MeasureWords
from app.wording.words import with_gaps
from facilitation.direction import beside
from facilitation.meeting.past.named_before import NamedIn, named_in, unname_in
from facilitation.people.roll import Member
from facilitation.process.catalogue import Processes
from facilitation.record.errands import AtOnce, Errands
from facilitation.record.journal import Journal

_NAMED = 8


class EarlierNamesDialog(QDialog):
    """Lists the meetings, ticked where nothing speaks against its being the same person."""

    def __init__(
        self,
        member: Member,
        found: Sequence[NamedIn],
        measures: MeasureWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Earlier meetings"))
        self._found = found
        asked = with_gaps(self.tr("Is {name} not to be named in these meetings either?")).format(
            name=member.name
        )
        about = self.tr(
            "Minutes, hand-outs and searches of those that are ticked, made from now on, call them "
            "somebody, and lists count them. A text that was decided stays letter by letter, and "
            "what was handed out stays as it is. Take the tick away where it is somebody else."
        )
        self.rows = named(QListWidget(self), self.tr("Meetings"))
        wrap_rows(self.rows, long=True)
        for each in found:
            day = measures.day(each.on) if each.on else ""
            title = with_gaps(self.tr("“{title}”")).format(title=each.title)
            row = QListWidgetItem(beside((title, day, each.name, each.group)), self.rows)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = each.may_be(member)
            row.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        parts = (
            plain_label(asked, "heading", self, wrap=True),
            plain_label(about, "soft", self, wrap=True),
            (self.rows, 1),
            GoOrNot(self.tr("Name them there no more"), self),
        )
        in_column(*parts, on=self, margins=(24, 20, 24, 18), gap=12)
        fit_screen(self, 620, 460)
        self.rows.setFocus()

    def chosen(self) -> tuple[NamedIn, ...]:
        """Return the meetings that are ticked."""
        ticked = Qt.CheckState.Checked
        return tuple(
            each for at, each in enumerate(self._found) if self.rows.item(at).checkState() is ticked
        )


class EarlierNames(QObject):
    """Looks for the meetings where no window waits, asks, and lets their records say it."""

    told = Signal(str)
    """What was found or done."""

    troubled = Signal(object)

    changed = Signal()
    """Records say now that somebody is not to be named."""

    def __init__(
        self,
        library: Journal,
        processes: Processes,
        wording: Wording,
        now: Callable[[], int],
        parent: QObject | None = None,
        *,
        errands: Errands | None = None,
    ) -> None:
        """Begin with nothing to do; ``now`` is wall-clock ms."""
        super().__init__(parent)
        self._library, self._processes = library, processes
        self._wording, self._now = wording, now
        self._errands = WhileThere(self, errands or AtOnce())

    def ask(self, member: Member, beside_: QWidget) -> None:
        """Look which meetings name somebody, and ask of which that is not to be any more."""
        self.told.emit(self.tr("Looking which earlier meetings name them …"))
        self._errands.run(
            lambda: tuple(named_in(self._library, member)),
            lambda found: self._offer(member, found, beside_),
            self.troubled.emit,
        )

    def _offer(self, member: Member, found: Sequence[NamedIn], beside_: QWidget) -> None:
        if not found:
            said = with_gaps(self.tr("No earlier meeting names {name}.")).format(name=member.name)
            self.told.emit(said)
            return
        self.told.emit(self.tr("%n earlier meetings name somebody called so.", "", len(found)))
        dialog = EarlierNamesDialog(member, found, self._wording.measures, beside_)
        dialog.accepted.connect(lambda: self._unname(dialog.chosen()))
        dialog.open()

    def _unname(self, chosen: Sequence[NamedIn]) -> None:
        now = self._now()
        self._errands.run(
            lambda: unname_in(self._library, chosen, self._processes, now),
            partial(self._tell, chosen),
            self.troubled.emit,
        )

    def _tell(self, chosen: Sequence[NamedIn], left: Sequence[NamedIn]) -> None:
        said = [self.tr("%n meetings name them no more.", "", len(chosen) - len(left))]
        if left:
            names = self._wording.measures.listed([each.title for each in left], most=_NAMED)
            told = self.tr("In these it has to be said there: {names}.")
            said.append(with_gaps(told).format(names=names))
        self.told.emit(" ".join(said))
        self.changed.emit()
