"""Three hours of turns, played at speed: the sheet adds up to the millisecond."""

from __future__ import annotations

import random

from facilitation.floor import turns
from facilitation.language.grammar import parse
from facilitation.meeting.acts.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.events.turns import (
    TurnEnded,
    TurnPaused,
    TurnResumed,
    TurnStarted,
)
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.refusal import Refusal
from facilitation.meeting.time_sheet import time_sheet, without_rounds
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

THREE_HOURS = 3 * 60 * 60 * 1000
LINES = (
    """
next; next; next; next; done; pause; resume; resume; extend 1:00; ana; ben; chi dov; eve; ana!
ben?; chi>; no show; stack progressive by time; stack fifo; stack groups; round "how" from ana
pass; silent; reply ben; end round; silence 0:30; end silence; interpreted chi; limit none
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


def test_three_hours_add_up_exactly() -> None:
    for seed in range(5):
        kept = Meeting(seed).kept
        sheet = time_sheet(kept.history)
        assert len(sheet.turns) > 40
        assert {each.turn: each.elapsed for each in sheet.turns} == by_hand(kept.history)
        assert sum(sheet.of_item(item) for item in sheet.items) == sheet.total
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
