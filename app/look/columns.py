"""Parts side by side, or one below the other where there is no room beside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.look.laying import Part, filled

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Columns(QWidget):
    """Needs no more width than the widest of its parts."""

    def __init__(
        self, *parts: Part, gap: int = 12, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        """Lay the parts out, each a column with its share of the width that is left.

        They stand beside each other where each has what it needs; ``whole``: what it wants.
        """
        super().__init__(parent)
        self._whole = whole
        self._box = filled(QBoxLayout(_BESIDE), *parts, on=self, margins=0, gap=gap)
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part, and the height that all have as they stand now."""
        widest = max(each.width() for each in self._needed())
        wide = self.width()
        if wide < widest or not self._box.hasHeightForWidth():
            return QSize(widest, self._box.totalMinimumSize().height())
        # What would be so high on fewer pixels has more of them: nothing empty is rolled.
        return QSize(widest, self._box.totalHeightForWidth(wide))

    def _needed(self, *, whole: bool = False) -> list[QSize]:
        items = [self._box.itemAt(at) for at in range(self._box.count())]
        found = [each for each in items if each is not None]
        return [each.sizeHint() if whole else each.minimumSize() for each in found]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other as soon as there is room for all."""
        super().resizeEvent(event)
        self._turn()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Look again where a part has come to want another width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        gaps = self._box.spacing() * (self._box.count() - 1)
        wide = sum(each.width() for each in self._needed(whole=self._whole)) + gaps
        direction = _BESIDE if wide <= self.width() else _BELOW
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()
