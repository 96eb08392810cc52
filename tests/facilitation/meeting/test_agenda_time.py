"""When each item would begin and end, and what slips."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from facilitation.meeting.agenda_time import forecast, planned_end
from facilitation.meeting.state import Break, Item, Meeting, Opening

MINUTE = 60_000
BEGAN = int(datetime(2026, 5, 1, 18, 30, tzinfo=UTC).timestamp() * 1000)


def meeting(*items: Item, item: int = 0, ends: int | None = None, zone: int = 0) -> Meeting:
    opening = Opening("Spring", "", "", "", BEGAN, zone)
    agenda = tuple(each.number for each in items)
    return Meeting(opening=opening, items=items, agenda=agenda, item=item, ends=ends)


def test_items_follow_one_another_and_the_present_one_takes_what_is_left() -> None:
    found = forecast(
        meeting(
            Item(1, "One", length=20 * MINUTE, spent=0, began=0),
            Item(2, "Two", length=30 * MINUTE),
            item=1,
            ends=19 * 60 + 30,
        ),
        BEGAN + 5 * MINUTE,
        5 * MINUTE,
    )
    one, two = found.items
    assert (one.left, one.ends) == (15 * MINUTE, BEGAN + 20 * MINUTE)
    assert (two.begins, two.ends, two.late) == (BEGAN + 20 * MINUTE, BEGAN + 50 * MINUTE, 0)
    assert (found.over, found.slipping) == (0, ())


def test_what_runs_over_makes_the_rest_late_and_the_last_slip() -> None:
    found = forecast(
        meeting(
            Item(1, "One", length=20 * MINUTE, began=0),
            Item(2, "Two", length=20 * MINUTE),
            Item(3, "Three", length=10 * MINUTE),
            item=1,
            ends=19 * 60 + 20,
        ),
        BEGAN + 35 * MINUTE,
        35 * MINUTE,
    )
    assert [each.late for each in found.items] == [15 * MINUTE] * 3
    assert found.items[0].left == -15 * MINUTE
    assert found.slipping == (2, 3)
    assert found.over == 15 * MINUTE
    assert found.planned_end == BEGAN + 50 * MINUTE


def test_done_items_and_breaks() -> None:
    state = meeting(Item(1, "One", length=MINUTE, done=True), Item(2, "Two", length=10 * MINUTE))
    paused = replace(state, pause=Break(BEGAN, 15 * MINUTE))
    found = forecast(paused, BEGAN + 5 * MINUTE, 0)
    assert [each.number for each in found.items] == [2]
    assert found.ends == BEGAN + 25 * MINUTE
    assert found.planned_end is None
    assert found.slipping == ()


@pytest.mark.parametrize(
    ("minute", "zone", "after"),
    [(21 * 60, 0, 150), (23 * 60, 120, 150), (60, 0, 390), (18 * 60, 0, -30), (8 * 60, 0, 810)],
)
def test_the_planned_end_is_by_the_clock_on_the_wall(minute: int, zone: int, after: int) -> None:
    """18:30 UTC is 20:30 in a room two hours ahead; the next end is meant."""
    assert planned_end(meeting(ends=minute, zone=zone), BEGAN) == BEGAN + after * MINUTE


@pytest.mark.parametrize(("now", "over"), [(8, 0), (20, 0), (22, 30), (24, 150), (27, 330)])
def test_an_evening_s_end_is_meant_from_the_morning_to_the_night(now: int, over: int) -> None:
    """21:30 said in the morning is tonight; half past three at night it was the evening before."""
    midnight = BEGAN - (18 * 60 + 30) * MINUTE
    found = forecast(meeting(ends=21 * 60 + 30), midnight + now * 60 * MINUTE, 0)
    assert found.over == over * MINUTE
