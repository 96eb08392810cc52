"""Another language while the program runs: its windows are made anew where they stand.

What is typed, put up and divided goes along. Sentences are made with their windows, so that
telling every one of them again would need a second way to say each; making them anew needs none.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.program.meeting_windows import MeetingWindows, to_front

if TYPE_CHECKING:
    from app.home.home import Home

_PASSING = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen})


def in_the_way(meetings: list[MeetingWindows], home: QWidget | None) -> str:
    """Return what has to be finished before windows can be made anew, in a sentence; else nothing.

    Everything that is typed into notes is written first.
    """
    shown = ((each.console, each.projector, each.desk) for each in meetings)
    own = {id(home), *map(id, chain.from_iterable(shown))}
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.windowType() not in _PASSING and id(window) not in own:
            said = QCoreApplication.translate("Languages", "“{window}” is still open.")
            return said.replace("{window}", window.windowTitle() or "Goround")
    return next((said for each in meetings if (said := unfinished(each))), "")


def unfinished(windows: MeetingWindows) -> str:
    """Return what is half done in the windows of a meeting, in a sentence; else nothing."""
    console, desk = windows.console, windows.desk
    if console.quick.asking or console.quick.unsettled.lines():
        return QCoreApplication.translate("Languages", "A question is still open in the line.")
    people = console.side.people
    if people is not None and people.field.text():
        return QCoreApplication.translate("Languages", "Somebody’s name is half typed.")
    if desk is not None and desk.typed_nowhere_else():
        return QCoreApplication.translate("Languages", "Some notes are not in the record yet.")
    return ""


def take_over(after: MeetingWindows, before: MeetingWindows) -> None:
    """Let windows come where others of the same meeting were, which then go."""
    after.room.take_over(before.room)
    after.console.quick.take_over(before.console.quick)
    after.console.panes.split.restoreState(before.console.panes.split.saveState())
    if before.console.side.shows_people():
        after.console.side.show_people()
    _put(after.console, before.console)
    if before.projector is not None and before.projector.isVisible():
        after.show_projector()
        if after.projector is not None:
            _put(after.projector, before.projector)
    if before.desk is not None and before.desk.isVisible():
        after.show_desk()
        if after.desk is not None:
            _put(after.desk, before.desk)
            after.desk.take_over(before.desk)
    before.make_room()


def take_over_home(after: Home, before: Home) -> None:
    """Let home come where it was, with what was searched for; whoever chose stays at the choice."""
    after.search.setText(before.search.text())
    _put(after, before)
    before.hide()
    before.deleteLater()
    to_front(after)
    after.language_button.setFocus()


def _put(after: QWidget, before: QWidget) -> None:
    """Show a window as large as another one, and at the same place."""
    if before.isVisible():
        after.setScreen(before.screen())
        after.setGeometry(before.normalGeometry())
        after.setWindowState(before.windowState())
        after.show()
