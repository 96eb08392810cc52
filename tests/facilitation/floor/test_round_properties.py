"""What holds in every round, whatever happens in it (domain.md, section 2)."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.floor.rounds import (
    Round,
    Status,
    complete,
    hand_to,
    holder,
    joined,
    left,
    next_start,
    open_round,
    pass_final,
    pass_soft,
    returned,
    seat_of,
    skip,
    spoke,
    to_come,
    upcoming,
)

ANSWERS = st.sampled_from([spoke, spoke, pass_soft, pass_final])
EVENTS = st.sampled_from(["answer"] * 5 + ["leave", "return", "join", "skip"])


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    people = tuple(range(1, draw(st.integers(2, 8))))
    start = draw(st.sampled_from(people))
    return open_round(
        1, people, start, draw(st.booleans()), draw(st.sampled_from(["ring", "list"]))
    )


@given(rounds(), st.data())
@settings(max_examples=150)
def test_everybody_is_called_once_and_soft_passers_once_more(
    lap: Round, data: st.DataObject
) -> None:
    calls: list[int] = []
    passed = set()
    while (person := upcoming(lap)) is not None:
        answer = data.draw(ANSWERS)
        if answer is pass_soft:
            passed.add(person)
        calls.append(person)
        lap = answer(hand_to(lap, person))
    count = len(lap.people)
    assert sorted(calls[:count]) == sorted(lap.people)
    again = calls[count:]
    assert again == [p for p in calls[:count] if p in again]
    assert set(again) <= passed
    assert complete(lap)


@given(rounds(), st.data())
@settings(max_examples=150)
def test_whatever_happens_the_round_comes_to_an_end(lap: Round, data: st.DataObject) -> None:
    spoken: list[int] = []
    for newcomer in range(100, 100 + data.draw(st.integers(0, 15))):
        match data.draw(EVENTS):
            case "answer" if (person := upcoming(lap)) is not None:
                answer = data.draw(ANSWERS)
                lap = answer(hand_to(lap, person))
                spoken += [person] if answer is spoke else []
            case "leave":
                lap = left(lap, data.draw(st.sampled_from(lap.people)))
            case "return":
                lap = returned(lap, data.draw(st.sampled_from(lap.people)))
            case "join":
                lap = joined(lap, newcomer)
            case "skip":
                lap = skip(lap, data.draw(st.sampled_from(lap.people)))
        assert sum(seat.status is Status.HOLDING for seat in lap.seats) <= 1
        assert complete(lap) == (upcoming(lap) is None and holder(lap) is None)
    while (person := upcoming(lap)) is not None:
        lap = spoke(hand_to(lap, person))
        spoken.append(person)
    assert len(spoken) == len(set(spoken))
    assert complete(lap)


@given(rounds(), st.data())
def test_popcorn_goes_to_everybody_once(lap: Round, data: st.DataObject) -> None:
    lap = open_round(1, lap.people, lap.start, mode="popcorn")
    lap = hand_to(lap, lap.start)
    order = [lap.start]
    while waiting := to_come(lap):
        chosen = data.draw(st.sampled_from(waiting))
        assert upcoming(lap) is None
        lap = hand_to(lap, chosen)
        order.append(chosen)
    assert sorted(order) == sorted(lap.people)
    assert complete(spoke(lap))


@given(rounds())
def test_the_start_comes_round_to_everybody(lap: Round) -> None:
    starts = []
    for number in range(2, 2 + len(lap.people)):
        starts.append(lap.start)
        lap = open_round(number, lap.people, *next_start(lap))
    assert sorted(starts) == sorted(lap.people)


@given(rounds(), st.data())
def test_leaving_and_returning_at_once_changes_nothing(lap: Round, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(0, 5))):
        if (person := upcoming(lap)) is not None:
            lap = data.draw(ANSWERS)(hand_to(lap, person))
    person = data.draw(st.sampled_from(lap.people))
    before = seat_of(lap, person)
    after = seat_of(returned(left(lap, person), person), person)
    assert before is not None
    assert after is not None
    assert (after.status, after.passed) == (before.status, before.passed)
