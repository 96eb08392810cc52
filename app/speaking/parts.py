"""What is painted, part by part, for those who hear it: role, name, state and place.

Qt knows the parts of its own widgets. A view that paints its parts itself says what they are
(:class:`Heard`); a factory, installed once, hands them on to whoever listens. Nothing is asked
where nobody does.
"""

from collections.abc import Callable
from enum import Flag, auto
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QApplication, QWidget
from shiboken6 import isValid

from app.speaking.announcing import is_listened

Role = QAccessible.Role


class Stands(Flag):
    """How a part stands: done is heard as checked, present as active, next as the default."""

    PLAINLY = 0
    PRESENT = auto()
    DONE = auto()
    NEXT = auto()
    CHOSEN = auto()
    FOCUSED = auto()
    MAY_BE_DONE = auto()
    MAY_BE_CHOSEN = auto()
    MAY_BE_PRESSED = auto()


class Part(NamedTuple):
    """One thing that is painted: its ``name``, and its ``box`` in what it is painted on.

    ``more`` is said behind the name, as a description.
    """

    name: str
    box: QRect
    stands: Stands = Stands.PLAINLY
    role: QAccessible.Role = Role.ListItem
    more: str = ""


class Heard:
    """A widget that paints parts: how many there are, and each in the order of reading."""

    heard_as = Role.List
    """What kind of thing the whole is."""

    def heard_parts(self) -> int:
        raise NotImplementedError

    def heard_part(self, at: int) -> Part:
        """Return a part, counted from 0."""
        raise NotImplementedError

    def press_part(self, at: int) -> None:
        """Do what a click on a part does; only those are pressed that say they may be."""

    def heard_index(self, at: int) -> int:
        """Return which part Qt means by one of its own numbers; mostly they are the same."""
        return at


class HeardAs:
    """A widget that is heard as something else than what Qt takes it for; its parts are Qt's.

    A bar, whose labels tell what happens, is none of the panels that readers read out whenever the
    keyboard comes back into one.
    """

    heard_as = Role.ToolBar


def tell_focus(view: QWidget, at: int) -> None:
    """Tell whoever listens that the keyboard's mark has gone to another part."""
    if is_listened():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(at)
        QAccessible.updateAccessibility(event)


