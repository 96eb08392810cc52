"""Every shipped process is held to its end; a file that is wrong is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.process.process import Process, Stage
from facilitation.process.reading import BadProcess, read_process
from facilitation.record.memory import MemoryJournal
from tests.facilitation.shipped import RESOURCES, shipped_processes

PROCESSES = shipped_processes()
PEOPLE = ("Ana", "Bo", "王小明", "O'Brien")


class Held:
    """A meeting under one process, told what to do by lines."""

    def __init__(self, process: Process) -> None:
        self.kept = KeptMeeting(MemoryJournal(), "m", PROCESSES)
        self._tick = 0
        self.say('meeting "Evening" on 2026-05-01 18:30')
        self.say(f"arrive {', '.join(PEOPLE)}")
        self.say('arrive Eve of "North"')
        self.say("spoke Eve")
        self.say(f'item "Tents" as "{process.name}"')
        self.say("start Tents")

    def do(self, line: str) -> object:
        self._tick += 1000
        act = parse(line)
        assert isinstance(act, Act)
        moment = Moment(1_777_653_000_000 + self._tick, self._tick)
        return self.kept.do(act, moment, "console")

    def say(self, line: str) -> None:
        done = self.do(line)
        assert not isinstance(done, Refusal) or done.so, (line, done)

    def hold(self, stage: Stage) -> None:
        """Do what a stage is for."""
        if stage.floor == "round":
            self.say('round "What do you think?" of Ana, Bo')
            self.say("next")
            self.say("pass")
        elif stage.floor == "stack":
            self.say("Ana")
            self.say("next")
            self.say("done")
        elif stage.floor == "silence":
            self.say("end silence")
        elif stage.floor == "decision":
            self.decide(stage)

    def decide(self, stage: Stage) -> None:
        method = (stage.methods or self.kept.meeting.floor.rules.methods)[0]
        if "P1" not in self.kept.meeting.proposals:
            self.say('propose P1 "Tents" by Ana: "We buy ten tents by May."')
            self.say("second P1 by Bo")
        if self.kept.meeting.proposals["P1"].fate != "open":
            return
        asked = method if method in ("consensus", "consent") else ""
        self.say(f"test {asked} P1" if asked else f"vote P1 {method}")
        if asked == "consent":
            self.say("review P1 2027-05-01")
        if method == "martha":
            self.say("like Ana, Bo, 王小明, O'Brien, Eve")
        else:
            self.say("all agree")
        self.say("close decision")


def stages(held: Held) -> Iterator[Stage]:
    """Yield the stages in their order, until there is none behind the present one."""
    while True:
        floor = held.kept.meeting.floor
        stage = PROCESSES.stage(floor.process, floor.stage)
        assert stage is not None
        yield stage
        done = held.do("stage next")
        if isinstance(done, Refusal):
            assert done.code == "LAST_STAGE"
            return


def test_every_way_to_meet_is_there_and_in_the_script_that_holds_each_to_its_end():
    script = Path(__file__).parents[2] / "scenarios" / "every_way_to_its_end.round"
    held = set(re.findall(r"^item .* as (\w+)$", script.read_text(encoding="utf-8"), re.MULTILINE))
    assert held == set(PROCESSES.names())
    assert held >= {
        "circle", "check_in", "go_round", "brainstorm", "assembly", "consent", "advice",
        "marthas_rules", "formal", "small_board", "democratic_rules", "spokescouncil",
        "role_selection", "fishbowl", "reading_group", "evaluation", "conflict_round",
        "report_backs", "newcomers", "actions", "approval",
    }  # fmt: skip


@pytest.mark.parametrize("name", PROCESSES.names())
def test_a_process_is_held_to_its_end(name: str):
    process = PROCESSES.get(name)
    assert process is not None
    held = Held(process)
    gone_through = []
    for stage in stages(held):
        gone_through.append(stage.name)
        held.hold(stage)
    assert gone_through == [each.name for each in process.of_item()]
    held.say("close meeting")


@pytest.mark.parametrize("name", PROCESSES.names())
def test_a_process_says_everything_in_german_too(name: str):
    process = PROCESSES.get(name)
    assert process is not None
    for words in (process.words["en"], process.words["de"]):
        assert words.title
        assert words.about
        assert set(words.stages) >= {each.name for each in process.stages}
        for stage in process.stages:
            assert bool(words.stages[stage.name].prompt) <= (stage.floor == "round")


def test_a_board_needs_no_seconds_and_counts_no_speeches():
    board = PROCESSES.get("small_board")
    formal = PROCESSES.get("formal")
    assert board is not None
    assert formal is not None
    assert not board.rules.seconds
    assert not board.rules.speeches
    assert board.stages == formal.stages
    assert board.rules.motions


def test_by_democratic_rules_a_majority_orders_the_vote():
    motions = PROCESSES.motions_of("democratic_rules")
    assert {each.rules.vote.value for each in motions} == {
        "majority", "chair", "demand", "majority against", "unless two object",
    }  # fmt: skip


GOOD = (RESOURCES / "processes" / "circle.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "wrong",
    [
        GOOD.replace('floor = "round"', 'floor = "dance"', 1),
        GOOD.replace('name = "check-in"', 'name = "opening"', 1),
        GOOD.replace("[words.en]", "[words.xx]", 1),
        GOOD.replace('name = "circle"', "name = 7", 1),
        f'like = "circle"\n{GOOD}',
        f'like = "nothing"\n{GOOD}',
        f"like = 5\n{GOOD}",
        "name =",
        "",
    ],
)
def test_a_file_that_is_wrong_is_refused_with_its_name(wrong: str):
    circle = {"circle": f'like = "circle"\n{GOOD}'.encode()}
    with pytest.raises(BadProcess, match=r"mine\.toml"):
        read_process("mine.toml", wrong.encode(), circle.get)


@pytest.mark.parametrize(
    ("body", "purpose", "begun"),
    [
        ("consent", "settle", "actions"),
        ("consent", "approve", "approval"),
        ("formal", "approve", "formal"),
        ("consent as circle", "settle", "circle"),
        ("consent", "decide", "consent"),
    ],
)
def test_an_item_for_actions_or_minutes_has_no_stages_of_a_proposal(body, purpose, begun):
    meeting, _, own = body.partition(" as ")
    kept = KeptMeeting(MemoryJournal(), "m", PROCESSES)
    for line in (
        f'meeting "Evening" as {meeting}',
        "arrive Ana, Bo",
        f'item "Then"{f" as {own}" if own else ""}',
        f"purpose 1 {purpose}",
        'overrule "we agreed" start 1' if meeting == "formal" else "start 1",
    ):
        act = parse(line)
        assert isinstance(act, Act)
        done = kept.do(act, Moment(1_777_653_000_000, 0), "console")
        assert not isinstance(done, Refusal), (line, done)
    assert kept.meeting.floor.process == begun
