"""Small groups on their own laptops: handed out, worked on, and back by stick, once or twice."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.home.small_meeting import small_meeting
from app.wording import Wording
from facilitation.exchange.packets.receiving import Waiting
from facilitation.exchange.packets.sealing import Bad, BadPacket, opened, packet_id, sealed
from facilitation.exchange.packets.tasks import task_packets
from facilitation.meeting.act import Act
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.groups.packet import GroupResult, Packet, SentTask
from facilitation.meeting.groups.small_results import brought, counting, lines_of
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import current_item
from tests.facilitation.exchange.packets.bodies import Body

LARGE = (
    'meeting "Congress" on 2026-05-01 18:30',
    "arrive Ana, Ben, Chi, Dov, Eve, 王小明, Gus, O'Brien",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
    'groups of 2 random for 20m on P1 ask "What is missing?"',
)


def laptop(packet: Packet, at: int) -> Body:
    """Return the meeting of a small group, begun from the inbox of its own laptop."""
    task = packet.task
    assert task is not None
    called = Wording().packets.small_group(task)
    process, title, body, place, acts, _ = small_meeting(
        Waiting(packet_id(packet), packet, 0), called
    )
    small = Body(at=at)
    first: tuple[Act, ...] = (OpenMeeting(title, body, "2026-05-01 19:00", place, process=process),)
    for act in (*first, *acts):
        assert not isinstance(small.do(act), Refusal), act
    return small


def test_four_laptops_come_back_and_one_comes_twice():
    large = Body(*LARGE)
    tasks = [opened(sealed(each, "words").encode()) for each in task_packets(large.meeting)]
    assert [(e.task.group, e.task.minutes, e.texts[0].label) for e in tasks] == [
        (number, 20, "P1") for number in range(1, 5)
    ]
    assert not any(name in str(tasks) for name in ("Ana", "小明", "Brien"))
    laptops = [laptop(each, 10_000 * at) for at, each in enumerate(tasks, 1)]
    for number, each in enumerate(laptops, 1):
        item = current_item(each.meeting)
        assert item is not None
        assert (item.title, item.length) == ("What is missing?", 1_200_000)
        assert each.meeting.proposals["P1"].text == "We buy ten tents."
        each.play(f'agreed "Line {number}"', 'agreed "Poles"')
    first = laptops[0].sends()
    sent = [*(each.sends() for each in reversed(laptops)), first]
    assert "王小明" not in str(sent)
    for each in sent[:-1]:
        assert not isinstance(large.receives(each), Refusal)
    assert isinstance(large.receives(sent[-1]), Refusal)
    assert brought(large.meeting) == tuple(
        (number, (f"Line {number}", "Poles")) for number in range(1, 5)
    )
    # Late, with one line more: nothing is doubled, nothing lost; what was said by word stays.
    large.play('group 2 says "We were two"', "end groups")
    laptops[1].play('agreed "Ropes"')
    large.receives(laptops[1].sends())
    assert dict(brought(large.meeting))[2] == ("We were two", "Line 2", "Poles", "Ropes")
    large.play("undo")
    assert dict(brought(large.meeting))[2] == ("We were two", "Line 2", "Poles")
    assert len(large.meeting.proposals) == 1


def test_what_a_small_group_noted_and_decided_goes_back():
    large = Body(*LARGE)
    small = laptop(task_packets(large.meeting)[0], 10_000)
    assert small.sends().results[0].lines == ()
    small.play('note "Poles are missing"', 'note "Ana is ill"', "sensitive")
    small.play(
        'propose P2 "Poles" by "Group 1": "We buy six poles."',
        'propose P3 "Not yet" by "Group 1": "We wait."',
    )
    small.play("test consensus P2", "all agree", "close decision")
    packet = small.sends()
    assert packet.results[0].lines == ("Poles are missing", "Poles: We buy six poles.")
    assert "brings nothing" in Wording().packets.result(GroupResult("", 2, "", 1, ()))
    small.play('switch circle because "we go round"')
    assert "Poles are missing" not in small.sends().results[0].lines


def test_what_is_private_stays_on_the_laptop_and_other_tasks_are_not_ours():
    large, other = Body(*LARGE), Body(*LARGE, at=500_000)
    small = laptop(task_packets(large.meeting)[0], 10_000)
    small.play('agreed "Line"', 'agreed "Where Ana lives"', "sensitive")
    small.play('theme "Rain" view "Old"', 'theme "Line"')
    packet = small.sends()
    assert packet.results[0].lines == ("Line", "Rain")
    refused = other.receives(packet)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.advice) == ("RESULTS_FOR_OTHERS", True)
    assert not other.meeting.results


@pytest.mark.parametrize(
    "wrong",
    [
        {"task": SentTask("1" * 64, "What?", 5, 4)},
        {"task": SentTask("P1", "What?", 1, 4)},
        {"task": SentTask("1" * 64, "What?", 1, 4, -1)},
        {"results": (GroupResult("1" * 64, 0, "a", 1, ()),)},
        {"results": (GroupResult("1" * 64, 1, "a", 0, ()),)},
        {"results": (GroupResult("1" * 64, 1, "a", 1, ("hid\u202eden",)),)},
    ],
)
def test_what_cannot_be_meant_is_damaged(wrong):
    with pytest.raises(BadPacket) as found:
        sealed(Packet("Elm", 1, "2026-05-01", **wrong), "words")
    assert found.value.code is Bad.DAMAGED


RESULTS = st.lists(
    st.builds(
        GroupResult,
        st.just("1" * 64),
        st.integers(1, 2),
        st.sampled_from(["a", "b"]),
        st.integers(1, 3),
        st.lists(st.sampled_from(["tents", "Tents", "ropes", "王"]), max_size=3).map(tuple),
    ),
    max_size=8,
)


@settings(max_examples=60)
@given(RESULTS, RESULTS, st.randoms())
def test_merging_is_a_semilattice_and_loses_and_doubles_no_line(some, others, chance):
    both = [*some, *others]
    whole = counting(both)
    assert counting([*counting(some), *counting(others)]) == whole
    assert counting([*others, *some, *some]) == whole
    mixed = random.Random(chance.random()).sample(both, len(both))
    assert counting(mixed) == whole
    for group in (1, 2):
        lines = [each.casefold() for each in lines_of(both, group)]
        kept = {line.casefold() for each in whole if each.group == group for line in each.lines}
        assert len(lines) == len(set(lines))
        assert set(lines) == kept
        assert lines_of([*both, *both], group) == lines_of(both, group)
