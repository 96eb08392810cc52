"""A proposal and three amendments taken to a decision in the real windows, by keys only."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitation.library.library import open_library
from facilitation.library.verify import verify
from facilitation.meeting.state import Fate, Meeting
from tools.evening import begin_evening, evening_on_disk
from tools.hands import Hands, until

pytestmark = pytest.mark.realwindow

TITLE = "Tents evening"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.goround"
    begin_evening(path, "tents", TITLE)
    return path


def state(library: Path) -> Meeting:
    return evening_on_disk(library, "tents")


def drafted(folder: Path, words: str) -> bool:
    return any(words in each.read_text("utf-8") for each in folder.rglob("*.json"))


def write(hands: Hands, library: Path, folder: Path) -> str:
    """Type a proposal, lose the program in the midst of it, and make it all the same."""
    hands.turn_to(hands.start(TITLE))
    hands.line("arrive Ana, Ben, Chi")
    hands.key("F3")
    hands.dialog("New proposal")
    hands.type("Tents")
    hands.key("Tab")
    hands.type("ana")
    hands.key("Tab", "Tab", "Tab")
    hands.type("We buy ten tents by May.")
    until(lambda: drafted(folder, "ten tents by May."), "the draft")
    hands.kill()
    console = hands.start(TITLE)
    hands.turn_to(console)
    hands.key("F3")
    hands.dialog("New proposal")
    hands.key("ctrl+Return")
    until(lambda: "P1" in state(library).proposals, "the proposal")
    hands.gone("New proposal")
    hands.turn_to(console)
    return console


def test_a_text_is_written_amended_and_decided_by_keys_and_survives_a_kill(
    library: Path, hands: Hands, tmp_path: Path
) -> None:
    def fate(label: str) -> Fate:
        return state(library).amendments[label].fate

    console = write(hands, library, tmp_path / "state")
    assert state(library).proposals["P1"].text == "We buy ten tents by May."
    hands.line('amend P1 A1 by ben: strike "ten" insert "six"')
    hands.line('amend P1 A2 by chi: strike "ten tents" insert "a marquee"')
    hands.line('amend P1 A3 by ana: strike "May" insert "June"')
    until(lambda: len(state(library).amendments) == 3, "three amendments")
    hands.key("ctrl+4")
    hands.window("the room")
    hands.turn_to(console)
    hands.line("take A1")
    hands.key("ctrl+l", "Return", "a", "ctrl+Return")
    until(lambda: fate("A1") is Fate.ADOPTED, "A1")
    assert state(library).amendments["A2"].conflict == "A1"
    hands.key("ctrl+z")
    until(lambda: fate("A1") is Fate.OPEN, "undo")
    hands.key("ctrl+shift+z")
    until(lambda: fate("A1") is Fate.ADOPTED, "redo")
    hands.turn_to(console)
    for line in ("withdraw A2", "adopt A3", "test consensus P1", "all agree", "close decision"):
        hands.line(line)
    until(lambda: state(library).proposals["P1"].fate is Fate.ADOPTED, "consensus")
    assert state(library).proposals["P1"].text == "We buy six tents by June."
    journal = open_library(library, read_only=True)
    assert verify(journal) == ()
    journal.close()
    assert "Traceback" not in hands.errors.read_text()
