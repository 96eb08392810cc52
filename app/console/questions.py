"""What the program asks by itself: a bar for each question, made when it is asked first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.console.question_bar import GapBar, QuestionBar, SittingBar, StillBar
from app.look.laying import come_late
from facilitation.meeting.event import Recorded
from facilitation.meeting.floor.lateness import came_late
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting

if TYPE_CHECKING:
    from app.console.console import Console
    from app.console.late_bar import LateBar, RestBar, SaidBeforeBar

_Bar = TypeVar("_Bar", bound=QuestionBar)


class Questions(QObject):
    """Looks when there is something to ask; it is asked in the quick bar, and by a voice."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        station, wording, wishes = console.station, console.wording, console.wishes
        voice, place = console.voice, console.quick.asks
        self._station, self._room, self._wording = station, console.room, wording
        self._wishes, self._voice, self._place = wishes, voice, place
        self.sitting = SittingBar(station, wording, wishes, place)
        self.sitting.asked.connect(voice.ask)
        place.take_in(self.sitting)
        station.gap_found.connect(lambda _gap: self._look_at_gap())
        station.gap_settled.connect(lambda gap: self.gap.tell_left_out(gap))  # noqa: PLW0108 - made late

    @cached_property
    def gap(self) -> GapBar:
        """Whether a time that was not noted counts."""
        made = self._made(GapBar(self._station, self._wording, self._place))
        made.answered.connect(lambda counted: self._station.count_gap(counted=counted))
        return made

    @cached_property
    def still(self) -> StillBar:
        """Whether somebody is still speaking."""
        return self._made(StillBar(self._station, self._wishes, self._place))

    @cached_property
    def rest(self) -> RestBar:
        """The offer of a break."""
        from app.console.late_bar import RestBar  # looked at with the first beat

        return self._made(RestBar(self._station, self._wording, self._wishes, self._place))

    @cached_property
    def late(self) -> LateBar:
        """The offer of a catch-up card for those who have come late."""
        from app.console.late_bar import LateBar  # most come in time

        made = self._made(LateBar(self._station, self._wording, self._place))
        made.wall.setVisible(self._room.is_led_here)
        made.on_paper.connect(lambda: self._console.handover_wanted.emit("catch-up"))
        made.on_wall.connect(lambda: self._room.hold("catch-up"))
        return made

    @cached_property
    def said_before(self) -> SaidBeforeBar:
        """What was said of the last meeting, where something was taken along."""
        from app.console.late_bar import SaidBeforeBar

        made = self._made(SaidBeforeBar(self._station, self._wording, self._place))
        made.yes.setVisible(self._room.is_led_here)
        made.on_wall.connect(lambda: self._room.hold("evaluation"))
        return made

    def _made(self, bar: _Bar) -> _Bar:
        bar.asked.connect(self._voice.say)
        return come_late(bar, self.sitting)

    def begin(self) -> None:
        """Ask what the meeting leaves open that is shown from now on."""
        self.sitting.look()
        self._look_at_gap()
        if self._station.meeting.said_before:
            self.said_before.look()

    def stir(self) -> None:
        """Somebody typed or did something: the questions that it answers go."""
        if self.sitting.asks:
            self.sitting.look()
        if "still" in vars(self) and self.still.asks:
            self.still.stir()

    def hear_typing(self) -> None:
        """Somebody types: nobody need be asked for a while whether the turn goes on."""
        if self._station.meeting.floor.turn is not None:
            self.still.stir()

    def follow(self, meeting: Meeting, rows: Sequence[Recorded]) -> None:
        """Ask what comes of what was just done."""
        if meeting.said_before:
            self.said_before.look()
        late = came_late(meeting, rows)
        if late:
            self.late.greet(late)
        self._look_at_gap()

    def look_in_time(self, meeting: Meeting) -> None:
        """Ask what time asks; whether somebody still speaks, and for a break, those who lead."""
        self.sitting.look()
        if self._station.post is Post.FULL:
            if meeting.floor.turn is not None or "still" in vars(self):
                self.still.look()
            self.rest.look()
        self._look_at_gap()

    def _look_at_gap(self) -> None:
        if self._station.gap is not None:
            self.gap.look()
