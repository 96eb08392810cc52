"""The program: its library, its windows, and what leads from one to another."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.attending.clock import SteadyClock, asleep_ms
from app.attending.errands import Aside, Fetching
from app.attending.station import Station
from app.command_line.window_options import Options
from app.look.dress import Dress
from app.look.first_picture import FirstPicture, wear_late_faces
from app.look.icons import app_icon
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.program.changing_language import in_the_way, take_over
from app.program.kept_drafts import KeptDrafts
from app.program.laptop import (
    Interrupted,
    WindowPlaces,
    remember_language,
    remember_look,
    remember_reading,
    remembered_language,
    remembered_look,
    remembered_reading,
    roomy,
)
from app.program.meeting_windows import MeetingWindows, to_front
from app.program.preview import MinutesPreview
from app.resources import processes_of, shipped_folder
from app.starting.garbage import Garbage
from app.starting.loading import load_before_first_act
from app.starting.qt_translation import Interpreter
from app.wording import Wording
from app.wording.words import as_recorded, with_gaps
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.places import default_library, place_of
from facilitation.meeting.attended import Clock, Opened, open_record
from facilitation.meeting.families.agenda.acts import BeginProcess
from facilitation.meeting.families.ahead import PlanMeeting
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.past.finding import meetings_meant
from facilitation.meeting.seat import Post
from facilitation.record.journal import Journal, StorageFault

if TYPE_CHECKING:
    from app.home.home import Home
    from app.home.start_dialog import StartDialog
    from app.program.backing_up import BackingUp
    from app.program.home_pages import HomePages
    from app.program.outlines import Outlines
    from app.program.papers import Papers
    from app.program.searching import Searching
    from app.program.workshop import Workshop
    from facilitation.meeting.act import Act
    from facilitation.meeting.history import History
    from facilitation.meeting.past.left_before import Before
    from facilitation.meeting.past.rotation import Carried
    from facilitation.minutes.attribution import Include
    from facilitation.people.known import Known
    from facilitation.people.roll import Member
    from facilitation.rehearsal.shelf import Rehearsal


def dressed(app: QApplication, look: str, settings: QSettings) -> Dress:
    """Dress the application in the ``look`` that was asked for (empty: chosen last)."""
    room = roomy(app.primaryScreen())
    scheme = Scheme(look) if look else remembered_look(settings)
    dress = Dress(app, window_scale(room.height(), room.width()), scheme)
    app.setWindowIcon(app_icon(dress.palette))
    return dress


class Program(QObject):
    """Holds the windows of one library and wires what they ask for."""

    def __init__(self, app: QApplication, library: Journal, options: Options) -> None:
        super().__init__(app)
        self._library = library
        self.processes = processes_of(options.library)
        self._settings = QSettings("goround", "goround")
        self._interpreter = Interpreter(app)
        self._speak(options.language or remembered_language(self._settings))
        self.dress = dressed(app, options.look, self._settings)
        self.dress.read(remembered_reading(self._settings), self.wording.language)
        self.dress.turned.connect(lambda reading: remember_reading(self._settings, reading))
        self.dress.chosen.connect(lambda scheme: remember_look(self._settings, scheme))
        self._places = WindowPlaces(self._settings, self.dress)
        self.interrupted = Interrupted(self._settings)
        self._errands = Aside(self)
        self._pages = Aside(self)
        self._fetching = Fetching(self._errands, self._in_sight, self)
        self.home: Home | None = None
        """None where it was never opened."""
        self.meetings: dict[str, MeetingWindows] = {}
        self.place = place_of(options.library or default_library())
        self.drafts = KeptDrafts(library, self.place, lambda: self._key)
        self.post = Post(options.station or Post.FULL)
        self.backing_up: BackingUp | None = None
        """None where the library is on a server, or nothing was loaded yet."""
        self._remade: dict[str, Callable[[Opened], MeetingWindows]] = {}
        self._others: list[Journal] = []
        self._garbage: Garbage | None = None

    def _speak(self, language: str) -> None:
        """Let all that is made from now on speak a language; empty: that of the system."""
        tongue = self._interpreter.speak(language)
        self._translate = tongue.translate

        def written(line: str) -> str:
            from app.console.line.vocabulary import aliases_in  # read when a line is first said

            called = self.wording.processes.in_line(line)
            return aliases_in(tongue.language).written(called)

        # In English a verb is called what it is; a first picture reads no aliases.
        said = as_recorded if tongue.language == "en" else written
        self.wording = Wording(tongue, self.processes, written=said)
        self.__dict__.pop("outlines", None)  # made with the words of before

    def keep(self) -> None:
        """Know at the next start what is open: the system ends the program, nobody closed it."""
        self.interrupted.keep()
        self._places.keep()

    def open_first(self, asked: str) -> None:
        """Open the meeting or the script that was asked for on the command line, else home."""
        if asked:
            self._open_meant(asked)
        if not self._windows():
            self.show_home()
        for window in self._windows():
            FirstPicture(window).painted.connect(self._load_the_rest)

    def _windows(self) -> tuple[QWidget, ...]:
        shown = tuple(each.main for each in self.meetings.values())
        return shown if self.home is None else (*shown, self.home)

    def _load_the_rest(self) -> None:
        load_before_first_act()
        if self._garbage is None:
            self._garbage = Garbage(self)
        self._begin_backing_up()
        if self.home is not None:
            self.home.take_index(self.searching.catching_up)
        if isinstance(self._library, PatientLibrary):
            self._library.begin_opening()
        self.drafts.lock_plain()
        wear_late_faces()

    @property
    def library(self) -> PatientLibrary | None:
        """The library where it is a file or a server; None where it is only in memory."""
        return self._library if isinstance(self._library, PatientLibrary) else None

    @property
    def _key(self) -> Passphrase | None:
        return self.library.key if self.library is not None else None

    def _begin_backing_up(self) -> None:
        """Copy a library that is a file from time to time; whoever runs a server has its means."""
        if self.backing_up is not None or not isinstance(self.place, Path):
            return
        from app.program.backing_up import BackingUp  # the first picture does without

        self.backing_up = BackingUp(
            self.place, self._settings, self.wording, self, lambda: self._key
        )
        self.backing_up.changed.connect(self._tell_copies)
        self.backing_up.failed.connect(self.tell)
        self.backing_up.copied.connect(self._tell_copied)
        self._tell_copies()

    def _tell_copies(self) -> None:
        if self.home is not None and self.backing_up is not None:
            self.home.tell_copies(self.backing_up.said())

    def _tell_copied(self, folder: str) -> None:
        said = self.tr("The library is copied, and the copy is whole.")
        near = self.backing_up.said_of_drive() if self.backing_up is not None else ""
        self.tell_done(" ".join(filter(None, (said, near))), Path(folder))

    def copy_elsewhere(self) -> None:
        """Ask for a folder, and copy the library into it."""
        from PySide6.QtWidgets import QFileDialog

        if self.backing_up is None:
            return
        title = self.tr("Where shall the copy of the library lie?")
        before = self.backing_up.folder or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self.home, title, before)
        if folder:
            self.backing_up.copy_to(folder)

    def _open_meant(self, typed: str) -> None:
        def open_it(found: tuple[str, ...]) -> None:
            if len(found) == 1:
                self.open_meeting(found[0])
                return
            self._show_any()
            QTimer.singleShot(0, self, lambda: self._look_for(typed))

        self._fetching.fetch(
            lambda: meetings_meant(self._library, typed), open_it, self._tell_fault
        )

    def _show_any(self) -> None:
        if self.meetings:
            next(iter(self.meetings.values())).show()
        else:
            self.show_home()

    def _in_sight(self) -> QWidget | None:
        """Return a window that people see; home, where there is none yet."""
        if not self._windows():
            self.show_home()
        seen = [each for each in self._windows() if each.isVisible()]
        return next((each for each in seen if each.isActiveWindow()), self.home)

    def _tell_fault(self, fault: StorageFault) -> None:
        self.tell(*self.wording.troubles.storage(fault))

    def _look_for(self, typed: str) -> None:
        if Path(typed).suffix and Path(typed).is_file():
            self.open_file(Path(typed))
            return
        sentence = self.tr("There is no single meeting called “{name}”.")
        self.tell(sentence.replace("{name}", typed), self.tr("Choose one under “Continue”."))

    def show_home(self, meeting: str = "") -> None:
        """Show home, with what there is now; the ``meeting`` that one comes from is chosen."""
        if self.home is None:
            self.home = self._make_home()
            self.home.show_meeting(meeting)
        else:
            self.home.show_meeting(meeting)
            self.home.refresh()
        to_front(self.home)

    def _make_home(self) -> Home:
        from app.home.home import Home, shipped_rehearsals

        home = Home(
            self._library,
            self.processes,
            self.wording,
            self.dress,
            shelf=lambda: shipped_rehearsals(self.wording.tongue),
            left_open=lambda: self.interrupted.broken_off(self._library),
            held=self.interrupted.held,
            errands=self._errands,
            settings=self._settings,
            indexed=True,
        )
        if isinstance(self.place, Path) and self.place != default_library():
            home.setWindowTitle(self.place.stem)
        self._places.open_desk(home, "home")
        home.start_wanted.connect(self.start_meeting)
        home.owed_wanted.connect(self._offer_owed)
        home.open_wanted.connect(self.open_meeting)
        home.rehearse_wanted.connect(self.rehearse)
        home.export_wanted.connect(self.export)
        home.choice_wanted.connect(self._tell_choice)
        home.copy_wanted.connect(self.copy_elsewhere)
        home.agenda_wanted.connect(self._open_agenda)
        home.next_wanted.connect(self._ask_for_next_of)
        home.times_wanted.connect(self._show_times_of)
        home.rescue_wanted.connect(self.rescue)
        home.handout_wanted.connect(self._ask_for_handout_of)
        home.file_dropped.connect(self.open_file)
        home.language_wanted.connect(self.change_language)
        home.crafting_wanted.connect(self.show_crafting)
        home.notes_wanted.connect(lambda: self.outlines.choose(home))
        home.people_wanted.connect(self._show_people)
        home.preferences_wanted.connect(lambda: self.pages.show_preferences())  # noqa: PLW0108
        home.quit_wanted.connect(QApplication.closeAllWindows)
        home.menus.opened.connect(lambda: self.pages.offer(home.menus))
        home.search_wanted.connect(lambda typed: self._search(home, typed))
        if self._garbage is not None:  # the first picture was painted without
            home.take_index(self.searching.catching_up)
        if self.backing_up is not None:
            self.backing_up.wording = self.wording
            home.tell_copies(self.backing_up.said())
        return home

    def change_language(self, language: str) -> None:
        """Speak another language at once: all windows are made anew where they stand."""
        # Most evenings do without.
        from app.program.changing_language import take_over_home

        meetings = dict(self.meetings)
        # A rehearsal has no record to go on with.
        hindered = in_the_way(list(meetings.values()), self.home)
        if not hindered and not meetings.keys() <= self._remade.keys():
            hindered = self.tr("A rehearsal is still open.")
        if hindered:
            self.tell(hindered, self.tr("Finish it or close it, then choose the language again."))
            return
        remember_language(self._settings, language)
        self._speak(language)
        self.dress.read(self.dress.reading, self.wording.language)
        for meeting, before in meetings.items():
            take_over(self._remade[meeting](before.station.hand_over()), before)
        if self.home is not None:
            before_home, self.home = self.home, self._make_home()
            take_over_home(self.home, before_home)

    def start_meeting(
        self,
        process: str,
        title: str,
        body: str,
        place: str,
        acts: tuple[Act, ...] = (),
        planned: str = "",
    ) -> None:
        """Begin a meeting under a process, do at once what is known; open its windows.

        ``planned`` is an ISO date and time of day: then it is made ahead, and its agenda is opened.
        """
        windows = self.windows_for(self._library, uuid.uuid4().hex, SteadyClock())
        station = windows.station
        on = datetime.fromtimestamp(station.now().at // 1000).astimezone()
        moment = planned or on.strftime("%Y-%m-%d %H:%M")
        begun = station.do(OpenMeeting(title, body, moment, place, process=process, owed=False))
        first = (PlanMeeting(planned),) if planned else ()
        not_done = [each for each in (*first, *acts) if not station.do(each)] if begun else []
        if begun and process and not planned:
            station.do(BeginProcess(process))  # at last, so that no text is before the meeting
        windows.show()
        if planned:
            windows.console.dialogs.open_agenda()
        self.renew_home(station.id)
        if not_done:
            self.tell(
                self.tr("%n of the things could not be taken along.", "", len(not_done)),
                self.tr("They are in the hand-over notes of the last meeting."),
            )

    def _ask_for_next_of(self, meeting: str) -> None:
        self._read(meeting, lambda history: self._ask_for_next(history, meeting, self.home))

    def _ask_for_next(self, history: History, meeting: str, beside: QWidget | None) -> None:
        # Most meetings are not closed yet.
        from app.program.next_meeting import ask_for_next, before_that
        from facilitation.meeting.past.left_before import NOTHING

        def ask(found: Before) -> None:
            if beside is not None and isValid(beside):
                given = (self.wording, self.start_meeting, beside)
                ask_for_next(history, meeting, *given, found)

        still = history.still()
        self.searching.catching_up.ask(
            lambda index: before_that(self._library, index, meeting, still),
            ask,
            lambda _: ask(NOTHING),
        )

    def _offer_owed(self, meeting: str, dialog: StartDialog) -> None:
        """Offer a new meeting what those who meet owe since their last one."""
        from app.program.next_meeting import offer_owed  # most groups send nobody

        def offer(history: History) -> None:
            if isValid(dialog):
                offer_owed(history, meeting, self.wording, dialog)

        self._read(meeting, offer)

    def _open_agenda(self, meeting: str) -> None:
        self.open_meeting(meeting, lambda windows: windows.console.dialogs.open_agenda())

    def open_meeting(
        self, meeting: str, then: Callable[[MeetingWindows], object] = lambda _: None
    ) -> None:
        """Open a meeting of the library, or bring its windows to the front; ``then`` has them."""
        if meeting in self.meetings:
            self.meetings[meeting].show()
            then(self.meetings[meeting])
            return

        def show(opened: Opened) -> None:
            there = self.meetings.get(meeting)
            windows = there or self.windows_for(self._library, meeting, SteadyClock(), opened)
            windows.show()
            then(windows)

        self._fetching.fetch(
            lambda: open_record(self._library, meeting, self.processes, self.post),
            show,
            self._tell_fault,
        )

    def rehearse(self, name: str, mode: str) -> None:
        """Open a shipped rehearsal by its name."""
        from facilitation.rehearsal.shelf import rehearsal_named  # reads scripts

        found = rehearsal_named(shipped_folder("rehearsals"), name, self.wording.language)
        if found is not None:
            self.play(found, mode)

    def play(self, found: Rehearsal, mode: str) -> None:
        """Open a rehearsal in windows of its own; nothing of it enters the library."""
        from app.rehearsing.opening import open_rehearsal

        open_rehearsal(self, found, mode)

    def show_packet(self, path: Path) -> None:
        """Take in a file that another group sent, at home."""
        self.show_home()
        if self.home is not None:
            self.home.registers.take_packet(path)

    def open_file(self, path: Path) -> None:
        """Open a library or a script that was given from outside."""
        from app.program.given_files import GivenFiles  # most evenings do without

        GivenFiles(self).open(path, self.home)

    def take_in(self, path: Path) -> None:
        """Ask what of another library comes into this one."""
        from app.program.offers.taking_in import OfferTakingIn  # most evenings do without

        offer = OfferTakingIn(self, self)
        if offer.possible() and not self.in_use(partial(self.take_in, path)):
            offer.take(path)

    @cached_property
    def searching(self) -> Searching:
        """What finds words in all meetings."""
        from app.program.searching import Searching  # the first picture does without

        return Searching(self._library, self.place, self.processes, self, self._key)

    def _search(self, beside: QWidget, typed: str = "") -> None:
        def lead(meeting: str, seq: int, words: str) -> None:
            self.open_meeting(meeting, lambda windows: windows.show_place(seq, words))

        self.searching.open(self.wording, self.dress, beside, typed, lead, self._show_people)

    @cached_property
    def outlines(self) -> Outlines:
        """What makes notes in outline form into records."""
        from app.program.outlines import Outlines  # most evenings do without

        return Outlines(self._known_names, self.record_of, self.tell, self.wording, self)

    def record_of(self, script: Iterable[str]) -> list[str]:
        """Write the record of a meeting from lines; open it; return the lines that were refused."""
        windows = self.windows_for(self._library, uuid.uuid4().hex, SteadyClock())
        refused = [line for line in script if not windows.station.say(line)]
        windows.show()
        self.renew_home()
        return refused

    def windows_for(
        self, journal: Journal, meeting: str, clock: Clock, opened: Opened | None = None
    ) -> MeetingWindows:
        """Make the windows of a meeting; they are forgotten when its console is closed.

        ``opened`` is its record where that was read already. Raises StorageFault: the record cannot
        be read.
        """
        ours = isinstance(journal, PatientLibrary)
        station = Station(
            opened or journal,
            meeting,
            self.processes,
            clock,
            asleep=asleep_ms,
            errands=self._errands if ours else None,
        )
        windows = MeetingWindows(
            station,
            self.wording,
            self.dress,
            preview=MinutesPreview(station.history, self.processes, self._pages, self.wording).ask,
            places=self._places,
            drafts=self.drafts.now if journal is self._library else None,
            errands=self._errands,
            parent=self,
        )
        console = windows.console
        console.known = lambda: self._known_beside(meeting)
        console.carried = lambda: self._carried_before(meeting)
        console.home_wanted.connect(lambda: self.show_home(meeting))
        console.times_wanted.connect(lambda: self.papers.show_times(station.history, console))
        console.handout_wanted.connect(
            lambda label: self.papers.ask_for_handout(station.history, console, label)
        )
        console.handover_wanted.connect(
            lambda kind: self.papers.ask_for_handout(station.history, console, kind=kind)
        )
        console.minutes_wanted.connect(lambda: self.papers.ask_and_export(windows))
        console.last_minutes_wanted.connect(lambda: self._show_last_minutes(meeting, windows))
        console.elsewhere_wanted.connect(lambda: self._save_elsewhere(windows))
        console.next_wanted.connect(
            lambda: self._ask_for_next(station.history, station.id, console)
        )
        console.search_wanted.connect(lambda: self._search(console))
        console.crafting_wanted.connect(lambda: self._craft_beside(windows))
        windows.closed.connect(lambda: self._forget(meeting))
        windows.in_use.connect(lambda: self._follow(windows))
        windows.elsewhere = lambda: any(each.runs for each in self._others_showing(windows))
        console.projector_wanted.connect(lambda: self._take_the_room(windows))
        self.meetings[meeting] = windows
        station.may_rejoin = lambda: not in_the_way([*self.meetings.values()], self.home)
        station.rejoined.connect(lambda: self._begin_anew(meeting))
        if journal is self._library:
            self._remade[meeting] = partial(self.windows_for, journal, meeting, clock)
            self.interrupted.begin(meeting)
            note = partial(self.interrupted.note, meeting, goes_on=not station.meeting.closed)
            FirstPicture(windows.main).painted.connect(note)
            if station.post is not Post.FULL:
                self._lead_on(windows)
        return windows

    def _lead_on(self, windows: MeetingWindows) -> None:
        """Offer whoever does a part of a meeting the next one: others begin it."""
        from app.program.going_on import GoingOn  # whoever does everything begins it here

        def go(meeting: str) -> None:
            self.open_meeting(meeting, lambda _: windows.main.close())

        GoingOn(windows, self._library, self._errands).wanted.connect(go)

    def _show_people(self, known: Known | None = None) -> None:
        self.pages.show_people(known)

    @property
    def chosen_language(self) -> str:
        """The language that was chosen on this laptop, such as ``de``; empty: the system's."""
        return remembered_language(self._settings)

    @cached_property
    def pages(self) -> HomePages:
        """The pages of home that need more than home has."""
        from app.program.home_pages import HomePages  # the first picture does without

        return HomePages(self, self._library, self._errands)

    def choose_post(self, post: Post) -> None:
        """Let this laptop be for something else, also in meetings that are open.

        One in which something is half done stays as it is; that is said.
        """
        from app.program.changing_language import unfinished  # most evenings do without

        self.post = post
        for meeting in [each for each in self._remade if each in self.meetings]:
            before = self.meetings[meeting]
            hindered = unfinished(before)
            if hindered:
                self.tell(hindered, self.tr("Finish it, then open the meeting again."))
                continue
            after = self._remade[meeting](before.station.hand_over(post))
            after.room.take_over(before.room)
            after.show()
            before.make_room()

    def _begin_anew(self, meeting: str) -> None:
        """Make the windows of a meeting anew: what was done here has other places in the record."""
        before = self.meetings[meeting]
        take_over(self._remade[meeting](before.station.hand_over()), before)

    @cached_property
    def _workshop(self) -> Workshop:
        from app.program.workshop import Workshop  # most evenings do without

        return Workshop(self)

    def show_crafting(self, called: str = "") -> None:
        self._workshop.open(called)

    def _craft_beside(self, windows: MeetingWindows) -> None:
        process = self.processes.get(windows.station.meeting.floor.process)
        self.show_crafting(process.called if process is not None else "")

    def _others_showing(self, windows: MeetingWindows) -> list[MeetingWindows]:
        others = (each for each in self.meetings.values() if each is not windows)
        return [each for each in others if each.shows_room()]

    def _follow(self, windows: MeetingWindows) -> None:
        """Let the room follow from a meeting that is closed to the running one that is in use.

        Whoever looks something up in another meeting leaves the room what it sees.
        """
        showing = self._others_showing(windows)
        if showing and windows.runs and not any(each.runs for each in showing):
            self._take_the_room(windows)
            windows.open_beside()

    def _take_the_room(self, windows: MeetingWindows) -> None:
        for each in self._others_showing(windows):
            each.leave_room()

    def rescue(self) -> None:
        """Save what is good of the damaged records, and say what was kept and what set aside."""
        from app.program.rescuing import rescue_library

        if not isinstance(self._library, PatientLibrary):
            return
        if self.in_use(self.rescue):
            return
        try:
            told = rescue_library(self._library, self._translate)
        except StorageFault as fault:
            self.tell(*self.wording.troubles.storage(fault))
        else:
            self.tell(self.tr("What is good was saved."), told)
        self.renew_home()

    @property
    def copies_at_hand(self) -> str:
        """The folder elsewhere in which copies are put, where it can be read now; else empty."""
        return self.backing_up.at_hand if self.backing_up is not None else ""

    def in_use(self, again: Callable[[], object]) -> bool:
        """Say which meetings of the library are open; where they may be closed, do it ``again``."""
        from PySide6.QtWidgets import QMessageBox  # many kinds of settings, all made on loading

        open_ones = tuple(self.meetings.values())
        if not open_ones:
            return False
        untitled = self.tr("a meeting without a title")
        openings = [each.station.meeting.opening for each in open_ones]
        said = with_gaps(self.tr("Meetings of this library are open: {titles}.")).format(
            titles=self.wording.measures.listed([(e and e.title) or untitled for e in openings])
        )
        box = QMessageBox(QMessageBox.Icon.Warning, "Goround", said, parent=self.home)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            self.tr("Their windows have to be closed first. No meeting ends by that.")
        )
        closes = box.addButton(self.tr("Close their windows"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole))
        closes.clicked.connect(lambda: self._close_all(open_ones, again))
        box.finished.connect(box.deleteLater)
        box.open()
        self._told = box  # without a window above it nobody else holds it
        return True

    def _close_all(self, windows: Iterable[MeetingWindows], again: Callable[[], object]) -> None:
        """Close the windows of meetings; where one stays, because it would lose something, wait."""
        stay = [each for each in windows if not each.main.close()]
        if not stay:
            QTimer.singleShot(0, self, again)

    def write_anew(self) -> None:
        """Let nobody search or list meanwhile: a file is to be put in the place of the library."""
        if "searching" in self.__dict__:
            self.__dict__.pop("searching").let_go()

    def begin_anew(self) -> None:
        """Begin to search, list and keep drafts anew: what was kept opens otherwise."""
        self.drafts.begin_anew()
        if self.home is not None:
            self.home.take_index(self.searching.catching_up)
        self.renew_home()

    def _save_elsewhere(self, windows: MeetingWindows) -> None:
        """Go on in a new library, because the one in use cannot be written."""
        from app.program.saving_elsewhere import ask_where, save_elsewhere

        place = ask_where(windows.console)
        if not place:
            return
        try:
            library = save_elsewhere(windows.station.record(), place, self._key)
        except StorageFault as fault:
            self.tell(*self.wording.troubles.storage(fault))
            return
        self._others.append(library)
        windows.station.settle()

    def close(self) -> None:
        for each in self._others:
            each.close()

    def _known_beside(self, meeting: str) -> Sequence[Member]:
        from app.program.known_people import known_members  # until somebody is added nobody asks

        return known_members(self._library, meeting)

    def _known_names(self) -> Mapping[str, str]:
        from app.program.known_people import known_people

        return known_people(self._library, "")

    def _carried_before(self, meeting: str) -> tuple[Carried, ...]:
        """Return who carried which role in past meetings; nobody where that cannot be read."""
        from facilitation.meeting.past.rotation import carried_before  # until roles are turned to

        try:
            return carried_before(self._library, meeting)
        except StorageFault:
            return ()

    def _read(self, meeting: str, then: Callable[[History], object]) -> None:
        from facilitation.meeting.kept import KeptMeeting  # home does without until it is asked

        self._fetching.fetch(
            lambda: KeptMeeting(self._library, meeting, self.processes).history,
            then,
            self._tell_fault,
        )

    @cached_property
    def papers(self) -> Papers:
        """What is asked of meetings on paper or as a page."""
        from app.program.papers import Papers  # the first picture does without

        return Papers(self, self._pages, self._settings)

    def _show_times_of(self, meeting: str) -> None:
        self._read(meeting, lambda history: self.papers.show_times(history, self.home))

    def _ask_for_handout_of(self, meeting: str) -> None:
        self._read(meeting, lambda history: self.papers.ask_for_handout(history, self.home))

    def tell_done(
        self, said: str, folder: Path | None = None, then: Callable[[], object] | None = None
    ) -> None:
        """Say what was done, and offer the folder it lies in; only ``then`` waits for an answer."""
        from PySide6.QtWidgets import QMessageBox

        parent = QApplication.activeWindow()
        box = QMessageBox(QMessageBox.Icon.Information, "Goround", said, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # With two buttons Qt knows none that Escape means, and would not even close the window.
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Ok))
        if folder is not None:
            from PySide6.QtCore import QUrl  # its enumerations take a millisecond of a start
            from PySide6.QtGui import QDesktopServices

            at = QUrl.fromLocalFile(str(folder))
            box.setInformativeText(with_gaps(self.tr("It lies in {folder}")).format(folder=folder))
            opens = box.addButton(self.tr("Open the folder"), QMessageBox.ButtonRole.ActionRole)
            opens.clicked.connect(lambda: QDesktopServices.openUrl(at))
        if then is not None:
            box.finished.connect(lambda _: then())
        box.open()
        self._told = box  # without a window above it nobody else holds it

    def _forget(self, meeting: str) -> None:
        self.meetings.pop(meeting, None)
        self._remade.pop(meeting, None)
        self.interrupted.end(meeting)
        self.renew_home(meeting)

    def renew_home(self, meeting: str = "") -> None:
        """Let home, where it is open, list what there is now, with a ``meeting`` chosen."""
        if self.home is not None and self.home.isVisible():
            self.home.show_meeting(meeting)
            self.home.refresh()

    def export(self, meeting: str, name: str, path: str, include: Include) -> None:
        self._read(meeting, lambda history: self.papers.export(history, name, path, include))

    def _tell_choice(self, meeting: str) -> None:
        """Let home ask about minutes for no more than the group chose, once that has been read."""

        def tell(history: History) -> None:
            if self.home is not None:
                self.home.asking.take_choice(meeting, history.meeting)

        self._read(meeting, tell)

    def _show_last_minutes(self, meeting: str, windows: MeetingWindows) -> None:
        """Show what the group has to approve: the minutes of its meeting before this one."""
        from facilitation.meeting.past.finding import last_of  # until minutes are approved

        opening = windows.station.meeting.opening
        body = opening.body if opening else ""

        def read(found: str) -> None:
            if found:
                beside = windows.console
                self._read(found, lambda history: self.papers.show_minutes(history, beside))
            else:
                self.tell(self.tr("No earlier meeting of this group is on this laptop."))

        self._fetching.fetch(lambda: last_of(self._library, body, meeting), read, self._tell_fault)

    def on_second_start(self, asked: str) -> None:
        """Come to the front because the program was started once more."""
        if asked:
            self._open_meant(asked)
        else:
            self._show_any()

    def tell(self, what: str, remedy: str = "") -> None:
        """Say what happened and what can be done, in a small window."""
        from PySide6.QtWidgets import QMessageBox  # many kinds of settings, all made on loading

        box = QMessageBox(QMessageBox.Icon.Warning, "Goround", what)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(remedy)
        box.exec()
