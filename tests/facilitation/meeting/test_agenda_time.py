"""When each item would begin and end, and what slips."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from facilitation.meeting.agenda.agenda_time import forecast, planned_end, to_leave
from facilitation.meeting.state import Break, Item, Meeting, Opening, Plan, Rested

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


def test_when_something_begins_is_known_up_to_an_item_without_a_time_and_from_an_hour_on() -> None:
    found = forecast(
        meeting(
            Item(1, "One", length=MINUTE),
            Item(2, "Two"),
            Item(3, "Three", length=MINUTE),
            Item(4, "Four", plan=Plan(hour=20 * 60)),
            Item(5, "Five"),
        ),
        BEGAN,
        0,
    )
    assert [each.known for each in found.items] == [True, True, False, True, False]


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


def planned(number: int, minutes: int, **plan: object) -> Item:
    return Item(number, f"Item {number}", length=minutes * MINUTE, plan=Plan(**plan))


def test_a_fixed_hour_takes_up_lateness_and_the_end_is_exact() -> None:
    """18:30: One runs ten minutes over; the free time before 19:15 takes that up."""
    state = meeting(
        Item(1, "One", length=20 * MINUTE, began=0, since=BEGAN),
        planned(2, 10),
        planned(3, 30, hour=19 * 60 + 15),
        planned(4, 5),
        item=1,
        ends=19 * 60 + 50,
    )
    now = 30
    found = forecast(state, BEGAN + now * MINUTE, now * MINUTE)
    assert [each.late // MINUTE for each in found.items] == [10, 10, 0, 0]
    assert found.items[2].free == 5 * MINUTE
    assert [(each.begins - BEGAN) // MINUTE for each in found.items] == [0, 30, 45, 75]
    assert (found.ends - BEGAN, found.over) == (80 * MINUTE, 0)
    later = forecast(state, BEGAN + 50 * MINUTE, 50 * MINUTE)
    assert [each.late // MINUTE for each in later.items] == [30, 30, 15, 15]
    assert later.ends == BEGAN + 95 * MINUTE
    missed = replace(state, items=(planned(1, 20, hour=17 * 60), *state.items[1:]), item=0)
    found = forecast(missed, BEGAN, 0)
    assert [each.late // MINUTE for each in found.items] == [90, 0, 0, 0]


def test_what_has_parts_takes_their_time_and_its_own_where_they_have_none() -> None:
    timed = meeting(planned(1, 99), planned(2, 20, within=1), planned(3, 10, within=1))
    assert forecast(timed, BEGAN, 0).ends == BEGAN + 30 * MINUTE
    untimed = meeting(planned(1, 40), planned(2, 0, within=1), planned(3, 0, within=2))
    assert forecast(untimed, BEGAN, 0).ends == BEGAN + 40 * MINUTE


def test_what_was_left_takes_no_time() -> None:
    state = meeting(planned(1, 20), planned(2, 30, rest=Rested()), planned(3, 5))
    assert forecast(state, BEGAN, 0).ends == BEGAN + 25 * MINUTE


def test_as_few_as_are_enough_are_left_the_last_first_and_never_what_is_needed() -> None:
    state = meeting(
        planned(1, 20),
        planned(2, 20),
        planned(3, 30, needed=True),
        planned(4, 10),
        ends=19 * 60 + 25,
    )
    assert to_leave(state, BEGAN, 0) == (2, 4)
    assert to_leave(replace(state, ends=19 * 60 + 40), BEGAN, 0) == (4,)
    assert to_leave(replace(state, ends=20 * 60), BEGAN, 0) == ()
    assert to_leave(replace(state, ends=18 * 60 + 40), BEGAN, 0) == (1, 2, 4)
    part = replace(state.items[3], plan=Plan(within=3))
    kept = replace(state, items=(*state.items[:3], part), ends=18 * 60 + 40)
    assert to_leave(kept, BEGAN, 0) == (1, 2)


def test_an_agenda_made_the_day_before_begins_with_the_meeting() -> None:
    found = forecast(meeting(Item(1, "One", length=20 * MINUTE)), BEGAN - 20 * 60 * MINUTE, 0)
    assert (found.items[0].begins, found.ends) == (BEGAN, BEGAN + 20 * MINUTE)
