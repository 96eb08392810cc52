"""Roles in turn: who has which, who carried it in past meetings, and who might take it next."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from app.attending.station import Station
from app.console.buttons import ActButton
from app.console.line.vocabulary import roles_offered
from app.console.wishes import number_of
from app.look.dialog_size import fit_screen
from app.look.dress import set_role
from app.look.labels import named, plain_label
from app.look.laying import Part, in_column, in_row
from app.wording import Wording
from app.wording.words import capital
from facilitation.meeting.act import Act
from facilitation.meeting.answering import day_of
from facilitation.meeting.families.circle.acts import NameSpoke
from facilitation.meeting.families.people.acts import GiveRole
from facilitation.meeting.past.rotation import DELEGATE, SPOKE, Carried, holders, might_next
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold
from facilitation.remembered import Parts

CarriedBefore = Callable[[], tuple[Carried, ...]]
"""Tells who carried what in past meetings of the library."""

_OTHERS = 4
_RESTS_ON = ("people", "roles", "offices", "handed", "spokes", "franchise.mandates")


class RolesDialog(QDialog):
    """A row for each role and each spoke; a press gives it to whoever is proposed."""

    def __init__(
        self,
        station: Station,
        wording: Wording,
        carried: tuple[Carried, ...],
        do: Callable[[Act], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Roles in turn"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._station, self._wording = station, wording
        self._carried, self._do = carried, do
        self.buttons: dict[tuple[str, str], ActButton] = {}
        self._area = named(QScrollArea(self, widgetResizable=True), self.windowTitle())
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        told = plain_label(wording.roles.how(), "soft", wrap=True)
        in_column(told, (self._area, 1), on=self, margins=(20, 16, 20, 16), gap=8)
        fit_screen(self, 620, 640)
        self._parts = Parts(*_RESTS_ON)
        self._proposed: set[int] = set()
        station.changed.connect(self._look_again)
        self._look_again()

    def _look_again(self) -> None:
        meeting = self._station.meeting
        if not self._parts.others(meeting):
            return
        self.buttons.clear()
        inner, self._proposed = QWidget(self), set()
        rows = [
            self._row(meeting, role, group, inner) for role, group in _roles(meeting, self._carried)
        ]
        in_column(*rows, 1, on=inner, margins=(0, 0, 8, 0), gap=14)
        set_role(inner, "pane")
        self._area.setWidget(inner)

    def _held(self, meeting: Meeting, role: str, group: str, today: str) -> str:
        found, words = holders(meeting, role, group), self._wording.roles
        names = [name_of(meeting, each) for each in found]
        if role == DELEGATE:
            given = [meeting.franchise.mandates[each] for each in found]
            names = [words.sent(*each, today) for each in zip(names, given, strict=True)]
        said = self._wording.measures.all_listed(names)
        return words.held(meeting, role, said, today)

    def _row(self, meeting: Meeting, role: str, group: str, parent: QWidget) -> QWidget:
        words, row = self._wording.roles, QWidget(parent)
        today = day_of(meeting, self._station.now().at)
        title = plain_label(capital(words.title(role, group)), "name")
        held = plain_label(self._held(meeting, role, group, today), wrap=True)
        before = [e for e in self._carried if (fold(e.role), e.group) == (fold(role), group)]
        past = plain_label(words.before(before), "small", wrap=True)
        free = might_next(meeting, self._carried, role, group, self._proposed)
        names = [each.name for each in free[: _OTHERS + 1]]
        might = plain_label(words.next(names), "small", wrap=True)
        parts: list[Part] = [in_row(title, (held, 1), margins=0, gap=8)]
        if role in meeting.roles and meeting.handed.get(role):
            parts.append(plain_label(words.handed(meeting.handed[role]), wrap=True))
        parts.append(past)
        if free and role != DELEGATE:  # whoever is sent needs a mandate, which is a line of its own
            self._proposed.add(free[0].number)
            number = number_of(free[0].number)
            act = NameSpoke(number, group) if role == SPOKE else GiveRole(role, number)
            button = ActButton(words.takes(free[0].name))
            button.clicked.connect(lambda _=False, act=act: self._do(act))
            self.buttons[role, group] = button
            parts.append(in_row((might, 1), button, margins=0))
        else:
            parts.append(might)
        in_column(*parts, on=row, margins=0, gap=2)
        return row


def _roles(meeting: Meeting, carried: Iterable[Carried]) -> list[tuple[str, str]]:
    """Return the usual roles, those that are held, a spoke for each group here, and who is sent."""
    groups = sorted({each.group for each in meeting.people.values() if each.group and each.here})
    wanted = groups if meeting.spokes or meeting.floor.rules.groups_answer else []
    given = [each.terms.to for each in meeting.franchise.mandates.values()]
    before = [each.group for each in carried if each.role == DELEGATE]
    return [
        *((role, "") for role in roles_offered(meeting)),
        *((SPOKE, group) for group in wanted),
        *((DELEGATE, body) for body in dict.fromkeys(filter(None, (*given, *before)))),
    ]
