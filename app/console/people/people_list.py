"""Who is in the meeting, by group: a tree of groups and their people."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.look.dress import Dress
from app.look.moved import MovedMarks
from app.look.row_state import Index
from app.look.steady import Steady
from app.look.viewport import give_viewport
from app.wording import Wording
from facilitation.direction import beside
from facilitation.meeting.groups.returning import is_away
from facilitation.meeting.roles import roles_of
from facilitation.meeting.state import Meeting
from facilitation.people.person import Person
from facilitation.remembered import Parts

_ALL = -1
"""All rows say how wide a column is: Qt would ask those in view, and end others in dots."""

_NAMES = 65
"""The share of the width that names may take in any case, in percent."""

_PEOPLE = Qt.ItemDataRole.UserRole
_RESTS_ON = (
    *("people", "awaited", "needs", "languages", "spokes", "alternates", "roles"),
    "floor.keeper",
)


class _Marked(QStyledItemDelegate):
    """Paints an arrow before whoever has just moved, to another group or by another name."""

    def __init__(self, moves: MovedMarks, parent: QWidget) -> None:
        super().__init__(parent)
        self._moves = moves

    def initStyleOption(  # noqa: N802 - Qt's own name
        self, option: QStyleOptionViewItem, index: Index
    ) -> None:
        super().initStyleOption(option, index)
        people = index.data(_PEOPLE)
        if index.column() == 0 and index.parent().isValid() and people:
            option.text = f"{self._moves.before(people[0])}{option.text}"


class PeopleList(QTreeWidget):
    """Several people, or whole groups, can be chosen; a right click, or Enter, asks what to do."""

    menu_wanted = Signal(QPoint)
    """Where, in the view's own pixels."""

    def __init__(self, wording: Wording, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._wording, self._dress = wording, dress
        dress.changed.connect(self._fill)
        self._parts = Parts(*_RESTS_ON)
        self.steady = Steady(self, lambda index: index.row())
        self.moves = MovedMarks(self)
        self._order: tuple[int, ...] = ()
        self._gone: set[int] = set()
        self.setItemDelegate(_Marked(self.moves, self))
        self._meeting = Meeting()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setResizeContentsPrecision(_ALL)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.setAccessibleName(self.tr("Who is here, by group"))

    def show_meeting(self, meeting: Meeting) -> None:
        """Show who is here; whoever was chosen stays chosen, until they come or leave."""
        if self._parts.others(meeting):
            self._meeting = meeting
            self.steady.show(self._fill)

    def chosen(self) -> tuple[int, ...]:
        """Return the participant numbers of those chosen, by themselves or with their group."""
        found: dict[int, None] = {}
        for item in self.selectedItems():
            found.update(dict.fromkeys(item.data(0, _PEOPLE)))
        return tuple(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selectedItems():
            self.menu_wanted.emit(self.visualItemRect(self.selectedItems()[0]).bottomLeft())
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        meeting, scrolled = self._meeting, self.verticalScrollBar().value()
        away = {each.number for each in meeting.people.values() if is_away(meeting, each)}
        chosen, self._gone = set(self.chosen()) - (away ^ self._gone), away
        now = self.currentItem()
        here = now.data(0, _PEOPLE) if now is not None else None
        folded = {
            item.text(0)
            for at in range(self.topLevelItemCount())
            if (item := self.topLevelItem(at)) is not None and not item.isExpanded()
        }
        self.clear()
        grouped = self._grouped()
        before, self._order = self._order, tuple(one.number for _, all_ in grouped for one in all_)
        self.moves.note(before, self._order)
        for group, people in grouped:
            self._add_group(group, people, chosen, folded)
        self._go_back_to(here)
        self._share_out()
        self.verticalScrollBar().setValue(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give names all that what is known of people does not need, and most of it in any case."""
        wide, room = self.sizeHintForColumn(0), self.viewport().width()
        left = max(room - self.sizeHintForColumn(1), room * _NAMES // 100)
        self.setColumnWidth(0, min(wide, left))

    def _go_back_to(self, people: object) -> None:
        """Let the keys go on from where they were, without choosing anybody else."""
        for item in self._rows():
            if item.data(0, _PEOPLE) == people:
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
                return

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        """Return groups and people from top to bottom.

        Not by Qt's own iterator: the tree goes on knowing it when Python has let it go, and
        clearing the tree then ends the program.
        """
        for at in range(self.topLevelItemCount()):
            if (group := self.topLevelItem(at)) is not None:
                yield group
                yield from filter(None, map(group.child, range(group.childCount())))

    def _add_group(
        self, group: str, people: list[Person], chosen: set[int], folded: set[str]
    ) -> None:
        here = sum(not is_away(self._meeting, each) for each in people)
        title = group or self.tr("Without a group")
        counted = self.tr("%n of {all} here", "", here).format(all=len(people))
        top = QTreeWidgetItem(self, [title, counted])
        face = top.font(0)
        face.setBold(True)
        top.setFont(0, face)
        top.setForeground(1, self._dress.palette.ink_soft)
        top.setData(0, _PEOPLE, [each.number for each in people])
        for each in people:
            about = self._about(each)
            row = QTreeWidgetItem(top, [f"{each.number}  {each.name}", about])
            row.setFirstColumnSpanned(not about)
            row.setData(0, _PEOPLE, [each.number])
            row.setToolTip(0, each.name)
            away = is_away(self._meeting, each)
            row.setForeground(0, self._dress.palette.ink_soft if away else self._dress.palette.ink)
            row.setForeground(1, self._dress.palette.ink_soft)
            row.setSelected(each.number in chosen)
        top.setExpanded(title not in folded)

    def _grouped(self) -> list[tuple[str, list[Person]]]:
        """Return groups by name with their people by name; those without a group last."""
        found: dict[str, list[Person]] = {}
        by_name = self._wording.by_name
        for each in self._meeting.people.values():
            found.setdefault(each.group, []).append(each)
        groups = sorted(found, key=lambda each: (not each, by_name(each)))
        return [(each, sorted(found[each], key=lambda one: by_name(one.name))) for each in groups]

    def _away(self, person: Person) -> str:
        if person.number in self._meeting.awaited:
            return self.tr("not back yet")
        if person.expected:
            return self.tr("expected")
        return "" if person.here else self.tr("has left")

    def _about(self, person: Person) -> str:
        meeting, number = self._meeting, person.number
        roles = roles_of(meeting, number)
        if meeting.floor.keeper == number and "keeper" not in roles:
            roles.append("keeper")
        parts = [
            self._away(person),
            *[self._wording.processes.role(each) for each in roles],
            self.tr("speaks for the group") if meeting.spokes.get(person.group) == number else "",
            self.tr("stands in for the spoke")
            if meeting.alternates.get(person.group) == number
            else "",
            meeting.needs.get(number, ""),
            meeting.languages.get(number, ""),
            self.tr("guest") if person.guest else "",
            self.tr("interpreted") if person.interpreted else "",
            self.tr("not to be named") if person.unnamed else "",
            *person.lists,
            *[f"“{each}”" for each in person.aliases],
        ]
        return beside(parts)
