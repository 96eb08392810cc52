"""A text of ten megabytes, wherever it is put, is refused in a sentence, and nothing changes."""

from __future__ import annotations

import pytest

from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.blanks.acts import FillBlank, MakeBlank, Suggest
from facilitation.meeting.families.matter.acts import Amend, Change, Propose
from facilitation.meeting.families.proposals.acts import Explain, Retitle, Revise, StateNeed
from facilitation.meeting.families.redrafting.acts import Correct, Redraft
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal

LONG = "word ten " * 1_200_000
ACTS: list[Act] = [
    Propose("P2", "Title", "Ana", LONG),
    Propose("P2", LONG, "Ana", "Text"),
    Propose("P2", "Title", "Ana", "Text", because=LONG),
    StateNeed("P1", LONG),
    Explain("P1", LONG),
    Retitle("P1", LONG),
    Revise("P1", LONG),
    Revise("P1", "Text", because=LONG),
    Amend("P1", "A2", "Ben", Change(strike=LONG)),
    Amend("P1", "A2", "Ben", Change(strike="ten", insert=LONG)),
    Amend("P1", "A2", "Ben", Change(insert=LONG)),
    Amend("P1", "A2", "Ben", Change(insert="x", after=LONG)),
    Amend("P1", "A2", "Ben", Change(substitute=LONG)),
    Amend("P1", "A2", "Ben", Change(substitute=LONG, paragraph=1)),
    Amend("P1", "A2", "Ben", Change(add=LONG)),
    Amend("P1", "A2", "Ben", Change(strike="ten"), because=LONG),
    Redraft("A1", "Ben", Change(substitute=LONG)),
    Correct("P1", Change(strike="ten", insert=LONG)),
    MakeBlank("P1", "B2", "Ben", LONG),
    Suggest("B1", LONG, "Ben"),
    FillBlank("B1", LONG),
]


@pytest.fixture(scope="module")
def kept() -> KeptMeeting:
    meeting = KeptMeeting(MemoryJournal(), "m", load_processes())
    for line in (
        'meeting "Long"',
        "arrive Ana, Ben",
        'propose P1 "Tents" by Ana: "We buy ten tents for ____ coins."',
        'amend P1 A1 by Ben: strike "tents" insert "stoves"',
        'blank P1 B1 by Ana: "____"',
    ):
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(meeting.do(act, Moment(0, 0), "console"), Refusal)
    return meeting


@pytest.mark.parametrize("act", ACTS, ids=lambda act: type(act).__name__)
def test_a_text_that_is_too_long_changes_nothing(kept: KeptMeeting, act: Act) -> None:
    before = kept.meeting
    refusal = kept.do(act, Moment(0, 0), "console")
    assert isinstance(refusal, Refusal)
    assert refusal.code in ("TOO_LONG", "LINE_TOO_LONG")
    assert kept.meeting is before
    assert len(Wording(processes=load_processes()).refusal(refusal)) < 300
