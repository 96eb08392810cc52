"""Random formal assemblies: nobody is ever locked in, what was moved last is settled first.

domain.md section 4 in every preset: formal, small board, Democratic Rules of Order.
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from msgspec.structs import replace

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.codec import Codec
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.pending import (
    asked_now,
    kept_for,
    key_of,
    not_in_order,
    order_now,
    pending,
)
from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Meeting
from facilitation.process.motion import Vote
from facilitation.process.precedence import Question
from facilitation.record.memory import MemoryJournal
from tests.facilitation.shipped import shipped_processes

PROCESSES = shipped_processes()
PRESETS = ("formal", "small_board", "democratic_rules")
NAMES = ("Ana", "Ben", "Chi", "Dov")
LINES = (
    *('propose P1 "Tents" by Ana: "We buy ten tents."', 'propose P2 "Tea" by Ben: "We buy tea."'),
    'amend P1 A1 by {a}: strike "ten" insert "six"',
    'amend A1 A2 by {b}: strike "six" insert "eight"',
    'amend P2 A3 by {b}: strike "tea" insert "mint tea"',
    *("second by {a}", "second by {b}", "second P1 by {a}", "second P2 by {a}", "second A1 by {b}"),
    *("move adjourn by {a}", "move recess 5m by {b}", 'move privilege "cold" by {a}'),
    *(
        "move lay aside by {a}",
        "move previous question by {b}",
        "move previous question all by {a}",
    ),
    *(
        "move limit debate 1:00 by {a}",
        'move postpone to "June" by {b}',
        'move special order for "20:15" by {b}',
        'move suspend standing rule "guests speak" by {b}',
        "move refer to Ben by {a}",
    ),
    *(
        "move postpone indefinitely by {b}",
        "move amend to 3m by {a}",
        'move amend to "July" by {b}',
    ),
    *('order {a} "not heard"', 'ruling "so"', 'ruling granted "so"', "ruling not granted"),
    *("move appeal by {b}", 'move suspend "guests speak" by {a}', "move divide by {a}"),
    *("move division by {b}", "move withdraw by {a}", "move bring forward P1 by {b}"),
    *("move bring forward P2 by {a}", "move rescind P1 by {b}", "move reconsider P1 by {a}"),
    *(
        "move reconsider A1 by {a}",
        "move reconsider A2 by {b}",
        "move reconsider P2 by {b}",
        "move reconsider previous question by {a}",
    ),
    *("move reconsider refer by {a}", "move reconsider postpone by {b}", "carried", "carried"),
    *("move reconsider limit debate by {b}", "move reconsider appeal by {a}"),
    *("move reconsider postpone indefinitely by {a}", "lost", "count yes 3 no 1"),
    *("count yes 1 no 3", "count yes 2 no 2", "vote P1", "vote P2", "close decision"),
    *("{a}", "next", "done", "take P2", "take P1", "withdraw P1"),
    *('switch circle because "so"', "return", "reconvene"),
)
lines = st.builds(
    lambda line, a, b: line.format(a=a, b=b),
    st.sampled_from(LINES),
    st.sampled_from(NAMES),
    st.sampled_from(NAMES),
)


class FormalMeeting(RuleBasedStateMachine):
    """An assembly in which anybody moves anything, in order or by overruling."""

    def __init__(self) -> None:
        super().__init__()
        self.journal = MemoryJournal()
        self.kept = KeptMeeting(self.journal, "m", PROCESSES)
        self._tick = 0

    @property
    def meeting(self) -> Meeting:
        return self.kept.meeting

    def do(self, act: object) -> bool:
        assert isinstance(act, Act)
        self._tick += 1000
        moment = Moment(1_777_653_000_000 + self._tick, self._tick)
        return not isinstance(self.kept.do(act, moment, "console"), Refusal)

    def say(self, line: str) -> bool:
        return self.do(parse(line))

    @initialize(preset=st.sampled_from(PRESETS))
    def begin(self, preset: str) -> None:
        for line in ('meeting "M" on 2026-05-01 18:30', f"arrive {', '.join(NAMES)}"):
            assert self.say(line)
        assert self.say(f'item "Tents" as "{preset}"')
        assert self.say("start 1")

    @precondition(lambda self: self.meeting.floor.process)
    @rule(line=lines, overruled=st.booleans())
    def act(self, line: str, overruled: bool) -> None:
        """Do it, if need be against advice; take it back, and do it again."""
        before = self.meeting
        line = f'overrule "so" {line}' if overruled else line
        if not self.say(line):
            return
        self.check_last_in_first_out(before, self.meeting)
        after = self.meeting
        assert self.do(Undo())
        assert timeless(self.meeting) == timeless(before)
        assert order_now(self.meeting) == order_now(before)
        assert self.do(Redo())
        assert timeless(self.meeting) == timeless(after)

    @staticmethod
    def check_last_in_first_out(before: Meeting, after: Meeting) -> None:
        """What was settled had been moved last, and the others stand as they stood."""
        new = after.business.settled[len(before.business.settled) :]
        there, left = pending(before), keys(pending(after))
        for settled in new:
            if settled.moved is not None:
                assert settled.moved.made == there[0].made
                assert key_of(there[0]) not in left
            if settled.carried is False and there[1:]:
                assert left == keys(there)[1:]
        stay = [each for each in keys(there) if each in left]
        assert [each for each in left if each in stay] == stay

    def teardown(self) -> None:
        """From wherever it got to, the assembly can adjourn; and it is the same when read again."""
        if not self.meeting.floor.process:
            return
        self.check_read_again()
        # Where somebody waits in the circle that is left, it waits in its turn.
        while not self.meeting.floor.rules.motions:
            assert self.say('overrule "so" return')
        if self.meeting.pause is not None:
            self.say("reconvene")
        while self.meeting.floor.turn is not None:
            if self.kept_waiting():
                self.settle()
            else:
                assert self.say("done")
        for _ in range(40):
            if not deciding(self.meeting) and self.can_adjourn():
                break
            self.settle()
        assert self.say("move adjourn by Ana")
        self.settle_innermost(carried=True)
        assert self.meeting.pause is not None
        assert self.meeting.pause.adjourned

    def kept_waiting(self) -> bool:
        """Tell whether whoever has the floor waits until what interrupted them is settled."""
        return kept_for(self.meeting, self.meeting.floor.turn) is not None

    def check_read_again(self) -> None:
        """What is pending is remembered; worked out anew from the record it is the same."""
        codec = Codec()
        again = History([codec.recorded(row) for row in self.journal.read("m")]).meeting
        assert pending(again) == pending(self.meeting)
        assert order_now(again) == order_now(self.meeting)

    def can_adjourn(self) -> bool:
        motion = PROCESSES.motions_of(self.meeting.floor.process).get("adjourn")
        assert motion is not None
        return not_in_order(self.meeting, motion.rules) is None

    def settle(self) -> None:
        """Settle what is innermost, without overruling anything but a rule of counting."""
        if deciding(self.meeting):
            self.say("count yes 1 no 3")  # perhaps it was counted so already
            assert self.say("close decision")
            return
        self.settle_innermost(carried=False)

    def settle_innermost(self, *, carried: bool) -> None:
        question = asked_now(self.meeting)
        assert question is not None
        if question.motion.vote is Vote.CHAIR:
            assert self.say('ruling not granted "so"')
            return
        if self.meeting.floor.rules.seconds and question.motion.second and not question.seconded:
            assert any(self.say(f"second by {name}") for name in NAMES)
        counted = "count yes 4 no 0" if carried else "count yes 0 no 4"
        assert self.say(counted), question


def keys(there: tuple[Question, ...]) -> list[str]:
    return [key_of(each) for each in there]


def timeless(meeting: Meeting) -> Meeting:
    """Return the state without its place in the record: undoing is recorded, too."""
    return replace(meeting, seq=0, at=0, tick=0)


TestFormalMeeting = FormalMeeting.TestCase
TestFormalMeeting.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, derandomize=True
)
