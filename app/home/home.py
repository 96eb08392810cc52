"""Home: where meetings begin, go on, are rehearsed and handed out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.attending.errands import WhileThere
from app.home.first_bars import InterruptedBar, NextBar
from app.home.language_button import LanguageButton
from app.home.looking import Looking
from app.home.meetings import Listed, listed
from app.home.meetings_list import MeetingsList
from app.home.meetings_model import MeetingsModel
from app.home.menus import Entry, HomeMenus, Top
from app.home.registers import Registers
from app.home.rehearse import RehearsePanel
from app.home.start_card import StartCard
from app.home.ways_to_meet import WaysToMeet
from app.keyboard.keyboard import write_in
from app.keyboard.shortcut import shortcut
from app.look.buttons import button
from app.look.dress import Dress, set_role
from app.look.file_places import FileDrops
from app.look.first_picture import FirstPicture
from app.look.icons import Sign, app_icon, icon
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.look.palette import Scheme
from app.look.typeface import load_scripts_for
from app.resources import shipped_folder
from app.wording import Wording
from app.wording.keys.windows import HOME
from app.wording.translation import as_spoken, languages
from app.wording.words import ENGLISH, Tongue, with_gaps
from facilitation.meeting.codec import Codec
from facilitation.meeting.register.looked import LEFT, Left
from facilitation.process.catalogue import Processes
from facilitation.record.errands import NO_ANSWER, AtOnce, Errands
from facilitation.record.journal import Heading, Journal, StorageFault
from facilitation.rehearsal.shelf import Rehearsal, rehearsals

if TYPE_CHECKING:
    from app.home.asking import Asking
    from app.home.catching_up import CatchingUp
    from facilitation.meeting.register.looked import Looked
    from facilitation.record.index import Index

_BESIDE_EACH_OTHER = 1000
"""From this width on, the list of meetings stands beside the ways to start."""

_TWO_CARDS = 640
_A_WHILE = 20
"""Records that take long enough to be told how many are read."""

_WIDEST = 1560
_LIST_LEAST = 260
_AGAIN_MS = 3_000
"""After so long a library that did not answer is asked again, while home is seen."""


def shipped_rehearsals(tongue: Tongue = ENGLISH) -> Sequence[Rehearsal]:
    """Return the shipped rehearsals, called as the language has them."""

    def said(text: str) -> str:
        return as_spoken(text, tongue.language, tongue.translate)

    found = rehearsals(shipped_folder("rehearsals"), tongue.language)
    return [replace(each, title=said(each.title), about=said(each.about)) for each in found]


class Home(QMainWindow):
    """Everything before and after a meeting. It asks; the program does."""

    start_wanted = Signal(str, str, str, str, object, str)
    """Name of the process, title, group, place, the acts that are done at once, and the ISO date
    and time for which it is planned (empty: it begins now)."""

    open_wanted = Signal(str)
    """The id of a meeting."""

    owed_wanted = Signal(str, object)
    """The id of the last meeting of those who meet, and the dialog that offers what they owe."""

    rehearse_wanted = Signal(str, str)
    """Name of a rehearsal; "practise" or "watch"."""

    export_wanted = Signal(str, str, str, object)
    """The id of a meeting, the name of a format, a path, what is included."""

    choice_wanted = Signal(str)
    """The id of a meeting of whose minutes is asked what the group chose to tell."""

    notes_wanted = Signal()
    """Notes in outline form are to be made into a record."""

    file_dropped = Signal(object)
    """The path of a file that lies on the window."""

    rescue_wanted = Signal()
    """What is good of the damaged records is to be saved."""

    crafting_wanted = Signal(str)
    """Ways to meet of a group's own are to be written; what one is called (empty: any)."""

    language_wanted = Signal(str)
    """The language that was chosen; empty: that of the system."""

    agenda_wanted = Signal(str)
    """The id of a meeting that is to be opened with its agenda as a page."""

    search_wanted = Signal(str)
    """Words in all meetings are looked for, beginning with these."""

    next_wanted = Signal(str)
    """The id of a meeting after which the next one of the same people begins."""

    copy_wanted = Signal()
    """A copy of the library, elsewhere."""

    people_wanted = Signal()
    """The page of people and groups."""

    preferences_wanted = Signal()
    quit_wanted = Signal()

    times_wanted = Signal(str)
    handout_wanted = Signal(str)
    """The id of a meeting whose time sheet is to be shown."""

    def __init__(  # noqa: PLR0913 - what home shows, and where it is told of
        self,
        library: Journal,
        processes: Processes,
        wording: Wording,
        dress: Dress,
        parent: QWidget | None = None,
        *,
        shelf: Callable[[], Sequence[Rehearsal]] = shipped_rehearsals,
        left_open: Callable[[], Collection[str]] = frozenset,
        held: Callable[[], str] = str,
        errands: Errands | None = None,
        settings: QSettings | None = None,
        indexed: bool = False,
    ) -> None:
        """Show a library; ``shelf`` gives the rehearsals, after the first picture.

        ``left_open`` gives the ids of meetings whose windows nobody closed, ``held`` that of the
        one that went on here last; ``errands`` reads the
        library where this window does not wait for it. ``settings`` keep what was asked for last.
        Where it is ``indexed``, what records tell waits until :meth:`take_index`.
        """
        super().__init__(parent)
        self._library = library
        self._processes = processes
        self.wording = wording
        self._dress = dress
        self._shelf = shelf
        self._left_open, self._held = left_open, held
        self._settings = settings
        self._codec = Codec()
        self.meetings = MeetingsModel(wording, self)
        self._errands = WhileThere(self, errands or AtOnce())
        self.registers = Registers(self, library, self._errands)
        self._catching_up: CatchingUp | None = None
        self._looking = Looking(library, self._codec, self, errands=self._errands, indexed=indexed)
        self._listed, self._to_choose = False, ""
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self.menus = HomeMenus(self)  # first, since it is met first
        self._build()
        shortcut(HOME.key("search"), self, self._go_to_search)
        self._fill_menus()
        self._connect()
        FileDrops(self).dropped.connect(self._on_dropped)
        self._wear()
        self.refresh()
        FirstPicture(self).painted.connect(self._after_first_picture)

    # What others ask

    def show_meeting(self, meeting: str) -> None:
        """Let a meeting be the chosen one, as soon as it is listed; empty: as is said already."""
        if meeting:
            self.search.clear()  # what was looked for is found, and this one may not be called so
        self._to_choose = meeting or self._to_choose

    def refresh(self) -> None:
        """Read the list of meetings, and the ways to meet, anew; nobody's choice in it is lost."""
        self._processes.own.look_again()
        self.ways.renew()
        self._order_tabs()
        self._errands.run(self._library.headings, self._show_headings, self.tell_trouble)

    def take_index(self, catching_up: CatchingUp) -> None:
        """Show from now on what is known of records, without reading any that has not grown."""
        self._catching_up = catching_up
        self._looking.ask(catching_up)
        catching_up.grown.connect(self._tell_reading)
        catching_up.done.connect(self._tell_reading)
        catching_up.done.connect(self._look_through)
        self.registers.reading.ask(catching_up)
        if self._listed:
            self._look_through()
            catching_up.catch_up()

    def _look_through(self) -> None:
        self.registers.count_waiting()
        self._looking.look(self.meetings.meetings)
        if self._catching_up is not None:
            self.registers.reading.refresh()
            self._catching_up.ask(_left, self.next.take_left, lambda _: None)

    def _tell_reading(self, read: int = 0, of: int = 0) -> None:
        """Say how far records are read where that takes a while, and let it be stopped."""
        self.read_so_far.setVisible(of >= _A_WHILE and read < of)
        said = self.tr("Reading the records for search and lists: {read} of {number}.")
        self.reading_words.setText(said.format(read=read, number=of))

    def _stop_reading(self) -> None:
        if self._catching_up is not None:
            self._catching_up.stop()

    def _look_again(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show_headings(self, headings: Sequence[Heading]) -> None:
        first, self._listed = not self._listed, True
        chosen = self.list.chosen_meeting()
        if any(each.meeting == self._to_choose for each in headings):
            chosen, self._to_choose = self._to_choose, ""
        self._say_trouble("")
        left = self._left_open()
        rows = [
            replace(listed(each, self._codec), left_open=each.meeting in left) for each in headings
        ]
        load_scripts_for(each.title for each in rows)  # they are measured where they are shown
        self.meetings.show_meetings(rows)
        self._show_copies()
        if chosen:
            self.list.choose(chosen)
        self._look_through()
        if self._catching_up is not None:
            self._catching_up.catch_up()
        self._show_what_there_is()
        if first and self.interrupted.isVisibleTo(self) and not self.search.text():
            self.interrupted.button.setFocus()

    def _on_dropped(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self.file_dropped.emit(path)

    # How it is made

    def _build(self) -> None:
        self.setWindowTitle("Goround")
        self.setMinimumSize(420, 320)
        self.resize(1280, 720)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(28)
        self._columns.addWidget(self._start_and_rehearse(), 60)
        self._columns.addWidget(self._continue(), 40)
        middle = QWidget(maximumWidth=_WIDEST)
        self.interrupted = InterruptedBar(self.wording, self)
        self.next = NextBar(self.wording, self)
        self.trouble = plain_label("", "refusal", self, wrap=True)
        self.trouble.hide()
        above = (self._head(), self._reading_bar(), self.trouble)
        parts = (*above, self.interrupted, self.next, (self._columns, 1))
        in_column(*parts, on=middle, margins=(28, 20, 28, 24), gap=16)
        inside = QWidget()
        in_row(1, (middle, 1000), 1, on=inside, margins=0)
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: its coming with the rehearsals made every card narrower, and moved it.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setWidget(inside)
        whole = QWidget(self)
        # At the foot, where their coming moves nothing that somebody is about to press.
        self.copies.setContentsMargins(28, 8, 28, 8)
        in_column((scroll, 1), self.copies, on=whole, margins=0, gap=0)
        self.setCentralWidget(whole)
        # Enter starts a meeting at once; the decisions come last by tab.
        QWidget.setTabOrder(self.times_button, self.decisions_button)
        if self.start_cards:
            self.start_cards[0].setFocus()

    def _head(self) -> QWidget:
        head = QWidget(self)
        self._emblem = QLabel(head)
        title = plain_label("Goround", "title", head)
        words = plain_label(
            self.tr("Hold a meeting in which everybody is heard."), "soft", head, wrap=True
        )
        self.copies = plain_label("", "soft", self, wrap=True)
        self.tell_copies("")
        tip = self.tr("See what was decided in all meetings, and what is due (Ctrl+D)")
        self.decisions_button = button(
            self.tr("Decisions"), head, self.registers.show_decisions, tip=tip
        )
        tip = self.tr("See who does what by when, over all meetings (Ctrl+K)")
        self.actions_button = button(self.tr("Actions"), head, self.registers.show_actions, tip=tip)
        tip = self.tr("See what other groups sent, answered, need and offer (Ctrl+I)")
        self.inbox_button = button(
            self.tr("Other groups"), head, self.registers.show_inbox, tip=tip
        )
        tip = self.tr("See who is in the groups, bring and hand on lists of people (Ctrl+G)")
        self.people_button = button(self.tr("People"), head, self.people_wanted, tip=tip)
        self.language_button = LanguageButton(
            languages(), self.wording.language, self._dress.reading, head
        )
        said = QWidget(head)
        in_row(self._emblem, title, (words, 1, Qt.AlignmentFlag.AlignVCenter), on=said, margins=0)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        first = (self.language_button, self.inbox_button, self.people_button)
        self._of_library = (*first, self.actions_button, self.decisions_button)
        Lines(said, *self._of_library, on=head, gap=14)
        return head

    def _reading_bar(self) -> QWidget:
        self.read_so_far = QWidget(self)
        self.reading_words = plain_label("", "soft", self.read_so_far, wrap=True)
        tip = self.tr("What is read by now can be found; the rest is read the next time")
        self.stop_reading = button(self.tr("Stop"), self.read_so_far, self._stop_reading, tip=tip)
        in_row((self.reading_words, 1), self.stop_reading, on=self.read_so_far, margins=0)
        self.read_so_far.hide()
        return self.read_so_far

    def _start(self) -> QWidget:
        part, column = self._part(self.tr("Start"), self.tr("How do you want to meet?"))
        self.ways = WaysToMeet(self._processes, self.wording, self._dress, part)
        self.ways.wanted.connect(lambda name: self.asking.start(name))  # noqa: PLW0108 - made late
        self.ways.crafting_wanted.connect(self.crafting_wanted)
        column.addWidget(self.ways)
        return part

    @property
    def start_cards(self) -> Sequence[StartCard]:
        return self.ways.cards

    def _start_and_rehearse(self) -> QWidget:
        side = QWidget(self)
        part, inside = self._part(self.tr("Rehearse"), self.tr("Try it out where nothing counts"))
        self.rehearse = RehearsePanel(self._dress, part)
        inside.addWidget(self.rehearse)
        in_column(self._start(), part, 1, on=side, margins=0, gap=22)
        return side

    def _continue(self) -> QWidget:
        part, column = self._part(self.tr("Continue"), self.tr("Your meetings"))
        self.search = named(QLineEdit(part), self.tr("Search meetings"))
        self.search.setPlaceholderText(self.tr("Find a meeting  (Ctrl+F)"))
        said = self.tr("Search by title, group, place or date  (Ctrl+F)")
        self.search.setToolTip(f"{self.search.placeholderText()}\n{said}")
        self.search.setClearButtonEnabled(True)
        self.list = MeetingsList(self.meetings, self._dress, part)
        self._nothing = plain_label("", "soft", part, wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(10, 14, 10, 14)
        self._stack = QStackedWidget(part)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        frame = QFrame(part)
        set_role(frame, "card")
        in_column(self._stack, on=frame, margins=8)
        frame.setMinimumHeight(_LIST_LEAST)
        tip = self.tr("Search everything that was ever minuted (Ctrl+Shift+F)")
        words = self.tr("Search everything …")
        self.search_all_button = button(words, part, self._search_all, tip=tip)
        column.addLayout(in_row((self.search, 1), self.search_all_button, gap=10))
        column.addLayout(self._list_buttons(part))
        column.addWidget(frame, 1)
        return part

    def tell_copies(self, said: str) -> None:
        """Say how old the newest copy of the library is; where nothing is said, none is offered."""
        self.copies.setText(said)
        self._show_copies()

    def _show_copies(self) -> None:
        """Show it but where there is no meeting that could be lost."""
        anything = bool(self.meetings.meetings) or not self._listed
        self.copies.setVisible(bool(self.copies.text()) and anything)

    def _list_buttons(self, part: QWidget) -> Lines:
        def asking(words: str, wanted: SignalInstance, tip: str) -> QPushButton:
            return button(words, part, lambda: wanted.emit(self.list.chosen_meeting()), tip=tip)

        tip, opens = self.tr("Open the chosen meeting (Enter)"), self.list.open_chosen
        self.open_button = button(self.tr("Open"), part, opens, tip=tip, role="primary")
        tip = self.tr("Open it with its agenda as a page, such as before it begins")
        self.agenda_button = asking(self.tr("Agenda"), self.agenda_wanted, tip)
        tip = self.tr("Begin the next meeting of the same people (Ctrl+M)")
        self.next_button = asking(self.tr("Next meeting …"), self.next_wanted, tip)
        tip, words = self.tr("Write its minutes into a file (Ctrl+E)"), self.tr("Export minutes …")
        self.export_button = button(words, part, self._ask_and_export, tip=tip)
        tip = self.tr("Print its proposals or hand-over notes (Ctrl+Shift+E)")
        self.handout_button = asking(self.tr("Hand-outs …"), self.handout_wanted, tip)
        tip = self.tr("See how long its turns took (Ctrl+T)")
        self.times_button = asking(self.tr("Time sheet"), self.times_wanted, tip)
        tip = self.tr("Save what is good of damaged records; the library is kept as it is, beside")
        self.rescue_button = button(self.tr("Rescue …"), part, self.rescue_wanted, tip=tip)
        self.rescue_button.hide()
        first = (self.open_button, self.agenda_button, self.next_button)
        self._of_meeting = (*first, self.export_button, self.handout_button, self.times_button)
        return Lines(self.rescue_button, *self._of_meeting)

    def _part(self, title: str, words: str) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget(self)
        heading = plain_label(title, "heading", part)
        said = plain_label(words, "soft", part)
        head = in_row(heading, (said, 1, Qt.AlignmentFlag.AlignBottom), gap=12)
        column = in_column(head, on=part, margins=0, gap=10)
        return part, column

    def _order_tabs(self) -> None:
        """Go by tab as one reads: start, rehearse, then the meetings."""
        order: list[QWidget] = [self.interrupted.button, self.next.button, *self.ways.tabs()]
        for card in self.rehearse.cards:
            order += [card.practise, card.watch]
        order += [self.search, self.search_all_button, self.list]
        for one, other in pairwise((*order, *self._of_meeting, *self._of_library)):
            QWidget.setTabOrder(one, other)

    def _fill_menus(self) -> None:
        copy = self.tr("Copy to a stick or a folder …")
        self.menus.add(
            Top.LIBRARY,
            Entry(self.tr("People and groups"), self.people_wanted.emit, 0, "people"),
            Entry(self.tr("Decisions"), self.registers.show_decisions, 0, "decisions"),
            Entry(self.tr("Actions"), self.registers.show_actions, 0, "actions"),
            Entry(self.tr("Other groups"), self.registers.show_inbox, 0, "inbox"),
            Entry.pressing(self.search_all_button, 0, "search all"),
            Entry(self.tr("Make a record from notes …"), self.notes_wanted.emit, 1),
            Entry(copy, self._want_copy, 2, "copy", lambda: bool(self.copies.text())),
            Entry(self.tr("Look again what there is"), self.refresh, 2, "again"),
            Entry(self.tr("Close Goround"), self.quit_wanted.emit, 9, "quit"),
        )
        self.menus.add(
            Top.MEETING,
            Entry(self.tr("Start a meeting"), self._go_to_start, 0, "start"),
            Entry.pressing(self.next_button, 0, "next"),
            Entry.pressing(self.open_button, 1),
            Entry.pressing(self.agenda_button, 1, words=self.tr("Its agenda, as a page")),
            Entry.pressing(self.export_button, 2, "export"),
            Entry.pressing(self.handout_button, 2, "handout"),
            Entry.pressing(self.times_button, 2, "times"),
            Entry(self.tr("Our ways to meet"), lambda: self.crafting_wanted.emit(""), 3, "craft"),
        )
        self.menus.add(
            Top.LOOK,
            *(
                Entry(words, partial(self._dress.choose, each), ticked=partial(self._wears, each))
                for each, words in self._dress.schemes()
            ),
            Entry(self.tr("Language"), self.language_button.showMenu, 1, "language"),
            Entry(self.tr("Preferences …"), self.preferences_wanted.emit, 2, "preferences"),
        )
        self.menus.add(Top.HELP, Entry(self.tr("The keys"), self._show_keys, 0, "keys"))

    def _wears(self, scheme: Scheme) -> bool:
        return self._dress.scheme is scheme

    def _want_copy(self) -> None:
        if self.copies.text():
            self.copy_wanted.emit()

    def _show_keys(self) -> None:
        from app.keyboard.keys_dialog import KeysDialog  # the first picture does without
        from app.wording.keys.windows import HomeKeys

        KeysDialog(HomeKeys, self).show()

    def _connect(self) -> None:
        self._looking.told.connect(self._take_looked)
        self._looking.troubled.connect(self.tell_trouble)
        self._looking.rows_read.connect(self.registers.take)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._open_or_search)
        self.list.open_wanted.connect(self.open_wanted)
        self.list.chosen.connect(self._show_what_there_is)
        self.interrupted.open_wanted.connect(self.open_wanted)
        self.next.wanted.connect(self.next_wanted)
        self.next.open_wanted.connect(self.open_wanted)
        self.language_button.turned.connect(self._dress.read)
        self.language_button.wanted.connect(self.language_wanted)
        self.rehearse.wanted.connect(self.rehearse_wanted)
        self._dress.changed.connect(self._wear)

    # What happens

    def _after_first_picture(self) -> None:
        self.ways.lay_anew()
        self.rehearse.show_rehearsals(self._shelf())
        self._order_tabs()

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _open_or_search(self) -> None:
        """Open the meeting that alone is called so; of several choose; of none look everywhere."""
        found = self.meetings.rowCount()
        if found == 1 and self.search.text().strip():
            self.list.open_chosen()
        elif found:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.search.text().strip():
            self._search_all()

    def _search_all(self) -> None:
        """Look everywhere for the word that was looked for here; the list is whole again."""
        typed = self.search.text()
        self.search.clear()
        self.search_wanted.emit(typed)

    def _go_to_start(self) -> None:
        if self.start_cards:
            self.start_cards[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_typing(self, event: QKeyEvent) -> None:
        """Search for what is typed elsewhere in the window."""
        write_in(self.search, event)

    def _on_search(self, typed: str) -> None:
        self.meetings.search(typed)
        self._show_what_there_is()

    def _ask_and_export(self) -> None:
        meeting = self._chosen()
        if meeting is not None and meeting.readable:
            self.asking.export(meeting)

    @cached_property
    def asking(self) -> Asking:
        """What is asked before a meeting begins, and before minutes are written."""
        from app.home.asking import Asking  # the first picture does without

        return Asking(self, self._processes, self._settings)

    def _take_looked(self, told: Mapping[str, Looked]) -> None:
        before = {each.id for each in self.meetings.meetings if each.planned}
        chosen = self.list.chosen_meeting()
        self.meetings.tell(told)
        if chosen != self.list.chosen_meeting():
            self.list.choose(chosen)  # another order begins with the first one
        planned = {each.id for each in self.meetings.meetings if each.planned}
        if before != planned or any(each.damaged or each.closed for each in told.values()):
            self._show_what_there_is()

    def tell_trouble(self, fault: StorageFault) -> None:
        """Say why the library cannot be read; where it did not answer, ask again in a while."""
        self._say_trouble(" ".join(self.wording.troubles.storage(fault)))
        if fault.code in NO_ANSWER:
            self._again.start()

    # What is shown

    def _chosen(self) -> Listed | None:
        return self.meetings.at(self.list.currentIndex())

    def _say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _show_what_there_is(self) -> None:
        first = next(iter(self.meetings.meetings), None)
        broken_off = first is not None and first.interrupted
        self.interrupted.show_meeting(first if broken_off else None)
        self.next.show_meetings(() if broken_off else self.meetings.meetings, self._held())
        chosen = self._chosen()
        self.open_button.setEnabled(chosen is not None)
        self.rescue_button.setVisible(chosen is not None and chosen.damaged)
        self.agenda_button.setEnabled(chosen is not None and chosen.lies_ahead)
        self.next_button.setEnabled(chosen is not None and chosen.readable and chosen.closed)
        for each in (self.export_button, self.handout_button, self.times_button):
            each.setEnabled(chosen is not None and chosen.readable)
        if self.meetings.rowCount():
            self._stack.setCurrentWidget(self.list)
            return
        if self.meetings.meetings:
            words = with_gaps(
                self.tr(
                    "No meeting is called “{typed}”. Try another word, or fewer, or search "
                    "everything that was minuted (Enter)."
                )
            ).format(typed=self.search.text().strip())
        elif not self._listed:
            words = ""
        else:
            words = self.tr(
                "No meeting yet.\n\nChoose under “Start” how you want to meet. It begins at once, "
                "or on the day that you plan it for, and everything that happens is kept here.\n\n"
                "Or rehearse first: there nothing counts."
            )
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._nothing)

    def _wear(self) -> None:
        palette = self._dress.palette
        emblem = app_icon(palette)
        self.setWindowIcon(emblem)
        self._emblem.setPixmap(emblem.pixmap(44, 44))
        self.export_button.setIcon(icon(Sign.NOTE, palette, 18))

    def changeEvent(self, event: QEvent) -> None:
        """Look again, on coming back to it, whether what was interrupted goes on elsewhere."""
        super().changeEvent(event)
        came = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self._listed and self.interrupted.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts beside each other, or one under the other where it is narrow."""
        super().resizeEvent(event)
        wide = event.size().width()
        beside = wide >= _BESIDE_EACH_OTHER
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        two = wide >= _TWO_CARDS
        self.ways.lay(2 if two else 1)
        self.rehearse.set_beside(beside=two)


def _left(index: Index) -> Mapping[str, Left]:
    decode = msgspec.json.Decoder(Left).decode
    return {meeting: decode(kept.body) for meeting, kept in index.gists(LEFT).items()}
