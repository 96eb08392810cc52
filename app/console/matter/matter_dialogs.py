"""Opening the dialogs in which texts are written and looked through, and decisions prepared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.console.matter.drafts import Drafts
from app.console.wishes import Doer
from app.look.dress import Dress
from app.room.put_up import Attention
from app.wording import Wording
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Proposal

if TYPE_CHECKING:
    from app.console.console import Console
    from app.console.matter.amendment_dialog import Purpose, Purposes
    from app.console.matter.attachments_dialog import AttachmentsDialog

_CREDENTIALS = "credentials"
"""The scene that says who is sent by whom."""


class MatterDialogs(QObject):
    """Each is loaded when it is first opened: the first picture does without."""

    def __init__(self, console: Console, drafts: Drafts) -> None:
        """``drafts`` keep what is typed until it is done."""
        super().__init__(console)
        self._console, self._drafts = console, drafts
        self._station, self._room, self._wording = console.station, console.room, console.wording
        self._matter, self._do = console.matter, console.acting.answered
        self._look()

    def _on_left(self) -> None:
        self._look()
        self._console.show_hints()

    def _look(self) -> None:
        """See whether a new proposal was being typed and is not done."""
        self.drafted = bool(self._drafts.kept(f"{self._station.id}/propose"))

    def open(self, name: str) -> None:
        """Open what is named: a text to write or to look through, ask, lot or rounds.

        Behind it may stand the label of a text, where it is not the one that is looked at.
        """
        meeting, purposes = self._station.meeting, self._purposes
        name, _, asked = name.partition(" ")
        proposal, label = self._matter.proposal, asked or self._matter.label
        opens: dict[str, Callable[[], object]] = {
            "ask": self._open_asking,
            "elect": partial(self._open_asking, elects=True),
            "lot": self._open_lot,
            "rounds": self._open_rounds,
            "propose": lambda: self._write(None),
        }
        of_a_text: dict[str, Callable[[], object]] = {
            "edit": lambda: self._write(meeting.proposals[proposal]),
            "conflicts": self._show_conflicts,
            "files": self._show_files,
            "amend": lambda: self._open(purposes().to_amend(meeting, proposal)),
            "amend-label": lambda: self._open(purposes().to_amend(meeting, label)),
            "correct": lambda: self._open(purposes().to_correct(meeting, proposal)),
        }
        if label in meeting.amendments:
            of_a_text["redraft"] = lambda: self._open(purposes().to_redraft(meeting, label))
        if name in opens:
            opens[name]()
        elif not proposal:
            self._console.quick.refuse(
                self.tr("There is no text to amend yet. F3 opens a proposal.")
            )
        elif name in of_a_text:
            of_a_text[name]()

    def open_for_block(self, line: str) -> None:
        """A line that needs a text under it: the dialog for it opens."""
        words = line.split()
        if words[0].casefold() == "amend" and len(words) > 1:
            known = {each.casefold(): each for each in self._station.meeting.labels}
            label = known.get(words[1].casefold(), self._matter.proposal)
            if label:
                self._open(self._purposes().to_amend(self._station.meeting, label))
                return
        self.open("propose")

    def _write(self, proposal: Proposal | None) -> None:
        from app.console.matter.proposal_dialog import ProposalDialog

        dialog = ProposalDialog(self._station.meeting, *self._writing(), proposal)
        dialog.finished.connect(self._on_left)
        dialog.open()

    @staticmethod
    def _purposes() -> Purposes:
        from app.console.matter.amendment_dialog import Purposes

        return Purposes()

    def _open(self, purpose: Purpose) -> None:
        from app.console.matter.amendment_dialog import AmendmentDialog

        dialog = AmendmentDialog(self._station.meeting, purpose, *self._writing())
        refusal = self._station.foresee(dialog.tried()) if purpose.label else None
        if isinstance(refusal, Refusal) and refusal.advice:
            dialog.advise(self._wording.why_refused(refusal))
        dialog.open()

    def _writing(self) -> tuple[Wording, Dress, Doer, Drafts, str, QWidget]:
        """Return what a dialog needs in which a text is written."""
        kept = (self._drafts, self._station.id)
        return self._wording, self._console.dress, self._do, *kept, self._console

    def attach(self, paths: Iterable[Path]) -> None:
        """Keep files that were dropped with the text that is looked at, and show what is kept."""
        if self._matter.proposal:
            self._show_files().take(paths)
        else:
            self._console.quick.refuse(
                self.tr("There is no text yet to keep a file with. F3 opens one.")
            )

    def _show_files(self) -> AttachmentsDialog:
        from app.console.matter.attachments_dialog import AttachmentsDialog

        station, label = self._station, self._matter.proposal
        kept = (lambda: station.meeting, self._do, station.attached)
        dialog = AttachmentsDialog(label, self._wording, *kept, self._console)
        dialog.open()
        return dialog

    def _show_conflicts(self) -> None:
        from app.console.matter.conflict_dialog import ConflictDialog

        known = (self._station.meeting, self._matter.proposal, self._wording, self._console.dress)
        dialog = ConflictDialog(*known, self._console)
        dialog.looked_at.connect(self._matter.look_at)
        dialog.shown.connect(lambda label: self._room.show(self._room.as_text(label, "conflict")))
        dialog.open()

    def _open_lot(self) -> None:
        """Publish a lot; one that is published already is drawn."""
        from app.console.answers.lot_dialog import DrawDialog, LotDialog

        meeting = self._station.meeting
        lot = meeting.lots[-1] if meeting.lots else None
        if lot is not None and lot.drawn is None:
            DrawDialog(meeting, lot, self._wording, self._do, self._console).open()
            return
        dialog = LotDialog(meeting, self._do, self._console, self._wording.written)
        dialog.accepted.connect(self._open_lot)
        dialog.open()

    def _open_asking(self, *, elects: bool = False) -> None:
        from app.console.answers.ask_dialog import AskDialog
        from facilitation.meeting.groups.credentials import sent_decide  # comes with it

        meeting = self._station.meeting
        dialog = AskDialog(meeting, self._matter.label, self._wording, self._do, self._console)
        if elects:
            dialog.elect()
        if sent_decide(meeting) and not self._room.put_up.held:
            self._room.hold(_CREDENTIALS)  # a decision that opens takes its place
            dialog.rejected.connect(self._let_go)
        dialog.open()

    def _let_go(self) -> None:
        """Show the room what the meeting is about again, where it saw who is sent by whom."""
        if self._room.put_up.held == _CREDENTIALS:
            self._room.hold("")

    def _open_rounds(self) -> None:
        """Go through the count of the poll that is closed; the room sees each step."""
        from app.console.answers.rounds_dialog import RoundsDialog

        meeting = self._station.meeting
        decision = meeting.decision
        if decision is None or decision.verdict is None or not decision.options:
            return
        steps = self._wording.count_steps(meeting, decision)
        question = decision.question or decision.subject
        dialog = RoundsDialog(question, steps, self._console.dress, self._console)
        dialog.shown_to_room.connect(lambda step: self._show_step(decision.subject, step))
        dialog.begin()

    def _show_step(self, label: str, step: int) -> None:
        if step:
            self._room.show(Attention(label, self._room.put_up.attention.way, step=step))
        else:
            self._room.leave_text()
