"""What goes between groups, at home: what came, how texts stand, what groups need and offer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.home.between_pages import FatesPage, NoticesPage, TextsPage, plain_rows
from app.home.days import local_day
from app.home.register_reading import RegisterReading
from app.look.buttons import button
from app.look.dialog_size import fit_screen
from app.look.dress import set_role
from app.look.file_places import ask_for_files, ask_where
from app.look.labels import named, plain_label, plain_tip, say
from app.look.laying import in_column
from app.look.lines import Lines, spare
from app.look.scrolled import Scrolled
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.decisions.ratification import key_of
from facilitation.exchange.packets.receiving import (
    Receiver,
    Waiting,
    read_packet_file,
    signers_in,
    taken_up,
    waiting_in,
)
from facilitation.exchange.packets.sealing import BadPacket
from facilitation.meeting.groups.packet import Notice
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.finding import groups_here, last_group
from facilitation.record.journal import Journal, StorageFault

_ID = Qt.ItemDataRole.UserRole
_SHOWN = 8
"""Letters of an id that people see, and type."""


class InboxWindow(QDialog):
    """Lists packets, the newest first, and shows all that is in the one that is chosen.

    Nothing in it touches a meeting. Enter opens the meeting that took it up, if one did. Further
    pages show what all meetings of the library have between groups.
    """

    open_wanted = Signal(str)
    """The id of a meeting."""

    changed = Signal()
    """Something came, or was kept."""

    begin_wanted = Signal(str, str, str, str, object, str)
    """A meeting that does what a packet asks of a small group; as `Home.start_wanted`."""

    def __init__(
        self,
        library: Journal,
        reading: RegisterReading,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        now: Callable[[], int],
        today: Callable[[], date] = local_day,
    ) -> None:
        """Show what is in the inbox of a library, and what is read; ``now`` is wall-clock ms."""
        super().__init__(parent)
        self._library = library
        self._wording = wording
        self._now, self._today = now, today
        self._waiting: dict[str, Waiting] = {}
        self._taken: dict[str, tuple[str, str]] = {}
        self._here: frozenset[str] = frozenset()
        self._reading = reading
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Other groups"))
        self.heading = plain_label(self.tr("What other groups sent"), "heading", self)
        self.said = plain_label("", "soft", self, wrap=True)
        columns = (
            self.tr("From"),
            self.tr("What it brings"),
            self.tr("Id"),
            self.tr("Taken up in"),
        )
        self.tree = plain_rows(self.tr("Packets"), columns, (1,), self)
        self.whole = named(QPlainTextEdit(self, readOnly=True), self.tr("What is in it"))
        self.signed = plain_label("", "soft", self, wrap=True)
        self.how = plain_label("", "soft", self, wrap=True)
        tip = self.tr("It waits here until a meeting takes it up")
        self.take_button = self._button(self.tr("Take in files …"), self._choose, tip)
        set_role(self.take_button, "primary")
        self.open_button = self._button(self.tr("Open the meeting"), self._open)
        self.begin_button = self._button(self.tr("Begin as this small group"), self._begin)
        tip = self.tr("A PDF to be printed, with the id of each text as words and as a picture")
        self.print_button = self._button(self.tr("On paper …"), self._print_packet, tip)
        words = self.tr("Compare with a text on paper …")
        self.compare_button = self._button(words, self._compare)
        self.texts = TextsPage(reading, wording, self, today=today)
        self.fates = FatesPage(reading, wording, self, today=today)
        self.notices = NoticesPage(reading, wording, self, today=today)
        self._others = (self.texts, self.fates, self.notices)
        self.pages = QTabWidget(self)
        self._lay_out()
        self._connect()
        fit_screen(self, 900, 640)
        self.refresh()

    def _button(self, words: str, do: Callable[..., object], tip: str = "") -> QPushButton:
        return button(words, self, do, tip=tip, enter=False)

    def _lay_out(self) -> None:
        last = (self.begin_button, self.print_button, self.open_button, self.take_button)
        buttons = Lines(self.compare_button, spare(self), *last)
        inner, inbox = QWidget(self), QWidget(self)
        above = (self.heading, self.said, (self.tree, 1), (self.whole, 2), self.signed, self.how)
        in_column(*above, on=inner, margins=0, gap=12)
        in_column((Scrolled(inner, self), 1), buttons, on=inbox, gap=12)
        self.pages.addTab(inbox, self.tr("Inbox"))
        for page in self._others:
            self.pages.addTab(page, page.title())
        for at in range(self.pages.count()):
            self.pages.setTabToolTip(at, self.pages.tabText(at))
        self.pages.setElideMode(Qt.TextElideMode.ElideRight)  # four on the narrowest screen
        self.pages.setUsesScrollButtons(False)
        in_column(self.pages, on=self, margins=(16, 14, 16, 14))
        self.tree.setFocus()

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._show_whole)
        self.tree.itemActivated.connect(self._open)
        for page in self._others:
            page.open_button.setAutoDefault(False)
            page.open_wanted.connect(self.open_wanted)
        self.notices.print_wanted.connect(self._print)
        self.notices.send_wanted.connect(self._send)

    # What happens

    def refresh(self) -> None:
        """Look again what is there."""
        try:
            self._waiting = {each.id: each for each in waiting_in(self._library)}
            self._taken = taken_up(self._library)
            self._here = groups_here(self._library)
            self.notices.own = last_group(self._library)
        except StorageFault as fault:
            self.said.setText(" ".join(self._wording.troubles.storage(fault)))
            return
        waiting = [e for e in self._waiting.values() if e.id not in self._taken]
        self.texts.waiting = self.fates.waiting = self.notices.waiting = waiting
        self._list(next(iter(self._waiting), ""))
        for page in self._others:
            page.show_all()
        self._reading.refresh()
        self.changed.emit()
        if not self._waiting:
            nothing = self.tr(
                "Nothing came yet. Groups send one another texts, answers and notices as files "
                "that end in .round-packet, by mail or on a stick: take one in here."
            )
            self.said.setText(nothing)

    def take_in(self, *paths: Path) -> None:
        """Keep packets that came as files, and show the last; say why where one is none."""
        said, last, known = list[str](), "", 0
        try:
            receiver = Receiver(self._library)
            for path in paths:
                try:
                    waiting, new = receiver.take_in(read_packet_file(path), self._now())
                except BadPacket as bad:
                    refusal = Refusal(bad.code, (("name", path.name),))
                    said.append(self._wording.why_refused(refusal))
                else:
                    last, known = waiting.id, known + (not new)
        except StorageFault as fault:
            said.extend(self._wording.troubles.storage(fault))
        if last:
            self.refresh()
            self._list(last)
        if known:
            all_known = self.tr("This was here already; nothing changed.")
            some = self.tr("%n of them were here already.", "", known)
            said.append(all_known if known == len(paths) else some)
        self.said.setText(" ".join(said))

    def _choose(self) -> None:
        filters = (self.tr("Packets (*.round-packet)"), self.tr("All files (*)"))
        title = self.tr("Take in what another group sent")
        ask_for_files(self, title, filters, lambda paths: self.take_in(*paths))

    def _compare(self) -> None:
        from app.home.compare_dialog import CompareDialog  # few texts come on paper

        CompareDialog(self._library, self._wording, self).open()

    def _print_packet(self) -> None:
        chosen = self._waiting.get(self._chosen())
        if chosen is not None:
            from app.papers.packet_paper import packet_pdf  # few are printed

            packet = chosen.packet
            self._ask_where(lambda: packet_pdf(packet, self._wording), self.said)

    def _print(self, notices: Sequence[Notice]) -> None:
        from app.papers.notice_sheet import notice_sheet  # few print it

        self._ask_where(lambda: notice_sheet(notices, self._wording), self.notices.said)

    def _send(self, answered: Notice | None) -> None:
        """Show what would leave as an answer to a notice, or what is passed on."""
        from app.home.notice_dialog import NoticeDialog  # most evenings do without

        try:
            group = last_group(self._library)
        except StorageFault as fault:
            say(self.notices.said, " ".join(self._wording.troubles.storage(fault)))
            return
        dialog = NoticeDialog(
            self._library,
            self._wording,
            self.notices.notices,
            self,
            group=group,
            today=self._today().isoformat(),
            now=self._now,
            answered=answered,
        )
        dialog.saved.connect(self._tell_sent)
        dialog.open()

    def _tell_sent(self, said: str) -> None:
        self.notices.told = said
        self.refresh()

    def _ask_where(self, made: Callable[[], bytes], told: QLabel) -> None:
        save = partial(self.write, made=made, told=told)
        ask_where(self, self.tr("Save the sheet"), "sheet.pdf", save)

    def write(self, path: Path, made: Callable[[], bytes], told: QLabel) -> None:
        """Write a paper; say where it lies, or why it cannot be written."""
        from app.papers.exporting import write_whole

        try:
            write_whole(path, made())
        except OSError as fault:
            said = self.tr("It could not be written: {why}. Choose another place.")
            say(told, with_gaps(said).format(why=fault.strerror or str(fault)))
        except ImportError:
            say(told, self.tr("A part of this program is not installed, so it cannot be printed."))
        else:
            say(told, with_gaps(self.tr("It lies in {path}.")).format(path=str(path)))

    def _open(self, *_ignored: object) -> None:
        meeting, _ = self._taken.get(self._chosen(), ("", ""))
        if meeting:
            self.open_wanted.emit(meeting)

    def _begin(self) -> None:
        """Begin a meeting with the question, the text and the time that a small group was given."""
        chosen = self._waiting.get(self._chosen())
        if chosen is None or chosen.packet.task is None:
            return
        from app.home.small_meeting import small_meeting  # most packets hold no task

        begun = small_meeting(chosen, self._wording.packets.small_group(chosen.packet.task))
        self.begin_wanted.emit(*begun)
        self.accept()

    # What is shown

    def _signed(self, chosen: Waiting) -> str:
        signer = signers_in(self._waiting.values())[chosen.id]
        return self._wording.packets.signed(signer, chosen.packet.sender)

    def _chosen(self) -> str:
        row = self.tree.currentItem()
        return str(row.data(0, _ID)) if row is not None else ""

    def _list(self, chosen: str) -> None:
        self.said.setText("")
        self.tree.clear()
        for each in self._waiting.values():
            _, title = self._taken.get(each.id, ("", ""))
            brings = self._wording.packets.glance(each.packet)
            own = key_of(each.packet.sender) in self._here
            sender = self._wording.packets.sender(each.packet, own=own)
            item = QTreeWidgetItem([sender, brings, each.id[:_SHOWN], title])
            item.setData(0, _ID, each.id)
            item.setToolTip(1, plain_tip(brings))
            self.tree.addTopLevelItem(item)
            if each.id == chosen:
                self.tree.setCurrentItem(item)
        self._show_whole()

    def _show_whole(self, *_ignored: object) -> None:
        chosen = self._waiting.get(self._chosen())
        taken = self._chosen() in self._taken
        self.open_button.setEnabled(taken)
        is_task = chosen is not None and chosen.packet.task is not None
        self.begin_button.setVisible(is_task)
        set_role(self.begin_button, "primary" if is_task else "")
        set_role(self.take_button, "" if is_task else "primary")
        self.print_button.setEnabled(chosen is not None)
        self.whole.setPlainText(self._wording.packets.whole(chosen.packet) if chosen else "")
        say(self.signed, self._signed(chosen) if chosen else "")
        how = self.tr(
            "No meeting took it up yet, and it changes nothing by itself. In a meeting, choose "
            "“Between groups”, and there “Receive what another group sent…”."
        )
        self.how.setText(how if chosen and not taken else "")
