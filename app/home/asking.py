"""What home asks before a meeting begins, and before its minutes are written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from app.home.export_dialog import ExportDialog
from app.home.look_again import ask_again
from app.home.meetings import Listed
from app.home.start_dialog import StartDialog, suggest_title
from facilitation.decisions.ratification import key_of
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes

if TYPE_CHECKING:
    from app.home.home import Home


class Asking:
    """Opens the dialogs; loaded with the first."""

    def __init__(self, home: Home, processes: Processes, settings: QSettings | None) -> None:
        """``settings`` keep how minutes were wanted last."""
        self._home, self._processes, self._settings = home, processes, settings
        self._exporting: tuple[str, ExportDialog] | None = None

    def start(self, name: str) -> None:
        """Ask who meets under a process, and when."""
        process, home, wording = self._processes.get(name), self._home, self._home.wording
        if process is None:
            return
        title, about = (of(process) for of in (wording.processes.title, wording.processes.about))
        dialog = StartDialog(title, about, parent=home, wording=wording)
        suggest_title(dialog, wording, title)
        again = ask_again(wording, dialog)
        dialog.body.textChanged.connect(partial(self._want_owed, dialog))

        def start() -> None:
            acts = (*dialog.owed_acts(), *again())
            home.start_wanted.emit(name, *dialog.answers(), acts, dialog.when())

        dialog.accepted.connect(start)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.offer_bodies(self._bodies())  # what they owe is asked for in a window that is there

    def _bodies(self) -> tuple[str, ...]:
        held = (each for each in self._home.meetings.meetings if each.readable and each.body)
        latest = sorted(held, key=lambda each: each.began, reverse=True)
        return tuple({key_of(each.body): each.body for each in reversed(latest)}.values())[::-1]

    def _want_owed(self, dialog: StartDialog, typed: str) -> None:
        """Ask for what is owed since the last meeting of a group, once its name is typed."""
        dialog.offer_owed((), lambda _taken: ())
        group = key_of(typed)
        held = (each for each in self._home.meetings.meetings if each.readable and group)
        before = [each for each in held if key_of(each.body) == group]
        if before:
            self._home.owed_wanted.emit(max(before, key=lambda each: each.began).id, dialog)

    def export(self, meeting: Listed) -> None:
        """Ask how the minutes of a meeting are wanted."""
        home = self._home
        dialog = ExportDialog(
            meeting.title,
            home,
            settings=self._settings,
            tongue=home.wording.tongue,
            own_orders=self._processes.own_orders,
        )
        dialog.go_on_with(meeting.id)

        def export() -> None:
            path = dialog.ask_for_file()
            if path:
                home.export_wanted.emit(meeting.id, dialog.chosen(), path, dialog.include())

        def forget() -> None:
            self._exporting = None

        dialog.accepted.connect(export)
        dialog.finished.connect(forget)
        dialog.finished.connect(dialog.deleteLater)
        self._exporting = (meeting.id, dialog)
        home.choice_wanted.emit(meeting.id)
        dialog.open()

    def take_choice(self, meeting: str, found: Meeting) -> None:
        """Let what is asked about minutes offer no more than the group chose."""
        if self._exporting is not None and self._exporting[0] == meeting:
            self._exporting[1].heed(found)
