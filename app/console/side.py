"""The third pane of the console: the matter, or the people; one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.console.buttons import ActButton
from app.console.panes import PanelColumn
from app.look.dress import set_role
from app.look.icons import Sign
from app.look.laying import filled, in_row
from app.speaking.parts import HeardAs, Role
from app.wording.keys.console import CONSOLE
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.state import Meeting
from facilitation.remembered import Parts

if TYPE_CHECKING:
    from app.console.matter.matter_panel import MatterPanel
    from app.console.people.people_panel import PeoplePanel
    from facilitation.people.roll import Member

Known = Callable[[], "Sequence[Member]"]
"""Returns who is known from the roll and from earlier meetings."""

_RESTS_ON = (
    *("people", "labels", "decision", "opening", "closed", "roles", "spokes", "alternates"),
    *("needs", "languages", "floor.keeper", "awaited"),
)


class _Stack(QStackedWidget, HeardAs):
    """What is behind one another is not spoken of: only one of it is there."""

    heard_as = Role.Client


class Side(QFrame):
    """Shows the matter unless people are wanted; a new matter comes to the front by itself.

    ``people`` is made when it is first seen; ``to_people``, the button that leads there, has its
    place in the line above all panes.
    """

    wanted = Signal()
    """Somebody asked for what is shown here."""

    came = Signal()
    """Something new came to the front by itself."""

    def __init__(
        self,
        matter: Callable[[QWidget], MatterPanel],
        people: Callable[[], PeoplePanel],
        parent: QWidget | None = None,
    ) -> None:
        """Make the matter's panel, and know how the people's is made."""
        super().__init__(parent)
        self._make = people
        self.meeting = self._shown = Meeting()
        """The state at this moment, also where nothing has changed that is shown of it."""
        self._counted = Parts("people", "awaited")
        self.rests_on = Parts(*_RESTS_ON)
        self._wanted = False
        self.may_turn: Callable[[QWidget], bool] = lambda _shown: True
        """Tells whether something may come by itself in the place of a part."""

        self.people: PeoplePanel | None = None
        self.to_matter = ActButton(
            self.tr("Back to the matter"), CONSOLE.key("people"), None, "quiet"
        )
        self.to_people = ActButton(self.tr("People"), CONSOLE.key("people"), Sign.PEOPLE, "quiet")
        self.to_people.setCheckable(True)
        self._stack = _Stack(self)
        self.matter = matter(self._stack)
        self._front: QWidget = self.matter
        self._stack.addWidget(self.matter)
        top = in_row(self.to_matter, 1, margins=(10, 0, 10, 0))
        filled(PanelColumn(), top, (self._stack, 1), on=self, margins=0, gap=0)
        self.to_matter.clicked.connect(self.show_matter)
        self.to_people.clicked.connect(self.show_people)
        self.to_matter.hide()

    def minimumSizeHint(self) -> QSize:
        return self._room(self._front.minimumSizeHint())

    def sizeHint(self) -> QSize:
        return self._room(self._front.sizeHint())

    def _room(self, panel: QSize) -> QSize:
        row = self.to_matter
        return panel + QSize(0, 0 if row.isHidden() else row.sizeHint().height())

    def shows_people(self) -> bool:
        return self._front is self.people

    def show_meeting(self, meeting: Meeting, _now: Moment) -> None:
        """Show how it stands; a text or a question that is new comes to the front."""
        before, self._shown = self._shown, meeting
        if self._counted.others(meeting):
            people = meeting.people.items()  # who is called back is not here yet
            here = sum(each.here for number, each in people if number not in meeting.awaited)
            self.to_people.say(self.tr("People: {number}").format(number=here))
        if meeting.labels != before.labels or _asked(meeting) != _asked(before):
            self._turn_to_matter()
        elif not meeting.people and meeting.opening is not None and not self.shows_people():
            self._show_people()
        elif meeting.people and not self._wanted and self.shows_people():
            if self.people is not None and self.people.is_used():
                self._wanted = True  # more may come, and belong to other groups
            else:
                self.show_matter()
        if self.people is not None and self.shows_people():
            self.people.show_meeting(meeting)

    def _turn_to_matter(self) -> None:
        """Bring a new text or question to the front, unless somebody works with the people."""
        if self.may_turn(self._front):
            self.show_matter()
            self.came.emit()
        else:
            self._wanted = self.shows_people()

    def show_matter(self) -> None:
        """Bring the matter to the front."""
        self._wanted = False
        self._bring(self.matter)

    def show_people(self) -> None:
        """Bring the people to the front, and let the keyboard write who comes."""
        self._wanted = True
        people = self._show_people()
        self.wanted.emit()
        people.take_names()

    def _show_people(self) -> PeoplePanel:
        if self.people is None:
            self.people = self._make()
            self._stack.addWidget(self.people)
        self._bring(self.people)
        self.people.show_meeting(self.meeting)
        return self.people

    def writes(self) -> bool:
        return self.people is not None and self.people.field.hasFocus()

    def _bring(self, front: QWidget) -> None:
        if front is not self._front:
            self._front = front
            self._stack.setCurrentWidget(front)
            self.to_matter.setVisible(self.shows_people())
            self.updateGeometry()
        self._light()

    def _light(self) -> None:
        """Light the button of the people only while they are seen: this pane may give way."""
        seen = self.shows_people() and self.isVisible()
        self.to_people.setChecked(seen)
        set_role(self.to_people, "" if seen else "quiet")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._light()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._light()


def _asked(meeting: Meeting) -> int:
    return meeting.decision.id if meeting.decision is not None else 0
