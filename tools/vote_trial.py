"""Takes three decisions to their end in the real windows, by keys only, with pictures and minutes.

    python -m tools.vote_trial [FOLDER] [light|dark]

A consensus test that is blocked, amended, tested again and carried; an election of three by single
transferable vote from fifty papers typed twice, of which two were typed differently; a vote
that the people carry and the groups do not. Pictures of console and room and the minutes go into
FOLDER. In the end the record must verify, and every outcome must be what it should.
"""

from __future__ import annotations

import sys

from facilitation.meeting.state import Decision
from tools.hands import until
from tools.trial import ROOM_TITLE, Trial, hold

CIRCLE = "Amara, Ben, Chi, Dov, Eve, Fay, Gil, Hana, Ines, Jo, Kai, Lea"
CANDIDATES = ("Amara", "Ben", "Chi", "Dov", "Eve", "Fay", "Gil")
QUESTION = "Who coordinates the season?"

RANKINGS = (
    *("abc", "abd", "ab", "acb", "a", "abe", "abf", "ade", "ac", "ab", "abc", "aeb", "afg", "ag"),
    *("bac", "bca", "b", "bd", "bce", "ba", "be", "bcf", "bg"),
    *("cab", "cd", "c", "ce", "cfd", "cg"),
    *("dce", "de", "d", "df", "dcb"),
    *("ed", "e", "efc", "eg"),
    *("fgc", "fg", "f", "fe"),
    *("gf", "g", "gfe", "gd"),
    *("-", "ba", "abg", "-"),
)
"""What stands on the fifty papers, by the letters of the options; - is spoiled."""

SLIPS = {7: "abd", 31: "ed"}
"""Papers that are read differently the second time."""

GROUPS = {"North": (60, 10), "South": (4, 6), "West": (3, 5)}
"""Yes and no in each group: the people carry it, the groups do not (domain.md §6)."""


