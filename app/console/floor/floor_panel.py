"""The floor: whose turn it is, what can be done with it, and who waits."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget

from app.console.floor.floor_buttons import FloorButtons
from app.console.floor.heard_line import HeardLine
from app.console.floor.in_view import AskedText, InView
from app.console.floor.stack_menu import StackMenu
from app.console.floor.stack_view import StackView
from app.console.floor.turn_view import TurnView
from app.console.panes import PanelColumn
from app.console.wishes import Wishes, number_of, typed_name
from app.look.dress import Dress, set_role
from app.look.labels import TwoLineLabel, plain_label, say
from app.look.laying import come_late, hold_place, read_in_order
from app.look.lines import Lines
from app.look.ring import in_one_line
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.direction import beside
from facilitation.floor import rounds
from facilitation.floor.places import Place
from facilitation.floor.rounds import Round, holder
from facilitation.floor.turns import TurnKind
from facilitation.language.writing import quoted
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.circle.acts import SeatAfter, SeatGroupAfter
from facilitation.meeting.families.stack.acts import Withdraw
from facilitation.meeting.families.turns.acts import Call
from facilitation.meeting.floor.following import NOBODY, Following, Step, those_asked
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.juncture import PartsWithJuncture
from facilitation.meeting.pending import asked_now, is_ordered
from facilitation.meeting.purpose import FLOOR, Aim, round_is_over, round_to_begin
from facilitation.meeting.reading import deciding, group_of, keeper_of, name_of
from facilitation.meeting.state import Meeting

if TYPE_CHECKING:
    from app.console.after_meeting import AfterMeeting
    from app.console.floor.gathering import NamesPanel, ReturnPanel
    from app.console.floor.round_view import RoundView


class _Front(QStackedLayout):
    """What stands behind one another: as high as what is in front needs, as wide as any needs."""

    def hasHeightForWidth(self) -> bool:
        front = self.currentWidget()
        return front is not None and front.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the least height of what is in front: Qt would ask what is behind it, too."""
        front = self.itemAt(self.currentIndex())
        return front.minimumHeightForWidth(width) if front else -1

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        needed, front = super().minimumSize(), self.itemAt(self.currentIndex())
        return QSize(needed.width(), front.minimumSize().height()) if front else needed


