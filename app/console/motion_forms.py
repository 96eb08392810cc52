"""The formal motions that are in order now, each as a form with what it needs."""

from __future__ import annotations

from collections.abc import Iterator

from app.console.line_form import Gap, Kind, LineForm
from app.look.spoken import Spoken
from app.wording import Wording
from facilitation.meeting.pending import POINT, order_now
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.process.motion import Asks, Described


class MotionForms(Spoken):
    """Makes the forms for a meeting as it is; ``tr`` is the place of their words."""

    def __init__(self, wording: Wording, processes: Processes) -> None:
        super().__init__()
        self._wording = wording
        self._processes = processes

    def of(self, meeting: Meeting) -> Iterator[tuple[str, LineForm]]:
        """Yield what each motion in order needs, in a few words, and its form."""
        if not meeting.floor.rules.motions:
            return
        seconds, order = meeting.floor.rules.seconds, order_now(meeting)
        for each in self._processes.motions_of(meeting.floor.process):
            if each.rules.is_by_name and order.against(each.rules) is None:
                yield self._wording.motions.needs(each.rules, seconds=seconds), self._form(each)

    def _form(self, motion: Described) -> LineForm:
        title = self._wording.processes.motion_title(motion.rules.name)
        if motion.rules.name == POINT:
            who = Gap(self.tr("Who"), kind=Kind.NAME, wanted=True)
            what = Gap(self.tr("What they say"), kind=Kind.WORDS, wanted=True)
            return LineForm(title, self.tr("Raise it"), "order", (who, what))
        gaps = [*self._asked(motion.asks)]
        gaps.append(Gap(self.tr("Who moves it"), "by {}", Kind.NAME, wanted=True))
        gaps.append(Gap(self.tr("Why (may stay empty)"), "because {}", Kind.WORDS))
        about = self._wording.processes.motion_about(motion.rules.name)
        return LineForm(title, self.tr("Move it"), f"move {motion.rules.name}", tuple(gaps), about)

    def _asked(self, asks: Asks) -> Iterator[Gap]:
        match asks:
            case Asks.LENGTH:
                yield Gap(self.tr("How long, such as 10m"), wanted=True)
            case Asks.TEXT:
                yield Gap(self.tr("What, when, or to whom"), kind=Kind.WORDS, wanted=True)
            case Asks.LABEL:
                yield Gap(self.tr("Which text, such as P1"), wanted=True)
