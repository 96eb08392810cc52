"""Opening the dialogs and forms about the meeting itself, and what goes between groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.console.line.line_dialog import LineDialog
from app.console.line.line_form import LineForm
from facilitation.meeting.agenda.sittings import agenda_in_question
from facilitation.meeting.state import Meeting

if TYPE_CHECKING:
    from app.console.console import Console
    from app.console.matter.motion_forms import MotionForms
    from app.console.packet_dialog import PacketDialog

_AGENDA = "agenda"
"""The scene of what is to be agreed to before the first item."""


class MeetingDialogs(QObject):
    """Opens each by its name; loaded with the first, and so is each of them."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._station, self._room, self._wording = console.station, console.room, console.wording
        self._do = console.acting.answered
        self._room_sees_agenda = False

    def open(self, name: str) -> None:
        """Open what is named; a name that none of these has is one of a text's."""
        opens: dict[str, Callable[[], object]] = {
            "switch": self._open_switch,
            "fairness": self._open_fairness,
            "roles": self._open_roles,
            "rules": self._open_rules,
            "agenda": self.open_agenda,
            "break": partial(self._open_pause, "break"),
            "recess": partial(self._open_pause, "recess"),
            "adjourn": self._open_adjourn,
            "bundle": self._begin_bundle,
            "motion": self._open_motions,
            "count": lambda: self._open_form_of(self._motion_forms().count),
            "ruling": lambda: self._open_form_of(self._motion_forms().ruling),
            "send": self.send,
            "send text": lambda: self.send((self._console.matter.proposal,)),
            "receive": self.receive,
        }
        if name in opens:
            opens[name]()
        else:
            self._console.texts.open(name)

    # Forms of one line

    def open_form(self, form: LineForm) -> None:
        """Ask for what fills the gaps of a line."""
        self._ask(form, self._console)

    def _ask(self, form: LineForm, over: QWidget) -> LineDialog:
        dialog = LineDialog(form, self._station, self._wording, self._do, over)
        dialog.open()
        return dialog

    def ask_how_it_was(self) -> None:
        """Write what was said of the meeting, then go on to its end."""
        from app.console.frame_forms import FrameForms

        form = self._ask(FrameForms().evaluation(), self._console)
        form.finished.connect(self._console.acting.ask_to_close)

    def _open_pause(self, verb: str) -> None:
        from app.console.floor.floor_forms import FloorForms

        self.open_form(FloorForms().pause(verb))

    def _open_adjourn(self) -> None:
        from app.console.frame_forms import FrameForms

        self.open_form(FrameForms().adjourn())

    def _begin_bundle(self) -> None:
        from app.console.matter.matter_forms import AgendaForms

        self.open_form(AgendaForms().bundle(self._station.meeting, ()))

    # Formal motions

    def _motion_forms(self) -> MotionForms:
        from app.console.matter.motion_forms import MotionForms

        return MotionForms(self._wording, self._station.processes)

    def _open_form_of(self, form_of: Callable[[Meeting], LineForm | None]) -> None:
        form = form_of(self._station.meeting)
        if form is not None:
            self.open_form(form)

    def _open_motions(self) -> None:
        """Open the menu of formal motions at their card; say so where none are made."""
        from app.console.matter.motion_forms import MotionMenu

        meeting = self._station.meeting
        if not meeting.floor.rules.motions:
            self._console.quick.refuse(
                self.tr("The process now in use works without formal motions. F2 switches to one.")
            )
            return
        button = self._console.matter.motions.make
        at = button if button.isVisible() else self._console.matter
        offers = self._motion_forms().offers(meeting)
        menu = MotionMenu(offers, self.open_form, self.open, self._console)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    # Between groups

    def send(self, labels: Sequence[str] = ()) -> None:
        """Show what would go to other groups: these texts, or all there is."""
        from app.console.packet_dialog import PacketDialog

        station = self._station
        dialog = PacketDialog(
            station.meeting, self._wording, self._console, labels=labels, library=station.record()
        )
        dialog.saved.connect(self._console.quick.tell)
        dialog.answer_wanted.connect(lambda label: self._answer_first(dialog, label))
        dialog.open()

    def _answer_first(self, sending: PacketDialog, label: str) -> None:
        """Ask for our answer to a text, and show what would leave with it."""
        from app.console.group_forms import GroupForms

        form = self._ask(GroupForms().answer(self._station.meeting, label), sending)
        form.finished.connect(lambda: sending.look_at(self._station.meeting))

    def receive(self) -> None:
        """Show what came from other groups."""
        from app.console.receive_dialog import ReceiveDialog

        station, do = self._station, self._do
        ReceiveDialog(station.record(), station.meeting, self._wording, do, self._console).open()

    # The process, the agenda, and those who lead

    def _open_switch(self) -> None:
        from app.console.switch_dialog import SwitchDialog

        station, processes = self._station, self._station.processes
        processes.own.look_again()
        known = (station.meeting, processes, self._wording, self._do)
        SwitchDialog(*known, self._console, foresee=station.foresee).open()

    def change_item(self, number: int, over: QWidget) -> None:
        """Change what is planned for an item; number 0 is a new one."""
        from app.console.agenda.item_dialog import ItemDialog

        meeting, processes = self._station.meeting, self._station.processes
        item = meeting.items[number - 1] if number else None
        ItemDialog(meeting, item, processes, self._wording, self._do, over).open()

    def open_agenda(self) -> None:
        """Show the agenda as a page of its own, or bring that to the front."""
        from app.console.agenda.agenda_page import AgendaPage

        page = self._console.findChild(AgendaPage)
        if page is None:
            page = AgendaPage(
                self._station,
                self._wording,
                self._console.dress,
                self._console.wishes,
                self._console,
                do=self._do,
                change=self.change_item,
                ask=self._ask,
            )
            page.finished.connect(self._let_the_agenda_go)
        room = self._room
        agenda = _AGENDA in room.scenes() and not room.put_up.held
        if agenda and room.is_led_here and agenda_in_question(self._station.meeting):
            room.hold(_AGENDA)
            self._room_sees_agenda = True
        page.show()
        page.raise_()
        page.activateWindow()

    def _let_the_agenda_go(self) -> None:
        """Follow the meeting again, once the page is left for which the room read the agenda."""
        if self._room_sees_agenda and self._room.put_up.held == _AGENDA:
            self._room.hold("")
        self._room_sees_agenda = False

    def _open_fairness(self) -> None:
        from app.console.floor.fairness_dialog import FairnessDialog

        dialog = FairnessDialog(self._station, self._wording, self._console.dress, self._console)
        dialog.shown_to_room.connect(lambda: self._room.hold("fairness"))
        dialog.show()

    def _open_roles(self) -> None:
        from app.console.people.roles_dialog import RolesDialog

        station, act = self._station, self._console.wishes.act.emit
        RolesDialog(station, self._wording, self._console.carried(), act, self._console).show()

    def _open_rules(self) -> None:
        from app.console.floor.rules_dialog import RulesDialog

        meeting, do = self._station.meeting, self._do
        RulesDialog(meeting, self._wording, do, self._console).open()
