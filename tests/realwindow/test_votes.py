"""An election from typed papers in the real windows, by keys only: opened, typed twice, counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitation.library.library import open_library
from facilitation.library.verify import verify
from facilitation.meeting.state import Meeting
from tools.evening import begin_evening, evening_on_disk
from tools.hands import Hands, until

pytestmark = pytest.mark.realwindow

TITLE = "Election evening"
FIRST = ("ab", "ab", "ac", "b", "-")
SECOND = ("ab", "ba", "ac", "b", "-")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.goround"
    begin_evening(path, "election", TITLE)
    return path


def state(library: Path) -> Meeting:
    return evening_on_disk(library, "election")


def open_election(hands: Hands, library: Path) -> None:
    """Open it in the dialog: a question, two seats, secret."""
    hands.line("arrive Ana, Ben, Chi, Dov, Eve")
    hands.key("ctrl+b")
    hands.dialog("Decide")
    hands.type("sev")
    hands.key("shift+Tab")
    hands.type("Who keeps the keys?")
    hands.key("Tab", "Tab")
    hands.type("Ana\nBen\nChi")
    hands.key("Tab", "Tab")
    hands.type("2")
    hands.key("Tab", "Right", "Right", "ctrl+Return")
    hands.gone("Decide")
    until(lambda: state(library).decision, "the election")


def type_pass(hands: Hands, papers: tuple[str, ...]) -> None:
    for paper in papers:
        hands.type(paper)
        if paper != "-":
            hands.key("Return")


def test_an_election_by_keys(hands: Hands, library: Path) -> None:
    console = hands.start(TITLE)
    hands.turn_to(console)
    open_election(hands, library)
    hands.turn_to(console)
    hands.rest(console)
    hands.key("alt+f")
    type_pass(hands, FIRST)
    until(lambda: len(state(library).decision.papers) == len(FIRST), "the first pass")
    hands.rest(console)
    hands.key("alt+s")
    type_pass(hands, SECOND)
    until(lambda: all(each.again for each in state(library).decision.papers.values()), "the second")
    hands.rest(console)
    hands.key("alt+d", "1")

    def settled() -> bool:
        paper = state(library).decision.papers[2]
        return paper.first == paper.again

    until(settled, "paper 2 to be settled")
    hands.key("ctrl+k")
    hands.line("close decision")
    until(lambda: state(library).decision.verdict, "the verdict")
    assert state(library).decision.verdict.code == "ELECTED Ana, Ben"
    hands.call("alt+c", "The count")
    hands.key("Right")
    hands.leave("The count")
    journal = open_library(library, read_only=True)
    assert verify(journal) == ()
    names = [row.kind for row in journal.read("election") if row.kind == "ballot_cast"]
    journal.close()
    assert names == []
    assert "Traceback" not in hands.errors.read_text()
