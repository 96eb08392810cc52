"""Who is proposed for a role, with the ways to name somebody and to propose one for consent."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.look.dress import set_role
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import in_column
from app.look.lines import Lines
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.language.writing import quoted
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
        there = any(
            each.item == meeting.item and each.fate is Fate.OPEN
            for each in meeting.proposals.values()
        )
        self.propose.setVisible(bool(first) and not there)

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
        item = current_item(meeting)
        role = item.title if item is not None else ""
        name = name_of(meeting, first)
        said = by_candidate(meeting)[first][0]
        by = quoted(name_of(meeting, said.by))
        label = f"P{len(meeting.proposals) + 1}"
        title = with_gaps(self.tr("{name} for: {role}")).format(name=name, role=role)
        text = with_gaps(self.tr("{name} takes on: {role}.")).format(name=name, role=role)
        line = f'propose {label} "{title}" by {by}: "{text}"'
        self._wishes.begun.emit(line, line.index(role + '"') if role else len(line), "")
