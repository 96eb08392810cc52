"""People drawn by lot: anybody can do it again with a shell."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.sortition import DrawFault, draw, fault_of_draw, ticket

POOL = ("Ana", "Ben", "Chi", "Dov", "Eve", "Fay")


def test_the_ticket_is_what_a_shell_computes():
    shell = """printf '%s\\n%s' '7% blue otter' 'Àna' | sha256sum"""
    said = subprocess.run(["sh", "-c", shell], capture_output=True, check=True).stdout
    assert said.decode().split()[0] == ticket("7% blue otter", "Àna")


def test_the_least_tickets_are_drawn():
    found = draw("rain", POOL, 2, alternates=1)
    by_hand = sorted(POOL, key=lambda name: ticket("rain", name))
    assert found.places == tuple(by_hand[:2])
    assert found.alternates == tuple(by_hand[2:3])
    assert [each.name for each in found.tickets] == by_hand
    assert all(ticket("rain", each.name) == each.ticket for each in found.tickets)


def test_a_group_that_has_its_share_is_passed_over():
    groups = dict.fromkeys(POOL, "North") | {"Fay": "South"}
    found = draw("rain", POOL, 2, groups=groups, most_of_a_group=1)
    assert {groups[each] for each in found.places} == {"North", "South"}
    assert {each.full for each in found.tickets} == {"", "North"}


@given(st.permutations(POOL), st.text(min_size=1), st.integers(1, 6))
def test_the_order_of_the_pool_changes_nothing(pool, seed, places):
    if fault_of_draw(seed, pool, places) is DrawFault.SOUND:
        assert draw(seed, pool, places) == draw(seed, POOL, places)


def test_everybody_is_drawn_about_as_often():
    first = [draw(str(seed), POOL, 1).places[0] for seed in range(1200)]
    assert all(140 <= first.count(each) <= 260 for each in POOL)


@pytest.mark.parametrize(
    ("seed", "pool", "places", "fault"),
    [
        ("", POOL, 2, DrawFault.SEED_MISSING),
        ("  ", POOL, 2, DrawFault.SEED_MISSING),
        ("x", POOL, 0, DrawFault.NO_PLACES),
        ("x", (*POOL, "Ana"), 2, DrawFault.NAMED_TWICE),
        ("x", POOL, 7, DrawFault.POOL_TOO_SMALL),
        ("x", POOL, 6, DrawFault.SOUND),
    ],
)
def test_what_cannot_be_drawn(seed, pool, places, fault):
    assert fault_of_draw(seed, pool, places) is fault
    if fault is not DrawFault.SOUND:
        with pytest.raises(ValueError, match=fault.value):
            draw(seed, pool, places)
