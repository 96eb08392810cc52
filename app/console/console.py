"""The facilitator's window (screens.md, "Console")."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.attending.station import Station
from app.console.acting import Acting
from app.console.agenda.agenda_panel import AgendaPanel
from app.console.floor.floor_buttons import more_time, pause_or_resume
from app.console.floor.floor_panel import FloorPanel
from app.console.floor.pursuing import Pursuing
from app.console.floor.stack_menu import other_seats
from app.console.line.hints import BETWEEN, Hints
from app.console.line.quick_bar import QuickBar, Way
from app.console.line.room_language import RoomLanguage
from app.console.matter.drafts import Drafts
from app.console.matter.matter_dialogs import MatterDialogs
from app.console.matter.matter_panel import MatterPanel
from app.console.menus import Menus
from app.console.panes import Panes
from app.console.people.people_files import PeopleFiles, names_people
from app.console.questions import Questions
from app.console.side import Known, Side
from app.console.top_bar import TopBar
from app.console.wishes import Wishes, number_of
from app.keyboard.key_names import key_said
from app.keyboard.keyboard import would_write_with_alt
from app.keyboard.shortcut import press
from app.look.dress import Dress
from app.look.file_places import FileDrops
from app.look.laying import come_late, in_column
from app.room.put_up import PUT_UP, Attention, How
from app.room.room import Room
from app.speaking.news import News
from app.speaking.voice import Voice
from app.wording import Wording
from app.wording.keys.console import CONSOLE, ConsoleKeys
from app.wording.words import with_gaps
from facilitation.decisions.verdicts import Why
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.minutes.acts import GoOffRecord, GoOnRecord
from facilitation.meeting.families.opening.acts import EndBreak, Redo, Undo
from facilitation.meeting.families.opening.events import MeetingClosed
from facilitation.meeting.families.turns.acts import Call, PutAnswerAside
from facilitation.meeting.floor.following import Step
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.purpose import Aim, Purpose
from facilitation.meeting.reading import deciding
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting

if TYPE_CHECKING:
    from app.console.line.typed_lines import TypedLines
    from app.console.meeting_dialogs import MeetingDialogs
    from app.console.people.people_panel import PeoplePanel
    from app.console.people.roles_dialog import CarriedBefore
    from app.console.trouble_bar import TroubleBar
    from facilitation.record.holding import Held
    from facilitation.record.journal import StorageFault

_SECOND = 1000
_SMALLEST = (480, 320)


class Console(QMainWindow):
    """Agenda, floor and matter side by side, the quick bar below; everything by keyboard."""

    projector_wanted = Signal()
    desk_wanted = Signal()
    search_wanted = Signal()
    home_wanted = Signal()
    elsewhere_wanted = Signal()
    minutes_wanted = Signal()
    last_minutes_wanted = Signal()
    times_wanted = Signal()
    handout_wanted = Signal(str)
    handover_wanted = Signal(str)
    next_wanted = Signal()
    crafting_wanted = Signal()
    came_to_front = Signal()
    closed = Signal()

    def __init__(
        self,
        station: Station,
        room: Room,
        wording: Wording,
        dress: Dress,
        *,
        settings: QSettings | None = None,
        drafts: Drafts | None = None,
    ) -> None:
        """Show the meeting of a station.

        ``settings`` remembers how wide the panes are, ``drafts`` what was typed into a dialog.
        """
        super().__init__()
        self._may_leave = False
        self.station = station
        self.room = room
        self.wording, self.dress, self._settings = wording, dress, settings
        self.known: Known = tuple
        """Tells who is known from the roll and from earlier meetings."""
        self.carried: CarriedBefore = tuple
        """Tells who carried which role in past meetings."""
        self._shown = Meeting()
        self._second = -1
        """The second of the last beat, by the steady clock: no other words are due within one."""
        self.voice = Voice(self, wording.translate, leads=True)
        self._hints = Hints(wording.written)
        self.wishes = Wishes(station.foresee, station.why_not, self, station.post)
        self._pursuing = Pursuing(self.wishes)
        self.language = RoomLanguage(station, wording, lambda: room.scenes())  # noqa: PLW0108
        self._make_panes()
        self._lay_out()
        self.menus = Menus(self)
        self.texts = MatterDialogs(self, drafts or Drafts())
        self._lists = PeopleFiles(self)
        self._centre.raise_()  # the menus are read first
        self._connect()
        self._explaining = QTimer(self, singleShot=True)
        self._explaining.timeout.connect(self.show_hints)
        self._ticking = QTimer(self, interval=_SECOND)
        self._ticking.timeout.connect(self._on_beat)
        self._ticking.start()
        self._begin()

    def _make_panes(self) -> None:
        self._centre = QWidget(self)
        self.top = TopBar(self.wording, self.room, self._centre, self.station.post)
        said = self.language.offered, self.language.explain, self.language.could_do
        self.quick = QuickBar(*said, self.dress, self._centre, self._centre)
        self.questions = Questions(self)
        self.acting = Acting(self)
        self.quick.line.textEdited.connect(self._on_typed)
        panels = (
            (self._make_agenda, self.tr("Agenda")),
            (self._make_floor, self.tr("Floor")),
            (self._make_side, self.tr("Matter and people")),
        )
        self.panes = Panes(panels, self._centre)
        self.top.take_in(self.side.to_people)

    def _make_agenda(self, place: QWidget) -> QWidget:
        known = (self.station.processes, self.wording, self.dress, self.wishes)
        self.agenda = AgendaPanel(*known, place)
        self.agenda.item_wanted.connect(lambda number: self.dialogs.change_item(number, self))
        return self.agenda

    def _make_floor(self, place: QWidget) -> QWidget:
        self.floor = FloorPanel(self.wording, self.dress, self.wishes, place)
        return self.floor

    def _make_side(self, place: QWidget) -> QWidget:
        known = (self.wording, self.dress, self.wishes)
        self.side = Side(partial(MatterPanel, *known), self._make_people, place)
        self.matter = self.side.matter
        self.side.may_turn = self._may_turn
        return self.side

    def _may_turn(self, shown: QWidget) -> bool:
        """Tell whether something may come in the place of what is shown.

        What is done here may lead to it; what others do leaves alone what is used here, and all of
        a station that has no part in it.
        """
        used = shown.isAncestorOf(self.focusWidget())
        return self.acting.busy or (self.station.post is Post.FULL and not used)

    def _on_typed(self) -> None:
        self.questions.hear_typing()
        self.voice.tell(self.quick.say_meaning)

    @cached_property
    def trouble(self) -> TroubleBar:
        """What is wrong with the record, made when something is."""
        from app.console.trouble_bar import TroubleBar  # most evenings know no trouble

        made = TroubleBar(self.wording, self._centre)
        made.elsewhere.connect(self.elsewhere_wanted)
        made.told.connect(self.voice.say)
        made.again.connect(self._try_again)
        return come_late(made, self.top)

    @cached_property
    def dialogs(self) -> MeetingDialogs:
        """The dialogs about the meeting, loaded with the first that opens."""
        from app.console.meeting_dialogs import MeetingDialogs

        return MeetingDialogs(self)

    @cached_property
    def lines(self) -> TypedLines:
        """What typed lines lead to, loaded with the first."""
        from app.console.line.typed_lines import TypedLines

        return TypedLines(self)

    def _make_people(self) -> PeoplePanel:
        from app.console.people.people_panel import PeoplePanel  # most pictures show the matter

        # A meeting that is there already shows its people before the program says who is known.
        known = lambda: self.known()  # noqa: E731, PLW0108 - asked late
        reads = self.language.reads_as_line
        people = PeoplePanel(self.wording, self.dress, self.wishes, known, reads)
        people.left.connect(self.take_keyboard)
        people.file_wanted.connect(self._lists.choose)
        FileDrops(people.field).dropped.connect(self._lists.dropped)
        return people

    def _lay_out(self) -> None:
        parts = (self.top, (self.panes, 1), self.quick)
        in_column(*parts, on=self._centre, margins=0, gap=0)
        # Below the line comes what stands above the panes, then they.
        order = (self.quick.undo, self.side.to_people, self.top.room)
        for one, other in pairwise((*order, self.top.parts.before, self.top.parts.next)):
            QWidget.setTabOrder(one, other)
        self.setCentralWidget(self._centre)
        self.setMinimumSize(*_SMALLEST)
        self.resize(1366, 768)
        stored = self._settings.value("console/split") if self._settings else None
        if stored:
            self.panes.split.restoreState(stored)

    def _connect(self) -> None:
        station, quick, acting = self.station, self.quick, self.acting
        station.changed.connect(self._on_changed)
        station.troubled.connect(self._on_troubled)
        station.held.connect(self._on_held)
        station.relieved.connect(self._on_relieved)
        station.beat.connect(self._on_beat)
        quick.line_entered.connect(lambda typed: self.lines.enter(typed))  # noqa: PLW0108 - made late
        quick.undo_wanted.connect(lambda: acting.do_unless_asked(Undo()))
        quick.key_pressed.connect(self._on_key)
        quick.unsettled.settled.connect(lambda line: self.lines.do_settled(line))  # noqa: PLW0108
        self.menus.chosen.connect(self._on_chosen)
        self.menus.way_wanted.connect(self._show_way)
        self.matter.sheet.scrolled.connect(lambda line: self.room.scroll(self.matter.label, line))
        self.matter.sheet.line_clicked.connect(self._on_line_clicked)
        self.matter.choice_changed.connect(
            lambda: self.room.choose(self.matter.proposal, self.matter.chosen())
        )
        self.top.room.clicked.connect(self._on_room_clicked)
        self.panes.narrowed.connect(self._on_narrowed)
        self.panes.lowered.connect(lambda low: self.floor.put_acts_first(first=low))
        self.side.wanted.connect(lambda: self.panes.reveal(self.side))
        self.side.came.connect(lambda: self.panes.offer(self.side, self._may_turn))
        self.top.room.turned.connect(self.voice.say)
        # Said behind what was done: the line that asked for it is empty by then.
        self.room.elsewhere.connect(acting.refuse_to_put_up, Qt.ConnectionType.QueuedConnection)
        self._news = News(station, self.wording, self.voice, station.seat(), self._way_on)
        self._hear_wishes()
        self._take_files()

    def _hear_wishes(self) -> None:
        wishes, quick = self.wishes, self.quick
        wishes.act.connect(self.acting.do_unless_asked)
        wishes.begun.connect(self._begin_line)
        for asked in (wishes.form, self.menus.form_wanted):
            asked.connect(lambda form: self.dialogs.open_form(form))  # noqa: PLW0108 - made late
        wishes.question.connect(quick.ask)
        wishes.dialog.connect(self._on_chosen)
        wishes.purpose.connect(self._pursue)
        wishes.proposed.connect(partial(self._pursue, weighed=True))
        wishes.weighed.connect(self.acting.do_weighed)

    def _take_files(self) -> None:
        FileDrops(self.matter).dropped.connect(self._on_files)
        for over in (self, self.quick.line):
            FileDrops(over).dropped.connect(self._lists.dropped)

    def _begin(self) -> None:
        self.quick.line.setFocus()
        self._show()
        self._show_recording()
        self._show_last()
        station = self.station
        if station.unreadable is not None:
            self.trouble.show_unreadable(station.unreadable)
        self.questions.begin()
        for pane in self.panes.panes:
            pane.hold()

    # Showing

    def _show(self) -> None:
        meeting, now, places, following = self.station.standing()
        self._shown = meeting
        self.questions.stir()
        if meeting.closed:
            self.quick.unsettled.drop_all()
        title = meeting.opening.title if meeting.opening else self.tr("A new meeting")
        if self.windowTitle() != title:
            self.setWindowTitle(title)
        self.agenda.meeting = self.side.meeting = meeting
        for panel in (self.top, self.agenda, self.matter, self.side):
            if panel.rests_on.others(meeting):
                panel.show_meeting(meeting, now)
        self._show_where(meeting, now)
        self.floor.show_meeting(meeting, now, places, following)
        first = not self.floor.buttons.leads
        stopped = first and self.wording.processes.changes_first(meeting)
        motions = self.floor.buttons.settles
        self.matter.offer_first(first=first, motions=motions, stopped=stopped)
        self.show_hints()

    def show_hints(self) -> None:
        """Say in the quick bar what is possible now."""
        meeting = self._shown
        if self.station.post is Post.DOOR and not meeting.closed:
            self.quick.show_hints(self._hints.at_the_door())
            return
        hints = self._hints.of(
            meeting,
            self.floor.following,
            drafted=self.texts.drafted,
            purpose=self._purpose_said(),
            reopens=meeting.closed and self._reopens(),
            listening=self.wording.processes.all_listen(meeting),
            held=self.room.put_up.held,
        )
        shown = self.room.explained(meeting)
        if shown is not None:
            self._explaining.start(shown.left)
            # Behind what this moment is for, which nothing may push aside.
            first, apart, others = hints.partition(BETWEEN)
            meaning = self.wording.glossary.said(shown.word)
            hints = f"{first}{BETWEEN}{meaning}{apart}{others}"
        self.quick.show_hints(hints)

    def _reopens(self) -> bool:
        """Tell whether undo would open a closed meeting again: nothing was done in it since."""
        history, seat = self.station.history, self.station.seat()
        possible = not isinstance(history.undo(seat), Refusal)
        return possible and any(
            isinstance(row.event, MeetingClosed) for row in history.to_undo(seat)
        )

    def _purpose_said(self) -> str:
        """Return what the moment is for where it is not the floor's own; that, Space says."""
        purpose = self.floor.purpose
        if purpose.aim is Aim.FLOOR:
            return ""
        return self.wording.purposes.hint(self._shown, purpose)

    def _way_on(self) -> str:
        """Return what the main button does, or Space where it is not the same."""
        meeting, purpose = self._shown, self.floor.purpose
        asked = purpose.missing is Why.UNANSWERED or purpose.aim is Aim.CLOSE_DECISION
        if asked and self.wording.decisions.unanswered(meeting):
            return ""  # how many are missing is said after each answer
        return self._purpose_said() or self._hints.space(meeting, self.floor.following)

    def _show_last(self) -> None:
        history, seat, events = self.station.history, self.station.seat(), self.wording.events
        undo = events.undo(history, seat)
        said = events.last(history)
        also = events.also(history)
        act = with_gaps(self.tr("{act}; {also}")).format(act=said, also=also) if also else said
        last, *shorter = (
            with_gaps(self.tr("last: {act}")).format(act=each) if each else ""
            for each in (act, *events.briefly(history))
        )
        if undo and not undo.endswith(said):
            # Another seat did the last act, or it was an undoing.
            would = events.would_undo(history, seat)
            last, shorter = (f"{would}   ·   {last}", []) if would else (last, shorter)
        self.quick.show_last(last, undo, shorter)

    def _on_troubled(self, fault: StorageFault) -> None:
        self.trouble.show_fault(fault)
        self._show_recording()

    def _on_held(self, held: Held) -> None:
        self.trouble.show_held(held)
        self._show_recording()

    def _on_relieved(self) -> None:
        self.trouble.hide()
        self._show_recording()

    def _on_changed(self, rows: Sequence[Recorded]) -> None:
        self._show()
        self.matter.follow(rows, self.station.history)
        self._show_last()
        self.questions.follow(self._shown, rows)
        if self.station.unreadable is not None:
            self._show_recording()  # another station writes what this program cannot read

    def _on_beat(self) -> None:
        meeting, now, _, following = self.station.standing()
        self.questions.look_in_time(meeting)
        if meeting is not self._shown or following is not self.floor.following:
            self._show()
            return
        self.floor.show_time(meeting, now)
        before, self._second = self._second, now.tick // 1_000
        if before != self._second:
            self.top.show_meeting(meeting, now)
            self._show_where(meeting, now)
            self.agenda.show_time(meeting, now)

    def _show_where(self, meeting: Meeting, now: Moment) -> None:
        """Say where the meeting stands beside the panes' buttons, as long as these are there."""
        if self.panes.gives_way:
            self.panes.where.setText(self.top.where(meeting, now))

    def _on_narrowed(self, narrow: bool) -> None:
        meeting, now, _, _ = self.station.standing()
        self.top.be_narrow(narrow)
        self.top.show_meeting(meeting, now)
        self._show_where(meeting, now)

    # Doing

    def _begin_line(self, text: str, cursor: int, missing: str = "") -> None:
        """Put a line into the quick bar to be finished, its verb as people call it."""
        written = self.wording.written(text)
        if not written.endswith(text[cursor:]):
            written = text
        self.quick.fill(written, cursor + len(written) - len(text), missing)

    def _on_key(self, key: int) -> None:
        if key == Qt.Key.Key_Space:
            self._on_space()
        else:
            place = self.floor.place(key - Qt.Key.Key_1)
            if place is not None:
                self.acting.do(Call(number_of(place.entry.person)))

    def _show_recording(self) -> None:
        station = self.station
        self.top.show_recording(station.recording, station.memory_only is not None)
        self.top.show_meeting(station.meeting, station.now())

    def _on_space(self) -> None:
        """Do what the moment is for where that ends nothing; else let the floor go on."""
        purpose = self.floor.purpose
        if self.floor.buttons.settles:
            self.matter.motions.settle()
        elif purpose.by_space and purpose.aim is not Aim.FLOOR:
            self._pursue(purpose)
        elif self._waits_for_a_click():
            words = self._purpose_said()
            said = with_gaps(self.tr("Space does nothing now. {words}")).format(words=words)
            self.quick.refuse(said)
        else:
            self.acting.do(self.station.standing().following.act)

    def _waits_for_a_click(self) -> bool:
        """Tell whether nobody waits, or all decide, and what the moment is for ends something."""
        nobody = self.floor.following.step is Step.NOBODY and not self._shown.closed
        decides = self.floor.purpose.aim in {Aim.MISSING, Aim.CLOSE_DECISION}
        return (nobody or decides) and bool(self._purpose_said())

    def _pursue(self, purpose: Purpose, first: str = "", *, weighed: bool = False) -> None:
        if purpose.aim is Aim.MISSING and not purpose.label:
            self.matter.take_step(purpose.missing)
            return
        asked = self.wording.purposes.asked(self.station.meeting, purpose)
        self._pursuing.pursue(purpose, asked, first, weighed=weighed)

    def _try_again(self) -> None:
        self.station.listen()
        self.station.settle()
        if self.quick.line.text().strip():
            self.lines.enter(self.quick.line.text())

    # Dialogs

    def _turn_to_people(self) -> None:
        """Write who comes; from there, go back to the matter."""
        if self.side.writes():
            self.side.show_matter()
            self.take_keyboard()
        else:
            self.side.show_people()

    def _on_files(self, paths: Sequence[Path]) -> None:
        """Take what was dropped on the matter: a list of people, or files that belong to a text."""
        if len(paths) == 1 and names_people(paths[0]):
            self._lists.preview(paths[0])
        else:
            self.texts.attach(paths)

    # Menus

    def _on_chosen(self, name: str) -> None:
        meeting, quick, room = self.station.meeting, self.quick, self.room
        record = GoOnRecord() if meeting.off_record else GoOffRecord()
        do, message = self.acting.do, self.tr("Message to the room:")
        chosen: dict[str, Callable[[], object]] = {
            "home": self.home_wanted.emit,
            "desk": self.desk_wanted.emit,
            "search all": self.search_wanted.emit,
            "projector": self.projector_wanted.emit,
            "go on": lambda: do(EndBreak()),
            "undo": lambda: do(Undo()),
            "redo": lambda: do(Redo()),
            "pause": lambda: do(pause_or_resume(meeting)),
            "aside": lambda: do(PutAnswerAside()),
            "extend": lambda: do(more_time(meeting)),
            "seats": lambda: do(other_seats(meeting)),
            "record": lambda: do(record),
            "message": lambda: quick.ask(message, room.say),
            "hold": self.acting.hold,
            "colours": self.dress.turn,
            "pane": self._next_pane,
            "full": lambda: self.setWindowState(
                self.windowState() ^ Qt.WindowState.WindowFullScreen
            ),
            "keys": self.open_keys,
            "unsettled": self._go_to_unsettled,
            "answers": lambda: self._go_to(self.matter.entry()),
            "line": lambda: self._go_to(quick.line),
            "amendments": lambda: self._go_to(self.matter.list),
        }
        if name in chosen:
            chosen[name]()
            return
        opens: dict[str, Callable[[], object]] = {
            "minutes": self.minutes_wanted.emit,
            "last minutes": self.last_minutes_wanted.emit,
            "times": self.times_wanted.emit,
            "handout": lambda: self.handout_wanted.emit(self.matter.proposal),
            "handover": lambda: self.handover_wanted.emit("handover"),
            "next": self.next_wanted.emit,
            "craft": self.crafting_wanted.emit,
            "close": self.acting.ask_to_close,
            "people": self._turn_to_people,
            "people file": self._lists.choose,
        }
        if meeting.closed and not self.menus.allows(name):
            # Nobody is to write what cannot be done any more.
            quick.refuse(self.wording.why_refused(Refusal("MEETING_CLOSED")))
        elif name in opens:
            opens[name]()
        else:
            self.dialogs.open(name)

    def open_keys(self) -> None:
        """Say what can be done and typed now, and every key."""
        from app.console.line.acts_now import ActsNow
        from app.keyboard.keys_dialog import KeysDialog

        acts = ActsNow(self.language.acts_now())
        dialog = KeysDialog(ConsoleKeys, self, self._ways(), acts)
        acts.chosen.connect(lambda verb: self.quick.fill(f"{verb} ", len(verb) + 1))
        acts.chosen.connect(dialog.accept)
        dialog.open()

    def _ways(self) -> tuple[str, ...]:
        from app.console.line.ways_on import WaysOn

        meeting, _, _, following = self.station.standing()
        main = self._purpose_said()
        said = with_gaps(self.tr("The main button: {words}")).format(words=main) if main else ""
        space = said or self._hints.space(meeting, following)
        return WaysOn().of(meeting, f"{space}." if space else "", reopens=self._reopens())

    def _go_to_unsettled(self) -> None:
        if not self.quick.unsettled.choices():
            self.quick.forget_refusal()
        self.quick.unsettled.go_to()

    def _go_to(self, part: QWidget | None) -> None:
        """Give the keyboard to a part that is asked for, if it is there."""
        if part is not None:
            self.panes.reveal(part)
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_way(self, way: str) -> None:
        label, chosen = self.matter.label, self.matter.chosen()
        self.acting.show(self.room.as_text(label, way, chosen) if way else Attention())

    def _on_room_clicked(self) -> None:
        if self.room.seen.how in PUT_UP:
            self.room.follow()
        else:
            self.projector_wanted.emit()

    def _on_line_clicked(self, line: int) -> None:
        self.matter.sheet.show_line(line)
        self.room.scroll(self.matter.label, line, marked=True)

    def take_typing(self, event: QKeyEvent) -> None:
        """Take a key that was pressed elsewhere, in this window or in the room's."""
        if self.isActiveWindow():
            self.quick.take_typing(event)
        elif press(self, event) or would_write_with_alt(self.quick.line, event):
            return
        elif event.text():
            self.quick.take_typing(event)
            if self.quick.wants_eyes() or QGuiApplication.screens()[1:]:
                self.raise_()
                self.activateWindow()

    def tell_room_is_behind(self) -> None:
        """Say where the room's window is that this one covers on the only display."""
        self.quick.tell(
            with_gaps(
                self.tr("The room’s window is behind this one: {key} brings it to the front.")
            ).format(key=key_said(CONSOLE.key("projector")))
        )

    def take_keyboard(self) -> None:
        """Put the caret into the quick bar."""
        self.quick.take_keyboard()

    def _next_pane(self) -> None:
        floor = self.floor.waiting()
        matter = self.matter.entry() or self.matter.list
        people = (self.side.people.list,) if self.side.people is not None else ()
        panes: tuple[QWidget, ...] = (self.quick.line, self.agenda.view, floor, matter, *people)
        panes = tuple(each for each in panes if each.isEnabled() and self.panes.could_show(each))
        now = next((at for at, each in enumerate(panes) if each.hasFocus()), -1)
        following = panes[(now + 1) % len(panes)]
        self.panes.reveal(following)
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where it means nothing else, leads back to the quick bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.take_keyboard()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say that this window is in use."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_to_front.emit()

    def _would_leave(self) -> str:
        """Say what closing the window leaves: what the room sees, a turn, a decision; else ""."""
        meeting = self._shown
        if meeting.closed or self.station.post is not Post.FULL:
            return ""
        if self.room.seen.how not in {How.CLOSED, How.ELSEWHERE}:
            return self.tr(
                "This leaves the meeting as it is, and the room’s window closes, too. Home leads "
                "back into it."
            )
        if meeting.floor.turn is not None or deciding(meeting):
            return self.tr("This leaves the meeting as it is. Home leads back into it.")
        return ""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the panes, and say that the window is gone; first what would be lost."""
        held = self.station.memory_only
        if held is not None and held.acts and not self._may_leave:
            self._may_leave = True
            self.trouble.show_leaving(held)
            event.ignore()
            return
        would = self._would_leave() if event.spontaneous() else ""
        if would:
            self.quick.weigh(would, Way(self.tr("Leave the meeting"), self.close), None)
            event.ignore()
            return
        if self._settings is not None:
            self._settings.setValue("console/split", self.panes.split.saveState())
        self.closed.emit()
        super().closeEvent(event)
