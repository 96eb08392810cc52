"""Holds a formal assembly to its end in the real windows, by keys, with pictures and minutes.

    python -m tools.motion_trial [FOLDER] [light|dark]

A proposal is seconded and amended, the debate is ended by a previous question, a point of order is
ruled on and the ruling appealed against; the assembly becomes a circle and an assembly again, takes
a recess and ends. Pictures of console and room and the minutes go into FOLDER. In the end the
record must verify.
"""

from __future__ import annotations

import sys

from facilitation.floor import turns
from facilitation.meeting.pending import pending
from facilitation.meeting.state import Fate
from tools.hands import until
from tools.trial import ROOM_TITLE, Trial, hold


class MotionTrial(Trial):
    """The evening, at one keyboard."""

    title = "Evening of the motions"
    _taken = 0

    def begin(self, look: str) -> None:
        """Open the windows side by side, and come to the item."""
        self.open_windows(look)
        hands = self._hands
        hands.line('arrive Amara, Ben, Chi, Dov of "North"')
        hands.line('arrive Eve, Fay, Gil, Hana of "South"')
        hands.line('item "Tents" as formal')
        hands.line("start Tents")
        until(lambda: self.meeting().floor.rules.motions, "the formal assembly")
        self.pictures("nothing-pending")

    def text(self) -> None:
        """Propose, second, amend; end the debate on the amendment, and vote on it."""
        hands = self._hands
        hands.line('propose P1 "Tents" by Amara: "We buy ten tents by May."')
        self._pending("P1")
        self.pictures("unseconded")
        hands.line("second by Ben")
        hands.line('amend P1 A1 by Ben: strike "ten" insert "six"')
        hands.line("second by Chi")
        self._pending("A1", "P1")
        self.pictures("amendment")
        hands.key("shift+F3")
        hands.whole_screen(self._folder / "menu.png")
        hands.key("Escape")
        hands.line("move previous question by Dov")
        self._pending("previous question", "A1", "P1")
        self.pictures("previous-question-unseconded")
        hands.line("second by Eve")
        self.pictures("previous-question")
        hands.line("count yes 6 no 2")
        self._pending("A1", "P1")
        self.pictures("debate-ended")
        hands.line("carried")
        self._pending("P1")
        self.pictures("amended")

    def order(self) -> None:
        """Interrupt whoever speaks, rule, appeal, and vote on whether the ruling stands.

        Space does what the one golden button says, until whoever was interrupted goes on.
        """
        hands = self._hands
        hands.line("Eve")
        hands.key("space")
        self._speaks("Eve")
        hands.line('order Chi "the mover has not been heard"')
        self._speaks("Chi")
        self.pictures("point-of-order")
        hands.key("space")
        self._speaks("Eve", running=False)
        self.pictures("the-chair-is-asked")
        hands.key("space")
        hands.dialog("The chair rules")
        hands.key("Down", "Tab", "Tab")
        hands.type("she spoke first")
        hands.key("ctrl+Return")
        self._speaks("Eve")
        self.pictures("ruled")
        hands.line("move appeal by Chi")
        self._pending("appeal", "P1")
        hands.key("space")
        hands.line("Dov")
        self.pictures("appeal")
        hands.line("Gil")
        hands.key("space")
        self._speaks("Gil")
        self.pictures("appeal-debated")
        hands.key("space")
        self._speaks("Eve", running=False)
        hands.line("count yes 3 no 5")
        self._speaks("Eve")
        self._pending("P1")
        self.pictures("overturned")
        hands.line("done")

    def circle_and_back(self) -> None:
        """Be a circle for a while, with a motion pending that waits."""
        hands = self._hands
        hands.line('move refer to "the kitchen" by Fay')
        self._pending("refer", "P1")
        hands.line('switch circle because "we have to hear each other"')
        until(lambda: self.meeting().frozen, "the circle")
        self.pictures("circle")
        hands.line("return")
        self._pending("refer", "P1")
        self.pictures("back")
        hands.line("second by Gil")
        hands.line("lost")
        self._pending("P1")
        self.pictures("not-referred")

    def end(self) -> None:
        """Take a recess of another length than was moved, decide, and end."""
        hands = self._hands
        hands.line("move recess 10m by Ben")
        hands.line("second by Amara")
        hands.line("move amend to 15m by Chi")
        hands.line("second by Dov")
        self._pending("amend", "recess", "P1")
        self.pictures("recess-amended")
        hands.line("carried")
        self._pending("recess", "P1")
        self.pictures("recess")
        hands.line("carried")
        until(lambda: self.meeting().pause, "the break")
        self.pictures("break")
        hands.line('back of "North"')
        until(lambda: self.meeting().people[1].here, "North to be back")
        self.pictures("north-is-back")
        hands.line('back of "South"')
        until(lambda: all(e.here for e in self.meeting().people.values()), "all to be back")
        hands.line("reconvene")
        until(lambda: not self.meeting().pause, "the end of the break")
        self.pictures("after-the-break")
        hands.line("count yes 7 no 1")
        until(lambda: self.meeting().proposals["P1"].fate is Fate.ADOPTED, "the decision")
        self.pictures("decided")
        hands.line("move adjourn by Ben")
        hands.line("second by Amara")
        hands.line("carried")
        until(lambda: self.meeting().pause, "the end of the sitting")
        self.pictures("ended")

    def _speaks(self, name: str, *, running: bool = True) -> None:
        """Wait until somebody has the floor, with the clock running or stopped."""

        def found() -> bool:
            meeting = self.meeting()
            turn = meeting.floor.turn
            speaks = turn is not None and meeting.people[turn.person].name == name
            return speaks and turn is not None and turns.running(turn) is running

        until(found, f"{name} to have the floor")

    def _pending(self, *called: str) -> None:
        until(
            lambda: tuple(each.called for each in pending(self.meeting())) == called,
            f"{called} to be pending",
        )

    def pictures(self, name: str) -> None:
        """Take a picture of the console and one of the room."""
        self._taken += 1
        number = f"{self._taken:02}-{name}"
        self.picture(f"{number}-console")
        self.picture(f"{number}-room", ROOM_TITLE)

    def hold(self, look: str) -> None:
        """Open the windows, and hold the assembly from the first motion to its end."""
        self.begin(look)
        self.text()
        self.order()
        self.circle_and_back()
        self.end()


if __name__ == "__main__":
    sys.exit(hold(MotionTrial))
