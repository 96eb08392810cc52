"""How the floor is shared: exact figures of those who are here."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from facilitation.floor.fairness import Spoken, fairness, gini, shares

AMOUNTS = st.lists(st.integers(0, 10_000_000), max_size=40)


def test_figures_of_a_small_circle() -> None:
    found = fairness(
        [
            Spoken(1, "N", ("women",), 2, 120_000, 500_000),
            Spoken(2, "S", (), 1, 60_000, 300_000),
            Spoken(3, "S", ("women",)),
            Spoken(4),
        ],
        [3, 1, 3],
    )
    assert (found.heard, found.present) == (2, 4)
    assert found.shares == (667, 333, 0, 0)
    assert [(g.name, g.people, g.heard, g.share, g.of_people) for g in found.groups] == [
        ("N", 1, 1, 667, 250),
        ("S", 2, 1, 333, 500),
    ]
    assert [(each.name, each.people, each.heard) for each in found.lists] == [("women", 2, 1)]
    assert found.unheard_waiting == (3,)
    assert (found.quiet_longest, found.quiet_since) == (2, 300_000)
    assert Fraction(*found.gini) == Fraction(7, 12)


def test_nobody_and_silence() -> None:
    assert fairness([], []).present == 0
    quiet = fairness([Spoken(1), Spoken(2)], [])
    assert (quiet.heard, quiet.shares, quiet.gini, quiet.quiet_longest) == (0, (0, 0), (0, 1), 0)


@given(AMOUNTS)
def test_shares_add_up_to_a_thousand_and_are_off_by_less_than_one(amounts: list[int]) -> None:
    found = shares(amounts)
    total = sum(amounts)
    assert sum(found) == (1000 if total else 0)
    for part, amount in zip(found, amounts, strict=True):
        assert not total or abs(Fraction(amount * 1000, total) - part) < 1


@given(AMOUNTS)
def test_gini_is_the_mean_difference_by_twice_the_mean(amounts: list[int]) -> None:
    found = Fraction(*gini(amounts))
    assert 0 <= found < 1
    total, count = sum(amounts), len(amounts)
    if total:
        differences = sum(abs(a - b) for a in amounts for b in amounts)
        assert found == Fraction(differences, 2 * count * total)


@given(AMOUNTS, st.integers(1, 1000), st.randoms())
def test_gini_knows_no_order_and_no_unit(amounts: list[int], unit: int, random: object) -> None:
    mixed = [each * unit for each in amounts]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert Fraction(*gini(mixed)) == Fraction(*gini(amounts))
