"""The facilitator's window (screens.md, "Console")."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cached_property, partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.attending.station import Station
from app.console.agenda_panel import AgendaPanel
from app.console.beside_verbs import BESIDE, sent_by, usages_beside
from app.console.drafts import Drafts
from app.console.floor_buttons import more_time, pause_or_resume
from app.console.floor_panel import FloorPanel
from app.console.hints import BETWEEN, Hints
from app.console.matter_dialogs import MatterDialogs
from app.console.matter_panel import MatterPanel
from app.console.menus import Menus
from app.console.panes import Panes
from app.console.people_files import PeopleFiles, names_people
from app.console.pursuing import Pursuing
from app.console.question_bar import GapBar, SittingBar, StillBar
from app.console.quick_bar import QuickBar, Way
from app.console.side import Known, Side
from app.console.stack_menu import other_seats
from app.console.top_bar import TopBar
from app.console.unsettled import OpenLine
from app.console.weighing import Weighing, Weighings, lacks_reason
from app.console.wishes import Answered, Wishes, number_of
from app.keyboard.key_names import key_said
from app.keyboard.keyboard import ActsByKey, Answering, is_text, would_write_with_alt
from app.keyboard.shortcut import press
from app.look.colour_line import colours_said
from app.look.dress import Dress
from app.look.file_places import FileDrops
from app.look.laying import come_late, in_column
from app.look.typeface import is_drawable
from app.room.lines import held_by, shown_by
from app.room.put_up import PUT_UP, Attention
from app.room.room import Room
from app.speaking.news import News
from app.speaking.voice import Voice
from app.wording import Wording
from app.wording.keys.console import CONSOLE, ConsoleKeys
from app.wording.words import with_gaps
from facilitation.decisions.verdicts import Why
from facilitation.floor.entries import Kind
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.map import Map
from facilitation.meeting.act import Act, Overrule
from facilitation.meeting.answering import today
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.agenda.acts import MoveItem, StartItem
from facilitation.meeting.families.bundling.acts import AdoptBundle, PullOut
from facilitation.meeting.families.circle.acts import SeatAfter, SeatGroupAfter
from facilitation.meeting.families.decisions.acts import (
    AgreeAll,
    CloseDecision,
    CountVotes,
    GiveAnswer,
)
from facilitation.meeting.families.electorate.acts import CountAnswers
from facilitation.meeting.families.evaluation import Evaluate
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.minutes.acts import GoOffRecord, GoOnRecord
from facilitation.meeting.families.opening.acts import CloseMeeting, EndBreak, Redo, Undo
from facilitation.meeting.families.opening.events import MeetingClosed
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.families.people.events import PeopleEnrolled, PersonArrived
from facilitation.meeting.families.stack.acts import RaiseHand
from facilitation.meeting.families.taking.acts import Take
from facilitation.meeting.families.turns.acts import Call, PutAnswerAside
from facilitation.meeting.following import Step
from facilitation.meeting.lateness import came_late
from facilitation.meeting.outcome import Outcome, Refusal
from facilitation.meeting.purpose import Aim, Purpose
from facilitation.meeting.seat import Post
from facilitation.meeting.sittings import agenda_in_question
from facilitation.meeting.spokes import name_answering
from facilitation.meeting.state import Meeting
from facilitation.pattern import pattern
from facilitation.people.finding import people_meant
from facilitation.people.person import Person

if TYPE_CHECKING:
    from app.console.arrivals import WhoComes
    from app.console.late_bar import LateBar, RestBar, SaidBeforeBar
    from app.console.line_dialog import LineDialog
    from app.console.line_form import LineForm
    from app.console.meaning import Meanings
    from app.console.motion_forms import MotionForms
    from app.console.packet_dialog import PacketDialog
    from app.console.people_panel import PeoplePanel
    from app.console.roles_dialog import CarriedBefore
    from app.console.trouble_bar import TroubleBar
    from app.console.vocabulary import VocabularyOf
    from facilitation.language.aliases import Aliases
    from facilitation.language.completion import Completion
    from facilitation.language.possible import Reasons, ReasonsNow
    from facilitation.record.holding import Held
    from facilitation.record.journal import StorageFault

SEAT = "console"
"""The seat that this window acts for; undo takes back what this seat did last."""

_WEIGHED = (
    CloseMeeting,
    EndBreak,
    AdoptBundle,
    StartItem,
    CountVotes,
    CountAnswers,
    AgreeAll,
)
"""What is asked about once before a typed line does it, where there is something to be asked."""

_WHO = frozenset({"AMBIGUOUS_PERSON", "UNKNOWN_PERSON", "UNKNOWN_NUMBER"})
"""Refusals of a line because it is not clear who is meant."""

_NAMES_MATTER = pattern(r"(?<!\S)[A-Za-z]\d+(?!\S)")
"""A text or a task, as T1: words with one were meant for an act, not for somebody."""

_BUNDLE = "bundle"
"""The scene of what is decided without debate."""

_AGENDA = "agenda"
"""The scene of what is to be agreed to before the first item."""

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
        self._may_leave = self._acting = False
        self._station = station
        self.room = room
        self._wording, self._dress, self._settings = wording, dress, settings
        self.known: Known = tuple
        """Tells who is known from the roll and from earlier meetings."""
        self.carried: CarriedBefore = tuple
        """Tells who carried which role in past meetings."""
        self._shown = Meeting()
        self._second = -1
        """The second of the last beat, by the steady clock: no other words are due within one."""
        self.voice = Voice(self, wording.translate, leads=True)
        self._weighings = Weighings(wording, station.foresee, station.now)
        self._hints = Hints(wording.written)
        self.wishes = Wishes(station.foresee, station.why_not, self, station.post)
        self._pursuing = Pursuing(self.wishes)
        self._room_reads = self._room_sees_agenda = False
        self._make_panes()
        self._lay_out()
        self.menus = Menus(self, room, dress, self._possible, lambda: station.meeting)
        known = (station, wording, dress, drafts or Drafts(), room)
        self._dialogs = MatterDialogs(*known, self.matter, self._answered, self)
        self._lists = PeopleFiles(station, wording, self._answered, self)
        self._centre.raise_()  # the menus are read first
        self._connect()
        self._explaining = QTimer(self, singleShot=True)
        self._explaining.timeout.connect(self._show_hints)
        self._ticking = QTimer(self, interval=_SECOND)
        self._ticking.timeout.connect(self._on_beat)
        self._ticking.start()
        self._begin()

    def _make_panes(self) -> None:
        wording, dress, wishes = self._wording, self._dress, self.wishes
        self._centre = QWidget(self)
        self.top = TopBar(wording, self.room, self._centre, self._station.post)
        said = self._offered, self._explain, self._could_do
        self.quick = QuickBar(*said, dress, self._centre, self._centre)
        self.sitting = SittingBar(self._station, wording, wishes, self.quick.asks)
        self.quick.asks.take_in(self.sitting)
        self.quick.line.textEdited.connect(self._on_typed)
        panels = (
            (self._make_agenda, self.tr("Agenda")),
            (self._make_floor, self.tr("Floor")),
            (self._make_side, self.tr("Matter and people")),
        )
        self.panes = Panes(panels, self._centre)
        self.top.take_in(self.side.to_people)

    def _make_agenda(self, place: QWidget) -> QWidget:
        known = (self._station.processes, self._wording, self._dress, self.wishes)
        self.agenda = AgendaPanel(*known, place)
        self.agenda.item_wanted.connect(lambda number: self._change_item(number, self))
        self.agenda.went_on.connect(self._on_went_on)
        return self.agenda

    def _make_floor(self, place: QWidget) -> QWidget:
        self.floor = FloorPanel(self._wording, self._dress, self.wishes, place)
        return self.floor

    def _make_side(self, place: QWidget) -> QWidget:
        known = (self._wording, self._dress, self.wishes)
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
        return self._acting or (self._station.post is Post.FULL and not used)

    def _on_typed(self) -> None:
        if self._station.meeting.floor.turn is not None:
            self.still.stir()
        self.voice.tell(self.quick.say_meaning)

    @cached_property
    def trouble(self) -> TroubleBar:
        """What is wrong with the record, made when something is."""
        from app.console.trouble_bar import TroubleBar  # most evenings know no trouble

        made = TroubleBar(self._wording, self._centre)
        made.elsewhere.connect(self.elsewhere_wanted)
        made.told.connect(self.voice.say)
        made.again.connect(self._try_again)
        return come_late(made, self.top)

    @cached_property
    def gap(self) -> GapBar:
        """The question about a time that was not noted, made when there is one."""
        made = GapBar(self._station, self._wording, self.quick.asks)
        made.answered.connect(lambda counted: self._station.count_gap(counted=counted))
        made.asked.connect(self.voice.say)
        return come_late(made, self.sitting)

    @cached_property
    def still(self) -> StillBar:
        """The question whether somebody is still speaking, made when somebody speaks."""
        made = StillBar(self._station, self.wishes, self.quick.asks)
        made.asked.connect(self.voice.say)
        return come_late(made, self.sitting)

    @cached_property
    def rest(self) -> RestBar:
        """The offer of a break, made with the first beat."""
        from app.console.late_bar import RestBar

        made = RestBar(self._station, self._wording, self.wishes, self.quick.asks)
        made.asked.connect(self.voice.say)
        return come_late(made, self.sitting)

    @cached_property
    def late(self) -> LateBar:
        """The offer of a catch-up card, made when somebody has come late."""
        from app.console.late_bar import LateBar  # most come in time

        made = LateBar(self._station, self._wording, self.quick.asks)
        made.wall.setVisible(self.room.is_led_here)
        made.asked.connect(self.voice.say)
        made.on_paper.connect(lambda: self.handover_wanted.emit("catch-up"))
        made.on_wall.connect(lambda: self.room.hold("catch-up"))
        return come_late(made, self.sitting)

    @cached_property
    def said_before(self) -> SaidBeforeBar:
        """What was said of the last meeting, made where something was taken along."""
        from app.console.late_bar import SaidBeforeBar

        made = SaidBeforeBar(self._station, self._wording, self.quick.asks)
        made.yes.setVisible(self.room.is_led_here)
        made.asked.connect(self.voice.say)
        made.on_wall.connect(lambda: self.room.hold("evaluation"))
        return come_late(made, self.sitting)

    @cached_property
    def _who_comes(self) -> WhoComes:
        from app.console.arrivals import WhoComes  # few come by a line

        return WhoComes(self._wording, self.known)

    def _make_people(self) -> PeoplePanel:
        from app.console.people_panel import PeoplePanel  # most pictures show the matter

        # A meeting that is there already shows its people before the program says who is known.
        known = lambda: self.known()  # noqa: E731, PLW0108 - asked late
        people = PeoplePanel(self._wording, self._dress, self.wishes, known, self._reads_as_line)
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
        station, quick = self._station, self.quick
        station.changed.connect(self._on_changed)
        station.troubled.connect(self._on_troubled)
        station.held.connect(self._on_held)
        station.relieved.connect(self._on_relieved)
        station.beat.connect(self._on_beat)
        station.gap_found.connect(lambda _gap: self._look_at_gap())
        station.gap_settled.connect(lambda gap: self.gap.tell_left_out(gap))  # noqa: PLW0108 - made late
        quick.line_entered.connect(self._on_typed_line)
        quick.undo_wanted.connect(lambda: self._on_act(Undo()))
        quick.key_pressed.connect(self._on_key)
        quick.unsettled.settled.connect(self._on_settled)
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
        self._dialogs.impossible.connect(quick.refuse)
        self._dialogs.left.connect(self._show_hints)
        self._dialogs.conflict_shown.connect(
            lambda label: self.room.show(self.room.as_text(label, "conflict"))
        )
        self.sitting.asked.connect(self.voice.ask)
        self.top.room.turned.connect(self.voice.say)
        # Said behind what was done: the line that asked for it is empty by then.
        self.room.elsewhere.connect(self._refuse_to_put_up, Qt.ConnectionType.QueuedConnection)
        self._news = News(station, self._wording, self.voice, station.seat(), self._way_on)
        self._hear_wishes()
        self._take_files()

    def _hear_wishes(self) -> None:
        wishes, quick = self.wishes, self.quick
        wishes.act.connect(self._on_act)
        wishes.begun.connect(self._begin_line)
        wishes.form.connect(self._open_form)
        self.menus.form_wanted.connect(self._open_form)
        wishes.question.connect(quick.ask)
        wishes.dialog.connect(self._open_dialog)
        wishes.purpose.connect(self._pursue)
        wishes.proposed.connect(partial(self._pursue, weighed=True))
        wishes.weighed.connect(self._on_weighed)

    def _take_files(self) -> None:
        FileDrops(self.matter).dropped.connect(self._on_files)
        for over in (self, self.quick.line):
            FileDrops(over).dropped.connect(self._lists.dropped)
        self._lists.impossible.connect(self.quick.refuse)

    def _begin(self) -> None:
        self.quick.line.setFocus()
        self.sitting.look()
        self._show()
        self._show_recording()
        self._show_last()
        station = self._station
        if station.unreadable is not None:
            self.trouble.show_unreadable(station.unreadable)
        self._look_at_gap()
        if station.meeting.said_before:
            self.said_before.look()
        for pane in self.panes.panes:
            pane.hold()

    # Showing

    def _show(self) -> None:
        meeting, now, places, following = self._station.standing()
        self._shown = meeting
        if self.sitting.asks:
            self.sitting.look()
        if "still" in vars(self) and self.still.asks:
            self.still.stir()
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
        stopped = first and self._wording.processes.changes_first(meeting)
        motions = self.floor.buttons.settles
        self.matter.offer_first(first=first, motions=motions, stopped=stopped)
        self._show_hints()

    def _show_hints(self) -> None:
        meeting = self._shown
        if self._station.post is Post.DOOR and not meeting.closed:
            self.quick.show_hints(self._hints.at_the_door())
            return
        hints = self._hints.of(
            meeting,
            self.floor.following,
            drafted=self._dialogs.drafted,
            purpose=self._purpose_said(),
            reopens=meeting.closed and self._reopens(),
            listening=self._wording.processes.all_listen(meeting),
            held=self.room.put_up.held,
        )
        shown = self.room.explained(meeting)
        if shown is not None:
            self._explaining.start(shown.left)
            # Behind what this moment is for, which nothing may push aside.
            first, apart, others = hints.partition(BETWEEN)
            meaning = self._wording.glossary.said(shown.word)
            hints = f"{first}{BETWEEN}{meaning}{apart}{others}"
        self.quick.show_hints(hints)

    def _reopens(self) -> bool:
        """Tell whether undo would open a closed meeting again: nothing was done in it since."""
        history, seat = self._station.history, self._station.seat()
        possible = not isinstance(history.undo(seat), Refusal)
        return possible and any(
            isinstance(row.event, MeetingClosed) for row in history.to_undo(seat)
        )

    def _purpose_said(self) -> str:
        """Return what the moment is for where it is not the floor's own; that, Space says."""
        purpose = self.floor.purpose
        if purpose.aim is Aim.FLOOR:
            return ""
        return self._wording.purposes.hint(self._shown, purpose)

    def _way_on(self) -> str:
        """Return what the main button does, or Space where it is not the same."""
        meeting, purpose = self._shown, self.floor.purpose
        asked = purpose.missing is Why.UNANSWERED or purpose.aim is Aim.CLOSE_DECISION
        if asked and self._wording.decisions.unanswered(meeting):
            return ""  # how many are missing is said after each answer
        return self._purpose_said() or self._hints.space(meeting, self.floor.following)

    def _show_last(self) -> None:
        history, seat, events = self._station.history, self._station.seat(), self._wording.events
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
        self.matter.follow(rows, self._station.history)
        self._show_last()
        if self._shown.said_before:
            self.said_before.look()
        late = came_late(self._shown, rows)
        if late:
            self.late.greet(late)
        if self._station.unreadable is not None:
            self._show_recording()  # another station writes what this program cannot read
        self._look_at_gap()

    def _look_at_gap(self) -> None:
        """Ask about a time that was not noted."""
        if self._station.gap is not None:
            self.gap.look()

    def _on_beat(self) -> None:
        meeting, now, _, following = self._station.standing()
        self.sitting.look()
        if self._station.post is Post.FULL:
            self._ask_in_time(meeting)
        self._look_at_gap()
        if meeting is not self._shown or following is not self.floor.following:
            self._show()
            return
        self.floor.show_time(meeting, now)
        before, self._second = self._second, now.tick // 1_000
        if before != self._second:
            self.top.show_meeting(meeting, now)
            self._show_where(meeting, now)
            self.agenda.show_time(meeting, now)

    def _ask_in_time(self, meeting: Meeting) -> None:
        """Ask those who lead what time asks: whether somebody still speaks, and for a break."""
        if meeting.floor.turn is not None or "still" in vars(self):
            self.still.look()
        self.rest.look()

    def _show_where(self, meeting: Meeting, now: Moment) -> None:
        """Say where the meeting stands beside the panes' buttons, as long as these are there."""
        if self.panes.gives_way:
            self.panes.where.setText(self.top.where(meeting, now))

    def _on_narrowed(self, narrow: bool) -> None:
        meeting, now, _, _ = self._station.standing()
        self.top.be_narrow(narrow)
        self.top.show_meeting(meeting, now)
        self._show_where(meeting, now)

    # Doing

    def do(self, act: Act, *, typed: bool = False) -> Outcome:
        """Do an act for this seat, and say what came of it; ``typed``: as the line says."""
        self._acting = True
        try:
            outcome = self._station.do(act, SEAT)
        finally:
            self._acting = False
        if outcome.so:
            self._let_the_room_go_on(act)
            (self.quick.accepted if typed else self.quick.forget_refusal)()
            self._tell_so(outcome)
            self.quick.unsettled.settle_where(self._is_so)
            if not self._goes_on(act):
                self.take_keyboard()
        elif outcome.refusal is not None:
            self._refuse(act, outcome.refusal)
        return outcome

    def _tell_so(self, outcome: Outcome) -> None:
        """Say where something was so already, and whose name cannot be drawn here."""
        if outcome.refusal is not None:
            self.quick.tell(self._wording.why_refused(outcome.refusal))
        newcomers = _names_of_newcomers(outcome.rows)
        boxed = [each for each in newcomers if not is_drawable(each)] if newcomers else []
        if boxed:
            self.quick.tell(self._wording.not_drawn(boxed))

    def _on_act(self, act: Act) -> None:
        if self.quick.asking and isinstance(act, (AgreeAll, CloseDecision)):
            # Whoever's reason is asked for has not been answered for yet: nobody else's
            # answer may take that place.
            self.quick.refuse(
                self.tr(
                    "A question is still open in the line. Answer it, or leave it with Escape; "
                    "then go on."
                )
            )
            return
        self.do(act)

    def _refuse_to_put_up(self) -> None:
        post = ("post", str(self._station.post))
        self.quick.refuse(self._wording.why_refused(Refusal("AT_ANOTHER_STATION", (post,))))

    def _refuse(self, act: Act, refusal: Refusal) -> None:
        insist = partial(self._insist, act, refusal) if refusal.advice else None
        weighing = self._weighings.advised(refusal)
        if weighing is None:
            self.quick.refuse(self._refusal_said(refusal), insist)
        else:
            self._weigh(weighing, insist)

    def _refusal_said(self, refusal: Refusal) -> str:
        """Where a button offers to do it anyway, the sentence need not say how to."""
        if not refusal.advice:
            return self._wording.refusal(refusal)
        why = self._wording.why_refused(refusal)
        if not refusal.possible:
            return why
        lines = map(self._wording.written, refusal.possible[:3])
        possible = self._wording.measures.parted(lines)
        return with_gaps(self.tr("{why} Possible now: {possible}")).format(
            why=why, possible=possible
        )

    def _begin_line(self, text: str, cursor: int, missing: str = "") -> None:
        """Put a line into the quick bar to be finished, its verb as people call it."""
        written = self._wording.written(text)
        if not written.endswith(text[cursor:]):
            written = text
        self.quick.fill(written, cursor + len(written) - len(text), missing)

    def _on_typed_line(self, typed: str) -> None:
        """Do what a line says, whose verb may be called as in the reader's language."""
        try:
            line = self._canonical(typed)
        except NotUnderstood as fault:
            self.quick.refuse(self._wording.misreadings.misread(fault))
        else:
            self._on_line(line)

    def _on_line(self, line: str) -> None:
        if _first_word(line) in BESIDE and self._is_beside(line):
            return
        act = self._meant(self._at_the_door(line))
        if act is None or self._asks_first(act):
            return
        outcome = self.do(act, typed=True)
        done = outcome.act
        if isinstance(done, Propose) and done.lost:
            # Of a file whose text was just put before the meeting.
            self.quick.tell(" ".join(self._wording.documents.losses(done.lost)))
        elif outcome.refusal is not None:
            self._keep_unsettled(line, act, outcome.refusal)

    def _is_beside(self, line: str) -> bool:
        """Do a line of which nothing is written down; tell whether it is one."""
        way = self.room.put_up.attention.way
        asked = shown_by(line, self._shown, lambda: self.matter.label, way)
        helped = self._meanings.helped(line)
        if asked is not None:
            done = self._shows(asked)
        else:
            done = bool(helped) or self._is_for_windows(line) or self._is_for_others(line)
        if done:
            self.quick.accepted()
        if helped:
            self.quick.tell(helped)
        return done or asked is not None

    def _at_the_door(self, line: str) -> str:
        """Return the line by which those come who are named bare, or are back; else the line.

        They come at the door, and are back where a recess awaits them.
        """
        if _first_word(line) in {*BESIDE, "hand"}:
            return line
        if self._station.post is Post.DOOR:
            return _coming(line, "arrive", numbers=False)
        recess = self._shown.pause is not None and bool(self._shown.awaited)
        return _coming(line, "back", numbers=True) if recess else line

    def _is_for_windows(self, line: str) -> bool:
        """Do a line that changes how windows look, or the scene that is held; tell whether it is.

        Nothing of it is written down.
        """
        scheme = colours_said(line)
        if scheme is not None:
            self._dress.choose(scheme)
        scene = held_by(line, self.room.scenes) if scheme is None else ""
        if scene:
            self.room.hold(scene)
            self.room.wanted.emit()
            self._show_hints()
        return scheme is not None or bool(scene)

    def _is_for_others(self, line: str) -> bool:
        """Show what a line would send to others, or what came; tell whether it is such a line."""
        if line.strip().casefold() == "receive":
            self._receive_packet()
            return True
        labels = sent_by(line, self._station.meeting)
        if labels is not None:
            self._send_packet(labels)
        return labels is not None

    def _meant(self, line: str) -> Act | None:
        """Return the act that a line says, or can only begin; None where that is asked for."""
        try:
            return _act_of(line)
        except NotUnderstood as fault:
            if fault.code is Misread.NEEDS_BLOCK:
                self._dialogs.open_for_block(line)
                return None
            begun = self._begun(line)
            if begun is None:
                self.quick.refuse(self._wording.misreadings.misread(fault))
            return begun

    def _asks_first(self, act: Act) -> bool:
        """Ask what has to be known before a line is done; tell whether something is asked."""
        if isinstance(act, GiveAnswer):
            return self._weighs(act) or self._asks_reason(act)
        if isinstance(act, _WEIGHED):
            return self._weighs(act)
        return isinstance(act, Arrive) and self._asks_who_comes(act)

    def _asks_reason(self, act: GiveAnswer) -> bool:
        """Ask why somebody gives an answer that should say it, as the keys of the list do."""
        meeting = self._station.meeting
        person = lacks_reason(meeting, act)
        if not person or meeting.decision is None:
            return False
        name = name_answering(meeting, meeting.decision, person)
        question = self._wording.decisions.reason_asked(name, act.answer, off=meeting.off_record)
        self.quick.ask(question, lambda reason: self._finish(replace(act, reason=reason)))
        return True

    def _weighs(self, act: Act) -> bool:
        """Say what would be left, or is not known, once, before what could be done over it."""
        if isinstance(self._station.foresee(act), Refusal):
            return False
        weighing = self._weighings.of(self._station.meeting, act)
        if weighing is None:
            return False
        self.quick.accepted()
        self._let_the_room_read(act)
        self._weigh(weighing)
        return True

    def _asks_who_comes(self, act: Arrive) -> bool:
        """Ask who comes where somebody who is known may be meant."""
        asked = self._who_comes.of(self._station.meeting, act)
        if asked is None:
            return False

        def come() -> None:
            for each in asked.acts:
                self.do(each)
            if not asked.acts:
                self.quick.forget_refusal()
                self.side.show_people()
                if self.side.people is not None:
                    self.side.people.write(act)

        self.quick.accepted()
        go_on = Way(asked.words, come)
        other = Way(asked.instead, partial(self._do_weighed, act))
        self.quick.weigh(asked.sentence, go_on, other)
        self.take_keyboard()
        return True

    def _finish(self, act: Act) -> None:
        """Do what was typed, and asked about before it was done."""
        if self.do(act).so:
            self.quick.accepted()

    def _keep_unsettled(self, line: str, act: Act, refusal: Refusal) -> None:
        """Keep a line in sight that names nobody, or several, while the next one is typed."""
        typed = refusal.param("name") or refusal.param("number")
        if refusal.code not in _WHO or _NAMES_MATTER.search(typed):
            return
        people = self._station.meeting.people
        meant = people_meant(typed, people) or [
            each for name in refusal.possible for each in people_meant(name, people)
        ]
        unclear = OpenLine(line, typed, arrival=_arrival(line, act, people))
        here = tuple(
            (each.number, each.name)
            for each in meant
            if each.here and _is_readable(unclear.meaning(each.number))
        )
        done = tuple(each for each, _ in here if self._is_so(unclear.meaning(each)))
        self.quick.unsettled.add(replace(unclear, people=here, done=done))

    def _is_so(self, line: str) -> bool:
        found = self._station.foresee(_act_of(line))
        return isinstance(found, Refusal) and found.so

    def _on_settled(self, line: str) -> None:
        """Do a line that was made clear; a line that is being typed meanwhile stays."""
        try:
            act = _act_of(line)
        except NotUnderstood as fault:
            self.quick.refuse(self._wording.misreadings.misread(fault))
            return
        if self._asks_first(act) or self.do(act).so:
            self.quick.forget_settled()

    def _begun(self, line: str) -> Act | None:
        """Return the act that a line begins, where it can only go on in one way."""
        ways = self._complete(line, len(line))
        if len(ways) != 1:
            return None
        try:
            return _act_of(line[: ways[0].start] + ways[0].insert)
        except NotUnderstood:
            return None

    def _on_weighed(self, act: Act) -> None:
        meeting, weighings = self._station.meeting, self._weighings
        weighing = weighings.skipping(meeting, act) or weighings.of(meeting, act)
        if weighing is None:
            self._on_act(act)
        else:
            self._let_the_room_read(act)
            self._weigh(weighing)

    def _on_went_on(self, act: Act) -> None:
        weighing = self._weighings.leaving(self._station.meeting, act)
        if weighing is None:
            self._on_weighed(act)
        else:
            self._weigh(weighing)

    def _let_the_room_go_on(self, act: Act) -> None:
        """Follow the meeting again once it does something else than the room was asked about."""
        if self._room_reads and not isinstance(act, PullOut):
            self._room_reads = False
            if self.room.put_up.held == _BUNDLE:
                self.room.hold("")

    def _let_the_room_read(self, act: Act) -> None:
        """Show the room what it is asked about, until it is decided or something else is held."""
        if isinstance(act, AdoptBundle) and _BUNDLE in self.room.scenes():
            self.room.hold(_BUNDLE)
            self._room_reads = True

    def _weigh(self, weighing: Weighing, insist: Callable[[], None] | None = None) -> None:
        """Ask before something is done; what is done or refused next is no longer about it."""
        go_on = Way(weighing.words, insist or partial(self._do_weighed, weighing.act))
        other = Way(weighing.instead, partial(self._do_weighed, weighing.other))
        self.quick.weigh(weighing.sentence, go_on, other if weighing.other else None)
        self.take_keyboard()

    def _do_weighed(self, act: Act | None) -> None:
        if isinstance(act, Evaluate):
            from app.console.frame_forms import FrameForms

            # What was said is not known yet; it was asked for on the way to the end.
            form = self._ask_form(FrameForms().evaluation(), self)
            form.finished.connect(self._ask_to_close)
        elif act is not None:
            self.do(act)
        if isinstance(act, Take):
            self.matter.look_at(act.label)

    def _ask_to_close(self) -> None:
        self._weigh(self._weighings.closing(self._station.meeting))

    def _insist(self, act: Act, refusal: Refusal) -> None:
        inner = act.act if isinstance(act, Overrule) else act
        why = self._wording.why_refused(refusal)
        question = with_gaps(self.tr("{why} Why do it all the same?")).format(why=why)
        self.quick.ask(question, lambda because: self._finish(Overrule(inner, because)))

    def _on_key(self, key: int) -> None:
        if key == Qt.Key.Key_Space:
            self._on_space()
        else:
            place = self.floor.place(key - Qt.Key.Key_1)
            if place is not None:
                self.do(Call(number_of(place.entry.person)))

    def _show_recording(self) -> None:
        station = self._station
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
            self.do(self._station.standing().following.act)

    def _waits_for_a_click(self) -> bool:
        """Tell whether nobody waits, and what the moment is for ends something."""
        nobody = self.floor.following.step is Step.NOBODY and not self._shown.closed
        return nobody and bool(self._purpose_said())

    def _pursue(self, purpose: Purpose, first: str = "", *, weighed: bool = False) -> None:
        if purpose.aim is Aim.MISSING and not purpose.label:
            self.matter.take_step(purpose.missing)
            return
        asked = self._wording.purposes.asked(self._station.meeting, purpose)
        self._pursuing.pursue(purpose, asked, first, weighed=weighed)

    def _try_again(self) -> None:
        self._station.listen()
        self._station.settle()
        if self.quick.line.text().strip():
            self._on_typed_line(self.quick.line.text())

    # The language is loaded when somebody types: the first picture does without.

    @cached_property
    def _vocabulary(self) -> VocabularyOf:
        from app.console.vocabulary import VocabularyOf

        return VocabularyOf(self._station.processes, self._wording.by_name)

    @cached_property
    def _aliases(self) -> Aliases:
        from app.console.vocabulary import aliases_in

        return aliases_in(self._wording.language)

    def _complete(self, line: str, cursor: int) -> tuple[Completion, ...]:
        known, possible = self._vocabulary(self._station.meeting), self._possible()
        beside = usages_beside(self._plain(line), self.room.scenes)
        return self._aliases.complete(line, cursor, known, possible, beside)

    def _canonical(self, typed: str) -> str:
        """Return a line as the record has it: its verbs, and days such as Friday."""
        line, meeting = self._aliases.canonical(typed), self._shown
        if meeting.opening is None or _is_readable(line):
            return line
        return self._wording.speech.dated(line, date.fromisoformat(today(meeting)))

    def _plain(self, line: str) -> str:
        """Return a line with the verbs of the record, where it is clear which are meant."""
        try:
            return self._aliases.canonical(line)
        except NotUnderstood:
            return line

    def _offered(self, line: str, cursor: int) -> tuple[Completion, ...]:
        """Return what could be typed, each verb with what it does."""
        return self._meanings.beside(self._station.meeting, self._complete(line, cursor))

    def _possible(self) -> frozenset[str]:
        return frozenset(name for name, why in self._reasons().items() if why is None)

    @cached_property
    def _remembered(self) -> ReasonsNow:
        from facilitation.language.possible import ReasonsNow

        return ReasonsNow(self._station.why_not)

    def _reasons(self) -> Reasons:
        """Return which verbs cannot be used now, and why; time alone may change it."""
        station = self._station
        return self._remembered.at((station.history.last_seq, station.now().tick // _SECOND))

    @cached_property
    def _meanings(self) -> Meanings:
        from app.console.meaning import Meanings

        return Meanings(self._wording, self._reasons, self._station.foresee)

    def _explain(self, line: str) -> str:
        try:
            plain = self._canonical(line)
        except NotUnderstood as several:
            return self._wording.misreadings.misread(several)
        return self._meanings.of(self._station.meeting, self._at_the_door(plain))

    def _could_do(self, line: str) -> bool:
        try:
            return self._meanings.could_do(self._canonical(line))
        except NotUnderstood:
            return False

    def _reads_as_line(self, line: str) -> bool:
        return self._meanings.reads_as_line(self._plain(line))

    # Dialogs

    def _open_dialog(self, name: str) -> None:
        opens: dict[str, Callable[[], object]] = {
            "switch": self._open_switch,
            "fairness": self._open_fairness,
            "roles": self._open_roles,
            "rules": self._open_rules,
            "minutes": self.minutes_wanted.emit,
            "last minutes": self.last_minutes_wanted.emit,
            "times": self.times_wanted.emit,
            "handout": lambda: self.handout_wanted.emit(self.matter.proposal),
            "handover": lambda: self.handover_wanted.emit("handover"),
            "next": self.next_wanted.emit,
            "craft": self.crafting_wanted.emit,
            "agenda": self.open_agenda,
            "break": lambda: self._open_pause("break"),
            "recess": lambda: self._open_pause("recess"),
            "close": self._ask_to_close,
            "people": self._turn_to_people,
            "people file": self._lists.choose,
            "motion": self._open_motions,
            "count": lambda: self._open_form_of(self._motion_forms().count),
            "ruling": lambda: self._open_form_of(self._motion_forms().ruling),
            "send": self._send_packet,
            "send text": lambda: self._send_packet((self.matter.proposal,)),
            "receive": self._receive_packet,
        }
        if self._station.meeting.closed and not self.menus.allows(name):
            # Nobody is to write what cannot be done any more.
            self.quick.refuse(self._wording.why_refused(Refusal("MEETING_CLOSED")))
        elif name in opens:
            opens[name]()
        else:
            self._dialogs.open(name)

    def _open_form(self, form: LineForm) -> None:
        self._ask_form(form, self)

    def _send_packet(self, labels: Sequence[str] = ()) -> None:
        """Show what would go to other groups: these texts, or all there is."""
        from app.console.packet_dialog import PacketDialog  # most meetings send nothing

        station = self._station
        dialog = PacketDialog(
            station.meeting, self._wording, self, labels=labels, library=station.record()
        )
        dialog.saved.connect(self.quick.tell)
        dialog.answer_wanted.connect(lambda label: self._answer_first(dialog, label))
        dialog.open()

    def _answer_first(self, sending: PacketDialog, label: str) -> None:
        """Ask for our answer to a text, and show what would leave with it."""
        from app.console.group_forms import GroupForms

        form = self._ask_form(GroupForms().answer(self._station.meeting, label), sending)
        form.finished.connect(lambda: sending.look_at(self._station.meeting))

    def _receive_packet(self) -> None:
        from app.console.receive_dialog import ReceiveDialog  # most meetings receive nothing

        station, wording = self._station, self._wording
        ReceiveDialog(station.record(), station.meeting, wording, self._answered, self).open()

    def _ask_form(self, form: LineForm, over: QWidget) -> LineDialog:
        from app.console.line_dialog import LineDialog

        meeting, wording = self._station.meeting, self._wording
        dialog = LineDialog(form, meeting, wording, self._answered, over)
        dialog.open()
        return dialog

    def _motion_forms(self) -> MotionForms:
        from app.console.motion_forms import MotionForms

        return MotionForms(self._wording, self._station.processes)

    def _open_form_of(self, form_of: Callable[[Meeting], LineForm | None]) -> None:
        form = form_of(self._station.meeting)
        if form is not None:
            self._open_form(form)

    def _open_motions(self) -> None:
        """Open the menu of formal motions at their card; say so where none are made."""
        from app.console.motion_forms import MotionMenu

        meeting = self._station.meeting
        if not meeting.floor.rules.motions:
            self.quick.refuse(
                self.tr("The process now in use works without formal motions. F2 switches to one.")
            )
            return
        button = self.matter.motions.make
        at = button if button.isVisible() else self.matter
        offers = self._motion_forms().offers(meeting)
        menu = MotionMenu(offers, self._open_form, self._open_dialog, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _open_pause(self, verb: str) -> None:
        from app.console.floor_forms import FloorForms  # as the menu of the floor loads it

        self._open_form(FloorForms().pause(verb))

    def _open_adjourn(self) -> None:
        from app.console.frame_forms import FrameForms

        self._open_form(FrameForms().adjourn())

    def _answered(self, act: Act) -> Answered:
        outcome = self.do(act)
        refusal = outcome.refusal
        if refusal is None:
            unwritten = self.tr("It could not be written down. See above.")
            return Answered(unwritten if outcome.fault else "")
        if refusal.so:
            return Answered(so=self._wording.why_refused(refusal))
        self.quick.forget_refusal()
        return Answered(self._refusal_said(refusal), refusal.advice)

    def _open_switch(self) -> None:
        from app.console.switch_dialog import SwitchDialog

        meeting, processes = self._station.meeting, self._station.processes
        processes.own.look_again()
        foresee = self._station.foresee
        known = (meeting, processes, self._wording, self._answered)
        SwitchDialog(*known, self, foresee=foresee).open()

    def _change_item(self, number: int, over: QWidget) -> None:
        from app.console.item_dialog import ItemDialog

        meeting, processes = self._station.meeting, self._station.processes
        item = meeting.items[number - 1] if number else None
        ItemDialog(meeting, item, processes, self._wording, self._answered, over).open()

    def open_agenda(self) -> None:
        """Show the agenda as a page of its own, or bring that to the front."""
        from app.console.agenda_page import AgendaPage

        page = self.findChild(AgendaPage)
        if page is None:
            page = AgendaPage(
                self._station,
                self._wording,
                self._dress,
                self.wishes,
                self,
                do=self._answered,
                change=self._change_item,
                ask=self._ask_form,
            )
            page.finished.connect(self._let_the_agenda_go)
        agenda = _AGENDA in self.room.scenes() and not self.room.put_up.held
        if agenda and self.room.is_led_here and agenda_in_question(self._station.meeting):
            self.room.hold(_AGENDA)
            self._room_sees_agenda = True
        page.show()
        page.raise_()
        page.activateWindow()

    def _let_the_agenda_go(self) -> None:
        """Follow the meeting again, once the page is left for which the room read the agenda."""
        if self._room_sees_agenda and self.room.put_up.held == _AGENDA:
            self.room.hold("")
        self._room_sees_agenda = False

    def _open_fairness(self) -> None:
        from app.console.fairness_dialog import FairnessDialog

        dialog = FairnessDialog(self._station, self._wording, self._dress, self)
        dialog.shown_to_room.connect(lambda: self.room.hold("fairness"))
        dialog.show()

    def _open_roles(self) -> None:
        from app.console.roles_dialog import RolesDialog

        station, act = self._station, self.wishes.act.emit
        RolesDialog(station, self._wording, self.carried(), act, self).show()

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
            self._dialogs.attach(paths)

    def _open_rules(self) -> None:
        from app.console.rules_dialog import RulesDialog

        RulesDialog(self._station.meeting, self._wording, self._answered, self).open()

    # Menus

    def _on_chosen(self, name: str) -> None:
        meeting, quick, room = self._station.meeting, self.quick, self.room
        record = GoOnRecord() if meeting.off_record else GoOffRecord()
        message = self.tr("Message to the room:")
        chosen: dict[str, Callable[[], object]] = {
            "home": self.home_wanted.emit,
            "desk": self.desk_wanted.emit,
            "search all": self.search_wanted.emit,
            "projector": self.projector_wanted.emit,
            "bundle": self._begin_bundle,
            "adjourn": self._open_adjourn,
            "go on": lambda: self.do(EndBreak()),
            "undo": lambda: self.do(Undo()),
            "redo": lambda: self.do(Redo()),
            "pause": lambda: self.do(pause_or_resume(meeting)),
            "aside": lambda: self.do(PutAnswerAside()),
            "extend": lambda: self.do(more_time(meeting)),
            "seats": lambda: self.do(other_seats(meeting)),
            "record": lambda: self.do(record),
            "message": lambda: quick.ask(message, room.say),
            "hold": self._hold,
            "colours": self._dress.turn,
            "pane": self._next_pane,
            "full": lambda: self.setWindowState(
                self.windowState() ^ Qt.WindowState.WindowFullScreen
            ),
            "keys": self._open_keys,
        }
        if name in chosen:
            chosen[name]()
        elif name in ("answers", "unsettled", "line", "amendments"):
            self._go_to(name)
        else:
            self._open_dialog(name)

    def _begin_bundle(self) -> None:
        from app.console.matter_forms import AgendaForms

        self._open_form(AgendaForms().bundle(self._station.meeting, ()))

    def _hold(self) -> None:
        if not self.room.hold_or_follow():
            self.quick.refuse(self.tr("There is no scene before the room that can be held."))

    def _open_keys(self) -> None:
        from app.console.ways_on import WaysOn
        from app.keyboard.keys_dialog import KeysDialog

        KeysDialog(ConsoleKeys, self, self._ways(), WaysOn().help_on_lines()).open()

    def _ways(self) -> tuple[str, ...]:
        from app.console.ways_on import WaysOn

        meeting, _, _, following = self._station.standing()
        main = self._purpose_said()
        said = with_gaps(self.tr("The main button: {words}")).format(words=main) if main else ""
        space = said or self._hints.space(meeting, following)
        return WaysOn().of(meeting, f"{space}." if space else "", reopens=self._reopens())

    def _go_to(self, name: str) -> None:
        """Give the keyboard to a part that is asked for, if it is there."""
        if name == "unsettled":
            if not self.quick.unsettled.choices():
                self.quick.forget_refusal()
            self.quick.unsettled.go_to()
            return
        parts = {
            "answers": self.matter.entry(),
            "line": self.quick.line,
            "amendments": self.matter.list,
        }
        part = parts[name]
        if part is not None:
            self.panes.reveal(part)
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_way(self, way: str) -> None:
        label, chosen = self.matter.label, self.matter.chosen()
        self._shows(self.room.as_text(label, way, chosen) if way else Attention())

    def _shows(self, asked: Attention) -> bool:
        """Show the room a text, or let it follow again; tell whether there is a text."""
        if asked == Attention():
            self.room.follow()
        elif asked.label:
            self.room.show(asked)
        else:
            self.quick.refuse(self.tr("There is no text to show yet. F3 opens a proposal."))
            return False
        return True

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
        self.quick.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _goes_on(self, act: Act) -> bool:
        """Tell whether more of the same follows: answers, ballots, seats or items moved."""
        focus = self.focusWidget()
        moves = isinstance(act, SeatAfter | SeatGroupAfter | MoveItem)
        return moves or is_text(focus) or isinstance(focus, Answering | ActsByKey)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the panes, and say that the window is gone; first what would be lost."""
        held = self._station.memory_only
        if held is not None and held.acts and not self._may_leave:
            self._may_leave = True
            self.trouble.show_leaving(held)
            event.ignore()
            return
        if self._settings is not None:
            self._settings.setValue("console/split", self.panes.split.saveState())
        self.closed.emit()
        super().closeEvent(event)


def _arrival(line: str, act: Act, people: Map[int, Person]) -> str:
    """Return the line by which those arrive who were named bare and are all unknown; else none."""
    if not isinstance(act, RaiseHand) or act.name.isdecimal():
        return ""
    known = [name for name in (act.name, *act.others) if people_meant(name, people)]
    comes = f"arrive {line.strip()}"
    return comes if not known and _is_readable(comes) else ""


def _coming(line: str, verb: str, *, numbers: bool) -> str:
    """Return the line by which those come who would raise a hand; else the line.

    ``numbers``: whether a number is a participant's, too.
    """
    comes = f"{verb} {line.strip()}"
    if not (_is_readable(line) and _is_readable(comes)):
        return line
    act = _act_of(line)
    if not isinstance(act, RaiseHand) or act.kind is not Kind.STACK:
        return line
    return comes if numbers or not act.name.isdecimal() else line


def _first_word(line: str) -> str:
    return line.strip().casefold().partition(" ")[0]


def _is_readable(line: str) -> bool:
    try:
        _act_of(line)
    except NotUnderstood:
        return False
    return True


def _act_of(line: str) -> Act:
    from facilitation.language.grammar import act_of  # see _complete

    return act_of(line)


def _names_of_newcomers(rows: Iterable[Recorded]) -> list[str]:
    names: list[str] = []
    for row in rows:
        if isinstance(row.event, PersonArrived):
            names.append(row.event.name)
        elif isinstance(row.event, PeopleEnrolled):
            names.extend(each.name for each in row.event.people)
    return names
