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
from app.wording.words import with_gaps
from facilitation.exchange.packets.receiving import (
    Waiting,
    read_packet_file,
    receive,
    signers_in,
    taken_up,
    waiting_in,
)
from facilitation.exchange.packets.sealing import BadPacket
from facilitation.exchange.packets.signing import Signer
from facilitation.meeting.act import Act
from facilitation.meeting.families.packets import TakePacketUp
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.ratified import is_own, own_group
from facilitation.meeting.state import Meeting
from facilitation.record.journal import Journal, StorageFault


class ReceiveDialog(ActDialog):
    """One packet is chosen, every word of it is shown, and somebody reads it out.

    Nothing is chosen before somebody chooses. What this group sent itself is not offered, and what
    a meeting of it has taken up is only shown.
    """

    def __init__(
        self,
        inbox: Journal,
        meeting: Meeting,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        self._inbox, self._meeting, self._wording = inbox, meeting, wording
        super().__init__("", "", do, parent)
        self.setWindowTitle(self.tr("Receive what another group sent"))
        self.go.say(self.tr("Bring it before us"))
        self._found: dict[str, Waiting] = {}
        self._taken: Mapping[str, tuple[str, str]] = {}
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
        """List what no meeting took up, the newest first, and what is chosen."""
        try:
            found = list(waiting_in(self._inbox))
            self._taken = taken_up(self._inbox, own_group(self._meeting))
        except StorageFault as fault:
            say(self.said, " ".join(self._wording.troubles.storage(fault)))
            return
        self._signers = signers_in(found)
        self._found = {e.id: e for e in found if e.id == chosen or self._is_offered(e)}
        self.which.clear()
        if self._found:
            self.which.addItem(self.tr("Nothing chosen yet"), "")
        for each in self._found.values():
            self.which.addItem(self._called(each), each.id)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        nothing = self.tr(
            "Nothing waits in the inbox. Take in a file that ends in .round-packet: it came by "
            "mail, or on a stick."
        )
        say(self.said, "" if self._found else nothing)
        self._show()

    def _is_offered(self, each: Waiting) -> bool:
        return each.id not in self._taken and not is_own(self._meeting, each.packet)

    def _called(self, each: Waiting) -> str:
        glance = self._wording.packets.glance(each.packet)
        sender = self._wording.packets.sender(each.packet, own=is_own(self._meeting, each.packet))
        return f"{sender}: {glance}" if glance else sender

    def _show(self, _index: int = 0) -> None:
        chosen = self._found.get(str(self.which.currentData() or ""))
        self.whole.setPlainText(self._wording.packets.whole(chosen.packet) if chosen else "")
        words = self._wording.packets
        signer = self._signers[chosen.id] if chosen else None
        say(self.signed, words.signed(signer, chosen.packet.sender) if chosen and signer else "")
        self.which.setEnabled(bool(self._found))
        for each in (self.go, self.by):
            each.setEnabled(chosen is not None and chosen.id not in self._taken)

    def take_in(self, path: Path) -> None:
        """Keep a file in the inbox, and choose it; say why where it is no packet."""
        try:
            waiting, new = receive(self._inbox, read_packet_file(path), int(time() * 1000))
        except BadPacket as bad:
            refusal = Refusal(bad.code, (("name", path.name),))
            say(self.said, self._wording.why_refused(refusal))
        except StorageFault as fault:
            say(self.said, " ".join(self._wording.troubles.storage(fault)))
        else:
            self._look(waiting.id)
            self.which.setFocus()
            if not new:
                say(self.said, self._was_here(waiting.id))

    def _was_here(self, id_: str) -> str:
        _, title = self._taken.get(id_, ("", ""))
        if not title:
            return self.tr("This was here already; nothing changed.")
        said = self.tr("This was here already; nothing changed. “{title}” took it up.")
        return with_gaps(said).format(title=title)

    def _choose(self) -> None:
        filters = (self.tr("Packets (*.round-packet)"), self.tr("All files (*)"))
        ask_for_file(self, self.tr("Take in what another group sent"), filters, self.take_in)

    def act(self) -> Act | str:
        """Return the act that brings what is chosen; who reads it out may be left to the keeper."""
        chosen = str(self.which.currentData() or "")
        if not self.go.isEnabled():  # Ctrl+Enter comes here as well
            return self.tr("Nothing is chosen.") if not chosen else self._was_here(chosen)
        return TakePacketUp(chosen, " ".join(self.by.text().split()))
