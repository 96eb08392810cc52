"""Minutes that are made while the meeting goes on are those that are made at its end."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from app.papers.exporting import minutes_words
from app.papers.record import MinutesReader
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.state import Meeting
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.minutes.style import style_named
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

ROOT = Path(__file__).parents[4]
SCRIPTS = [
    *sorted((ROOT / "tests" / "scenarios").glob("*.round")),
    *sorted((ROOT / "resources" / "rehearsals").glob("*.round")),
]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_following_gives_what_reading_from_the_beginning_gives(
    path: Path, processes: Processes
) -> None:
    words = minutes_words(processes)
    gatherer = Gatherer(processes)
    reader = MinutesReader(words, processes, gatherer=gatherer)
    kept = KeptMeeting(MemoryJournal(), "test", processes)

    def same_as_from_the_beginning(*, told: bool) -> None:
        afresh = Gatherer(processes)
        assert gatherer.follow(kept.history) == afresh.follow(kept.history)
        if told:
            read = MinutesReader(words, processes, gatherer=afresh)
            assert reader.minutes(kept.history) == read.minutes(kept.history)

    script = read_script(path.read_bytes(), path.name)
    for number, _ in enumerate(Player(script, kept, path.parent).play()):
        if number % 7 == 0:
            same_as_from_the_beginning(told=number % 28 == 0)
    at = Moment(kept.meeting.at + 1_000, kept.meeting.tick + 1_000)
    for act in (Undo(), Undo(), Redo()):
        kept.do(act, at, "script")
        same_as_from_the_beginning(told=True)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_gathering_while_a_record_is_added_up_gives_the_same_in_every_way_it_is_told(
    path: Path, processes: Processes
) -> None:
    words, journal = minutes_words(processes), MemoryJournal()
    kept = KeptMeeting(journal, "test", processes)
    for _ in Player(read_script(path.read_bytes(), path.name), kept, path.parent).play():
        pass
    for mode in Attribution:
        document = MinutesReader(words, processes).minutes(kept.history, mode)
        for name in ("markdown", "html"):
            assert format_named(name).render(document, style_named())
    at = Moment(kept.meeting.at + 1_000, kept.meeting.tick + 1_000)
    for act in (Undo(), Undo(), Redo()):
        kept.do(act, at, "script")
    gatherer, folds = Gatherer(processes), []

    def fold(rows: Iterable[Recorded], meeting: Meeting) -> Meeting:
        folds.append(meeting)
        return gatherer.fold(rows, meeting)

    again = KeptMeeting(journal, "test", processes, fold=fold)
    assert again.meeting == kept.meeting
    reader = MinutesReader(words, processes, gatherer=gatherer)
    assert reader.minutes(again.history) == MinutesReader(words, processes).minutes(kept.history)
    assert folds
    assert gatherer.follow(again.history).meeting is again.meeting
