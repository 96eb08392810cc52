"""Scripts played, and hand-outs made of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.papers.handout_words import HandoutWording
from app.papers.handouts.catalogue import handout_of, handout_of_meeting
from app.resources import load_processes
from app.wording import Wording
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import Document
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

TENTS = '''meeting "Spring assembly" on 2026-05-01 18:30
arrive Amara Diallo, Ben Ito, Chidi Abe of "North"
propose P1 "Tents" by Amara because "Chidi asked"
"""
We buy ten tents by May.

The garden group stores them in the shed.

Nobody pays for them.
"""
need P1
"""
Ben Ito got *wet*.
"""
'''


def play(script: str, processes: Processes) -> KeptMeeting:
    """The meeting of a script, every line of which does as it says."""
    read = read_script(script.encode(), "test.round")
    kept = KeptMeeting(MemoryJournal(), "test", processes)
    wrong = [each.refusal for each in Player(read, kept, Path()).play() if each.refusal]
    assert [*read.faults, *wrong] == []
    return kept


@pytest.fixture
def handover() -> Callable[..., Document]:
    """Hand-over notes of a script, or another hand-out of a whole meeting."""

    def make(
        script: str,
        attribution: Attribution = Attribution.NAMED,
        kind: str = "handover",
        questions: tuple[str, ...] = (),
    ) -> Document:
        processes = load_processes()
        kept = play(script, processes)
        return handout_of_meeting(
            kept.history,
            kind,
            HandoutWording(Wording(processes=processes, zone=0)),
            Gatherer(processes),
            attribution=attribution,
            questions=questions,
        )

    return make


@pytest.fixture
def handout() -> Callable[..., Document]:
    """A hand-out of P1 after the tents and what else a script says."""

    def make(
        more: str,
        kind: str,
        attribution: Attribution = Attribution.NAMED,
        script: str = TENTS,
        label: str = "p1",
    ) -> Document:
        processes = load_processes()
        kept = play(script + more, processes)
        words = HandoutWording(Wording(processes=processes, zone=0))
        return handout_of(kept.meeting, label, kind, words, attribution=attribution)

    return make
