"""What is asked of a meeting on paper or as a page: minutes, hand-outs, times; and their files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from app.desk.reading import Reading
from app.home.export_dialog import ExportDialog
from app.home.handout_dialog import HandoutDialog
from app.papers.exporting import Hear, MeetingMinutes, handout_document, rendered, write_whole
from app.program.meeting_windows import MeetingWindows
from app.program.preview import MinutesPreview
from app.times.times_window import TimesWindow
from app.wording.words import with_gaps
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Include
from facilitation.record.errands import Errands

if TYPE_CHECKING:
    from app.program.program import Program


class Papers(QObject):
    """Asks what is wanted, and writes it; loaded with the first that is asked for."""

    def __init__(self, program: Program, pages: Errands, settings: QSettings) -> None:
        """``pages`` draw previews meanwhile, ``settings`` remember how minutes were wanted last."""
        super().__init__(program)
        self._program, self._pages, self._settings = program, pages, settings

    def show_times(self, history: History, beside: QWidget | None) -> None:
        """Show how the time of a meeting was spent."""
        TimesWindow(history, self._program.wording, self._program.dress, beside).show()

    def show_minutes(self, history: History, beside: QWidget) -> None:
        """Show the minutes of a meeting, to be read."""
        program, opening = self._program, history.meeting.opening
        ask = MinutesPreview(history, program.processes, self._pages, program.wording).ask
        title = opening.title if opening else ""
        Reading(title, ask, program.wording, program.dress, beside).show()

    def ask_for_handout(
        self, history: History, beside: QWidget | None, label: str = "", kind: str = ""
    ) -> None:
        """Ask which hand-out is wanted, and write it; ``label`` and ``kind`` are chosen first."""
        proposals = [(each.label, each.title) for each in history.meeting.proposals.values()]
        proposals.sort(key=lambda each: history.meeting.labels.index(each[0]))
        opening = history.meeting.opening
        title = opening.title if opening else ""
        dialog = HandoutDialog(proposals, label, beside, kind=kind, meeting=title)

        def write() -> None:
            path = dialog.ask_for_file()
            if path:
                self._hand_out(history, dialog, path)

        dialog.accepted.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _hand_out(self, history: History, dialog: HandoutDialog, path: str) -> None:
        asked = (dialog.label(), dialog.kind(), dialog.attribution(), dialog.questions())
        tongue = self._program.wording.tongue
        document = handout_document(history, self._program.processes, *asked, tongue=tongue)
        self._write(lambda heard: rendered(document, dialog.format(), heard), path)

    def ask_and_export(self, windows: MeetingWindows) -> None:
        """Ask how the minutes of an open meeting are wanted, and write them."""
        meeting, program = windows.station.meeting, self._program
        title = meeting.opening.title if meeting.opening else self.tr("A new meeting")
        dialog = ExportDialog(
            title,
            windows.console,
            meeting.naming,
            shape=meeting.life,
            settings=self._settings,
            tongue=program.wording.tongue,
            own_orders=program.processes.own_orders,
        )
        dialog.go_on_with(windows.station.id)
        dialog.tell_of_unnamed(meeting)

        def write() -> None:
            path = dialog.ask_for_file()
            history = windows.station.history
            if path:
                self.export(history, dialog.chosen(), path, dialog.include())

        dialog.accepted.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, history: History, name: str, path: str, include: Include) -> None:
        """Write minutes into a file in the format of a ``name``."""
        program = self._program
        minutes = MeetingMinutes(history, program.processes, include, program.wording.tongue)
        self._write(lambda heard: minutes.written(name, heard), path)

    def _write(self, written: Callable[[Hear], bytes], path: str) -> None:
        """Write a paper into a file, and say where it lies now.

        Where no font has a letter, and a number stands in its place, that is said, too.
        """
        lost: set[str] = set()
        try:
            write_whole(Path(path), written(lost.update))
        except OSError as fault:
            why = self.tr("The file could not be written. Choose another folder or name.")
            self._program.tell(why, fault.strerror or "")
            return
        if lost:
            self._program.tell(*self._program.wording.troubles.unprintable(lost))
        said = with_gaps(self.tr("“{name}” is saved.")).format(name=Path(path).name)
        self._program.tell_done(said, Path(path).absolute().parent)
