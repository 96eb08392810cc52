"""Help (F1): what can be done now, and all keys, on one page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.keyboard.key_names import key_said
from app.look.labels import give_tip, plain_label
from app.look.laying import in_column
from app.look.spoken import of_qt
from app.wording.keys.key import Group, Key, WindowKeys

_BESIDE = 48
"""Pixels left free around the window on a small screen."""


_BETWEEN = 28
_MARGINS = (20, 18, 20, 18)
_MOST_COLUMNS = 3


class KeysDialog(QDialog):
    """First the ways on, then as many columns of keys as fit; the rest scrolls.

    Arrows and Page up and down scroll; Escape closes it.
    """

    def __init__(
        self,
        keys: type[WindowKeys],
        parent: QWidget | None = None,
        ways: Sequence[str] = (),
        finding: QWidget | None = None,
        *,
        heading: str = "",
    ) -> None:
        """Lay out what can be done now (``ways``), what can be found of it, and a window's keys.

        ``heading`` says what the ways are, where they are something else.
        """
        super().__init__(parent)
        alone, both = self.tr("The keys"), self.tr("What you can do now, and the keys")
        self.setWindowTitle(both if ways and not heading else alone)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QWidget(self)
        self._groups = [_group(group, self.page) for group in keys(of_qt).groups()]
        self._columns = [QVBoxLayout() for _ in range(_MOST_COLUMNS)]
        self.ways = _now(heading, ways, finding, self.page)
        self._row = QHBoxLayout()
        self._row.setSpacing(_BETWEEN)
        in_column(self.ways, self._row, 1, on=self.page, margins=_MARGINS, gap=14)
        for column in self._columns:
            self._row.addLayout(column)
        self.area = QScrollArea(self, widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.page)
        self.area.setAccessibleName(self.windowTitle())
        (finding or self.area).setFocus()
        column = in_column(self.area, on=self, margins=0)
        self.resize(self._fitting())

    def _parted(self, columns: int) -> list[list[QWidget]]:
        """Part the groups into columns of about the same height, each next into the shortest."""
        parts: list[list[QWidget]] = [[] for _ in range(columns)]
        for group in self._groups:
            min(parts, key=_height).append(group)
        return parts

    def _wide(self, columns: int) -> int:
        wide = sum(
            max(group.sizeHint().width() for group in part) for part in self._parted(columns)
        )
        return wide + (columns - 1) * _BETWEEN + _MARGINS[0] + _MARGINS[2] + self._bar()

    def _bar(self) -> int:
        return self.area.verticalScrollBar().sizeHint().width()

    def _fitting(self) -> QSize:
        """Return as much room as the columns want, and the screen has."""
        free = self.screen().availableSize() - QSize(_BESIDE, _BESIDE)
        columns = self._columns_in(free.width())
        high = max(_height(part) for part in self._parted(columns)) + _MARGINS[1] + _MARGINS[3]
        high += self.ways.sizeHint().height()
        return QSize(self._wide(columns), high + self._bar()).boundedTo(free)

    def _columns_in(self, wide: int) -> int:
        most = min(_MOST_COLUMNS, len(self._groups))
        return next((each for each in range(most, 1, -1) if self._wide(each) <= wide), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit now."""
        super().resizeEvent(event)
        parts = self._parted(self._columns_in(event.size().width()))
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        for column, part in zip(self._columns, parts, strict=False):
            for group in part:
                column.addWidget(group)
            column.addStretch(1)


def _now(heading: str, ways: Sequence[str], finding: QWidget | None, parent: QWidget) -> QWidget:
    """Return the sentences of this moment; nothing of it is shown where there are none."""
    now = QWidget(parent)
    title = heading or QCoreApplication.translate("KeysDialog", "What you can do now")
    in_column(
        plain_label(title, "heading"),
        *(plain_label(f"•  {way}", wrap=True) for way in ways),
        *filter(None, (finding,)),
        on=now,
        margins=0,
        gap=6,
    )
    now.setVisible(bool(ways))
    return now


def _height(part: Sequence[QWidget]) -> int:
    return sum(group.sizeHint().height() for group in part)


def _group(keys: Group, parent: QWidget) -> QWidget:
    group = QWidget(parent)
    in_column(
        plain_label(keys.title, "heading"), _grid(keys.keys), on=group, margins=(0, 0, 0, 14), gap=8
    )
    return group


def _grid(keys: Sequence[Key]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    for at, key in enumerate(keys):
        cap = plain_label(key_said(key.written), "key")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(cap, at, 0)
        does = plain_label(key.does)
        give_tip(does, key.told, key.told)
        grid.addWidget(does, at, 1)
    grid.setColumnStretch(1, 1)
    return grid