class PaintedPart(QAccessibleWidget):
    """One part of a view, whatever stands in its place now.

    Python cannot say that something can be pressed: Qt asks for that by an address. What Qt takes
    for a widget can; so a part is one of a widget, and says itself all that would be the widget's.
    """

    def __init__(self, whole: "PaintedView", at: int) -> None:
        super().__init__(whole.view, Role.ListItem)
        self._whole = whole
        self.at = at

    def _part(self) -> Part | None:
        whole = self._whole
        return whole.heard.heard_part(self.at) if self.at < whole.childCount() else None

    def isValid(self) -> bool:
        return self._part() is not None

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # Qt asks for none where there is none

    def window(self) -> QWindow:
        return self._whole.window()

    def parent(self) -> QAccessibleInterface:
        return self._whole

    def role(self) -> QAccessible.Role:
        """Return what kind of thing it is; nothing where it is gone."""
        part = self._part()
        return part.role if part is not None else Role.NoRole

    def state(self) -> QAccessible.State:
        """Return how it stands, and whether it is in view."""
        state = QAccessible.State()
        part = self._part()
        if part is None:
            state.invalid = True
            return state
        stands = part.stands
        state.active = Stands.PRESENT in stands
        state.checked = Stands.DONE in stands
        state.checkable = Stands.MAY_BE_DONE in stands or Stands.DONE in stands
        state.defaultButton = Stands.NEXT in stands
        state.selected = Stands.CHOSEN in stands
        state.selectable = Stands.MAY_BE_CHOSEN in stands or Stands.CHOSEN in stands
        state.focusable = state.selectable
        state.focused = Stands.FOCUSED in stands
        state.invisible = not self._whole.is_seen()
        state.offscreen = not self._whole.canvas().rect().intersects(part.box)
        state.readOnly = True
        return state

    def text(self, which: QAccessible.Text) -> str:
        """Return its name, or what more is said of it."""
        part = self._part()
        if part is None:
            return ""
        if which is QAccessible.Text.Name:
            return part.name
        return part.more if which is QAccessible.Text.Description else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Nothing that is painted can be typed."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        part = self._part()
        if part is None:
            return QRect()
        return part.box.translated(self._whole.canvas().mapToGlobal(QPoint(0, 0)))

    def childCount(self) -> int:
        return 0

    def child(self, _at: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # as Qt has it

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # as Qt has it

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # as Qt has it

    def relations(
        self,
        match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations,  # noqa: ARG002
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        return []

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    # What can be done with it

    def actionNames(self) -> list[str]:
        """Return that it can be pressed, where a click does something."""
        part = self._part()
        pressed = part is not None and Stands.MAY_BE_PRESSED in part.stands
        return [QAccessibleActionInterface.pressAction()] if pressed else []

    def doAction(self, name: str) -> None:
        """Do what a click does, once whoever asked has their answer: it may end this part."""
        if name in self.actionNames():
            QTimer.singleShot(0, self._press)

    def _press(self) -> None:
        if self.actionNames():
            self._whole.heard.press_part(self.at)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class PaintedView(QAccessibleInterface):
    """A view with the parts that it paints.

    While a view goes, Qt tells whoever listens, and they ask; by then there is nothing to tell.
    """

    def __init__(self, view: QWidget, heard: Heard) -> None:
        super().__init__()
        self.view = view
        self.heard = heard
        self._parts: list[PaintedPart] = []
        self.known: list[int] = []
        """By which numbers Qt knows the parts, to be let go with the view."""

    def isValid(self) -> bool:
        return bool(isValid(self.view))

    def object(self) -> QObject:
        return self.view if self.isValid() else None  # type: ignore[return-value]  # as Qt has it

    def window(self) -> QWindow:
        """Return the window around it."""
        if not self.isValid():
            return None  # type: ignore[return-value]  # as Qt has it
        return self.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return what is heard of the widget around it; of a window, the program."""
        if not self.isValid():
            return None  # type: ignore[return-value]  # as Qt has it
        around = self.view.parentWidget() or QApplication.instance()
        return QAccessible.queryAccessibleInterface(around or self.view)

    def canvas(self) -> QWidget:
        """Return the widget on which the parts are painted."""
        view = self.view
        return view.viewport() if isinstance(view, QAbstractScrollArea) else view

    def is_seen(self) -> bool:
        return self.view.isVisible()

    def role(self) -> QAccessible.Role:
        return self.heard.heard_as

    def state(self) -> QAccessible.State:
        """Return what is so of the view as a whole."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = self.view.focusPolicy() is not Qt.FocusPolicy.NoFocus
        state.focused = self.view.hasFocus()
        state.invisible = not self.is_seen()
        state.disabled = not self.view.isEnabled()
        state.active = self.view.isWindow() and self.view.isActiveWindow()
        return state

    def text(self, which: QAccessible.Text) -> str:
        """Return the name of the view, or its description."""
        if not self.isValid():
            return ""
        if which is QAccessible.Text.Name:
            return self.view.accessibleName()
        return self.view.accessibleDescription() if which is QAccessible.Text.Description else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Nothing that is painted can be typed."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        if not self.isValid():
            return QRect()
        return QRect(self.view.mapToGlobal(QPoint(0, 0)), self.view.size())

    def childCount(self) -> int:
        return self.heard.heard_parts() if self.isValid() else 0

    def child(self, at: int) -> QAccessibleInterface:
        """Return a part, the same one for the same place as long as the view is there."""
        at = self.heard.heard_index(at)
        if not 0 <= at < self.childCount():
            return None  # type: ignore[return-value]  # as Qt has it
        while len(self._parts) <= at:
            part = PaintedPart(self, len(self._parts))
            self._parts.append(part)
            self.known.append(QAccessible.registerAccessibleInterface(part))
        return self._parts[at]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the part that is painted at a point of the screen."""
        if not self.isValid():
            return None  # type: ignore[return-value]  # as Qt has it
        point = self.canvas().mapFromGlobal(QPoint(x, y))
        for at in range(self.childCount()):
            if self.heard.heard_part(at).box.contains(point):
                return self.child(at)
        return None  # type: ignore[return-value]  # as Qt has it

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((part.at for part in self._parts if part is child), -1)

    def focusChild(self) -> QAccessibleInterface:
        """Return the part that has the keyboard's mark."""
        focused = self.isValid() and self.view.hasFocus()
        for at in range(self.childCount()) if focused else ():
            if Stands.FOCUSED in self.heard.heard_part(at).stands:
                return self._parts[at] if at < len(self._parts) else self.child(at)
        return None  # type: ignore[return-value]  # as Qt has it


class PaintedViews:
    """Makes what Qt asks for a view that says what it paints; keeps it as long as the view is.

    Qt itself frees what it was given when the view goes; until then nobody else may.
    """

    def __init__(self) -> None:
        self._kept: dict[int, QAccessibleInterface] = {}

    def install(self) -> None:
        """Let Qt ask here first; once for a program."""
        QAccessible.installFactory(self.made)

    def made(self, _kind: str, thing: QObject) -> QAccessibleInterface | None:
        """Return what is heard of a thing; None where Qt knows that itself."""
        if not isinstance(thing, QWidget):
            return None
        if isinstance(thing, Heard):
            painted = PaintedView(thing, thing)
            return self._keep(painted, thing, painted.known)
        if isinstance(thing, HeardAs):
            return self._keep(QAccessibleWidget(thing, thing.heard_as), thing, [])
        return None

    def _keep(
        self, made: QAccessibleInterface, thing: QWidget, known: list[int]
    ) -> QAccessibleInterface:
        key = id(made)
        self._kept[key] = made
        thing.destroyed.connect(self._letting_go(key, known))
        return made

    def _letting_go(self, key: int, known: list[int]) -> Callable[[], None]:
        def let_go() -> None:
            for each in known:
                QAccessible.deleteAccessibleInterface(each)
            # Qt is still in the midst of freeing the view's own.
            QTimer.singleShot(0, lambda: self._kept.pop(key, None))

        return let_go
