"""The decision register (domain.md section 8): lines of decisions, and what of them stands."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.register.entries import Decided, Place, Status, due_by
from facilitation.meeting.register.versions import registered
from facilitation.meeting.texts.lineage import Aim

DAY = 86_400_000


def decided(
    name: str,
    day: int,
    after: str = "",
    aim: Aim | None = None,
    review: str = "",
    expiry: str = "",
    scope: str = "",
) -> Decided:
    """A decision, named by the meeting and the label: ``m1/P1``."""
    meeting, _, label = name.partition("/")
    before = Place(*after.split("/")) if after else None
    return Decided(
        Place(meeting, label),
        day * DAY,
        f"2026-05-{day:02}",
        meeting,
        "Garden",
        label,
        "text",
        "v",
        1,
        "majority",
        Terms("majority"),
        Verdict("PASSED", True),
        3,
        3,
        scope=scope,
        review=review,
        expiry=expiry,
        aim=aim,
        predecessor=before,
    )


@pytest.mark.parametrize(
    ("aim", "before", "now"),
    [
        (Aim.AMEND, Status.AMENDED, Status.STANDING),
        (Aim.REPLACE, Status.SUPERSEDED, Status.STANDING),
        (Aim.RESCIND, Status.RESCINDED, Status.RESCINDED),
    ],
)
def test_a_later_decision_comes_in_the_place_of_an_earlier_one(
    aim: Aim, before: Status, now: Status
) -> None:
    found = registered([decided("a/P1", 1), decided("b/P1", 2, "a/P1", aim)], "2026-06-01")
    assert [each.status for each in found] == [now, before]
    assert {each.id for each in found} == {"2026-05-01/P1"}
    assert (found[0].predecessor, found[0].successor) == (Place("a", "P1"), None)
    assert (found[1].predecessor, found[1].successor) == (None, Place("b", "P1"))


@pytest.mark.parametrize(
    ("today", "status"),
    [
        ("2027-04-30", Status.STANDING),
        ("2027-05-01", Status.EXPIRED),
        ("2027-05-02", Status.EXPIRED),
    ],
)
def test_a_decision_stands_until_the_day_it_expires(today: str, status: Status) -> None:
    (found,) = registered([decided("a/P1", 1, expiry="2027-05-01")], today)
    assert found.status is status


def test_what_amends_keeps_what_is_not_said_anew() -> None:
    first = decided("a/P1", 1, review="2027-01-01", expiry="2028-01-01", scope="north")
    second = decided("b/P1", 2, "a/P1", Aim.AMEND, review="2027-06-01")
    third = decided("c/P1", 3, "b/P1", Aim.REPLACE)
    found = {each.decided.place.meeting: each for each in registered([first, second, third], "")}
    amended = found["b"].decided
    assert (amended.review, amended.expiry, amended.scope) == ("2027-06-01", "2028-01-01", "north")
    assert (found["c"].decided.review, found["c"].decided.scope) == ("", "")


def test_two_that_come_after_the_same_leave_one_standing() -> None:
    found = registered(
        [
            decided("a/P1", 1),
            decided("b/P1", 2, "a/P1", Aim.AMEND),
            decided("c/P1", 3, "a/P1", Aim.RESCIND),
            decided("d/P1", 4, "a/P1", Aim.AMEND),
        ],
        "",
    )
    assert [str(each.status) for each in found] == ["standing", "amended", "rescinded", "amended"]


def test_lines_of_the_same_day_and_label_have_ids_of_their_own() -> None:
    found = registered([decided("a/P1", 1), decided("b/P1", 1), decided("c/P1", 2)], "")
    assert [each.id for each in found] == ["2026-05-02/P1", "2026-05-01/P1/2", "2026-05-01/P1"]


def test_a_line_whose_beginning_is_not_kept_begins_where_it_is_known() -> None:
    (found,) = registered([decided("b/P2", 2, "gone/P1", Aim.AMEND)], "")
    assert (found.id, found.predecessor, found.status) == ("2026-05-02/P2", None, Status.STANDING)


def test_records_that_go_in_a_circle_are_told_all_the_same() -> None:
    circle = [decided("a/P1", 1, "b/P1", Aim.AMEND), decided("b/P1", 2, "a/P1", Aim.AMEND)]
    assert len(registered(circle, "")) == 2


@pytest.mark.parametrize(
    ("day", "due"), [("2026-12-31", False), ("2027-01-01", True), ("2027-02-01", True)]
)
def test_due_is_what_is_to_be_looked_at_or_ends(day: str, due: bool) -> None:
    first, second = (
        registered([decided("a/P1", 1, review="2027-01-01", expiry="2028-01-01")], "2026-06-01"),
        registered([decided("a/P1", 1, expiry="2027-01-01")], "2026-06-01"),
    )
    assert due_by(first[0], day) is due
    assert due_by(second[0], day) is due
    assert not due_by(registered([decided("a/P1", 1)], "")[0], day)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from([None, *Aim])), min_size=1, max_size=5)
)
def test_at_most_one_version_stands_and_the_order_of_reading_changes_nothing(links) -> None:
    """domain.md §8: at most one standing version per id."""
    made = [
        decided(f"m{at}/P1", at + 1, f"m{to}/P1" if aim else "", aim)
        for at, (to, aim) in enumerate(links)
    ]
    found = registered(made, "2026-06-01")
    standing = [each.id for each in found if each.status is Status.STANDING]
    assert len(standing) == len(set(standing))
    assert len(found) == len(made)
    for other in list(permutations(made))[:24]:
        assert registered(other, "2026-06-01") == found
