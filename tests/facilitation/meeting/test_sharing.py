"""How the floor of a meeting is shared, from its record."""

from __future__ import annotations

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.floor.sharing import heard_of, shares_of
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal


def meeting(*lines: str) -> tuple[KeptMeeting, int]:
    kept, tick = KeptMeeting(MemoryJournal(), "m", load_processes()), 0
    for line in ('meeting "Spring"', 'arrive Ana, Ben of "N"', "arrive Chi", "guest Zoe", *lines):
        tick += 1000
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal), line
    return kept, tick


def test_the_present_turn_counts_so_far_and_guests_do_not() -> None:
    kept, tick = meeting("call Ana", "call Zoe", "call Ben", "chi ana")
    found = shares_of(kept.meeting, tick + 2000)
    assert found is not None
    assert (found.heard, found.present) == (2, 3)
    assert [(each.person, each.ms) for each in found.people] == [(2, 3000), (1, 1000), (3, 0)]
    assert found.unheard_waiting == (3,)
    assert found.quiet_longest == 1


def test_a_change_of_process_or_item_forgets_nobody() -> None:
    kept, tick = meeting("call Ana", 'item "Two"', "start Two", "call Ben", "done")
    found = shares_of(kept.meeting, tick)
    assert found is not None
    assert found.heard == 2


def test_who_spoke_as_the_process_was_switched_has_been_heard() -> None:
    kept, _ = meeting("call Ana", "done", "call Ben", 'switch circle because "calm"')
    found = heard_of(kept.meeting)
    assert found is not None
    assert found.heard == 2


def test_one_setting_turns_it_off() -> None:
    kept, tick = meeting("call Ana", "rule fairness off")
    assert shares_of(kept.meeting, tick) is None


def test_who_passed_or_was_silent_or_skipped_has_not_been_heard() -> None:
    kept, tick = meeting("round", "pass", "silent", "next")
    found = shares_of(kept.meeting, tick)
    assert found is not None
    # Chi alone: Ana passed, and Ben held the piece in silence.
    assert (found.heard, found.present) == (1, 3)
    kept, tick = meeting("round", "pass back", "next", "skip Chi", "next")
    found = shares_of(kept.meeting, tick)
    assert found is not None
    # Ben has spoken, and Ana holds the piece again: a turn that runs counts.
    assert (found.heard, found.present) == (2, 3)


def test_whoever_is_heard_is_heard_of_their_group_also_in_rounds() -> None:
    kept, _ = meeting("round", "next", "next", "next")
    found = heard_of(kept.meeting)
    assert found is not None
    assert (found.people, found.groups) == ([1, 1, 1], {"N": 2})


def test_the_shares_of_groups_are_those_of_their_people() -> None:
    kept, tick = meeting("call Ana", "call Ben", "call Chi", "done")
    found = shares_of(kept.meeting, tick)
    assert found is not None
    assert found.shares == (334, 333, 333)
    assert [each.share for each in found.groups] == [667]
