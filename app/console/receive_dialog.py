"""What waits in the inbox, seen whole before a meeting takes it up."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from time import time

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.console.act_dialog import ActDialog
from app.console.outcome import Doer
from app.console.people_field import PeopleField
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.file_places import ask_for_file
from app.look.labels import named, plain_label, say
from app.look.laying import in_row
from app.look.mirror import as_it_runs
from app.look.question_form import QuestionForm
from app.wording import Wording
from facilitation.exchange.packets.receiving import (
    Waiting,
    read_packet_file,
    receive,
    signers_in,
    waiting_in,
)
from facilitation.exchange.packets.sealing import BadPacket
from facilitation.exchange.packets.signing import Signer
from facilitation.meeting.act import Act
from facilitation.meeting.families.packets import TakePacketUp
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.ratified import is_own
from facilitation.meeting.state import Meeting
from facilitation.record.inbox import Inbox
from facilitation.record.journal import StorageFault


class ReceiveDialog(ActDialog):
    """One packet is chosen, every word of it is shown, and somebody reads it out."""

    def __init__(
        self,
        inbox: Inbox,
        meeting: Meeting,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        self._inbox, self._meeting, self._wording = inbox, meeting, wording
        super().__init__("", "", do, parent)
        self.setWindowTitle(self.tr("Receive what another group sent"))
        self.go.say(self.tr("Bring it before us"))
        self._waiting: dict[str, Waiting] = {}
        self._signers: Mapping[str, Signer] = {}
        self.which = named(Choice(self), self.tr("What came"))
        self.which.currentIndexChanged.connect(self._show)
        self.from_file = QPushButton(as_it_runs(self.tr("From a file …")), self)
        self.from_file.setAutoDefault(False)
        self.from_file.clicked.connect(self._choose)
        self.by = PeopleField(meeting, self.tr("Who reads it out"), self)
        self.whole = named(QPlainTextEdit(self), self.tr("What is in it"))
        self.whole.setReadOnly(True)
        about = self.tr("Texts come as proposals, changes as amendments. Nothing is decided by it.")
        self.said = plain_label("", "soft", self, wrap=True)
        rows = QuestionForm()
        rows.ask(self.tr("What came"), self.which)
        rows.ask(self.tr("Who reads it out"), self.by)
        self.body.addWidget(plain_label(about, "soft", self, wrap=True))
        self.body.addLayout(rows)
        self.body.addWidget(self.said)
        self.body.addLayout(in_row(1, self.from_file))
        self.body.addWidget(self.whole, 1)
        self.signed = plain_label("", "soft", self, wrap=True)
        self.body.addWidget(self.signed)
        fit_screen(self, 720, 600)
        self._look()
        self.which.setFocus()

    def _look(self, chosen: str = "") -> None:
        """List what is in the inbox and was not taken up here, the newest first."""
        try:
            found = list(waiting_in(self._inbox))
        except StorageFault as fault:
            say(self.said, " ".join(self._wording.troubles.storage(fault)))
            return
        self._signers = signers_in(found)
        self._waiting = {e.id: e for e in found if e.id not in self._meeting.packets}
        self.which.clear()
        for each in self._waiting.values():
            self.which.addItem(self._called(each), each.id)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        nothing = self.tr(
            "Nothing waits in the inbox. Take in a file that ends in .round-packet: it came by "
            "mail, or on a stick."
        )
        say(self.said, "" if self._waiting else nothing)
        self._show()

    def _called(self, each: Waiting) -> str:
        glance = self._wording.packets.glance(each.packet)
        sender = self._wording.packets.sender(each.packet, own=is_own(self._meeting, each.packet))
        return f"{sender}: {glance}" if glance else sender

    def _show(self, _index: int = 0) -> None:
        chosen = self._waiting.get(str(self.which.currentData() or ""))
        self.whole.setPlainText(self._wording.packets.whole(chosen.packet) if chosen else "")
        words = self._wording.packets
        signer = self._signers[chosen.id] if chosen else None
        say(self.signed, words.signed(signer, chosen.packet.sender) if chosen and signer else "")
        for each in (self.go, self.which, self.by):
            each.setEnabled(chosen is not None)

    def take_in(self, path: Path) -> None:
        """Keep a file in the inbox, and choose it; say why where it is no packet."""
        try:
            waiting, _ = receive(self._inbox, read_packet_file(path), int(time() * 1000))
        except BadPacket as bad:
            refusal = Refusal(bad.code, (("name", path.name),))
            say(self.said, self._wording.why_refused(refusal))
        except StorageFault as fault:
            say(self.said, " ".join(self._wording.troubles.storage(fault)))
        else:
            self._look(waiting.id)

    def _choose(self) -> None:
        filters = (self.tr("Packets (*.round-packet)"), self.tr("All files (*)"))
        ask_for_file(self, self.tr("Take in what another group sent"), filters, self.take_in)

    def act(self) -> Act | str:
        """Return the act that brings what is chosen; who reads it out may be left to the keeper."""
        chosen = str(self.which.currentData() or "")
        if not chosen:
            return self.tr("Nothing is chosen.")
        return TakePacketUp(chosen, " ".join(self.by.text().split()))
