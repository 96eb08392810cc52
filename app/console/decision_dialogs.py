"""Opening the dialogs in which a decision is prepared, and its count gone through."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.attending.station import Station
from app.console.matter_panel import MatterPanel
from app.console.outcome import Doer
from app.look.dress import Dress
from app.room.put_up import Attention
from app.room.room import Room
from app.wording import Wording

DECISION_DIALOGS = frozenset({"ask", "lot", "rounds"})
"""The names by which they are asked for."""


class DecisionDialogs(QObject):
    """Each is loaded when it is first opened: the first picture does without."""

    def __init__(  # noqa: PLR0917 - what every one of the dialogs needs
        self,
        station: Station,
        wording: Wording,
        dress: Dress,
        room: Room,
        matter: MatterPanel,
        do: Doer,
        window: QWidget,
    ) -> None:
        """Take what the dialogs need; they stand before ``window``."""
        super().__init__(window)
        self._station = station
        self._wording = wording
        self._dress = dress
        self._room = room
        self._matter = matter
        self._do = do
        self._window = window

    def open(self, name: str) -> None:
        if name == "rounds":
            self._open_rounds()
        elif name == "ask":
            self._open_asking()
        elif name == "lot":
            self._open_lot()

    def _open_lot(self) -> None:
        """Publish a lot; one that is published already is drawn."""
        from app.console.lot_dialog import DrawDialog, LotDialog

        meeting = self._station.meeting
        lot = meeting.lots[-1] if meeting.lots else None
        if lot is not None and lot.drawn is None:
            DrawDialog(meeting, lot, self._wording, self._do, self._window).open()
            return
        dialog = LotDialog(meeting, self._do, self._window)
        dialog.accepted.connect(self._open_lot)
        dialog.open()

    def _open_asking(self) -> None:
        """Prepare a decision on the text that is looked at, or on a question."""
        from app.console.ask_dialog import AskDialog

        meeting = self._station.meeting
        dialog = AskDialog(meeting, self._matter.label, "", self._wording, self._do, self._window)
        dialog.open()

    def _open_rounds(self) -> None:
        """Go through the count of the poll that is closed; the room sees each step."""
        from app.console.rounds_dialog import RoundsDialog

        meeting = self._station.meeting
        decision = meeting.decision
        if decision is None or decision.verdict is None or not decision.options:
            return
        steps = self._wording.count_steps(meeting, decision)
        question = decision.question or decision.subject
        dialog = RoundsDialog(question, steps, self._dress, self._window)
        dialog.shown_to_room.connect(lambda step: self._show_step(decision.subject, step))
        dialog.begin()

    def _show_step(self, label: str, step: int) -> None:
        if step:
            way = self._room.put_up.attention.way
            self._room.show(Attention(label, way, step=step))
        else:
            self._room.leave_text()