class FloorPanel(QFrame):
    """Shows the floor and lets it be led by mouse and keys."""

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "pane")
        self._wording, self._dress, self._wishes = wording, dress, wishes
        self._meeting = Meeting()
        self._parts = PartsWithJuncture(
            "floor",
            "people",
            "closed",
            "decision",
            "awaited",
            "called_back",
            "pause",
            "silence",
            "nominations",
            "proposals",
            "enough",
            "bundle",
            "business.ordered",
            "item",
            "spokes",
            "alternates",
            "seating",
        )
        self._places: tuple[Place, ...] = ()
        self.following = NOBODY
        self.purpose = FLOOR
        self._gathered: Round | None = None
        self.heading = TwoLineLabel("heading", self)
        self.menu = StackMenu(wording, wishes, self)
        self.turn = TurnView(wording, dress, self)
        self.interrupted = plain_label(role="soft", wrap=True)
        self.buttons = FloorButtons(wishes, self)
        self._after: AfterMeeting | None = None
        self.asked = AskedText(self)
        self.prompt = self.asked.label
        self.in_view = plain_label(role="soft", wrap=True)
        self._in_view = InView(wording)
        self.stack = StackView(wording, dress, self)
        self.nobody = plain_label(role="soft", wrap=True)
        self._circle: RoundView | None = None
        self._returning: ReturnPanel | None = None
        self._names: NamesPanel | None = None
        self.heard = HeardLine(dress, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = PanelColumn(self)
        self._column = column
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.menu)
        column.addLayout(top)
        column.addWidget(self.turn)
        column.addWidget(self.interrupted)
        column.addWidget(self.buttons)
        column.addWidget(self.asked)
        column.addWidget(self.in_view)
        self._waiting = _Front()
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nobody.setContentsMargins(6, 10, 6, 6)
        for view in (self.nobody, self.stack):
            self._waiting.addWidget(view)
        column.addLayout(self._waiting, 1)
        buttons = self.buttons
        foot = QWidget(self)
        Lines(self.heard, buttons.enough, buttons.end, buttons.clock, on=foot)
        column.addWidget(foot)

    def put_acts_first(self, *, first: bool) -> None:
        """Lay the buttons out above whoever speaks, where a window is too low for both."""
        self.turn.from_the_top = first
        self._hold_line(held=not (self.turn.isHidden() or first))
        self._column.removeWidget(self.buttons)
        before = self.turn if first else self.asked
        self._column.insertWidget(self._column.indexOf(before), self.buttons)
        read_in_order(self._column)

    def _connect(self) -> None:
        act = self._wishes.act
        weighed = self._wishes.weighed
        self.stack.called.connect(lambda place: weighed.emit(Call(_who(place))))
        self.stack.withdrawn.connect(lambda place: act.emit(Withdraw(_who(place))))
        self.stack.moved.connect(self._offer_move)
        self.buttons.clock_toggled.connect(self._ask_clock)

    @property
    def circle(self) -> RoundView:
        """The circle of seats, made for the first round."""
        if self._circle is None:
            from app.console.floor.round_view import RoundView  # many meetings go without a round

            made = self._circle = RoundView(self._dress, self)
            made.seat_chosen.connect(lambda person: self._choose_seat(person, weighed=True))
            made.seat_taken.connect(lambda person: self._choose_seat(person, weighed=False))
            made.seat_moved.connect(self._seat)
            made.group_moved.connect(
                lambda group, after: self._wishes.act.emit(SeatGroupAfter(group, after))
            )
            self._waiting.addWidget(made)
        return self._circle

    @property
    def returning(self) -> ReturnPanel:
        """Who is back from a recess, made for the first one."""
        if self._returning is None:
            from app.console.floor.gathering import ReturnPanel  # most evenings have none

            made = self._returning = ReturnPanel(self._wording, self._wishes, self)
            self._waiting.addWidget(made)
        return self._returning

    @property
    def names(self) -> NamesPanel:
        """Who is proposed for a role, made for the first."""
        if self._names is None:
            from app.console.floor.gathering import NamesPanel  # most evenings choose for none

            self._names = come_late(NamesPanel(self._wording, self._wishes, self), self.asked)
        return self._names

    @property
    def after(self) -> AfterMeeting:
        """What is left to do, made when the meeting is closed."""
        if self._after is None:
            from app.console.after_meeting import AfterMeeting  # not before the end

            self._after = come_late(AfterMeeting(self._wishes, self), self.buttons)
        return self._after

    def show_meeting(
        self, meeting: Meeting, now: Moment, places: tuple[Place, ...], following: Following
    ) -> None:
        """Show how the floor stands; what rests on nothing that has changed stays as it is.

        ``places`` are those of all who wait, in order; ``following`` is what Space does.
        """
        purpose = self._wording.processes.purpose(meeting)
        beside = (places is self._places, following is self.following, purpose == self.purpose)
        if self._parts.others(meeting) or not all(beside):
            self.following, self.purpose = following, purpose
            self._show_floor(meeting, places)
        self._meeting = meeting
        self.menu.meeting = meeting
        self.menu.setVisible(not meeting.closed)
        if meeting.closed or self._after is not None:
            self.after.show_meeting(meeting)
        self.show_time(meeting, now)
        if self.heard.rests_on.others(meeting):
            self.heard.show_meeting(meeting)

    def show_time(self, meeting: Meeting, now: Moment) -> None:
        """Show the present turn at a moment."""
        together = meeting.silence or meeting.small_groups or meeting.prompts
        say(self.in_view, self._in_view.of(meeting, now.tick) if together else "")
        going = meeting.floor.round
        if going is None:
            self.turn.show_turn(meeting, now.tick)
            if self._gathered is not None:
                self._show_gathered(meeting, self._gathered)
            return
        speaking = name_of(meeting, meeting.floor.turn.person) if meeting.floor.turn else ""
        under = self._under_holder(meeting, now)
        title = speaking or self.tr("The piece lies in the middle")
        self.circle.show_round(meeting, going, self.following.person, title, under)

    def _show_gathered(self, meeting: Meeting, seats: Round) -> None:
        """Show how people sit before a round, with whoever would begin it."""
        begins, keeper = self.purpose.person, keeper_of(meeting)
        called, _ = on_the_floor(meeting, begins or keeper, seats)
        title = called or self._wording.processes.title_here(meeting)
        under = self.tr("keeps the circle") if keeper else ""
        if begins:
            under = self.tr("begins; a double click on another seat: they begin")
        self.circle.show_round(meeting, seats, begins or keeper, title, under)

    def place(self, row: int) -> Place | None:
        """Return who waits at a row (0 is next)."""
        return self._places[row] if 0 <= row < len(self._places) else None

    def _show_floor(self, meeting: Meeting, places: tuple[Place, ...]) -> None:
        floor, words = meeting.floor, (self._wording.purposes, self._wording.processes)
        self._show_waiting(meeting, places)
        self.buttons.show_meeting(meeting, self.following, self.purpose, *words)
        self._show_interrupted(meeting)
        self._gathered = None
        if self._wording.processes.sits_in_circle(meeting) and not meeting.closed:
            self._gathered = round_to_begin(meeting, self.purpose)
        waiting = self.tr("%n wait", "", len(self._places)) if self._places else ""
        say(self.heading, self._heading(meeting, waiting))
        self.heading.set_brief(self._heading_in_brief(meeting, waiting))
        self.asked.show_text(self._asked(meeting))
        self._show_names(meeting)
        seated = floor.round is not None or self._gathered is not None
        recess = meeting.called_back and floor.turn is None
        self.turn.setVisible(not (seated or recess or meeting.closed))
        self._hold_line(held=not (self.turn.isHidden() or self.turn.from_the_top))
        self._choose_view(meeting)

    def _hold_line(self, *, held: bool) -> None:
        """Keep the line of whom a speaker interrupted: the buttons below would move otherwise."""
        hold_place(self.interrupted, held=held)
        line = ceil(QFontMetricsF(self.interrupted.font()).lineSpacing())
        self.interrupted.setMinimumHeight(line if held else 0)

    def _show_names(self, meeting: Meeting) -> None:
        stage = self._wording.processes.known.stage(meeting.floor.process, meeting.floor.stage)
        asked = stage is not None and stage.names and not meeting.closed
        if asked:
            self.names.show_meeting(meeting)
        if self._names is not None:
            self._names.setVisible(asked)

    def _show_waiting(self, meeting: Meeting, places: tuple[Place, ...]) -> None:
        if places is not self._places or meeting.people is not self._meeting.people:
            self._places = places
            self.stack.show_places(meeting, places)

    def _asked(self, meeting: Meeting) -> str:
        """Return what the round asks, or will ask; before it, and in silence, what it is for."""
        going, processes = meeting.floor.round, self._wording.processes
        if going is not None:
            return going.prompt
        if self._gathered is None:
            silent = meeting.silence is not None and processes.is_silent(meeting)
            return processes.said_here(meeting).room if silent else ""
        asked = self._wording.purposes.asked(meeting, self.purpose)
        if self.purpose.aim is not Aim.ROUND and round_is_over(meeting):
            complete = rounds.complete(self._gathered)
            return self.tr("The round is complete.") if complete else self.tr("The round is over.")
        return asked or processes.said_here(meeting).room

    def _choose_view(self, meeting: Meeting) -> None:
        view: QWidget
        if meeting.called_back:
            self.returning.show_meeting(meeting)
            view = self.returning
        elif meeting.floor.round is not None or self._gathered is not None:
            view = self.circle
        else:
            waits = bool(self._places) and not meeting.closed
            view = self.stack if waits else self.nobody
        if view is self.nobody:
            say(self.nobody, self._nobody_said(meeting))
        if self._waiting.currentWidget() is not view:
            self._waiting.setCurrentWidget(view)

    def waiting(self) -> QWidget:
        """Return the view of those who wait, or of the circle, that the keyboard can go to."""
        return self.stack if self._circle is None or self._circle.isHidden() else self._circle

    def _nobody_said(self, meeting: Meeting) -> str:
        if meeting.closed:
            return self.tr(
                "What was said and decided is in its minutes. The next meeting begins with the "
                "same people."
            )
        if is_planned(meeting):
            return self.tr(
                "Nothing runs yet. Write the agenda (Ctrl+Shift+A) and who is expected, and bring "
                "texts; whoever comes on the day arrives then."
            )
        if self.purpose.aim is Aim.PEOPLE and any(e.expected for e in meeting.people.values()):
            return self.tr(
                "Nobody is here yet. Press Space, choose in the list who has come, and say so "
                "below."
            )
        if self.purpose.aim is Aim.PEOPLE:
            return self.tr(
                "Nobody is here yet. Say first who has come: press Space, then write the names."
            )
        if meeting.pause is not None:
            return self.tr("This is a break. Nobody is called until you go on.")
        if meeting.silence is not None:
            return self.tr("Nobody waits: now all are silent.")
        question = asked_now(meeting)
        if question is not None and is_ordered(meeting, question):
            return self.tr("The debate is over. Points of order alone are heard before the vote.")
        if self._wording.processes.all_listen(meeting) and not deciding(meeting):
            return self.tr("Nobody waits: now all listen.")
        if meeting.floor.stack.closed:
            return self.tr("The stack is closed, and nobody waits any more.")
        return self.tr("Nobody waits. Type a name and press Enter when somebody raises a hand.")

    def _heading_in_brief(self, meeting: Meeting, waiting: str) -> str:
        """Return the heading without what the agenda and the circle below it say, too."""
        floor = meeting.floor
        if floor.round is not None:
            said = self._wording.floor.so_far_in_brief(floor.round)
            return beside((self._stage_said(meeting), said))
        if meeting.closed or not waiting:
            return ""
        return f"{waiting} · {self._wording.floor.order(floor.stack.order)}"

    def _stage_said(self, meeting: Meeting) -> str:
        """Return the stage, or the process where it has none."""
        processes = self._wording.processes
        return processes.title_here(meeting) or processes.named(meeting.floor.process)

    def _has_no_order(self, meeting: Meeting) -> bool:
        """Tell whether nobody is called by an order of hands, now or next."""
        listen = not self._places and self._wording.processes.all_listen(meeting)
        nobody = self._gathered is not None or self.purpose.aim is Aim.PEOPLE
        return nobody or listen or meeting.silence is not None

    def _heading(self, meeting: Meeting, waiting: str) -> str:
        floor = meeting.floor
        if meeting.closed:
            time = self._wording.measures.clock(meeting.closed_at)
            return self.tr("The meeting was closed at {time}").format(time=time)
        if is_planned(meeting) and meeting.opening is not None:
            process = self._wording.processes.named(meeting.opening.process or floor.process)
            when = self._wording.measures.occasion(meeting.opening.on)
            return with_gaps(self.tr("{process}, planned for {when}")).format(
                process=process, when=when
            )
        first = self._stage_said(meeting)
        if floor.round is not None:
            kind = self.tr("round {number}").format(number=floor.round.number)
            kind = beside((kind, self._wording.floor.so_far(floor.round)))
        elif self._has_no_order(meeting):
            kind = ""
        else:
            kind = with_gaps(self.tr("next: {order}")).format(
                order=self._wording.floor.order(floor.stack.order)
            )
        closed = self.tr("closed") if floor.stack.closed and floor.round is None else ""
        return beside((waiting, first, kind, closed))

    def _show_interrupted(self, meeting: Meeting) -> None:
        """Say who comes before those in the stack: who was interrupted, and who was asked."""
        floor = meeting.floor
        names = [on_the_floor(meeting, each.turn.person)[0] for each in floor.waiting]
        listed = self._wording.measures.listed
        said: list[str] = []
        if names:
            words = self.tr("go on afterwards: {names}", "", len(names))
            said.append(with_gaps(words).format(names=listed(names)))
        asked = [on_the_floor(meeting, each)[0] for each in those_asked(meeting)]
        if asked:
            words = self.tr("were asked, and answer next: {names}", "", len(asked))
            said.append(with_gaps(words).format(names=listed(asked)))
        if floor.round is not None:
            said = [self._wording.floor.after_round(meeting, self._places)]
        say(self.interrupted, beside(said))

    def _under_holder(self, meeting: Meeting, now: Moment) -> str:
        turn, going = meeting.floor.turn, meeting.floor.round
        parts: list[str] = []
        if turn is None and going is not None and self.following.step is Step.CHOOSE:
            parts.append(self.tr("Click who was chosen to be next, or type the name"))
        if turn is not None:
            parts.append(group_of(meeting, turn.person))
            if turn.kind is not TurnKind.ROUND:
                parts.append(self._wording.floor.kind_of(meeting, turn))
            ring = self.turn.ring_of(meeting, now.tick)
            shown = ring.elapsed or ring.allotted is not None
            parts.append(in_one_line(ring) if shown else ring.under)
            parts.append(self._piece_waits(meeting, turn.person))
            # A soft limit means no more than the time says.
            rule = shown and turn.hard
            parts.append(self._wording.floor.overrun_rule(meeting) if rule else "")
        return beside(parts)

    def _piece_waits(self, meeting: Meeting, speaking: int) -> str:
        holds = holder(meeting.floor.round) if meeting.floor.round is not None else None
        if holds is None or holds == speaking:
            return ""
        return with_gaps(self.tr("{name} holds the piece")).format(
            name=on_the_floor(meeting, holds)[0]
        )

    def _seat(self, person: int, after: int) -> None:
        self._wishes.act.emit(SeatAfter(number_of(person), number_of(after) if after else ""))

    def _choose_seat(self, person: int, *, weighed: bool) -> None:
        """Hand the piece on, or let a round begin there; a click alone takes it from nobody."""
        if self._gathered is None:
            wish = self._wishes.weighed if weighed else self._wishes.act
            wish.emit(Call(number_of(person)))
        elif self.purpose.aim is Aim.ROUND:
            wish = self._wishes.proposed if weighed else self._wishes.purpose
            wish.emit(self.purpose, number_of(person))

    def _offer_move(self, place: Place, to: int) -> None:
        who = typed_name(self._meeting, place.entry.person)
        line = f"move {who} to {to} because {quoted('')}"
        self._wishes.begun.emit(line, len(line) - 1, self.tr("why"))

    def _ask_clock(self, asked: bool) -> None:
        self.turn.clock_asked = asked
        self.turn.update()


def _who(place: Place) -> str:
    return number_of(place.entry.person)
