"""Three hours of turns, played at speed: the sheet adds up to the millisecond."""

from __future__ import annotations

import random
from collections.abc import Sequence

from app.resources import load_processes
from facilitation.floor import turns
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening.events import BreakBegan, BreakEnded
from facilitation.meeting.families.stack.events import PersonMissed
from facilitation.meeting.families.turns.events import (
    GapCounted,
    TurnEnded,
    TurnPaused,
    TurnResumed,
    TurnStarted,
)
from facilitation.meeting.floor.time_sheet import RUNNING, Spent, sums, time_sheet, without_rounds
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

THREE_HOURS = 3 * 60 * 60 * 1000
LINES = (
    """
next; next; next; next; done; pause; resume; resume; extend 1:00; ana; ben; chi dov; eve; ana!
ben?; chi>; no show; stack progressive by time; stack fifo; stack groups; round "how" from ana
pass; silent; reply ben; end round; silence 0:30; end silence; interpreted chi; limit none
break; reconvene; reconvene; reconvene; reconvene; reconvene; reconvene; reconvene
groups of 2; end groups
interpreted chi off; limit 2:00; limit 1:00 hard; budget group 30:00 soft; leave eve; back eve
start 1; start 2
""".strip()
    .replace("\n", "; ")
    .split("; ")
)


class Meeting:
    """A meeting led at random through three hours, by a seed."""

    def __init__(self, seed: int) -> None:
        self.kept = KeptMeeting(MemoryJournal(), "m", Processes())
        self.tick = 0
        for line in (
            'meeting "Long"',
            'arrive Ana, Ben of "North"',
            'arrive Chi, Dov, Eve of "South"',
            'item "One"',
            'item "Two"',
            "limit 2:00",
        ):
            assert not isinstance(self.do(line), Refusal)
        draw = random.Random(seed)
        while self.tick < THREE_HOURS:
            self.tick += draw.randrange(1, 40_000)
            self.do(draw.choice(LINES))

    def do(self, line: str) -> object:
        act = parse(line)
        assert isinstance(act, Act)
        return self.kept.do(act, Moment(self.tick, self.tick), "console")


def by_hand(history: History) -> dict[int, int]:
    """Add up the running intervals of each turn from the bare events, with nothing of the rules."""
    since: dict[int, int] = {}
    ran: dict[int, int] = {}
    ended: dict[int, int] = {}
    for row in history.effective():
        match row.event:
            case TurnStarted():
                since[row.seq] = row.tick
            case TurnPaused(turn=turn):
                ran[turn] = ran.get(turn, 0) + row.tick - since.pop(turn)
            case TurnResumed(turn=turn):
                since[turn] = row.tick
            case TurnEnded(turn=turn, tick=tick):
                running = tick - since.pop(turn) if turn in since else 0
                ended[turn] = ran.pop(turn, 0) + running
    return ended


def assert_the_whole_is_spent(kept: KeptMeeting) -> None:
    """Every millisecond from the first event to the last is in one place, found by other means."""
    spent = time_sheet(kept.history).spent
    rows = tuple(kept.history.effective())
    counted = sum(each.event.missing for each in rows if isinstance(each.event, GapCounted))
    assert spent.whole == rows[-1].tick - rows[0].tick + counted
    assert min(spent.turns, spent.silence, spent.small_groups, spent.breaks, spent.between) >= 0
    assert spent.breaks == stretches(rows, BreakBegan, BreakEnded)


def stretches(rows: Sequence[Recorded], began: type, ended: type) -> int:
    """Add up the ms between two kinds of events in which no turn ran, from the bare events."""
    total, since, running = 0, None, False
    last = rows[0].tick
    for row in rows:
        if since is not None:
            over = row.event.tick if running and isinstance(row.event, TurnEnded) else row.tick
            total += row.tick - (max(over, last) if running else last)
        last = row.tick
        match row.event:
            case TurnStarted() | TurnResumed():
                running = True
            case TurnPaused() | TurnEnded():
                running = False
            case PersonMissed(turn=turn) if turn:
                running = False
        if isinstance(row.event, began):
            since = row.tick
        elif isinstance(row.event, ended):
            since = None
    return total


def test_where_the_time_went() -> None:
    meeting = Meeting.__new__(Meeting)
    meeting.kept, meeting.tick = KeptMeeting(MemoryJournal(), "m", Processes()), 0
    for seconds, line in (
        (0, 'meeting "Short"'), (0, 'arrive Ana, Ben, Chi of "North"'), (7, "call Ana"),
        (60, "silence"), (30, "end silence"), (5, "pause"), (4, "break 5m"), (300, "reconvene"),
        (2, "resume"), (10, "reply Ben"), (15, "done"), (1, "done"), (0, "groups of 2"),
        (90, "end groups"), (3, "call Chi"), (8, "no show"), (0, "close meeting"),
        (600, 'note "later"'),
    ):  # fmt: skip
        meeting.tick += seconds * 1000
        assert not isinstance(meeting.do(line), Refusal), line
    sheet = time_sheet(meeting.kept.history)
    assert [(each.kind, each.elapsed) for each in sheet.turns] == [
        ("reply", 15_000),
        ("stack", 76_000),
    ]
    spent = sheet.spent
    assert spent == Spent(91_000, 30_000, 90_000, 300_000, (7 + 4 + 2 + 3 + 8) * 1000)
    assert spent.whole == 535_000


