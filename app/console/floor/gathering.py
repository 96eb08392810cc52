"""Whom the room looks for: somebody for a role, and after a recess who is missing yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.console.buttons import ActButton
from app.console.wishes import Wishes, number_of
from app.look.dress import set_role
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.language.writing import quoted
from facilitation.meeting.families.people.acts import ComeBack
from facilitation.meeting.groups.returning import GroupBack, by_group
from facilitation.meeting.reading import by_candidate, current_item, name_of
from facilitation.meeting.state import Fate, Meeting


class NamesPanel(QFrame):
    """Seen in stages in which people are proposed (`Stage.names`)."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._wording, self._wishes = wording, wishes
        self._meeting = Meeting()
        self.told = plain_label("", "", self, wrap=True)
        self.add = ActButton(self.tr("Name and reason…"), "nominate", Sign.PLUS)
        self.propose = ActButton("", "propose", Sign.NOTE)
        buttons = QWidget(self)
        Lines(self.add, self.propose, on=buttons)
        in_column(self.told, buttons, on=self, margins=(12, 8, 12, 8), gap=6)
        self.add.clicked.connect(self._name)
        self.propose.clicked.connect(self._propose)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show who is proposed, by whom and why."""
        self._meeting = meeting
        rows = [said for _, said in self._wording.nominations.rows(meeting)]
        say(self.told, "\n".join(rows) or self.tr("Nobody has been proposed yet."))
        first = self._first()
        self.propose.say(with_gaps(self.tr("Propose {name}…")).format(name=name_of(meeting, first)))
        self.propose.setVisible(bool(first) and not self._is_proposed(first))

    def _is_proposed(self, person: int) -> bool:
        """Tell whether a text of this item is open, or the one for this person was agreed on."""
        here = (e for e in self._meeting.proposals.values() if e.item == self._meeting.item)
        title = self._title_for(person)
        return any(
            each.fate is Fate.OPEN or (each.fate is Fate.ADOPTED and each.title == title)
            for each in here
        )

    def _title_for(self, person: int) -> str:
        name, role = name_of(self._meeting, person), self._role()
        return with_gaps(self.tr("{role}: {name}")).format(name=name, role=role)

    def _role(self) -> str:
        item = current_item(self._meeting)
        return item.title if item is not None else ""

    def _first(self) -> int:
        return next(iter(by_candidate(self._meeting)), 0)

    def _name(self) -> None:
        """Begin the line, with whoever has the floor as the one who proposes."""
        turn = self._meeting.floor.turn
        by = f" by {quoted(name_of(self._meeting, turn.person))}" if turn is not None else " by "
        self._wishes.begun.emit(f'nominate {by} because ""', len("nominate "), "")

    def _propose(self) -> None:
        """Begin the line that makes a proposal of who was named by most."""
        meeting, first = self._meeting, self._first()
        name, role = name_of(meeting, first), self._role()
        said = by_candidate(meeting)[first][0]
        by = quoted(name_of(meeting, said.by))
        label = f"P{len(meeting.proposals) + 1}"
        text = with_gaps(self.tr("For “{role}” we choose {name}.")).format(name=name, role=role)
        begun = f"propose {label} "
        line = f"{begun}{quoted(self._title_for(first))} by {by}: {quoted(text)}"
        self._wishes.begun.emit(line, len(begun) + 1, "")


class ReturnPanel(QFrame):
    """Stands where the stack stands, while a recess lasts from which people are called back."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._wishes = wording, wishes
        self._rows: dict[str, _GroupRow] = {}
        self.back = plain_label(role="name", wrap=True)
        self.quorum = plain_label(role="soft", wrap=True)
        self.fetch = plain_label(wrap=True)
        self.fetch.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._list = QFrame(self)
        set_role(self._list, "pane")
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setColumnStretch(0, 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._list)
        # Below the list, which is clicked: it gets shorter as people come.
        in_column(self.back, self.quorum, (area, 1), self.fetch, on=self, margins=6, gap=8)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show how many are back; groups stay where they stand, so that no click goes astray."""
        words = self._wording.returning
        say(self.back, words.back(meeting))
        say(self.quorum, words.quorum(meeting))
        say(self.fetch, words.to_fetch(meeting))
        found = {each.group: each for each in by_group(meeting)}
        for group in set(self._rows) - set(found):
            self._rows.pop(group).part()
        for group in sorted(found, key=lambda each: (not each, self._wording.by_name(each))):
            if group not in self._rows:
                self._rows[group] = self._row()
            self._rows[group].show_group(found[group], alone=not any(found))

    def _row(self) -> _GroupRow:
        row = _GroupRow(self._wording, self._wishes, self._list)
        at = self._grid.rowCount()
        self._grid.setRowStretch(at - 1, 0)
        self._grid.addWidget(row.told, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(row.button, at, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(at + 1, 1)
        return row


class _GroupRow:
    """A group with how many are back, the names of those who are not, and the button for all."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget) -> None:
        self._words = wording.returning
        self._missing: tuple[str, ...] = ()
        self.told = plain_label(parent=parent, wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.button = ActButton("", "back of", Sign.PASS_BACK, "", parent)
        self.button.clicked.connect(lambda: wishes.act.emit(ComeBack(self._missing)))

    def show_group(self, found: GroupBack, *, alone: bool) -> None:
        """Show the group as it is; where all are back there is nothing to click.

        ``alone``: nobody has a group, and none is named.
        What a click left empty keeps its height: the next button would come under the mouse.
        """
        words, group = self._words, self._words.group(found)
        if found.missing:
            self.told.setMinimumHeight(0)
        elif not self.button.isHidden():
            self.told.setMinimumHeight(self.told.height())
        told = words.counted(found) if alone else f"{group}: {words.counted(found)}"
        if found.missing:
            told = f"{told}\n{words.names(found)}"
        say(self.told, told)
        self._missing = tuple(number_of(each.number) for each in found.missing)
        self.button.say(words.all_back(), name="" if alone else words.all_back_of(group))
        self.button.setVisible(bool(found.missing))

    def part(self) -> None:
        """Go, since nobody of the group is here or awaited any more."""
        self.told.deleteLater()
        self.button.deleteLater()