class VoteTrial(Trial):
    """The evening, at one keyboard."""

    title = "Evening of the votes"

    # A consensus test that is blocked, amended, tested again and carried

    def consensus(self) -> None:
        """Block it, change it, test it again."""
        hands = self._hands
        hands.line(f'arrive {CIRCLE} of "North"')
        hands.line('propose P1 "Tents" by Amara: "We buy ten tents by May."')
        until(lambda: "P1" in self.meeting().proposals, "the proposal")
        self._ask()
        self._to_answers()
        hands.key("a", "a", "a", "a")
        until(lambda: len(self._decision().given) == 4, "four answers")
        hands.type("b")
        hands.line("We promised to borrow before we buy")
        until(lambda: len(self._decision().given) == 5, "the block")
        self._to_answers()
        hands.key("ctrl+a")
        until(lambda: len(self._decision().given) == 12, "all answers")
        self.picture("consensus-1-blocked-answers")
        self._close("BLOCKED")
        self.picture("consensus-2-blocked")
        self.picture("consensus-2-blocked-room", ROOM_TITLE)
        self._typing()
        hands.line('amend P1 A1 by ben: strike "buy ten" insert "borrow six"')
        hands.line("friendly A1")
        until(lambda: "six" in self.meeting().proposals["P1"].text, "the change")
        self._ask()
        self._to_answers()
        hands.key("Down", "Down", "Down")
        hands.type("s")
        hands.line("I am away in May")
        until(lambda: len(self._decision().given) == 1, "the stand-aside")
        self._to_answers()
        hands.key("ctrl+a")
        until(lambda: len(self._decision().given) == 12, "all answers")
        self.picture("consensus-3-tested-again-room", ROOM_TITLE)
        self._close("CONSENSUS")
        self.picture("consensus-4-carried")
        self.picture("consensus-4-carried-room", ROOM_TITLE)

    # An election for three seats from fifty papers

    def election(self) -> None:
        """Type fifty papers twice, settle those that differ, and go through the count."""
        self._open_election()
        self._type_papers()
        self._count_papers()

    def _open_election(self) -> None:
        hands = self._hands
        self._typing()
        more = ", ".join(f"P{number:02}" for number in range(13, 51))
        hands.line(f"arrive {more}")
        until(lambda: len(self.meeting().people) == 50, "fifty people")
        hands.key("ctrl+b")
        hands.dialog("Decide")
        hands.type("sev")
        hands.key("shift+Tab")
        hands.type(QUESTION)
        hands.key("Tab", "Tab")
        hands.type("\n".join(CANDIDATES))
        hands.key("Tab", "Tab")
        hands.type("3")
        hands.key("Tab", "Right", "Right", "Tab", "Tab")
        hands.type("apple river 7")
        self.picture("election-1-opening", "Decide")
        hands.key("ctrl+Return")
        hands.gone("Decide")
        until(lambda: self._decision().terms.seats == 3, "the election")
        hands.turn_to(self._console)
        self._typing()
        hands.line("papers 50")
        self.picture("election-2-candidates-room", ROOM_TITLE)

    def _type_papers(self) -> None:
        hands = self._hands
        hands.key("alt+f")
        for number, ranking in enumerate(RANKINGS, 1):
            self._paper(ranking, number)
        self.picture("election-3-first-pass")
        hands.key("alt+s")
        for number, ranking in enumerate(RANKINGS, 1):
            self._paper(SLIPS.get(number, ranking), number, again=True)
        self.picture("election-4-second-pass")
        hands.key("alt+d")
        self.picture("election-5-differing")
        hands.key("1")
        until(lambda: self._again(7) == self._first(7), "paper 7 to be settled")
        hands.key("1")
        until(lambda: self._again(31) == self._first(31), "paper 31 to be settled")

    def _count_papers(self) -> None:
        hands = self._hands
        self._close("ELECTED")
        self.picture("election-6-elected")
        self.picture("election-6-elected-room", ROOM_TITLE)
        hands.key("alt+c")
        dialog = hands.dialog("The count")
        self.picture("election-7-round-1", "The count")
        self.picture("election-7-round-1-room", ROOM_TITLE)
        for number in range(2, 8):
            hands.key("Right")
            self.picture(f"election-7-round-{number}-room", ROOM_TITLE)
        self.picture("election-8-last-step", "The count")
        hands.turn_to(dialog)
        hands.key("Escape")
        hands.gone("The count")
        hands.turn_to(self._console)

    def _paper(self, ranking: str, number: int, *, again: bool = False) -> None:
        self._hands.type(ranking)
        if ranking != "-":
            self._hands.key("Return")
        read = self._again if again else self._first
        if number % 10 == 0:
            until(lambda: read(number) is not None, f"paper {number}")

    def _first(self, number: int) -> object:
        paper = self._decision().papers.get(number)
        return None if paper is None else paper.first

    def _again(self, number: int) -> object:
        paper = self._decision().papers.get(number)
        return None if paper is None else paper.again

    # A vote that people and groups must both carry

    def double_majority(self) -> None:
        """Let 88 people of three groups answer, one letter each."""
        hands = self._hands
        self._typing()
        hands.line(f"leave {', '.join(each.name for each in self.meeting().people.values())}")
        until(lambda: not any(p.here for p in self.meeting().people.values()), "an empty room")
        for group, counts in GROUPS.items():
            names = ", ".join(f"{group}{number:02}" for number in range(1, sum(counts) + 1))
            hands.line(f'arrive {names} of "{group}"')
        everybody = ", ".join(
            f"{group}{number:02}"
            for group, counts in GROUPS.items()
            for number in range(1, sum(counts) + 1)
        )
        hands.line(f"entitled {everybody}")
        hands.line('propose P2 "Mill" by North01: "We rent the mill for a year."')
        until(lambda: "P2" in self.meeting().proposals, "the proposal")
        hands.key("ctrl+b")
        hands.dialog("Decide")
        hands.type("peo")
        self.picture("double-1-opening", "Decide")
        hands.key("ctrl+Return")
        hands.gone("Decide")
        hands.turn_to(self._console)
        until(lambda: self._decision().method == "double", "the vote")
        self._to_answers()
        hands.key(*"".join("y" * yes + "n" * no for yes, no in GROUPS.values()))
        until(lambda: len(self._decision().given) == 88, "88 answers")
        self.picture("double-2-answers")
        self.picture("double-2-answers-room", ROOM_TITLE)
        self._close("FAILED")
        self.picture("double-3-failed")
        self.picture("double-3-failed-room", ROOM_TITLE)

    # What a hand does again and again

    def _ask(self) -> None:
        """Open a decision in the dialog in the usual way, which is chosen already."""
        hands = self._hands
        before = len(self.meeting().decisions)
        hands.key("ctrl+b")
        hands.dialog("Decide")
        self.picture("consensus-0-opening", "Decide")
        hands.key("ctrl+Return")
        hands.gone("Decide")
        until(lambda: len(self.meeting().decisions) >= before and self._is_open(), "it to open")
        hands.turn_to(self._console)

    def _is_open(self) -> bool:
        decision = self.meeting().decision
        return decision is not None and decision.verdict is None

    def _typing(self) -> None:
        """Let the cursor go back to the quick bar."""
        self._hands.turn_to(self._console)
        self._hands.key("Escape", "ctrl+k")

    def _to_answers(self) -> None:
        self._hands.turn_to(self._console)
        self._hands.key("ctrl+j")

    def _decision(self) -> Decision:
        decision = self.meeting().decision
        assert decision is not None
        return decision

    def _close(self, code: str) -> None:
        self._typing()
        self._hands.line("close decision")

        def closed() -> bool:
            verdict = self._decision().verdict
            return verdict is not None and verdict.code.startswith(code)

        until(closed, code)
        print(f"  {self._decision().subject}: {self._decision().verdict}")

    def hold(self, look: str) -> None:
        """Open the windows, and take the three decisions."""
        self.open_windows(look)
        self.consensus()
        self.election()
        self.double_majority()


if __name__ == "__main__":
    sys.exit(hold(VoteTrial))