def test_a_turn_left_under_another_process_is_on_the_sheet_when_an_item_begins() -> None:
    meeting = Meeting.__new__(Meeting)
    meeting.kept, meeting.tick = KeptMeeting(MemoryJournal(), "m", load_processes()), 0
    for seconds, line in (
        (0, 'meeting "Left"'), (0, "arrive Ana, Ben"), (0, 'item "One"'), (0, 'item "Two"'),
        (0, "start One"), (0, "call Ana"),
        (40, 'switch circle because "so"'), (5, "round from Ben"), (20, "silence"),
        (10, 'overrule "it is late" start Two'), (3, "call Ben"), (7, "done"),
    ):  # fmt: skip
        meeting.tick += seconds * 1000
        assert not isinstance(meeting.do(line), Refusal), line
        if line == "silence":
            assert time_sheet(meeting.kept.history).spent.turns == 60_000
    sheet = time_sheet(meeting.kept.history)
    assert [(each.person, each.elapsed) for each in sheet.turns] == [
        (2, 20_000),
        (1, 40_000),
        (2, 7_000),
    ]
    assert sheet.spent == Spent(67_000, 10_000, 0, 0, 8_000)
    assert sheet.spent.turns == sheet.total


def test_a_gap_that_is_counted_is_part_of_the_whole() -> None:
    meeting = Meeting.__new__(Meeting)
    meeting.kept, meeting.tick = KeptMeeting(MemoryJournal(), "m", Processes()), 0
    for line in ('meeting "Gap"', "arrive Ana", "call Ana", "count on 2:00", "done"):
        meeting.tick += 1000
        meeting.do(line)
    spent = time_sheet(meeting.kept.history).spent
    assert spent.turns == 122_000
    assert spent.between == 2_000
    assert_the_whole_is_spent(meeting.kept)


def test_three_hours_add_up_exactly() -> None:
    for seed in range(5):
        kept = Meeting(seed).kept
        sheet = time_sheet(kept.history)
        assert len(sheet.turns) > 30
        ended = {each.turn: each.elapsed for each in sheet.turns if each.how != RUNNING}
        assert ended == by_hand(kept.history)
        assert sum(sheet.of_item(item) for item in sheet.items) == sheet.total
        for key in (
            lambda each: each.person,
            lambda each: each.group,
            lambda each: each.item,
            lambda each: str(each.kind),
        ):
            parts = sums(sheet.turns, key)
            assert sum(each.ms for each in parts) == sheet.total
            assert sum(each.turns for each in parts) == len(sheet.turns)
        assert_the_whole_is_spent(kept)
        assert all(
            each.overrun == max(0, each.elapsed - each.allotted)
            for each in sheet.turns
            if each.allotted is not None
        )


def test_the_time_shown_is_the_record_s_after_three_hours_of_pauses() -> None:
    """One turn, paused and resumed at random for three hours, never drifts."""
    draw = random.Random(7)
    meeting = Meeting.__new__(Meeting)
    meeting.kept, meeting.tick = KeptMeeting(MemoryJournal(), "m", Processes()), 0
    for line in ('meeting "Long"', "arrive Ana, Ben", "call Ana"):
        meeting.do(line)
    ran, since = 0, 0
    running = True
    while meeting.tick < THREE_HOURS:
        meeting.tick += draw.randrange(1, 5_000)
        shown = meeting.kept.at(Moment(meeting.tick, meeting.tick)).floor.turn
        assert shown is not None
        assert turns.elapsed(shown, meeting.tick) == ran + (meeting.tick - since if running else 0)
        if running:
            ran += meeting.tick - since
        since, running = meeting.tick, not running
        meeting.do("resume" if running else "pause")
        meeting.do("ben" if draw.random() < 0.5 else "withdraw ben")
    assert ran > THREE_HOURS // 4


def test_rounds_and_what_is_off_the_record_are_not_listed() -> None:
    meeting = Meeting.__new__(Meeting)
    meeting.kept, meeting.tick = KeptMeeting(MemoryJournal(), "m", Processes()), 0
    for line in (
        'meeting "Short"', "arrive Ana, Ben", "call Ana", "done", "round", "next", "next",
        "off record", "call Ben", "done", "on record",
    ):  # fmt: skip
        meeting.tick += 1000
        meeting.do(line)
    sheet = time_sheet(meeting.kept.history)
    assert [each.kind for each in sheet.turns] == ["stack", "round", "round", "stack"]
    assert [each.kind for each in without_rounds(sheet)] == ["stack"]
    assert sheet.total == 4000


def test_a_turn_that_goes_on_is_counted_as_far_as_it_went() -> None:
    meeting = Meeting.__new__(Meeting)
    meeting.kept, meeting.tick = KeptMeeting(MemoryJournal(), "m", Processes()), 0
    for seconds, line in (
        (0, 'meeting "Short"'),
        (0, "arrive Bo, Li"),
        (0, "call Bo"),
        (30, "reply Li"),
        (5, "pause"),
    ):
        meeting.tick += seconds * 1000
        assert not isinstance(meeting.do(line), Refusal), line
    sheet = time_sheet(meeting.kept.history)
    assert [(each.person, each.elapsed, each.how) for each in sheet.turns] == [
        (2, 5_000, "running"),
        (1, 30_000, "running"),
    ]
    assert sheet.total == sheet.spent.turns == 35_000
