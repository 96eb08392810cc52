"""What can be done about one person while people decide: the menu of the list of answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from app.console.calling import number_of
from app.console.wishes import Wishes
from facilitation.meeting.families.electorate.acts import Admit, Recuse
from facilitation.meeting.families.people.acts import Leave
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Decision, Meeting

Choice = tuple[str, Callable[[], None]]
"""An answer in words, and what gives it."""


class PersonActs(QMenu):
    """Answers, then staying out, being let in, and having left."""

    def __init__(
        self,
        meeting: Meeting,
        decision: Decision,
        person: int,
        answers: Sequence[Choice],
        wishes: Wishes,
        parent: QWidget | None = None,
    ) -> None:
        """Offer what means something now; ``answers`` are words and what gives that answer."""
        super().__init__(parent)
        name, number = name_of(meeting, person), number_of(person)
        inside = person in decision.electorate and person not in decision.recused
        if inside:
            for word, give in answers:
                self.addAction(word[:1].upper() + word[1:], give)
            self.addSeparator()
            question = self.tr("{name} stays out. What is the reason?").format(name=name)
            self.addAction(
                self.tr("Stays &out of this decision…"),
                lambda: wishes.question.emit(
                    question, lambda reason: wishes.act.emit(Recuse(number, reason))
                ),
            )
        else:
            self.addAction(self.tr("Let &in"), lambda: wishes.act.emit(Admit((number,))))
        here = meeting.people.get(person)
        if here is not None and here.here:
            self.addAction(self.tr("Has &left"), lambda: wishes.act.emit(Leave((number,))))
