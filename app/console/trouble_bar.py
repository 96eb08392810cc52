"""What is wrong with the record, and what helps; hidden while all is well."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.console.buttons import ActButton
from app.look.dress import set_role
from app.look.labels import plain_label, say
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.history import Unreadable
from facilitation.record.holding import Held
from facilitation.record.journal import StorageFault


class TroubleBar(QFrame):
    """Two sentences across the window: what happened, what to do."""

    again = Signal()
    """The person wants it tried again."""

    elsewhere = Signal()
    """The person wants the record saved in another place."""

    told = Signal(str)
    """What is wrong and what helps, when other words come into view."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "strip")
        self._wording = wording
        self.what = plain_label(role="refusal", wrap=True)
        self.remedy = plain_label(role="soft", wrap=True)
        self.retry = ActButton(self.tr("Try again"))
        self.save = ActButton(self.tr("Save elsewhere …"))
        in_row(
            (in_column(self.what, self.remedy), 1),
            self.save,
            self.retry,
            on=self,
            margins=(14, 8, 14, 8),
        )
        self.retry.clicked.connect(self.again)
        self.save.clicked.connect(self.elsewhere)
        self.hide()

    def show_fault(self, fault: StorageFault) -> None:
        """Say what is wrong with the place where the record is kept."""
        what, remedy = self._wording.troubles.in_meeting(fault)
        self._show(what, remedy, retry=True)

    def show_held(self, held: Held) -> None:
        """Say that the meeting goes on in memory, and why."""
        what, remedy = self._wording.held(held)
        self._show(what, remedy, retry=True, save=True)

    def show_leaving(self, held: Held) -> None:
        """Say what closing the window would lose."""
        what = self.tr("%n acts are only in memory: closing now would lose them.", "", held.acts)
        remedy = self.tr("Save the meeting elsewhere first. Closing once more leaves them.")
        self._show(what, remedy, retry=True, save=True)

    def show_unreadable(self, found: Unreadable) -> None:
        """Say that the record can only be read, and up to where."""
        if found.newer:
            what = self.tr("A newer Goround has written in this record. It is open for reading.")
            remedy = self.tr("Open it with the newer Goround to go on with the meeting.")
        else:
            what = self.tr("The record is damaged from entry {seq} on. It is open for reading.")
            what = with_gaps(what).format(seq=found.seq)
            remedy = self.tr(
                "What stands before is shown here. Close this window; home offers to rescue it."
            )
        self._show(what, remedy, retry=False)

    def _show(self, what: str, remedy: str, *, retry: bool, save: bool = False) -> None:
        fresh = self.isHidden() or (what, remedy) != (self.what.text(), self.remedy.text())
        say(self.what, what)
        say(self.remedy, remedy)
        self.retry.setVisible(retry)
        self.save.setVisible(save)
        self.show()
        if fresh:
            self.told.emit(f"{what} {remedy}")
