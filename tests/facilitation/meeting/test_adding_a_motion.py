"""A formal motion is added by one file: it is moved, settled, and in the record."""

from __future__ import annotations

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.pending import not_in_order, pending
from facilitation.meeting.state import Fate
from facilitation.process.catalogue import Processes
from facilitation.process.motions import Motions, read_motion
from facilitation.process.reading import read_process
from facilitation.record.memory import MemoryJournal
from tests.facilitation.shipped import RESOURCES, shipped_motions

THANK = b"""
aliases = ["give thanks"]

[rules]
name = "thank"
kind = "privileged"
rank = 9
second = true

[words.en]
title = "Thank somebody"
carried = "we thank them together"
"""


def test_a_motion_of_ones_own_is_moved_and_settled():
    motions = Motions([*shipped_motions(), read_motion("thank.toml", THANK)])
    file = RESOURCES / "processes" / "formal.toml"
    formal = read_process(file.name, file.read_bytes())
    kept = KeptMeeting(MemoryJournal(), "m", Processes([formal], motions=lambda: motions))

    def do(line: str) -> object:
        act = parse(line)
        assert isinstance(act, Act)
        return kept.do(act, Moment(1_777_653_000_000, 0), "console")

    for line in ('meeting "M"', "arrive Ana, Bo", 'item "Tents" as formal', "start Tents"):
        assert not isinstance(do(line), Refusal)
    described = motions.get("thank")
    assert described is not None
    assert not_in_order(kept.meeting, described.rules) is None
    assert not isinstance(do("move give thanks by Ana"), Refusal)
    assert [each.called for each in pending(kept.meeting)] == ["thank"]
    assert isinstance(do("move postpone indefinitely by Bo"), Refusal)
    assert not isinstance(do("second by Bo"), Refusal)
    assert not isinstance(do("carried"), Refusal)
    assert pending(kept.meeting) == ()


def test_a_process_says_what_carries_a_text_and_a_change_of_one():
    file = RESOURCES / "processes" / "formal.toml"
    says = b'[motions.main]\nvote = "two-thirds"\n'
    strict = read_process(file.name, file.read_bytes() + says)
    motions = Motions(shipped_motions())
    kept = KeptMeeting(MemoryJournal(), "m", Processes([strict], motions=lambda: motions))
    lines = ('meeting "M"', "arrive Ana, Bo, Chi, Dov, Eve", 'item "Tents" as formal', "start 1")
    change = 'amend P1 A1 by Bo: strike "ten" insert "six"'
    text = 'propose P1 "Tents" by Ana: "We buy ten tents."'
    for line in (*lines, text, "second by Bo", change, "second by Chi", "count yes 3 no 2"):
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(kept.do(act, Moment(1_777_653_000_000, 0), "console"), Refusal), line
    assert kept.meeting.amendments["A1"].fate is Fate.ADOPTED
    count = parse("count yes 3 no 2")
    assert isinstance(count, Act)
    assert not isinstance(kept.do(count, Moment(1_777_653_000_000, 0), "console"), Refusal)
    assert kept.meeting.proposals["P1"].fate is not Fate.ADOPTED
