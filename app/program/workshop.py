"""The page of a group's own processes, and what it leads to in the other windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.crafting.crafting import Crafting
from app.program.meeting_windows import to_front
from facilitation.exchange.process_folder import ProcessFolder
from facilitation.meeting.families.agenda.acts import RenewProcess
from facilitation.process.process import Process
from facilitation.process.version import called

if TYPE_CHECKING:
    from app.program.program import Program


class Workshop(QObject):
    """Opens the page once, and tells meetings and home what was saved there."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.page: Crafting | None = None
        self._spoken = program.wording

    def open(self, name: str = "") -> None:
        """Show the page, and on it the process of this name; say why where there can be none."""
        program = self._program
        folder = program.processes.own
        if not isinstance(folder, ProcessFolder):
            program.tell(
                self.tr("There is no folder for processes of your own here."),
                self.tr("They lie beside a library that is a file. Open such a library."),
            )
            return
        folder.look_again()
        if self.page is not None and self._spoken is not program.wording:
            self.page.close()
            self.page.deleteLater()
            self.page = None
        if self.page is None:
            self._spoken = program.wording
            self.page = Crafting(program.processes, folder, program.wording, program.dress)
            self.page.saved.connect(self._tell)
            self.page.take_up_wanted.connect(self._take_up)
        if name:
            self.page.open_one(name)
        to_front(self.page)

    def _tell(self, process: Process) -> None:
        program = self._program
        program.renew_home()
        going = [
            (meeting, windows.station.meeting)
            for meeting, windows in program.meetings.items()
            if not windows.station.meeting.closed
        ]
        earlier = [
            (meeting, state.opening.title)
            for meeting, state in going
            if state.opening is not None
            and called(state.floor.process) == process.called
            and state.floor.process != process.name
        ]
        if self.page is not None:
            self.page.offer_to(earlier)

    def _take_up(self, meeting: str, name: str) -> None:
        windows = self._program.meetings.get(meeting)
        if windows is None or self.page is None:
            return
        refusal = windows.station.do(RenewProcess(name)).refusal
        self.page.taken_up(self._program.wording.refusal(refusal) if refusal else "")
