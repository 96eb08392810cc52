"""The panes of the window: side by side, or where there is no room, one in place of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.console.buttons import ActButton
from app.look.dress import set_role
from app.look.labels import ElidedLabel
from app.look.laying import in_column, in_row, read_from_first
from app.look.split import Split
from app.look.typeface import window_scale
from app.wording.keys.console import CONSOLE

_NARROWEST = 180
_LOWEST = 120
_DEEPEST = 4
"""So often Qt may fit a panel within its own fitting: a bar that comes and goes has no end."""


class PanelColumn(QVBoxLayout):
    """The column of a panel: what it wants is no reason to scroll, only what it needs is.

    A scroll area would give a panel with wrapped words all the height that it wants. What it needs
    follows from its width: below that, parts would be cut or stand over one another.
    """

    _wide = 0
    _asked = False

    def hasHeightForWidth(self) -> bool:
        """Say no to all but the column itself; the words are wrapped to the width all the same."""
        return self._asked

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the width that the widest part needs, and the height of all at the present one."""
        least = super().minimumSize()
        self._asked = True
        high = self.minimumHeightForWidth(self._wide)
        self._asked = False
        return QSize(least.width(), max(least.height(), high))

    def setGeometry(self, rect: QRect) -> None:
        """Lay the parts out, and let the pane know where another width needs another height."""
        before, self._wide = self._wide, rect.width()
        super().setGeometry(rect)
        if before != self._wide:
            self.update()


class ThriftyColumn(QVBoxLayout):
    """The column of a card in a panel: at a width it asks for what it needs, not for all it wants.

    A column takes the height for a width as the least. What is over comes by the card's share.
    """

    _asked = False

    def heightForWidth(self, width: int) -> int:
        if self._asked:
            return super().heightForWidth(width)
        self._asked = True
        high = self.minimumHeightForWidth(width)
        self._asked = False
        return high


class Pane(QScrollArea):
    """Holds a panel; as wide as the panel needs, as long as the window leaves that much."""

    def __init__(self, panel: Callable[[QWidget], QWidget], parent: QWidget | None = None) -> None:
        """Take in the panel that is made in its place.

        Made elsewhere, all its parts would be dressed once more when it comes here.
        """
        super().__init__(parent)
        within = QWidget(self)  # not Qt's own: to know that, PySide would load all kinds of widgets
        self.setViewport(within)
        self._panel = panel(within)
        self._most = _NARROWEST
        self._sizes: tuple[int, QSize] | None = None
        self._depth = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.installEventFilter(self)

    def hold(self) -> None:
        """Lay the panel out from now on, when it shows what there is: Qt measures all of it."""
        self.setWidget(self._panel)

    def allow(self, wide: int) -> None:
        """Let the pane insist on at most so many pixels of width."""
        if wide != self._most:
            self._most = wide
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return what the panel needs, within what the window allows."""
        needed, _ = self._sizes or self._measured()
        return QSize(max(_NARROWEST, min(needed, self._most)), _LOWEST)

    def sizeHint(self) -> QSize:
        _, wanted = self._sizes or self._measured()
        return wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when the panel needs or wants another width; all panes are laid out only then.

        However high it would be: a pane has the height that the window leaves.
        """
        if event.type() is QEvent.Type.LayoutRequest:
            before, (needed, wanted) = self._sizes, self._measured()
            if before is None or (needed, wanted.width()) != (before[0], before[1].width()):
                self.updateGeometry()
        if self._depth >= _DEEPEST:
            return False
        self._depth += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._depth -= 1

    def _measured(self) -> tuple[int, QSize]:
        """Return the width that the panel needs, and the size that it wants; it is kept."""
        panel = self._panel
        needed = max(panel.minimumSizeHint().width(), panel.minimumWidth())
        self._sizes = needed, panel.sizeHint()
        return self._sizes


_SPLIT = (250, 600, 480)
_SHARES = (22, 41, 35)
"""How much of the width a pane may insist on, in percent, where all stand side by side."""

_NEEDED = (230, 460, 460)
"""The least widths in which agenda, floor and matter can be read, at the smallest type."""

_MOST_OF_TWO = 55
"""How much of the width one of two panes may insist on, in percent."""

_LOW = 18
"""The height of all panes, with what switches between them, as a multiple of the type."""

_FLOOR = 1


