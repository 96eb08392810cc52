"""A clock that was forgotten is corrected: whatever is said, the times add up and can be undone."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.codec import Codec
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.turns.events import (
    ClockCorrected,
    TurnEnded,
    TurnPaused,
    TurnResumed,
    TurnStarted,
)
from facilitation.meeting.floor.sharing import shares_of
from facilitation.meeting.floor.time_sheet import RUNNING, time_sheet
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

S = 1_000
BEGUN = ('meeting "M"', 'arrive Bo, Li of "N"', 'arrive "Wei 王", "J. R." of "S"', 'item "One"',
         'item "Two"', "start 1", "budget item 9:00:00", "stack progressive by time")  # fmt: skip
LINES = (
    "began", "began", "paused", "resumed", "ended", "ended",
    "call bo", "call li", "call wei", "next", "done", "pause", "resume", "li!", "wei?", "reply j",
    "bo li", "break", "reconvene", "silence", "end silence", "no show", "start 1", "start 2",
    "groups of 2", "end groups", 'round "how"', "pass", "end round", 'switch circle because "so"',
    "limit 0:40 hard", "interpreted li",
)  # fmt: skip
STEPS = st.lists(
    st.tuples(st.sampled_from(LINES), st.integers(0, 60), st.integers(0, 80)),
    min_size=6,
    max_size=40,
)
Runs = dict[int, list[tuple[int, int]]]


class Room:
    """A meeting told what to do by lines, at times."""

    def __init__(self, *lines: str) -> None:
        self.journal = MemoryJournal()
        self.kept = KeptMeeting(self.journal, "m", Processes())
        self.tick = 0
        for line in (*BEGUN, *lines):
            assert self.do(line), line

    def do(self, line: str, later: int = 0) -> bool:
        self.tick += later * S
        act = parse(line)
        assert isinstance(act, Act)
        moment = Moment(1_777_000_000_000 + self.tick, self.tick)
        return not isinstance(self.kept.do(act, moment, "console"), Refusal)


def by_hand(history: History, now: int) -> tuple[Runs, set[int]]:
    """Gather the intervals of each turn from the bare events, and which have ended."""
    runs: Runs = {}
    going: dict[int, int] = {}
    ended: dict[int, int] = {}
    for row in history.effective():
        match row.event:
            case TurnStarted():
                runs[row.seq], going[row.seq] = [], row.tick
            case TurnPaused(turn=turn):
                runs[turn].append((going.pop(turn), row.tick))
            case TurnResumed(turn=turn):
                going[turn] = row.tick
            case TurnEnded(turn=turn, tick=tick):
                ended[turn] = tick
                if turn in going:
                    runs[turn].append((going.pop(turn), tick))
            case ClockCorrected(turn=turn, what=what, tick=tick, was=was):
                correct(runs[turn], going, turn, what, tick, was, ended)
    for turn, since in going.items():
        runs[turn].append((since, now))
    return runs, set(ended)


def correct(runs, going, turn, what, tick, was, ended) -> None:  # type: ignore[no-untyped-def]
    if what == "resumed" or (what == "began" and not runs):
        assert going[turn] == was
        going[turn] = tick
    elif what == "began":
        assert runs[0][0] == was
        runs[0] = (tick, runs[0][1])
    else:
        if what == "ended":
            assert ended[turn] == was
            ended[turn] = tick
        if runs and (runs[-1][1] == was or tick < runs[-1][1]):
            runs[-1] = (runs[-1][0], tick)


def timeless(meeting: Meeting) -> Meeting:
    return replace(meeting, seq=0, at=0, tick=0)


@given(STEPS)
@settings(max_examples=150, deadline=None)
def test_corrected_times_add_up_and_can_be_undone(steps: list[tuple[str, int, int]]) -> None:
    """Elapsed is the sum of the intervals, no two overlap, and undo brings back what was."""
    room = Room()
    for line, later, ago in steps:
        marked = line in ("began", "paused", "resumed", "ended")
        before = room.kept.meeting
        if not room.do(f"{line} {ago}s ago" if marked else line, later):
            continue
        if marked:
            after = room.kept.meeting
            assert room.do("undo")
            assert timeless(room.kept.meeting) == timeless(before)
            assert room.do("redo")
            assert timeless(room.kept.meeting) == timeless(after)
    check(room)


def check(room: Room) -> None:
    history = room.kept.history
    codec = Codec()
    again = History([codec.recorded(row) for row in room.journal.read("m")])
    assert again.meeting == room.kept.meeting
    runs, ended = by_hand(history, room.kept.meeting.tick)
    sheet = time_sheet(history)
    for each in sheet.turns:
        assert each.elapsed == sum(until - since for since, until in runs[each.turn])
        assert each.began == min(since for since, _ in runs[each.turn])
        assert (each.how == RUNNING) == (each.turn not in ended)
    known = {each.turn for each in sheet.turns}
    edges = sorted(run for turn, each in runs.items() if turn in known for run in each)
    assert all(since <= until for since, until in edges)
    assert all(one[1] <= other[0] for one, other in pairwise(edges))
    spent = sheet.spent
    assert min(spent.turns, spent.silence, spent.small_groups, spent.breaks, spent.between) >= 0
    assert spent.turns == sheet.total


def test_everything_that_rests_on_the_time_follows() -> None:
    room = Room("call Bo")
    assert room.do("began 0:30 ago", 40)
    assert not room.do("began 2:00 ago")
    assert room.do("done", 50)
    assert room.do("ended 0:20 ago")
    meeting = room.kept.meeting
    assert meeting.floor.tally.time_of(1) == meeting.floor.tally.item_time == 60 * S
    assert meeting.counts.last[1] == room.tick - 20 * S
    assert time_sheet(room.kept.history).total == 60 * S
    shared = shares_of(meeting, room.tick)
    assert shared is not None
    assert next(each.ms for each in shared.people if each.person == 1) == 60 * S


def test_the_old_times_stay_in_the_record() -> None:
    room = Room("call Bo")
    room.do("ended 0:20 ago", 40)
    ended, corrected = [row.event for row in room.kept.history.rows()][-2:]
    assert isinstance(ended, TurnEnded)
    assert (ended.tick, corrected) == (
        room.tick,
        ClockCorrected(ended.turn, 1, "ended", room.tick - 20 * S, room.tick),
    )


def test_a_no_show_after_a_correction_keeps_it() -> None:
    """Nobody's turn is taken back with what was corrected while it seemed to run."""
    room = Room("hand Li", "call Bo")
    room.do("next", 60)
    room.do("ended 0:40 ago", 20)
    room.do("no show", 5)
    assert room.kept.meeting.floor.tally.time_of(1) == 40 * S
