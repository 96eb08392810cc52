"""The menu of the stack: its order, open or closed, a round, a limit."""

from PySide6.QtWidgets import QMenu, QWidget

from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.look.icons import Sign
from app.wording import Wording
from facilitation.floor.catalogue import order_names
from facilitation.meeting.acts.stack import CloseStack, OpenStack, OrderStack
from facilitation.meeting.state import Floor


class StackMenu(ActButton):
    """A quiet button that opens the menu."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        """Make the button; the menu is made when it is opened."""
        super().__init__(self.tr("Order and rounds"), "Alt+O", Sign.STACK, "quiet", parent)
        self.setShortcut("Alt+O")
        self._wording = wording
        self._wishes = wishes
        self._floor = Floor()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_floor(self, floor: Floor) -> None:
        """Know the floor that the menu is about."""
        self._floor = floor

    def _fill(self) -> None:
        act = self._wishes.act
        self._menu.clear()
        for name in order_names():
            entry = self._menu.addAction(_shown(self._wording.order(name)))
            entry.setCheckable(True)
            entry.setChecked(name == self._floor.stack.order)
            entry.triggered.connect(lambda _=False, name=name: act.emit(OrderStack(name)))
        self._menu.addSeparator()
        if self._floor.stack.closed:
            self._menu.addAction(self.tr("Open the stack"), lambda: act.emit(OpenStack()))
        else:
            self._menu.addAction(self.tr("Close the stack"), lambda: act.emit(CloseStack()))
        line = self._wishes.line
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Begin a round…"), lambda: line.emit('round ""', 7))
        self._menu.addAction(self.tr("Limit turns…"), lambda: line.emit("limit 2:00", 10))


def _shown(text: str) -> str:
    """Return a text as a menu shows it; an ampersand is no key there."""
    return text[:1].upper() + text[1:].replace("&", "&&")
