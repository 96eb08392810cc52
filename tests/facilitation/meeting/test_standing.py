"""What amendments do to each other, as windows ask for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.resources import load_processes
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.state import Meeting
from facilitation.meeting.texts.conflicts import conflicts_under, knots_under
from facilitation.meeting.texts.order_of_taking import order_of_taking, order_on
from facilitation.meeting.texts.standing import Standing, left_behind, standing, would_read
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from facilitation.text.taking import Why

Play = Callable[[str], Meeting]

TENTS = """propose P1 "Tents" by Ana: "We buy ten tents by May. The garden group stores them."
amend P1 A1 by Ben: strike "ten" insert "six"
amend P1 A2 by Chi: strike "ten tents" insert "a marquee"
amend A2 A3 by Ben: strike "marquee" insert "canopy"
amend P1 A4 by Ana: strike "ten" insert "six"
amend P1 A5 by Ana: strike "garden group" insert "kitchen"
propose P2 "Else" by Ana: "Nothing."
amend P2 A6 by Ben: strike "Nothing" insert "Something"
"""


@pytest.fixture
def play(tmp_path: Path) -> Play:
    def played(lines: str) -> Meeting:
        script = read_script(f'meeting "Spring"\narrive Ana, Ben, Chi\n{lines}', "test")
        kept = KeptMeeting(MemoryJournal(), "m", load_processes())
        for each in Player(script, kept, tmp_path).play():
            assert each.refusal is None, (each.line.source, each.refusal)
        return kept.meeting

    return played


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("A1", "A2", Standing.CONFLICT),
        ("A1", "A4", Standing.POINTLESS),
        ("A1", "A5", Standing.STANDS),
        ("A2", "A3", Standing.BENEATH),
        ("A1", "A3", Standing.ELSEWHERE),
        ("A1", "A6", Standing.ELSEWHERE),
        ("A1", "P1", Standing.ELSEWHERE),
    ],
)
def test_every_pair_stands_in_one_way_and_the_same_both_ways(
    play: Play, one: str, other: str, found: Standing
) -> None:
    meeting = play(TENTS)
    assert standing(meeting, one, other) is found
    assert standing(meeting, other, one) is found


def test_what_left_an_amendment_behind(play: Play) -> None:
    meeting = play(TENTS + "adopt A1\n")
    assert left_behind(meeting, "A5") == ()
    (clash,) = left_behind(meeting, "A2")
    assert (clash.mine, clash.theirs) == ("We buy a marquee by May.", "We buy six tents by May.")


def test_any_selection_is_read_and_what_cannot_be_in_it_is_named(play: Play) -> None:
    meeting = play(TENTS)
    both = would_read(meeting, "P1", ("A2", "A3", "A5"))
    assert both.text == "We buy a canopy by May. The kitchen stores them."
    apart = would_read(meeting, "P1", ("A1", "A2", "A5"))
    assert apart.text == "We buy ten tents by May. The kitchen stores them."
    assert apart.clashing == (("A1", "A2"),)
    assert would_read(meeting, "P1", ("A3",)).without == ()
    assert would_read(meeting, "P1", ()).text == meeting.proposals["P1"].text


def test_conflicts_come_and_go_with_amendments(play: Play) -> None:
    both = {"A1": ("A2",), "A2": ("A1", "A4"), "A4": ("A2",)}
    assert conflicts_under(play(TENTS), "P1") == both
    assert conflicts_under(play(TENTS + "adopt A5\n"), "P1") == both
    assert conflicts_under(play(TENTS + "withdraw A2\n"), "P1") == {}
    assert conflicts_under(play(TENTS + "adopt A1\n"), "P1") == {"A2": ("A1",)}


def test_what_hangs_together_is_one_knot_and_says_its_lines(play: Play) -> None:
    (knot,) = knots_under(play(TENTS), "P1")
    assert (knot.labels, knot.lines) == (("A1", "A2", "A4"), (1,))
    assert [(each.one, each.other) for each in knot.clashes] == [("A1", "A2"), ("A2", "A4")]


def test_the_order_says_why(play: Play) -> None:
    meeting = play(TENTS + 'adopt A1\ntake A5 first because "x"\n')
    found = [(each.name, each.why) for each in order_of_taking(meeting, "P1")]
    assert found[0] == ("A5", Why.CHOSEN)
    assert ("A4", Why.POINTLESS) in found
    assert found[-1] == ("A2", Why.CONFLICT)
    assert [each.name for each in order_on(play(TENTS), "A2")] == ["A3"]
    secondary = order_of_taking(play(TENTS), "P1")
    labels = [each.name for each in secondary]
    assert labels.index("A3") == labels.index("A2") - 1
    assert secondary[labels.index("A3")].why is Why.SECONDARY
