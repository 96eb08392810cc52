"""What goes to other groups: chosen, seen exactly as it leaves the house, and saved as a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit, QPushButton, QWidget

from app.look.dialog_size import fit_screen
from app.look.dress import set_role
from app.look.file_places import ask_where
from app.look.labels import named, plain_label, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.look.mirror import as_it_runs
from app.look.scrolled import Scrolled
from app.look.wrapped import WrappedTick
from app.papers.exporting import write_whole
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.exchange.packets.mandates import mandates_in
from facilitation.exchange.packets.packing import NotPackedError, packed
from facilitation.exchange.packets.sealing import ENDING, sealed
from facilitation.exchange.packets.tasks import of_group, task_packets
from facilitation.meeting.answering import today
from facilitation.meeting.groups.packet import Notice, NoticeKind, Packet
from facilitation.meeting.groups.ratified import may_answer, owes_answer
from facilitation.meeting.groups.sent import meant_for_others
from facilitation.meeting.groups.small_results import tasks_of
from facilitation.meeting.register.between import passed_on
from facilitation.meeting.state import Meeting
from facilitation.record.attachments import safe_name
from facilitation.record.journal import Journal, StorageFault


class PacketDialog(QDialog):
    """A tick for each text and for the notices, and below it every word that would leave."""

    saved = Signal(str)
    """Where it lies now, and that nothing has left yet, in a sentence."""

    answer_wanted = Signal(str)
    """The label of a text of others that this group decided on, and has not answered."""

    def __init__(
        self,
        meeting: Meeting,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        labels: Sequence[str] = (),
        library: Journal | None = None,
    ) -> None:
        """Begin with these texts ticked, or with what this meeting has for others.

        Where the ``library`` is given, it can be signed by its key, and what other groups need and
        announce goes on.
        """
        super().__init__(parent)
        self._meeting, self._wording, self._library = meeting, wording, library
        self._passing_on: Sequence[Notice] = ()
        self._make_ways_out()
        self._look_into_library()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send to other groups"))
        about = plain_label(
            self.tr(
                "This and nothing else leaves the house: no single answers, and no names but of "
                "those you send."
            ),
            "soft",
            self,
            wrap=True,
        )
        self.texts = {
            label: WrappedTick(f"{label} {each.title}", self)
            for label, each in meeting.proposals.items()
        }
        self.needs = WrappedTick(self.tr("What we need and offer"), self)
        self.announced = WrappedTick(self.tr("What we announce"), self)
        self.sent = WrappedTick(self.tr("Whom we send, with which mandate"), self)
        self.input = WrappedTick(self.tr("What we ask ahead, and what we answer"), self)
        self.tasks = WrappedTick(self.tr("What small groups are to do, a file for each"), self)
        self._show_what_there_is()
        self.whole = named(QPlainTextEdit(self), self.tr("What leaves the house"))
        self.whole.setReadOnly(True)
        self.said = plain_label("", "refusal", self, wrap=True)
        say(self.said, "")
        self.save_button = QPushButton(self.tr("Save as a file …"), self)
        set_role(self.save_button, "primary")
        ticks = QWidget(self)
        in_column(*self._ticks(), on=ticks, margins=0, gap=4)
        chosen = Scrolled(ticks, self)
        below = Lines(self.sign, self.print_button, self.save_button)
        missing = in_column(*self._unanswered(), margins=0, gap=6)
        parts = (about, chosen, (self.whole, 1), missing, self.said, below)
        in_column(*parts, on=self, margins=(20, 16, 20, 16), gap=10)
        ticked = set(self._beforehand(labels))
        for each in self._ticks():
            each.setChecked(each in ticked)
            each.toggled.connect(self._show)
        self.save_button.clicked.connect(lambda: self._choose(ENDING))
        fit_screen(self, 720, 600)
        self._show()
        first = next((each for each in self._ticks() if not each.isHidden()), self.save_button)
        first.setFocus()

    def _beforehand(self, labels: Sequence[str]) -> Iterator[QCheckBox]:
        """Yield what is ticked: the texts that were chosen, else what is new and for others."""
        chosen = [label for label in labels if label in self.texts]
        yield from (self.texts[label] for label in chosen or meant_for_others(self._meeting))
        if chosen:
            return
        own = {each.kind for each in self._meeting.notices if not each.path}
        if own - {NoticeKind.ANNOUNCEMENT}:
            yield self.needs
        if NoticeKind.ANNOUNCEMENT in own:
            yield self.announced
        if any(
            held.terms.to and not held.kept for held in self._meeting.franchise.mandates.values()
        ):
            yield self.sent
        if not self.input.isHidden():
            yield self.input

    def _show_what_there_is(self) -> None:
        self.needs.setVisible(self._has(NoticeKind.NEED, NoticeKind.OFFER))
        self.announced.setVisible(self._has(NoticeKind.ANNOUNCEMENT))
        self.sent.setVisible(any(mandates_in(self._meeting)))
        self.input.setVisible(bool(self._meeting.calls))
        self.tasks.setVisible(bool(tasks_of(self._meeting)))

    def _has(self, *kinds: NoticeKind) -> bool:
        return any(e.kind in kinds for e in (*self._meeting.notices, *self._passing_on))

    def _make_ways_out(self) -> None:
        self.sign = WrappedTick(self.tr("Sign it with the key of this library"), self)
        self.sign.setToolTip(self.tr("Who gets it sees that it is from the same library as before"))
        self.sign.setVisible(self._library is not None)
        self.print_button = QPushButton(self.tr("On paper …"), self)
        self.print_button.setToolTip(
            self.tr("A PDF to be printed, with the id of each text as words and as a picture")
        )
        self.print_button.clicked.connect(lambda: self._choose(".pdf"))

    def _unanswered(self) -> tuple[QWidget, ...]:
        self.missing = plain_label("", "refusal", self, wrap=True)
        self.answer_button = QPushButton(self)
        self.answer_button.clicked.connect(
            lambda: self.answer_wanted.emit(self._to_be_answered()[0])
        )
        return self.missing, self.answer_button

    def _to_be_answered(self) -> list[str]:
        """Return the texts that an answer of ours can go with; first those asked about."""
        if self.tasks.isChecked():
            return []
        ticked = (label for label, each in self.texts.items() if each.isChecked())
        found = [label for label in ticked if may_answer(self._meeting, label)]
        return sorted(found, key=lambda label: not owes_answer(self._meeting, label))

    def look_at(self, meeting: Meeting) -> None:
        """Show what would leave of a meeting that has gone on."""
        self._meeting = meeting
        self._show()

    def _say_what_is_missing(self) -> None:
        open_ones = self._to_be_answered()
        self.answer_button.setVisible(bool(open_ones))
        if open_ones:
            label = open_ones[0]
            missing = (
                self.tr("Our answer to {label} is missing: it was decided, but not answered.")
                if owes_answer(self._meeting, label)
                else self.tr(
                    "{label} goes without what we decided about it. Nobody asked for that; an "
                    "answer of ours would say it."
                )
            )
            say(self.missing, with_gaps(missing).format(label=label))
            answer = as_it_runs(self.tr("Write down our answer to {label} …"))
            self.answer_button.setText(with_gaps(answer).format(label=label))
        else:
            say(self.missing, "")

    def _look_into_library(self) -> None:
        """Learn what goes on from other groups, and whether this library has signed before."""
        if self._library is None:
            return
        with suppress(StorageFault):  # it can be sent all the same, as if there were nothing
            self._passing_on = passed_on(self._library, today(self._meeting))
            self.sign.setChecked(bool(self._library.own_key()))

    def _ticks(self) -> tuple[QCheckBox, ...]:
        return (*self.texts.values(), self.needs, self.announced, self.sent, self.input, self.tasks)

    def packets(self) -> tuple[Packet, ...]:
        """Return what is chosen: one packet or none, or one for each small group."""
        if self.tasks.isChecked():
            return task_packets(self._meeting)
        packet = self._packet()
        return (packet,) if packet is not None else ()

    def _packet(self) -> Packet | None:
        labels = [label for label, each in self.texts.items() if each.isChecked()]
        needs, announced = self.needs.isChecked(), self.announced.isChecked()
        sent = self.sent.isChecked() and not self.sent.isHidden()
        ahead = self.input.isChecked() and not self.input.isHidden()
        try:
            return packed(
                self._meeting,
                labels,
                needs=needs,
                announcements=announced,
                mandates=sent,
                passing_on=self._passing_on,
                calls=ahead,
            )
        except NotPackedError:
            return None

    def save(self, path: Path) -> None:
        """Write what is chosen into a file, and close; say why where it cannot be written."""
        found = self.packets()
        if not found:
            return
        places = self._places(path)
        # Only about the path itself was anybody asked.
        there = [each.name for each in places if each != path and each.exists()]
        if there:
            said = self.tr("{file} is there already, and stays. Choose another name.")
            say(self.said, with_gaps(said).format(file=there[0]))
            return
        try:
            on_paper = path.suffix.casefold() == ".pdf"
            for each, place in zip(found, places, strict=True):
                write_whole(place, self._content(each, on_paper=on_paper))
        except StorageFault as fault:
            say(self.said, " ".join(self._wording.troubles.storage(fault)))
            return
        except ImportError:
            say(
                self.said,
                self.tr(
                    "A part of this program is not installed, so it cannot be signed or printed."
                ),
            )
            return
        except OSError as fault:
            said = self.tr("It could not be written: {why}. Choose another place.")
            say(self.said, with_gaps(said).format(why=fault.strerror or str(fault)))
            return
        self.saved.emit(self._where(places))
        self.accept()

    def _places(self, path: Path) -> tuple[Path, ...]:
        """Return the files that come of a path: itself, or one for each small group."""
        return tuple(of_group(path, e) if e.task is not None else path for e in self.packets())

    def _where(self, places: Sequence[Path]) -> str:
        if not self.tasks.isChecked():
            said = self.tr(
                "It lies in {path}. Nothing has left yet: give the file to the other groups, by "
                "mail or on a stick."
            )
            return with_gaps(said).format(path=str(places[0]))
        files = self._wording.measures.all_listed([each.name for each in places])
        said = self.tr(
            "In {folder} there is now a file for each small group: {files}. Nothing has left yet: "
            "give each group its own."
        )
        return with_gaps(said).format(folder=str(places[0].parent), files=files)

    def _content(self, packet: Packet, *, on_paper: bool) -> bytes:
        if on_paper:
            from app.papers.packet_paper import packet_pdf  # few are printed

            return packet_pdf(packet, self._wording)
        file = sealed(packet, self._wording.packets.whole(packet))
        if self._library is not None and self.sign.isChecked():
            from facilitation.exchange.packets.signing import sign  # few groups sign

            file = sign(file, self._library)
        return file.encode()

    def _choose(self, ending: str) -> None:
        opening = self._meeting.opening
        name = safe_name(f"{opening.title if opening else ''}{ending}")
        ask_where(self, self.tr("Save what goes to other groups"), name, self.save, self._places)

    def _no_result(self) -> str:
        return self.tr(
            "Nothing is written down yet that your small group brings back. Close this window, and "
            "in the line of the meeting type agreed “…” or note “…”; or decide on a text. It "
            "stands here then."
        )

    def _show(self) -> None:
        found = self.packets()
        for each in self._ticks():
            each.setEnabled(each is self.tasks or not self.tasks.isChecked())
        for button in (self.save_button, self.print_button):
            button.setEnabled(bool(found))
        empty = any(not each.lines for packet in found for each in packet.results)
        say(self.said, self._no_result() if empty else "")
        nothing = self.tr("Nothing is chosen yet: tick what is to go to others.")
        whole = "\n\n".join(map(self._wording.packets.whole, found))
        self.whole.setPlainText(whole or nothing)
        self._say_what_is_missing()
