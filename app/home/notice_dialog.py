"""Needs, offers and news that go on to other groups, seen exactly as they leave the house."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from app.look.buttons import button
from app.look.dialog_size import fit_screen
from app.look.file_places import ask_where
from app.look.labels import named, plain_label, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.look.question_form import QuestionForm
from app.look.wrapped import WrappedTick
from app.papers.exporting import write_whole
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.exchange.packets.notices import answer_to, notices_out
from facilitation.exchange.packets.receiving import receive
from facilitation.exchange.packets.sealing import ENDING, BadPacket, sealed
from facilitation.meeting.groups.packet import Notice, Packet
from facilitation.record.attachments import safe_name
from facilitation.record.journal import Journal, StorageFault


class NoticeDialog(QDialog):
    """Who sends it, what they answer if they do, and below it every word that would leave."""

    saved = Signal(str)
    """Where it lies now, and that nothing has left yet, in a sentence."""

    def __init__(  # noqa: PLR0913 - whose library, what goes, and when it is
        self,
        library: Journal,
        wording: Wording,
        notices: Sequence[Notice],
        parent: QWidget | None = None,
        *,
        group: str,
        today: str,
        now: Callable[[], int],
        answered: Notice | None = None,
    ) -> None:
        """Pass notices on as ``group``; or answer the one that is ``answered``."""
        super().__init__(parent)
        self._library, self._wording, self._notices = library, wording, notices
        self._today, self._now, self._answered = today, now, answered
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.group = named(QLineEdit(group, self), self.tr("Who sends it"))
        self.answer = named(QLineEdit(self), self.tr("What you answer"))
        self.answer.setVisible(answered is not None)
        self.sign = WrappedTick(self.tr("Sign it with the key of this library"), self)
        self.sign.setToolTip(self.tr("Who gets it sees that it is from the same library as before"))
        self.whole = named(QPlainTextEdit(self, readOnly=True), self.tr("What leaves the house"))
        self.said = plain_label("", "refusal", self, wrap=True)
        words = self.tr("Save as a file …")
        self.save_button = button(words, self, self._choose, role="primary")
        rows = QuestionForm()
        rows.ask(self.tr("Who sends it"), self.group)
        if answered is not None:
            rows.ask(self.tr("What you answer"), self.answer)
        about = plain_label(self._about(), "soft", self, wrap=True)
        parts = (about, rows, (self.whole, 1), self.said, Lines(self.sign, self.save_button))
        in_column(*parts, on=self, margins=(20, 16, 20, 16), gap=10)
        for field in (self.group, self.answer):
            field.textChanged.connect(self._show)
        fit_screen(self, 640, 480)
        self._show()
        (self.answer if group and answered is not None else self.group).setFocus()

    def _about(self) -> str:
        if self._answered is None:
            self.setWindowTitle(self.tr("Pass on to other groups"))
            return self.tr(
                "This and nothing else leaves the house: what is not over, and through which "
                "groups it came. What others sent goes on only if it has an end."
            )
        self.setWindowTitle(self.tr("Answer what a group needs or offers"))
        said = self.tr("{notice}. Your answer stands by it for as long as it is asked.")
        words = self._wording.ratification
        return with_gaps(said).format(notice=words.notice(self._answered))

    def packet(self) -> Packet | None:
        """Return what would leave; None where nothing would, or nobody says it."""
        group, answer = self.group.text().strip(), self.answer.text().strip()
        told = self._notices
        if self._answered is not None:
            told = (answer_to(self._answered, answer),) if answer else ()
        found = notices_out(told, group, self._today) if group else None
        return found if found is not None and found.notices else None

    def save(self, path: Path) -> None:
        """Write it into a file, keep an answer here as well, and close; or say why not."""
        packet = self.packet()
        if packet is None:
            return
        try:
            file = sealed(packet, self._wording.packets.whole(packet))
            if self.sign.isChecked():
                from facilitation.exchange.packets.signing import sign  # few groups sign

                file = sign(file, self._library)
            write_whole(path, file.encode())
            if self._answered is not None:
                receive(self._library, file.encode(), self._now())
        except StorageFault as fault:
            say(self.said, " ".join(self._wording.troubles.storage(fault)))
        except (BadPacket, ImportError):
            say(self.said, self.tr("It could not be made. Use plain words, and do not sign it."))
        except OSError as fault:
            said = self.tr("It could not be written: {why}. Choose another place.")
            say(self.said, with_gaps(said).format(why=fault.strerror or str(fault)))
        else:
            said = self.tr(
                "It lies in {path}. Nothing has left yet: give the file to the other groups, by "
                "mail or on a stick."
            )
            self.saved.emit(with_gaps(said).format(path=str(path)))
            self.accept()

    def _choose(self) -> None:
        name = safe_name(f"{self.group.text().strip()}{ENDING}")
        ask_where(self, self.tr("Save what goes to other groups"), name, self.save)

    def _show(self) -> None:
        packet = self.packet()
        self.save_button.setEnabled(packet is not None)
        nothing = self.tr("Nothing leaves yet: write above which group sends it, and what it says.")
        self.whole.setPlainText(self._wording.packets.whole(packet) if packet else nothing)
        say(self.said, "")
