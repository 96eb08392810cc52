"""The agenda: what was done, what is treated now and in which stage, what comes; the process."""

from functools import cached_property, partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from app.console.agenda.agenda_view import AgendaRow, AgendaView, RowKind
from app.console.buttons import ActButton
from app.console.panes import PanelColumn
from app.console.wishes import Wishes
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import filled, hold_place, in_column, in_row
from app.look.lines import Lines
from app.look.typeface import font
from app.wording import Wording
from app.wording.agenda_time import RESTS_ON
from app.wording.keys.console import CONSOLE
from app.wording.process_terms import AgainWords
from app.wording.words import with_gaps
from facilitation.meeting.act import Act
from facilitation.meeting.answering import day_of
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.agenda import acts
from facilitation.meeting.juncture import PartsWithJuncture
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.purpose import FLOOR, Aim
from facilitation.meeting.reading import name_of, place_on_agenda, set_aside
from facilitation.meeting.state import Floor, Meeting
from facilitation.process.catalogue import Processes
from facilitation.process.process import Process, due
from facilitation.remembered import Parts

_NARROWEST = 206
_LINES_TOLD = 3
_AIR = 4
_LEAST_LIST = 7
"""How high the list is at least, as a multiple of its letters: three rows, one of two lines."""


_COMES = ("floor.process", "floor.stage", "proposals")
"""What the step that comes next rests on."""


