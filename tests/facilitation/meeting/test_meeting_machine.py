"""Random meetings: whatever people do, the record stays whole and every act can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from facilitation.decisions.answers import Secrecy
from facilitation.floor import turns
from facilitation.floor.turns import TurnKind
from facilitation.language.checks import Check
from facilitation.language.grammar import parse
from facilitation.meeting.agenda.agenda_tree import block_of
from facilitation.meeting.answering import offers_of, verdict_of
from facilitation.meeting.codec import Codec
from facilitation.meeting.deciding.case import Context, Moment
from facilitation.meeting.families.stack.events import (
    HandLowered,
    HandRaised,
    HandsLapsed,
    PersonMissed,
)
from facilitation.meeting.families.turns.events import TurnEnded, TurnStarted
from facilitation.meeting.floor.following import Step, following, places_at
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import (
    amendments_to,
    amendments_under,
    blanks_in,
    deciding,
    people_here,
    stack_places,
    text_of,
    turns_under_way,
)
from facilitation.meeting.register.entries import Status
from facilitation.meeting.register.reading import Register
from facilitation.meeting.state import Fate, Meeting
from facilitation.meeting.texts.conflicts import conflicts_of, conflicts_under
from facilitation.meeting.texts.order_of_taking import order_on
from facilitation.meeting.texts.standing import Standing, standing
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row
from facilitation.text.changes import apply
from facilitation.text.versions import version_id
from tests.facilitation.meeting.playing import decided_alone
from tests.facilitation.shipped import shipped_processes

ROOT = Path(__file__).parents[3]
PROCESSES = shipped_processes()
NAMES = ("Ana", "Ben", "Chi", "Dov", "Eve")
LINES = (
    "{a}",
    "{a}?",
    "{a}>",
    "{a}!",
    "next",
    "next",
    "done",
    "no answer",
    "{a} {b}",
    "{a} for",
    "{b} against",
    "no show",
    "no show {a}",
    "guest Gus",
    "{a}*",
    'signal "technical" * like process for 0:10',
    'signal "late" ~ like direct rank 5 at most 1',
    "{b}~",
    'drop signal "clarify"',
    "stack progressive by time",
    "stack quota quota quota others 0",
    "stack sides mover {a}",
    "rule one hand off",
    "rule direct limit 1",
    "rule flip rounds off",
    "count turns by meeting",
    "count turns by item",
    "seat {a} after {b}",
    'prompt "What"',
    "drop prompt 1",
    "round 1",
    "spoke {a}",
    "round of spokes",
    "silence 0:20",
    "end silence",
    "silent",
    "groups of 2 mixed for 5m",
    'group 1 says "so"',
    "end groups",
    "interpreted {a}",
    "interpreted {a} off",
    "unnamed {a}",
    "budget group 0:30 soft",
    "plan 1 for 5m",
    "end at 21:30",
    "pause",
    "resume",
    "began 0:20 ago",
    "paused 0:10 ago",
    "resumed 0:10 ago",
    "ended 0:20 ago",
    "extend 0:30",
    "call {a}",
    "withdraw {a}",
    'move {a} to 1 because "so"',
    "stack fifo",
    "stack progressive",
    "stack groups",
    "stack alternating",
    "stack quota",
    "stack sides",
    "close stack",
    "open stack",
    "leave {a}",
    "back {a}",
    "arrive {a}",
    "limit 0:20 hard",
    "limit 1:00",
    "budget person 0:40",
    'round "How" from {a}',
    "round backward",
    "round popcorn",
    "round of {a}, {b}",
    "pass",
    "pass back",
    "skip {a}",
    "reply {a}",
    "end round",
    'switch circle because "so"',
    'switch circle for good because "so"',
    'switch formal keeper {a} because "so"',
    "return",
    "stage next",
    'item "Tents" as assembly for 10m',
    'item "Stoves" as circle',
    "move item 1 to 2",
    "move item 2 to 1",
    'rename 1 to "Roof"',
    "remove 2",
    'split 1 into "Walls", "Floor"',
    "purpose 1 decide",
    "bundle P1, P2",
    "pull P1 by {a}",
    "bundle agreed",
    "enough said",
    "enough yes 2 no 1",
    "part 2 of 1",
    "part 3 of 2",
    "part 3 of 1",
    "part 2 of none",
    "move item 3 to 1",
    'merge items 1, 2 as "Both"',
    "defer item 2",
    "restore item 2",
    "second reading 1",
    "fix 2 at 20:00",
    "minimum 1, 3",
    "only minimum",
    "presenter {a} for 1",
    'question "How many?" for 2 by {b}',
    "bring P1 to 2",
    "agenda agreed",
    "treat 2 as circle",
    "start 1",
    "start 2",
    "move adjourn by {a}",
    "move recess 10m by {b}",
    "move amend to 5m by {a}",
    "move previous question by {a}",
    "move lay aside by {b}",
    'move refer to "Zoe" by {a}',
    'move postpone to "June" by {b}',
    "move postpone indefinitely by {a}",
    "move bring forward P1 by {a}",
    "move reconsider P1 by {b}",
    "move rescind P1 by {a}",
    "move withdraw by {a}",
    "move division by {b}",
    "move appeal by {a}",
    'order {a} "so"',
    'ruling "so" because "so"',
    "second by {b}",
    "second by {a}",
    "carried",
    "lost",
    'propose P1 "Tents" by {a}: "We buy ten tents by May."',
    'amend P1 A1 by {a}: strike "ten" insert "six"',
    'amend P1 A2 by {b}: strike "ten tents" insert "a marquee"',
    'amend P1 A3 by {b}: insert "soon" after "tents"',
    'amend A1 A4 by {b}: strike "six" insert "eight"',
    'propose P2 "Stoves" by {b} with {a} because "so": "We buy 2 stoves for ____ coins."',
    'need P1 "rain"',
    'explain P1 "a tent costs 180"',
    'retitle P1 "Ten tents"',
    'revise P1 because "so": "We buy ten tents by June."',
    'revise P1 by {b}: "We all buy ten big tents by May."',
    "sponsor P1 by {b}",
    "sponsor A1 by {a}",
    'amend P1 A5 by {a}: strike "ten" insert "six"; strike "May" insert "June" because "so"',
    'amend P1 A6 by {b} with {a}: read "We buy ten tents and a stove by May."',
    'amend P1 A7 by {a}: add "We lend them." before paragraph 1',
    'amend A4 A8 by {a}: strike "eight" insert "nine"',
    'redraft A1 by {b}: strike "ten" insert "seven"',
    'redraft A2 by {a}: strike "tents" insert "marquees" because "so"',
    'redraft A5 by {a}: strike "ten" insert "one"; insert "red" before "tents"',
    "merge A1, A3 as A9 by {a}",
    "merge A5, A7 as A9 by {b}",
    "divide A5",
    "divide A9 as A10, A11, A10",
    'editorial P1: strike "We" insert "we"',
    'editorial P1 by {a}: insert "," after "tents"',
    'blank P1 B1 by {a}: "ten"',
    'blank P2 B2 by {a}: "____"',
    'suggest B1 "six" by {a}',
    'suggest B2 "90" by {b}',
    'suggest B2 "120" by {a}',
    'fill B1 "ten"',
    'fill B1 "six" yes 2 no 1',
    'fill B2 "120" yes 1 no 2',
    'fill B2 "90"',
    "take A1",
    "take P1",
    'take A3 first because "so"',
    "take A1 after A3",
    "order A3, A1",
    'order B2 "90", "120"',
    "adopt A5",
    "adopt A6",
    "adopt A9",
    "friendly A6",
    "object A6 by {a}",
    "reject A5",
    "withdraw P2",
    "vote A5 majority",
    "rule pending 1",
    "rule degrees 2",
    "second A1 by {b}",
    "friendly A1",
    "friendly A3",
    "friendly A4",
    "object A1 by {b}",
    "object A4 by {b}",
    "adopt A1",
    "adopt A2",
    "adopt A3",
    "adopt A4",
    "reject A2",
    "withdraw A3",
    "test consensus P1",
    "test consent P1",
    "vote A1 majority",
    "vote P1 two-thirds",
    'choose Q1 "Shall we go on"',
    "agree {a}, {b}",
    "all agree",
    'aside {a} "no"',
    'block {a} "no"',
    'object {a} "harm"',
    "qualify {a}",
    "preference {a}",
    "count yes 2 no 1",
    "close decision",
    "review P1 2030-01-01",
    "quorum 1/3",
    'temperature "Warm"',
    "up 1 level 1 down 1",
    'note "something"',
    'agreed "something"',
    'action {a} "something"',
    "sensitive",
    "off record",
    "on record",
    "break 5m",
    "recess 5m",
    "recess",
    "back of North",
    "leave of South",
    "reconvene",
)
DECIDING = (
    "vote P1 majority secret",
    "vote P1 majority noted hidden",
    "vote P1 3/4 of entitled",
    "vote P1 groups",
    "vote P1 double",
    "vote P1 delegates split",
    "vote P1 martha",
    "test consensus P1 asides 2 fallback 2/3 after 1",
    "test consensus P1 readings 2",
    "test consent P1 amendments 1",
    "test consensus P1 secret",
    "terms consensus blocks 1 validity tested fallback 3/4 after 1",
    "terms consent amendments 0",
    'vote P1 ranked "park", "mill", "hall"',
    'vote P2 approval secret "park", "mill"',
    'choose E1 "Who?" stv 2 seats "Ana", "Ben", "Chi"',
    'choose E1 "Who?" schulze secret seed "s" "Ana", "Ben", "Chi"',
    'choose E2 "Which?" dots 3 "roof", "well"',
    'choose E3 "How?" score "roof", "well"',
    'choose E4 "How is it?" gradients',
    "yes {a}, {b}",
    "no {a}",
    "abstain {a}",
    'reserve {a} "maybe"',
    'concern {a} "maybe"',
    "like {a}",
    "live with {a}",
    'uncomfortable {a} "cold"',
    "uphold {a}",
    "dismiss {a}",
    "assent {a}",
    "count agree 3 aside 1",
    "count yes 1 no 1 abstain 1",
    "ballot {a}: 1 > 2",
    "ballot {a}: 2",
    'ballot {a} "park" > "mill"',
    "ballot {a}: 1 2, 2 1",
    "paper 1 > 2",
    "paper 1: 2 > 1",
    "paper 2: spoiled",
    "again 1: 2 > 1",
    "again 2: spoiled",
    "remove paper 1",
    "papers 3",
    'recount P1 because "so"',
    'recount E1 because "so"',
    "deferred to {a} until 2030-01-01",
    "entitled {a}, {b}",
    "entitled everybody",
    "votes 3 {a}",
    "votes 1 {a}",
    "votes 5 of North",
    "home North yes 3 no 2",
    'mandate {a} "so far"',
    'mandate {a} "so far" bound yes on P1 to "Council" alternate {b} report 2026-06-01',
    "outside {a}",
    'mandate P1 "so far"',
    'mandate P1 ""',
    "chair votes none",
    "chair votes decisive",
    "chair votes casting",
    "role chair {a}",
    'recuse {a} "kin"',
    "admit {a}",
    "quorum 9/10",
    'lot 2 for "keys" of Ana, Ben, Chi alternates 1 most 1 seed "s"',
    'lot 1 for "keys"',
    "draw",
    "close decision",
    "close decision",
    "close decision",
)
COURSES = (
    'refer P1 to {a} until 2030-01-01 because "so"',
    'refer P1 to "the tents group"',
    "defer P1 to {a} until 2030-01-01",
    "defer P2 until 2030-01-01",
    'lay aside P1 because "so"',
    "lay aside P2",
    "bring forward P1",
    "bring forward P2",
    'bring forward P1 from "Earlier" as P8 by {a}',
    'bring forward P1 from "Earlier" by {b}',
    "fallback P1",
    "fallback P1 secret hidden",
    "revisit P1 as P9 by {a} with notice",
    'revisit P2 from "Earlier" as P9 by {a} because "so"',
    "rescind P1 as P9 by {b}",
    'rescind P2 from "Earlier" as P9 by {b} with notice',
    "vote P9 two-thirds",
    "vote P9",
    "replace P1 by P2",
    'replace P2 from "Earlier" by P1 with notice',
    "expires P1 2030-01-01",
    "expires E1 2030-01-01",
    'scope P1 "north"',
    'scope P1 ""',
    "review P9 2030-01-01",
    "withdraw P9",
    "withdraw P1",
)
OF_DECISIONS = (
    *("test", "vote", "agree", "all", "aside", "block", "object", "qualify", "preference"),
    *("count", "close", "review", "quorum", "leave", "back", "arrive", "guest"),
    *(
        "adopt",
        "friendly",
        "revise",
        "amend",
        "redraft",
        "editorial",
        "off",
        "on",
        "switch",
        "return",
    ),
)
OF_THE_FLOOR = (
    *(
        "{a}",
        "{b}",
        "{a}?",
        "{a}>",
        "{a}!",
        "{a}*",
        "{b}~",
        "next",
        "done",
        "no",
        "signal",
        "stack",
    ),
    *("rule", "count", "silence", "end", "silent", "interpreted", "budget", "pause", "resume"),
    *("began", "paused", "resumed", "ended"),
    *("call", "withdraw", "move", "close", "open", "leave", "back", "limit", "round", "pass"),
    *("skip", "reply", "switch", "return", "stage", "item", "start", "spoke", "break", "reconvene"),
    *("rename", "remove", "split", "purpose", "treat"),
)
EARLIER = (
    'meeting "Earlier"',
    "arrive Ana, Ben, Chi",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
    "test consensus P1 readings 2",
    'reserve Ben "maybe"',
    "all agree",
    "close decision",
    'propose P2 "Stoves" by Ben: "We buy two stoves."',
    "vote P2",
    "count yes 3 no 0",
    "close decision",
)


def timeless(meeting: Meeting) -> Meeting:
    """The state without its place in the record: undoing is recorded too."""
    return replace(meeting, seq=0, at=0, tick=0)


def state_invariant(holds: Callable[[MeetingMachine], None]) -> Callable[[MeetingMachine], None]:
    """Look whether this holds in every state once: what is refused leaves the one looked at."""

    @wraps(holds)
    def holds_here(machine: MeetingMachine) -> None:
        if machine.looked_at.get(holds.__name__) is not machine.kept.meeting:
            holds(machine)
            machine.looked_at[holds.__name__] = machine.kept.meeting

    return invariant()(holds_here)


@cache
def earlier() -> tuple[Row, ...]:
    """The record of a meeting before the random one."""
    journal = MemoryJournal()
    kept = KeptMeeting(journal, "earlier", PROCESSES)
    for line in EARLIER:
        act = parse(line)
        assert not isinstance(act, Check)
        assert not isinstance(kept.do(act, Moment(1_700_000_000_000, 0), "console"), Refusal), line
    return tuple(journal.read("earlier"))


class MeetingMachine(RuleBasedStateMachine):
    """Does random acts from two seats, and compares with the record again and again."""

    lines = LINES
    begun: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.tick = 0
        self.journal = MemoryJournal()
        self.journal.take_in(earlier())
        self.kept = KeptMeeting(self.journal, "m", PROCESSES)
        self.register = Register(self.journal)
        self.looked_at: dict[str, Meeting] = {}

    def do(self, line: str, by: str = "console") -> bool:
        act = parse(line)
        assert not isinstance(act, Check)
        before, moment = self.kept.meeting, Moment(1_700_000_000_000 + self.tick, self.tick)
        not_now = self.kept.why_not(act, moment, by)
        done = self.kept.do(act, moment, by)
        if not isinstance(done, Refusal):
            assert not_now is None
            return True
        assert self.kept.meeting is before
        context = Context(moment, PROCESSES, by)
        if not_now is not None:
            assert isinstance(decided_alone(self.kept.history, act, context), Refusal)
        return False

    @initialize()
    def begin(self) -> None:
        self.do('meeting "Random"')
        self.do("arrive Ana, Ben, Chi of North list quota")
        self.do("arrive Dov, Eve of South")
        for line in self.begun:
            assert self.do(line), line

    @rule(
        data=st.data(),
        a=st.sampled_from(NAMES),
        b=st.sampled_from(NAMES),
        seconds=st.integers(0, 40),
        desk=st.booleans(),
    )
    def act(self, data: st.DataObject, a: str, b: str, seconds: int, desk: bool) -> None:
        line = data.draw(st.sampled_from(self.lines))
        self.tick += seconds * 1_000
        by = (
            "desk"
            if desk and line.split(maxsplit=1)[0] in ("note", "agreed", "sensitive")
            else "console"
        )
        self.do(line.format(a=a, b=b), by)

    @rule(data=st.data(), a=st.sampled_from(NAMES))
    def overrule(self, data: st.DataObject, a: str) -> None:
        line = data.draw(st.sampled_from(self.lines))
        self.do(f'overrule "because" {line.format(a=a, b="Ben")}')

    @rule(data=st.data(), a=st.sampled_from(NAMES))
    def do_and_undo(self, data: st.DataObject, a: str) -> None:
        line = data.draw(st.sampled_from(self.lines))
        before = self.kept.meeting
        if not self.do(line.format(a=a, b="Ben")):
            return
        after = self.kept.meeting
        assert self.do("undo")
        assert timeless(self.kept.meeting) == timeless(before)
        assert self.do("redo")
        assert timeless(self.kept.meeting) == timeless(after)

    @rule(seconds=st.integers(0, 90))
    def press_space(self, seconds: int) -> None:
        """Whatever is announced as next is what Space does, whenever it is pressed."""
        self.tick += seconds * 1_000
        moment = Moment(1_700_000_000_000 + self.tick, self.tick)
        meeting = self.kept.at(moment)
        announced = following(meeting, self.tick)
        first = next((each.entry for each in places_at(meeting, self.tick) if not each.held), None)
        if announced.entry is not None and not announced.back and meeting.floor.round is None:
            assert announced.entry == first
        done = self.kept.do(announced.act, moment, "console")
        if meeting.opening is None or meeting.closed or meeting.pause is not None:
            assert isinstance(done, Refusal)
            return
        floor = self.kept.at(moment).floor
        if isinstance(done, Refusal):
            assert announced.step in (Step.NOBODY, Step.CHOOSE, Step.SETTLE)
            assert announced.person == 0
            assert floor.turn is None or announced.step is Step.SETTLE
            return
        if announced.step is Step.SETTLE:  # Space seconds, rules or counts there; next still calls
            assert announced.entry is not None
            return
        speaking = (floor.turn.person, floor.turn.kind) if floor.turn is not None else (0, None)
        assert speaking == (announced.person, announced.kind)
        assert announced.step is not Step.NOBODY
        assert announced.step is not Step.ROUND_ENDS or floor.round is None
        assert announced.step is not Step.CHOOSE or floor.round is not None

    @rule(by=st.sampled_from(("console", "desk")))
    def undo(self, by: str) -> None:
        self.do("undo", by)

    @rule(by=st.sampled_from(("console", "desk")))
    def redo(self, by: str) -> None:
        self.do("redo", by)

    @state_invariant
    def replay_gives_the_same_state(self) -> None:
        codec = Codec()
        again = History([codec.recorded(row) for row in self.journal.read("m")])
        assert again.meeting == self.kept.meeting

    @state_invariant
    def whatever_waits_fits_its_text_or_is_in_conflict(self) -> None:
        meeting = self.kept.meeting
        for label in meeting.proposals:
            for blank in blanks_in(meeting, label):
                assert apply(text_of(meeting, label), blank.edit) == text_of(meeting, blank.label)
        for label in meeting.labels:
            for each in amendments_to(meeting, label):
                if not each.conflict:
                    assert each.base == text_of(meeting, label)
                    assert apply(each.base, each.edit) == text_of(meeting, each.label)
            assert len(order_on(meeting, label)) == len(amendments_to(meeting, label))

    @state_invariant
    def what_windows_say_of_conflicts_is_what_the_rules_find(self) -> None:
        meeting = self.kept.meeting
        for proposal in meeting.proposals:
            under = conflicts_under(meeting, proposal)
            for one in amendments_under(meeting, proposal):
                against = conflicts_of(meeting, one)
                assert sorted(against) == sorted(under.get(one.label, ()))
                for other in amendments_to(meeting, one.target):
                    meets = standing(meeting, one.label, other.label) is Standing.CONFLICT
                    left = one.label in (other.conflict, other.label)
                    assert left or meets is (other.label in against)

    @state_invariant
    def who_is_awaited_was_here_in_the_recess_and_is_gone_after_it(self) -> None:
        meeting = self.kept.meeting
        assert meeting.called_back == frozenset() or meeting.pause is not None
        here = {each.number for each in people_here(meeting)}
        recess = bool(meeting.called_back)
        assert meeting.awaited <= here if recess else meeting.awaited.isdisjoint(here)

    @state_invariant
    def what_is_part_of_an_item_stands_behind_it(self) -> None:
        meeting = self.kept.meeting
        assert len(set(meeting.agenda)) == len(meeting.agenda)
        for number in meeting.agenda:
            block = block_of(meeting, number)
            first = meeting.agenda.index(number)
            assert list(meeting.agenda[first : first + len(block)]) == block

    @state_invariant
    def answers_are_to_the_text_as_it_is(self) -> None:
        meeting = self.kept.meeting
        decision = meeting.decision
        if decision is not None and not decision.question and deciding(meeting):
            asked = decision.question or text_of(meeting, decision.subject)
            assert decision.version == version_id(asked)

    @state_invariant
    def only_those_who_may_answer_have_answered(self) -> None:
        """Nobody who stays out, or is not entitled; and no name in a secret decision."""
        meeting = self.kept.meeting
        for decision in filter(None, (meeting.decision, *meeting.decisions)):
            answered = {*decision.given, *decision.ballots}
            assert answered <= set(decision.electorate) - decision.recused
            if decision.secrecy is Secrecy.SECRET:
                assert not answered
            assert (decision.closed > 0) == (decision.verdict is not None)
            verdict_of(meeting, decision)
            offers_of(meeting, decision)

    @state_invariant
    def at_most_one_version_of_a_decision_stands(self) -> None:
        """The register is the same in any order of reading, and has one standing version an id."""
        for meeting in self.register.unread():
            self.register.read(meeting)
        entries = self.register.entries("2029-12-31")
        standing = [each.id for each in entries if each.status is Status.STANDING]
        assert len(standing) == len(set(standing))
        known = {each.decided.place for each in entries}
        for each in entries:
            assert each.predecessor is None or each.predecessor in known
            assert each.successor is None or each.successor in known
            assert (each.successor is None) or each.status is not Status.STANDING
        adopted = {
            label
            for label, each in self.kept.meeting.proposals.items()
            if each.fate is Fate.ADOPTED
        }
        there = {each.decided.label for each in entries if each.decided.place.meeting == "m"}
        assert adopted <= there

    @state_invariant
    def at_most_one_turn_runs(self) -> None:
        for floor in (self.kept.meeting.floor, *self.kept.meeting.frozen):
            present = [floor.turn] if floor.turn else []
            assert all(not turns.running(each.turn) for each in floor.waiting)
            assert len([each for each in present if turns.running(each)]) <= 1
        assert all(
            floor.turn is None or not turns.running(floor.turn)
            for floor in self.kept.meeting.frozen
        )

    @invariant()
    def intervals_are_in_order(self) -> None:
        """However the clock was corrected: no interval is negative, and none overlaps another."""
        floor = self.kept.meeting.floor
        for turn in (*turns_under_way(floor), *((floor.last,) if floor.last is not None else ())):
            edges = [edge for run in turn.runs for edge in run]
            edges += [] if turn.since is None else [turn.since]
            assert edges == sorted(edges)
            assert not edges or edges[0] == turn.started >= turn.free
            assert turns.elapsed(turn, self.tick) <= max(0, self.tick - turn.started)

    @state_invariant
    def everybody_admitted_is_accounted_for(self) -> None:
        """admitted = served + waiting + withdrawn + dropped + lapsed (domain.md §3)."""
        raised, served, lowered, lapsed = set(), set(), set(), set()
        for row in self.kept.history.effective():
            match row.event:
                case HandRaised():
                    raised.add(row.seq)
                case TurnStarted(entry=entry) if entry:
                    served.add(entry)
                case HandLowered(arrival=arrival):
                    lowered.add(arrival)
                case HandsLapsed(arrivals=arrivals):
                    lapsed.update(arrivals)
                case PersonMissed(arrival=arrival, dropped=False):
                    served.discard(arrival)
                case PersonMissed(arrival=arrival, turn=0):
                    lowered.add(arrival)
        floors = (self.kept.meeting.floor, *self.kept.meeting.frozen)
        waiting = {entry.arrival for floor in floors for entry in floor.stack.entries}
        ways = (served, waiting, lowered, lapsed)
        assert raised == set().union(*ways)
        assert len(raised) == sum(map(len, ways))

    @state_invariant
    def every_turn_that_began_ended_or_is_on_a_floor(self) -> None:
        begun: set[int] = set()
        for row in self.kept.history.effective():
            match row.event:
                case TurnStarted():
                    begun.add(row.seq)
                case TurnEnded(turn=turn) | PersonMissed(turn=turn):
                    begun.discard(turn)
        floors = (self.kept.meeting.floor, *self.kept.meeting.frozen)
        present = {floor.turn.id for floor in floors if floor.turn is not None}
        interrupted = {each.turn.id for floor in floors for each in floor.waiting}
        assert begun == present | interrupted

    @state_invariant
    def the_agenda_has_every_item_once_and_all_that_was_begun(self) -> None:
        meeting = self.kept.meeting
        assert len(set(meeting.agenda)) == len(meeting.agenda)
        assert all(1 <= each <= len(meeting.items) for each in meeting.agenda)
        begun = {each.number for each in meeting.items if each.done or each.began is not None}
        assert begun <= set(meeting.agenda)

    @state_invariant
    def the_order_is_everybody_once(self) -> None:
        floor = self.kept.meeting.floor
        placed = [each.entry.arrival for each in stack_places(floor)]
        assert sorted(placed) == sorted(each.arrival for each in floor.stack.entries)

    @state_invariant
    def only_the_holder_has_a_round_turn(self) -> None:
        floor = self.kept.meeting.floor
        if floor.turn is not None and floor.turn.kind is TurnKind.ROUND and floor.round:
            holders = [s.person for s in floor.round.seats if s.status == "holding"]
            assert holders == [floor.turn.person]


TestMeetingMachine = MeetingMachine.TestCase
TestMeetingMachine.settings = settings(
    max_examples=200, stateful_step_count=40, deadline=None, derandomize=True
)


class FloorMachine(MeetingMachine):
    """The same where people do little but speak, ask, answer, reply and hold rounds."""

    lines = (
        *(each for each in LINES if each.split()[0] in OF_THE_FLOOR),
        *("{a}?", "{a}?", "{b}!", "{a}!", "{a}>", "reply {a}", "next", "done", "stage next"),
    )


TestFloorMachine = FloorMachine.TestCase
TestFloorMachine.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, derandomize=True
)


class DecisionMachine(MeetingMachine):
    """The same where people mostly decide, and texts come and go."""

    lines = (
        *DECIDING,
        *COURSES,
        *(each for each in LINES if each.split()[0] in OF_DECISIONS),
    )
    begun = (
        'propose P1 "Tents" by Ana: "We buy ten tents by May."',
        'propose P2 "Stoves" by Ben: "We buy 2 stoves."',
        'amend P1 A1 by Chi: strike "ten" insert "six"',
    )


TestDecisionMachine = DecisionMachine.TestCase
TestDecisionMachine.settings = settings(
    max_examples=100, stateful_step_count=50, deadline=None, derandomize=True
)
