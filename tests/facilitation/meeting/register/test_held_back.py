"""A decision on which a second vote was moved is held back from the register meanwhile."""

from __future__ import annotations

import pytest

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.register.reading import Register
from facilitation.record.memory import MemoryJournal

LINES = (
    'meeting "Mill" as formal on 2026-05-01 18:30',
    "arrive Ana, Ben, Chi",
    'item "Tents"',
    "start Tents",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
    "second by Ben",
    "carried",
    "move reconsider P1 by Ana",
    "second by Ben",
)


@pytest.mark.parametrize(
    ("then", "standing"), [((), 0), (("lost",), 1), (("carried", "carried"), 1), (("carried",), 0)]
)
def test_until_it_is_settled(then: tuple[str, ...], standing: int) -> None:
    journal = MemoryJournal()
    kept = KeptMeeting(journal, "mill", load_processes())
    for second, line in enumerate((*LINES, *then)):
        act = parse(line)
        assert isinstance(act, Act)
        kept.do(act, Moment(1_777_660_200_000 + second * 1000, second * 1000), "console")
    assert len(Register(journal).whole("2026-05-01")) == standing