class AgendaPanel(QFrame):
    """Items and stages, and the change of process.

    ``item_wanted`` carries the number of an item whose dialog is to open (0: that of a new one).
    """

    item_wanted = Signal(int)

    def __init__(
        self,
        processes: Processes,
        wording: Wording,
        dress: Dress,
        wishes: Wishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "pane")
        self.setMinimumWidth(_NARROWEST)
        self._wording, self._wishes = wording, wishes
        self.meeting = Meeting()
        """The state at this moment, also where nothing has changed that is shown of it."""
        self._ends = ""
        self._title_due = ""
        self.rests_on = self._few = PartsWithJuncture(*RESTS_ON, "switched", "whole", *_COMES)
        self._all = PartsWithJuncture("seq")
        self._timed = Parts(*RESTS_ON)
        self._frozen: tuple[Floor, ...] = ()
        self.view = AgendaView(processes, wording, dress, self)
        self.view.setMinimumHeight(dress.scale.body * _LEAST_LIST)
        self.view.agenda.tell = self.foretold
        self._empty = plain_label(role="soft", wrap=True)
        self._processes = processes
        self._again = AgainWords(wording)
        self.due = plain_label(role="small", wrap=True)
        self.take_due = ActButton(self.tr("Onto the agenda"), "", Sign.PLUS, "quiet")
        self.would = plain_label(role="small", wrap=True)
        self.turn = ActButton("", "", Sign.PLAY)
        self.turn.hide()
        self._waits = plain_label(role="small", wrap=True)
        self.end = plain_label(role="small", wrap=True)
        self.switch = ActButton(self.tr("Switch process…"), CONSOLE.key("switch"), Sign.SWITCH)
        self.back = ActButton(self.tr("Return"), "return", Sign.UNDO)
        self.leave = ActButton(self.tr("For good…"), "return for good", None, "quiet")
        self.next_stage = ActButton(self.tr("Next stage"), "stage next", Sign.NEXT, "quiet")
        add = self.tr("Add an item to the agenda")
        self.add = ActButton(self.tr("Item…"), "item", Sign.PLUS, "quiet", name=add)
        self._lay_out(dress.scale.small)
        self._connect()

    def _lay_out(self, small: int) -> None:
        heading, told = plain_label(self.tr("Agenda"), "heading"), self._told_under_the_list(small)
        again = (self.due, self.take_due)
        above = (heading, *again, self._empty, (self.view, 1), told, self.turn)
        onwards = Lines(self.add, self.next_stage)  # long words make no pane wider
        # The way back comes above what stays, and never where *Turn to it* was.
        self._waits.setMinimumHeight(self.turn.sizeHint().height())
        self._waits.setAlignment(Qt.AlignmentFlag.AlignTop)
        parts = (*above, in_row((self.back, 1), self.leave), self._waits, onwards, self.switch)
        self._column = filled(PanelColumn(), *parts, on=self, margins=10, gap=8)

    def _told_under_the_list(self, small: int) -> QWidget:
        """Return the place for what is told; it keeps its room, so that no click moves a row."""
        place = QWidget(self)
        line = QFontMetrics(font(small)).lineSpacing()
        self._told, self._least = place, _LINES_TOLD * line + _AIR
        self._keeps = True
        """Whether what is told of a row keeps its room while none is chosen."""
        self._room, self._offered = self._least, False
        place.setFixedHeight(self._least)
        in_column(self.would, self.end, 1, on=place, margins=0)
        hold_place(self.turn)
        self.view.verticalScrollBar().rangeChanged.connect(self._keep_or_give_room)
        return place

    def _keep_or_give_room(self, _least: int = 0, beyond: int = 0) -> None:
        """Keep room for what is told of a row, unless the list is longer than its place.

        Where it is, what is told takes its room from the list when a row is chosen, and only then.
        """
        view = self.view
        last = view.agenda.index(len(view.agenda.rows) - 1)
        ends = view.visualRect(last).bottom() + view.verticalScrollBar().value() + 1
        # To the pixel: where it would be tight again with the room kept, it never comes to rest.
        kept = self._least + self.turn.sizeHint().height() + self._column.spacing()
        tight = beyond > 0 if self._keeps else ends > view.viewport().height() - kept
        if tight is self._keeps:
            self._keeps = not tight
            hold_place(self.turn, held=self._keeps)
            self._show_would()

    def _connect(self) -> None:
        act = self._wishes.act
        self.view.turned_to.connect(lambda row: self._wishes.weighed.emit(_turning_to(row)))
        self.view.looked_at.connect(self._show_would)
        self.turn.clicked.connect(self.view.turn)
        self.next_stage.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self._wishes.act.emit(acts.ReturnProcess()))
        for_good = acts.ReturnProcess(for_good=True)
        self.leave.clicked.connect(lambda: self._wishes.weighed.emit(for_good))
        self.switch.clicked.connect(lambda: self._wishes.dialog.emit("switch"))
        self.take_due.clicked.connect(self._take_due)
        self.add.clicked.connect(lambda: self.item_wanted.emit(0))
        self.view.moved.connect(
            lambda number, to: act.emit(acts.MoveItem(acts.numbered_item(number), to))
        )
        self.view.removed.connect(
            lambda number: act.emit(acts.RemoveItem(acts.numbered_item(number)))
        )
        self.view.menu_wanted.connect(self._open_menu)

    def show_meeting(self, meeting: Meeting, now: Moment) -> None:
        """Show the agenda at a moment, and what turning to the chosen row would end."""
        self.view.show_meeting(meeting, now)
        none = not meeting.agenda and not meeting.closed
        say(self._empty, self.tr('No agenda yet. Type  item "Title" for 20m') if none else "")
        goes_on = self._leads_here and not meeting.closed
        coming = self._coming(meeting)
        self.next_stage.setVisible(goes_on and coming is not None)
        if coming is not None:
            self.next_stage.say(*coming[:2])
        for button in (self.add, self.switch):
            button.setVisible(goes_on)
        self._show_frozen(meeting)
        if self._timed.others(meeting):
            self._tell_times(meeting, now)
        self._show_would()

    @cached_property
    def _leads_here(self) -> bool:
        """Whether the agenda is led at this station: at the door, it is only shown."""
        return not self._wishes.is_elsewhere(acts.ReturnProcess())

    def show_time(self, meeting: Meeting, now: Moment) -> None:
        """Show what has become of its times at a moment at which nothing else has changed."""
        self.view.show_meeting(meeting, now)
        self._tell_times(meeting, now)

    def _tell_times(self, meeting: Meeting, now: Moment) -> None:
        process = self._due_now(meeting, now)
        self._title_due = self._again.item(process) if process is not None else ""
        say(self.due, self._again.due(process) if process is not None else "")
        self.take_due.setVisible(process is not None)
        self._ends = "" if meeting.closed else self._wording.agenda_time.end(meeting, now)
        say(self.end, "" if self.would.text() else self._ends)

    def _coming(self, meeting: Meeting) -> tuple[str, str, Act] | None:
        """Return what comes after the present stage, in words, as a line and as an act.

        It is offered whatever the moment is for: nobody may want to do that.
        """
        follows = self._wording.processes.what_follows(meeting) if meeting.floor.stage else FLOOR
        if follows.aim is Aim.STAGE:
            return self.tr("Next stage"), "stage next", acts.GoToStage(follows.stage)
        if follows.aim is Aim.ITEM:
            line = f"start {place_on_agenda(meeting, follows.item)}"
            return self.tr("Next item"), line, acts.StartItem(acts.numbered_item(follows.item))
        if follows.aim is not Aim.WHOLE:
            return None
        begins = acts.BeginProcess(stage=follows.stage)
        return self._wording.purposes.button(meeting, follows), "", begins

    def _go_on(self) -> None:
        coming = self._coming(self.meeting)
        if coming is not None:
            self._wishes.weighed.emit(coming[2])

    def _due_now(self, meeting: Meeting, now: Moment) -> Process | None:
        """Return a process that is to be looked at again by now, and that no item is about."""
        own = self._processes.own.found
        if not own or meeting.closed or meeting.opening is None:
            return None
        titles = {each.title for each in meeting.items}
        found = due(own.values(), day_of(meeting, now.at))
        return next((each for each in found if self._again.item(each) not in titles), None)

    def _take_due(self) -> None:
        if self._title_due:
            self._wishes.act.emit(acts.AddItem(self._title_due))

    def _open_menu(self, row: AgendaRow, at: QPoint) -> None:
        if row.kind is not RowKind.ITEM or self.meeting.closed:
            return
        from app.console.agenda.item_dialog import ItemMenu  # made when it is asked for first

        item = self.meeting.items[int(row.target) - 1]
        change = partial(self.item_wanted.emit, item.number)
        turn = partial(self._wishes.weighed.emit, _turning_to(row))
        menu = ItemMenu(self.meeting, item, self._wishes, change, turn, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def foretold(self, row: AgendaRow) -> str:
        """Return what turning to a row would end, or why it cannot be done; empty for neither."""
        if row.here or row.kind is RowKind.HELP:
            return ""
        found = self._wishes.foresee(_turning_to(row))
        if isinstance(found, Refusal):
            return self._wording.why_refused(found)
        ends = self._wording.endings.of(self.meeting, found)
        return (
            with_gaps(self.tr("“{title}”: {ends}")).format(title=row.text, ends=ends)
            if ends
            else ""
        )

    def _show_would(self) -> None:
        """Offer to turn to what is chosen, and say before what that would end."""
        row = self.view.chosen()
        self.rests_on = self._few if row is None else self._all
        offered = row is not None and not row.here and not self.meeting.closed
        say(self.would, self.foretold(row) if row is not None and offered else "")
        say(self.end, "" if self.would.text() else self._ends)
        told = self.would if self.would.text() else self.end
        needed = told.heightForWidth(self._told.width()) if told.text() else 0
        self._room = max(self._least if self._keeps else 0, needed)
        if row is not None:
            words = (
                self.tr("Go to the stage") if row.kind is RowKind.STAGE else self.tr("Turn to it")
            )
            name = with_gaps(self.tr("Turn to {title}")).format(title=row.text)
            self.turn.say(words, self.tr("Enter, or double click"), name)
        self._offered = offered
        if self._keeps or not QApplication.mouseButtons():
            self._take_room()
        else:  # a second click is to find the row where the first one did
            QTimer.singleShot(QApplication.doubleClickInterval(), self, self._take_room)

    def _take_room(self) -> None:
        """Give what is told of the chosen row its room, and the button its place."""
        self._told.setFixedHeight(self._room)
        self.turn.setVisible(self._offered)

    def _show_frozen(self, meeting: Meeting) -> None:
        frozen = () if meeting.closed else meeting.frozen
        if frozen is self._frozen and self._waits.text():
            return
        self._frozen = frozen
        for button in (self.back, self.leave):
            button.setVisible(self._leads_here and bool(frozen))
        why = "" if meeting.closed else self._why(meeting)
        if not frozen:
            say(self._waits, why)
            return
        process = self._wording.processes.named(meeting.frozen[-1].process)
        waiting = [self._left(meeting, each) for each in reversed(meeting.frozen)]
        words = self.tr("Waiting as it was left: {process}")
        said = with_gaps(words).format(process=self._wording.measures.parted(waiting))
        say(self._waits, "\n".join(filter(None, (why, said))))
        self.back.say(
            self.tr("Return to it"),
            name=with_gaps(self.tr("Return to {process}")).format(process=process),
        )
        ends, good = self.tr("End it…"), self.tr("For good…")
        name = with_gaps(self.tr("End {process}")).format(process=process)
        if set_aside(meeting):
            self.leave.say(ends, name=name)
        else:
            self.leave.say(good, name=self.tr("Return for good"))

    def _why(self, meeting: Meeting) -> str:
        because = meeting.floor.because
        if not because:
            return ""
        why = with_gaps(self.tr("Changed because “{because}”.")).format(because=because)
        how = self._wording.processes.how_changed_here(meeting)
        return f"{why} {how}".strip()

    def _left(self, meeting: Meeting, floor: Floor) -> str:
        """Return a process that waits, with what goes on in it: a turn, a round, a stack."""
        named = self._wording.processes.named(floor.process)
        turn, waiting = floor.turn, len(floor.stack.entries)
        parts = [
            with_gaps(self.tr("{name}'s turn")).format(name=name_of(meeting, turn.person))
            if turn is not None
            else "",
            self.tr("a round") if floor.round is not None else "",
            self.tr("%n in its stack", "", waiting) if waiting else "",
        ]
        what = self._wording.measures.listed([each for each in parts if each])
        return f"{named} ({what})" if what else named


def _turning_to(row: AgendaRow) -> Act:
    return (
        acts.GoToStage(row.target)
        if row.kind is RowKind.STAGE
        else acts.StartItem(acts.numbered_item(int(row.target)))
    )
