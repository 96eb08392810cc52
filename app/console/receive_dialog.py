"""What waits in the inbox, seen whole before a meeting takes it up."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from time import time

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.console.act_dialog import ActDialog
from app.console.people.people_field import PeopleField
from app.console.wishes import Doer
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.file_places import ask_for_files
from app.look.labels import named, plain_label, say
from app.look.laying import filled, in_row
from app.look.mirror import as_it_runs
from app.look.question_form import QuestionForm
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.exchange.packets.receiving import (
    Receiver,
    Waiting,
    read_packet_file,
    signers_in,
    taken_up,
    waiting_in,
)
from facilitation.exchange.packets.sealing import BadPacket
from facilitation.exchange.packets.signing import Signer
from facilitation.meeting.act import Act
from facilitation.meeting.families.packets import TakePacketUp
from facilitation.meeting.groups.ratified import is_own, own_group
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.record.journal import Journal, StorageFault

_ALL = "*"


class ReceiveDialog(ActDialog):
    """A packet is chosen, or all: every word is shown, and somebody reads it out.

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
        title = self.tr("Receive what another group sent")
        super().__init__(title, self.tr("Bring it before us"), do, parent)
        self._found: dict[str, Waiting] = {}
        self._taken: Mapping[str, tuple[str, str]] = {}
        self._signers: Mapping[str, Signer] = {}
        self.which = named(Choice(self), self.tr("What came"))
        self.which.currentIndexChanged.connect(self._show)
        self.from_file = QPushButton(as_it_runs(self.tr("From files …")), self)
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
        self.signed = plain_label("", "soft", self, wrap=True)
        above = (plain_label(about, "soft", self, wrap=True), rows, self.said)
        filled(self.body, *above, in_row(1, self.from_file), (self.whole, 1), self.signed)
        fit_screen(self, 720, 600)
        self._look()
        self._first().setFocus()

    def _first(self) -> QWidget:
        """Return where it begins: there is something to choose, or it is still to be fetched."""
        return self.which if self._found else self.from_file

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
        if len(self._found) > 1:
            every = self.tr("All %n of them, the oldest first", "", len(self._found))
            self.which.addItem(every, _ALL)
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

    def _chosen(self) -> list[Waiting]:
        data = str(self.which.currentData() or "")
        return [e for e in reversed(self._found.values()) if data in (_ALL, e.id)]

    def _show(self, _index: int = 0) -> None:
        chosen, words = self._chosen(), self._wording.packets
        self.whole.setPlainText("\n\n".join(words.whole(each.packet) for each in chosen))
        signed = (words.signed(self._signers[e.id], e.packet.sender) for e in chosen)
        say(self.signed, " ".join(dict.fromkeys(filter(None, signed))))
        self.which.setEnabled(bool(self._found))
        for each in (self.go, self.by):
            each.setEnabled(any(came.id not in self._taken for came in chosen))

    def take_in(self, *paths: Path) -> None:
        """Keep files in the inbox, and choose what came; say why where one is no packet."""
        said, came, known = list[str](), list[Waiting](), list[Waiting]()
        try:
            receiver, now = Receiver(self._inbox), int(time() * 1000)
            for path in paths:
                try:
                    waiting, new = receiver.take_in(read_packet_file(path), now)
                except BadPacket as bad:
                    refusal = Refusal(bad.code, (("name", path.name),))
                    said.append(self._wording.why_refused(refusal))
                else:
                    (came if new else known).append(waiting)
        except StorageFault as fault:
            said.extend(self._wording.troubles.storage(fault))
        if came or known:
            self._look(_ALL if len(came) > 1 else (came or known)[0].id)
            self.which.setFocus()
        said.extend(self._was_here(each.id) for each in known)
        say(self.said, " ".join(dict.fromkeys(said)) or self.said.text())

    def _was_here(self, id_: str) -> str:
        _, title = self._taken.get(id_, ("", ""))
        if not title:
            return self.tr("This was here already; nothing changed.")
        said = self.tr("This was here already; nothing changed. “{title}” took it up.")
        return with_gaps(said).format(title=title)

    def _choose(self) -> None:
        filters = (self.tr("Packets (*.round-packet)"), self.tr("All files (*)"))
        title = self.tr("Take in what another group sent")
        ask_for_files(self, title, filters, lambda paths: self.take_in(*paths))

    def acts(self) -> tuple[Act, ...] | str:
        """Return the acts that bring what is chosen; who reads it out may be left to the keeper."""
        chosen = self._chosen()
        if not self.go.isEnabled():  # Ctrl+Enter comes here as well
            if chosen:
                return self._was_here(chosen[0].id)
            return self.lacking(self._first(), self.tr("Nothing is chosen."))
        by = " ".join(self.by.text().split())
        return tuple(TakePacketUp(each.id, by) for each in chosen)