class Panes(QWidget):
    """Agenda, floor and matter; where they have no room together they give way to one another.

    On a small window two of them stand side by side, the floor always, or on a very small one a
    single one; buttons above them say which. What needs which width is fixed, so that nothing
    that happens moves a pane.
    """

    narrowed = Signal(bool)
    """Panes give way to one another, or have room side by side again."""

    lowered = Signal(bool)
    """Only a little of a pane has room above one another, or more again."""

    def __init__(
        self,
        panels: Sequence[tuple[Callable[[QWidget], QWidget], str]],
        parent: QWidget | None = None,
    ) -> None:
        """Take in the three panels, each with what makes it and what its button is called."""
        super().__init__(parent)
        self.split = Split(self)
        self.panes = tuple(Pane(panel, self.split) for panel, _ in panels)
        for at, (pane, (_, title)) in enumerate(zip(self.panes, panels, strict=True)):
            pane.setAccessibleName(title)
            self.split.addWidget(pane)
            self.split.setStretchFactor(at, _SPLIT[at])
        self.split.setSizes(list(_SPLIT))
        read_from_first(self.split)
        self._switch = QWidget(self)
        key = CONSOLE.key("pane")
        # As they look with the floor alone: to dress a button again takes a part of a start.
        self.buttons = tuple(
            ActButton(title, key, None, "" if at == _FLOOR else "quiet", self._switch)
            for at, (_, title) in enumerate(panels)
        )
        for at, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.clicked.connect(lambda _, at=at: self._bring(at))
        self.where = ElidedLabel("", self._switch)
        """Where the meeting stands, in the place of what the line above has no room for."""
        in_row(*self.buttons, (self.where, 1), on=self._switch, margins=(10, 2, 14, 0), gap=4)
        self.where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        in_column(self._switch, (self.split, 1), on=self, margins=0, gap=0)
        self._switch.hide()
        self.gives_way = False
        """Whether there is no room for all panes."""
        self.is_low = False
        """Whether a pane has so little height that acts come before what they are about."""
        self._alone = _FLOOR
        self._beside = len(self.panes) - 1

    def reveal(self, part: QWidget) -> None:
        """Bring the pane to the front that holds a part."""
        for at, pane in enumerate(self.panes):
            if pane.isAncestorOf(part):
                self._bring(at)
                return

    def offer(self, part: QWidget, may_turn: Callable[[QWidget], bool]) -> None:
        """Bring the pane of a part to the floor's side; the floor itself never makes room.

        ``may_turn`` tells whether another one may come in the place of a pane.
        """
        for at, pane in enumerate(self.panes):
            beside = self.panes[self._beside]
            if pane is not beside and pane.isAncestorOf(part) and may_turn(beside):
                self._beside = at
                self._divide()

    def could_show(self, part: QWidget) -> bool:
        """Tell whether a part is seen once its pane is; one that is in no pane is seen or not."""
        pane = next((each for each in self.panes if each.isAncestorOf(part)), None)
        return part.isVisible() if pane is None else part.isVisibleTo(pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let no pane insist on more than its share of a narrow window, and show what has room."""
        super().resizeEvent(event)
        self._divide()
        low = self.height() < self.font().pixelSize() * _LOW
        if low is not self.is_low:
            self.is_low = low
            self.lowered.emit(low)

    def _bring(self, at: int) -> None:
        if self._count() == 1:
            self._alone = at
        if at != _FLOOR:
            self._beside = at
        self._divide()

    def _count(self) -> int:
        """Return how many panes have room side by side."""
        body, least = self.font().pixelSize(), window_scale(0).body
        needed = [each * max(body, least) // least for each in _NEEDED]
        if sum(needed) <= self.width():
            return len(needed)
        return 2 if needed[_FLOOR] + needed[-1] <= self.width() else 1

    def _divide(self) -> None:
        count = self._count()
        shown = {_FLOOR, self._beside} if count > 1 else {self._alone}
        if count == len(self.panes):
            shown = set(range(count))
        narrow = (_MOST_OF_TWO if count > 1 else 100,) * len(self.panes)
        shares = _SHARES if count == len(self.panes) else narrow
        for at, (pane, share) in enumerate(zip(self.panes, shares, strict=True)):
            pane.allow(self.width() * share // 100)
            if pane.isHidden() is (at in shown):
                pane.setVisible(at in shown)
        self._show_switch(count, shown)

    def _show_switch(self, count: int, shown: set[int]) -> None:
        gives_way = count < len(self.panes)
        if self.gives_way is not gives_way:
            self.gives_way = gives_way
            self._switch.setVisible(gives_way)
            self.narrowed.emit(gives_way)
        for at, button in enumerate(self.buttons if gives_way else ()):
            button.setVisible(count == 1 or at != _FLOOR)
            button.setChecked(at in shown)
            set_role(button, "" if at in shown else "quiet")
