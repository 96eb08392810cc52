"""The buttons beside what was decided: somebody takes something on, and a day to look again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.console.wishes import Wishes
from app.wording import Wording
from app.wording.words import capital
from facilitation.meeting.state import Meeting

if TYPE_CHECKING:
    from app.console.line.line_form import LineForm


class TakingOn(ActButton):
    """Asks who does what by when."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__("", "action", parent=parent)
        self.say(self.tr("Somebody takes something on…"))
        self.clicked.connect(lambda: self._ask(wishes))

    def _ask(self, wishes: Wishes) -> None:
        from app.console.frame_forms import FrameForms  # loaded when it is asked for

        wishes.form.emit(FrameForms().action())


_OFFER = "set_review"


class LookingAgain(ActButton):
    """Asks for the day; the one that was said holds until another is."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__("", "review", parent=parent)
        self._wording = wording
        self._meeting, self._label = Meeting(), ""
        self.clicked.connect(lambda: wishes.form.emit(self._form()))

    def show_of(self, meeting: Meeting, label: str, *, shown: bool) -> None:
        """Be there for what was decided under a label, or not."""
        self._meeting, self._label = meeting, label
        self.setVisible(shown)
        another = self.tr("Another day to look at it again…")
        first = f"{capital(self._wording.decisions.offer(_OFFER))}…"
        self.say(another if label in meeting.reviews else first)

    def _form(self) -> LineForm:
        from app.console.answers.offer_lines import in_a_year  # loaded when it is asked for

        day = self._meeting.reviews.get(self._label) or in_a_year(self._meeting)
        return day_form(self._wording, _OFFER, f"review {self._label} {day}")


def day_form(wording: Wording, offer: str, line: str) -> LineForm:
    """Return what asks for the day with which a line ends; one that stands there is proposed."""
    from app.console.line.line_form import Gap, Kind, LineForm

    begun, _, day = line.rpartition(" ")
    proposed = wording.measures.day(day) if day else ""
    gap = capital(wording.decisions.offer_gap(offer))
    said = capital(wording.decisions.offer(offer))
    return LineForm(said, said, begun, Gap(gap, "{}", Kind.DAY, proposed, wanted=True))
