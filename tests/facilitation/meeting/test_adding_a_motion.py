"""A formal motion is added by one file: it is moved, settled, and in the record."""

from __future__ import annotations

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.pending import not_in_order, pending
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
