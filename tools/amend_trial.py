"""Takes a forty-line proposal with twenty amendments to its end, in the real windows, by keys only.

    python -m tools.amend_trial [FOLDER]

Six of the amendments are in conflict. The program is killed while the proposal is being typed, and
must have it again. Every act is undone and done again on the way. Pictures of the console and
of every way in which the room sees a text go into FOLDER, light at 1366 by 768 and dark at 1920 by
1080. In the end the record must verify, and the text must read as it should.
"""

from __future__ import annotations

import sys
from pathlib import Path

from facilitation.meeting.state import Amendment, Fate
from facilitation.meeting.texts.order_of_taking import order_of_taking
from tools.amendment_evening import AMENDMENTS, NEED, PEOPLE, PROPOSAL, TEXT, TITLE
from tools.hands import until
from tools.trial import ROOM_TITLE, Trial, hold

WAYS = ("numbered", "redline", "affected", "beside", "conflict", "reading")

FATES = "aaafaaraaaarafaaaarr"
"""Adopt, reject or friendly: a letter for each amendment, as they come in the order of taking."""

REDRAFTS = {
    "A1": ("twelve tents", "eleven tents"),
    "A2": ("six tents", "seven tents"),
    "A4": ("Four people", "Five people"),
    "A5": ("Two people of each group", "Three people of each group"),
    "A6": ("what it costs", "120 euros a month"),
    "A7": ("120 euros", "130 euros"),
}
"""What those in conflict ask for once the other one was adopted: strike, insert."""


