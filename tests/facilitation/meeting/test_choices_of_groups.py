"""Every choice that domain.md §2 and §3 leave to the group ([P]) is one line, with that default."""

from __future__ import annotations

import pytest

from facilitation.floor.stack import Stack
from facilitation.floor.terms import DEFAULT_TERMS
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.process.rules import Rules
from facilitation.record.memory import MemoryJournal

DEFAULTS = {
    "shift_rounds": (True, "rule shift rounds off", False),
    "flip_rounds": (True, "rule flip rounds off", False),
    "reply_depth": (1, "rule reply depth 2", 2),
    "one_hand": (True, "rule one hand off", False),
    "direct_limit": (2, "rule direct limit 3", 3),
    "process_limit": (30_000, "rule process limit 1:00", 60_000),
    "extension": (60_000, "rule extension 0:30", 30_000),
    "extensions": (2, "rule extensions 1", 1),
    "stretch": (2, "rule stretch 3", 3),
    "grace": (10_000, "rule grace 0:05", 5_000),
}


def meeting() -> KeptMeeting:
    made = KeptMeeting(MemoryJournal(), "m", Processes())
    for line in ('meeting "M"', "arrive Ana, Ben"):
        do(made, line)
    return made


def do(kept: KeptMeeting, line: str) -> Meeting:
    act = parse(line)
    assert isinstance(act, Act)
    tick = kept.meeting.tick + 1_000
    assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal), line
    return kept.meeting


@pytest.mark.parametrize(("field", "said"), DEFAULTS.items(), ids=DEFAULTS)
def test_a_rule_has_the_default_of_the_reference_and_can_be_set(
    field: str, said: tuple[int, str, int]
) -> None:
    default, line, after = said
    assert getattr(Rules(), field) == default
    kept = meeting()
    assert getattr(kept.meeting.floor.rules, field) == default
    assert getattr(do(kept, line).floor.rules, field) == after
    assert getattr(do(kept, "undo").floor.rules, field) == default


def test_turns_count_on_the_item_unless_the_group_says_otherwise() -> None:
    kept = meeting()
    assert kept.meeting.counts.scope == "item"
    assert do(kept, "count turns by series").counts.scope == "series"


def test_one_further_turn_goes_to_others_while_the_quota_list_is_empty() -> None:
    assert DEFAULT_TERMS.others == 1
    assert do(meeting(), "stack quota others 3").floor.stack.terms.others == 3


def test_the_stack_is_in_the_order_of_asking_and_says_two_responses_a_turn() -> None:
    assert (Stack().order, Stack().direct_limit) == ("fifo", 2)