class AmendTrial(Trial):
    """The evening, at one keyboard."""

    title = TITLE
    screen = "3400x1160x24"

    def prepare(self) -> None:
        """Bring the people, the proposal and the amendments."""
        hands = self._hands
        hands.line(f"arrive {', '.join(PEOPLE)}")
        hands.line('item "How we share" as assembly')
        hands.line("start 1")
        until(lambda: self.meeting().item == 1, "the item")
        self._propose()
        self._amend_in_the_dialog()
        for label, by, change in AMENDMENTS[3:]:
            hands.line(f"amend P1 {label} by {by}: {change}")
        until(lambda: len(self.meeting().amendments) == len(AMENDMENTS), "twenty amendments")

    def _propose(self) -> None:
        """Type the proposal, lose the program in the midst of it, and go on."""
        hands = self._hands
        hands.key("F3")
        hands.dialog("New proposal")
        half = TEXT[: len(TEXT) // 2]
        hands.type(PROPOSAL)
        hands.key("Tab")
        hands.type("Amara")
        hands.key("Tab", "Tab", "Tab")
        hands.type(half)
        state = Path(self._hands.errors.parent, "state")
        until(lambda: _typed(state, half[-40:]), "the draft on the disk")
        self.picture("console-proposal-half", "New proposal")
        hands.kill()
        self.open_windows("light")
        hands.key("F3")
        hands.dialog("New proposal")
        hands.key("Tab", "Tab", "Tab", "Tab", "ctrl+End")
        hands.type(TEXT[len(half) :])
        hands.key("Tab")
        hands.type(NEED)
        self.picture("console-proposal", "New proposal")
        hands.key("ctrl+Return")
        hands.gone("New proposal")
        made = until(lambda: self.meeting().proposals.get("P1"), "the proposal")
        if (made.text, made.need) != (TEXT, NEED):
            raise AssertionError(f"typed was not this:\n{made.text}\n{made.need}")
        hands.turn_to(self._console)

    def _amend_in_the_dialog(self) -> None:
        """The first by writing the text as it should read, two by naming words."""
        hands = self._hands
        hands.key("F4")
        hands.dialog("Amendment to P1")
        hands.type("ben")
        hands.key("Tab", "Tab", "Tab", "Tab")
        hands.key("ctrl+Home", "Down", "Down", "ctrl+Right", "ctrl+Right", "ctrl+shift+Right")
        hands.type("six ")
        self.picture("console-amendment", "Amendment to P1")
        self._make("A1")
        for label, by, strike, insert in (
            ("A2", "chi", "ten", "twelve"),
            ("A3", "dov", "back clean", "back clean and dry"),
        ):
            hands.key("F4")
            hands.dialog("Amendment to P1")
            hands.type(by)
            hands.key("Tab", "alt+n")
            hands.type(strike)
            hands.key("Tab")
            hands.type(insert)
            if label == "A2":
                self.picture("console-amendment-warned", "Amendment to P1")
            self._make(label)

    def _make(self, label: str) -> None:
        self._hands.key("ctrl+Return")
        self._hands.gone("Amendment to P1")
        until(lambda: label in self.meeting().amendments, label)
        self._hands.turn_to(self._console)

    def show_ways(self, tag: str) -> None:
        """Show the room every way to see a text; a picture of each."""
        hands = self._hands
        hands.line("take A4")
        until(lambda: self.meeting().matter == "A4", "A4 to be looked at")
        for number, way in enumerate(WAYS, start=1):
            hands.key(f"ctrl+{number}")
            self.picture(f"room-{way}-{tag}", ROOM_TITLE)
        hands.line("show A20 changes")
        self.picture(f"room-affected-places-{tag}", ROOM_TITLE)
        hands.line("show P1 conflict")
        self.picture(f"room-conflicts-{tag}", ROOM_TITLE)
        hands.line("show P1 reading with A1, A4, A9, A10, A19")
        self.picture(f"room-as-it-would-read-{tag}", ROOM_TITLE)
        hands.line("show P1 text line 30")
        self.picture(f"room-line-30-{tag}", ROOM_TITLE)
        hands.key("ctrl+l", "Home", "Down", "ctrl+space", "Down", "Down", "ctrl+space", "Home")
        self.picture(f"console-matter-{tag}")
        hands.key("Down", "ctrl+space", "Down", "Down", "ctrl+space", "shift+F4")
        self.picture(f"console-conflicts-{tag}", "Conflicts under P1")
        hands.key("Escape")
        hands.gone("Conflicts under P1")
        hands.turn_to(self._console)
        hands.key("ctrl+0")

    def settle(self) -> None:
        """Take the amendments in their order to their fate, each undone and done again."""
        for letter in FATES:
            if not [each for each in self._waiting() if not each.conflict]:
                break
            self._settle_first(letter)
        self.picture("console-settled")
        while waiting := order_of_taking(self.meeting(), "P1"):
            self._redraft(waiting[0].name)

    def _waiting(self) -> list[Amendment]:
        amendments = self.meeting().amendments.values()
        return [each for each in amendments if each.fate is Fate.OPEN and each.edit.hunks]

    def _settle_first(self, letter: str) -> None:
        """Press the letter of the first in the order; take it back; do it again.

        Adopting is asked about once.
        """
        hands = self._hands
        before = len(self._waiting())
        hands.turn_to(self._console)
        asked = ("ctrl+Return",) if letter == "a" else ()
        hands.key("ctrl+l", "Home", "Down", "Return", letter, *asked)
        until(lambda: len(self._waiting()) < before, f"the first to be settled by {letter}")
        hands.key("ctrl+z")
        until(lambda: len(self._waiting()) == before, "undo")
        hands.key("ctrl+shift+z")
        until(lambda: len(self._waiting()) < before, "redo")

    def _redraft(self, label: str) -> None:
        """Word anew what no longer fits the text, by naming words, and adopt it."""
        hands = self._hands
        strike, insert = REDRAFTS[label]
        hands.turn_to(self._console)
        hands.key("ctrl+l", "Home", "Down", "Return", "e")
        hands.dialog(f"Redraft {label}")
        hands.type("Ines")
        hands.key("Tab", "alt+n")
        hands.type(strike)
        hands.key("Tab")
        hands.type(insert)
        self.picture(f"console-redraft-{label}", f"Redraft {label}")
        hands.key("ctrl+Return")
        hands.gone(f"Redraft {label}")
        until(lambda: not self.meeting().amendments[label].conflict, f"{label} to fit again")
        hands.turn_to(self._console)
        hands.key("ctrl+l", "Home", "Down", "Return", "a", "ctrl+Return")
        until(lambda: self.meeting().amendments[label].fate is Fate.ADOPTED, f"{label} adopted")

    def decide(self) -> None:
        """Bring the text to a decision; a slip is mended while people answer, then taken back."""
        hands = self._hands
        hands.turn_to(self._console)
        hands.line("test consensus P1")
        hands.line("all agree")
        until(lambda: self._answers() == len(PEOPLE), "answers")
        self.picture("room-decision", ROOM_TITLE)
        hands.line('editorial P1: strike "Whoever" insert "whoever" in line 5')
        until(lambda: self._answers() == 0, "everybody to be asked again")
        self.picture("room-asked-afresh", ROOM_TITLE)
        self.picture("console-asked-afresh")
        hands.key("ctrl+z")
        until(lambda: self._answers() == len(PEOPLE), "the answers to be back")
        hands.line("close decision")
        until(lambda: self.meeting().proposals["P1"].fate is Fate.ADOPTED, "consensus")
        self.picture("room-decided", ROOM_TITLE)

    def _answers(self) -> int:
        decision = self.meeting().decision
        return len(decision.given) if decision is not None else 0

    def hold(self, look: str) -> None:  # noqa: ARG002 - in both
        """Show it light and, begun again, dark; then settle and decide."""
        self.open_windows("light")
        self.prepare()
        self.show_ways("light")
        self._hands.kill()
        self.open_windows("dark", (1920, 1080))
        self.show_ways("dark")
        self.settle()
        self.decide()
        print(self.meeting().proposals["P1"].text)


def _typed(state: Path, words: str) -> bool:
    """Tell whether words stand in a draft on the disk."""
    wanted = words.replace("\n", "\\n")
    return any(wanted in each.read_text("utf-8") for each in state.rglob("*.json"))


if __name__ == "__main__":
    sys.exit(hold(AmendTrial))
