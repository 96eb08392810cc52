"""The ranked examples of domain.md §6, and what peers.md warns of."""

from __future__ import annotations

import pytest

from facilitation.decisions.ranked import irv, schulze, stv
from facilitation.decisions.ranked.ballots import Ballot, Spoiled, ballot_of, fault_of
from facilitation.decisions.ranked.lot import drawn
from facilitation.decisions.ranked.ties import BrokenBy

A, B, C, D = range(4)
ABC = (A, B, C)


def ballots(text: str) -> list[Ballot]:
    """Read ``8 A>C>B, 7 B>C>A`` (equal ranks as ``A=B``)."""
    found = []
    for each in text.split(","):
        weight, ranked = each.split()
        tiers = tuple(tuple("ABCD".index(x) for x in tier.split("=")) for tier in ranked.split(">"))
        found.append(Ballot(tiers, int(weight)))
    return found


def test_irv_and_condorcet_differ() -> None:
    cast = ballots("8 A>C>B, 7 B>C>A, 5 C>B>A")
    found = irv.count(cast, 3, ABC)
    assert found.winner == B
    assert found.rounds[-1].votes == (8, 12, 0)
    pairs = schulze.count(cast, 3, ABC)
    assert pairs.condorcet == C
    assert (pairs.preferred[C][A], pairs.preferred[A][C]) == (12, 8)
    assert (pairs.preferred[C][B], pairs.preferred[B][C]) == (13, 7)
    assert pairs.order[0] == C


def test_schulze_breaks_a_cycle_at_its_weakest_link() -> None:
    found = schulze.count(ballots("4 A>B>C, 3 B>C>A, 2 C>A>B"), 3, ABC)
    assert (found.preferred[A][B], found.preferred[B][A]) == (6, 3)
    assert (found.preferred[B][C], found.preferred[C][B]) == (7, 2)
    assert (found.preferred[C][A], found.preferred[A][C]) == (5, 4)
    assert found.condorcet is None
    assert found.potential == (A,)
    assert found.order == (A, B, C)


def test_exhausted_ballots_leave_the_count_unless_all_valid_count() -> None:
    cast = ballots("4 A, 3 B, 2 C")
    found = irv.count(cast, 3, ABC)
    assert found.winner == A
    assert found.rounds[0].dropped is not None
    assert found.rounds[0].dropped.candidate == C
    assert found.rounds[1] == irv.Round((4, 3, 0), 2)
    assert irv.count(cast, 3, ABC, of_all=True).winner is None


@pytest.mark.parametrize(("lot", "dropped", "winner"), [((A, C, B), B, A), ((A, B, C), C, B)])
def test_a_tie_from_the_first_round_on_is_broken_by_the_published_lot(
    lot: tuple[int, ...], dropped: int, winner: int
) -> None:
    found = irv.count(ballots("3 A, 2 B>A, 2 C>B"), 3, lot)
    choice = found.rounds[0].dropped
    assert choice is not None
    assert (choice.candidate, choice.tied, choice.by) == (dropped, (B, C), BrokenBy.LOT)
    assert found.winner == winner


def test_a_later_tie_goes_to_whoever_had_fewer_before() -> None:
    found = irv.count(ballots("6 A, 4 B>C, 3 C>B, 1 D>C"), 4, (A, B, C, D))
    first, second, third = found.rounds
    assert first.dropped is not None
    assert first.dropped.candidate == D
    assert second.votes == (6, 4, 4, 0)
    assert second.dropped is not None
    assert (second.dropped.candidate, second.dropped.by) == (C, BrokenBy.EARLIER_ROUND)
    assert second.dropped.round == 1
    assert third.votes[B] == 7
    assert third.exhausted == 1
    assert found.winner == B


def test_nobody_wins_without_ballots() -> None:
    assert irv.count([], 3, ABC).winner is None
    assert irv.count([ballot_of(A, A), Ballot(((A, B),))], 3, ABC).winner is None
    assert schulze.count([], 3, (C, A, B)).order == (C, A, B)
    nobody = stv.count([], 3, 2, ABC)
    assert nobody.valid == 0
    assert len(nobody.elected) == 2  # rule 52: the last seats, chosen by the lot


@pytest.mark.parametrize(
    ("ballot", "equals", "fault"),
    [
        (ballot_of(A, B), False, Spoiled.SOUND),
        (ballot_of(), False, Spoiled.BLANK),
        (ballot_of(A, 7), False, Spoiled.UNKNOWN_CANDIDATE),
        (ballot_of(-1), False, Spoiled.UNKNOWN_CANDIDATE),
        (ballot_of(A, B, A), False, Spoiled.TWICE),
        (Ballot(((A, B), (C,))), False, Spoiled.EQUAL),
        (Ballot(((A, B), (C,))), True, Spoiled.SOUND),
        (ballot_of(A, weight=0), False, Spoiled.BAD_WEIGHT),
        (ballot_of(A, weight=-3), True, Spoiled.BAD_WEIGHT),
    ],
)
def test_what_spoils_a_ballot(ballot: Ballot, equals: bool, fault: Spoiled) -> None:
    assert fault_of(ballot, 3, equals=equals) is fault


def test_the_lot_does_not_depend_on_the_order_of_the_names() -> None:
    names = ["Ana", "Ben", "Chi", "Dov"]
    first = [names[each] for each in drawn("spring 2026", names)]
    again = [names[::-1][each] for each in drawn("spring 2026", names[::-1])]
    assert first == again
    assert sorted(first) == names
    assert any([names[each] for each in drawn(str(seed), names)] != first for seed in range(20))


def test_stv_transfers_a_surplus_by_the_rule() -> None:
    """Three seats; worked by hand after SSI 2007/42 rules 45 to 52.

    21 papers, quota 21 // 4 + 1 = 6. A has 10: surplus 4, each paper passes 4 / 10 = 0.4.
    B gets 6 × 0.4 = 2.4 and with 2 has 4.4, C gets 4 × 0.4 = 1.6 and with 5 has 6.6.
    C is elected; surplus 0.6; A's four papers go nowhere from C, C's own five on to D at
    0.6 / 6.6 = 0.09090 (five places): D has 4 + 0.4545. B is lowest with 4.4 and is
    excluded; D takes the last seat.
    """
    cast = ballots("6 A>B, 4 A>C, 5 C>D, 2 B, 4 D")
    found = stv.count(cast, 4, 3, (A, B, C, D))
    assert found.quota == 6
    assert [stage.step for stage in found.stages] == [
        stv.Step.FIRST,
        stv.Step.SURPLUS,
        stv.Step.SURPLUS,
        stv.Step.EXCLUDED,
    ]
    assert found.stages[1].votes == (600_000, 440_000, 660_000, 400_000)
    assert found.stages[2].votes == (600_000, 440_000, 600_000, 400_000 + 5 * 9_090)
    assert found.stages[2].lost == 60_000 - 5 * 9_090
    assert found.stages[3].filled == (D,)
    assert found.elected == (A, C, D)


def test_stv_fills_the_last_seats_without_the_quota() -> None:
    found = stv.count(ballots("9 A, 1 B"), 2, 2, (A, B))
    assert found.elected == (A, B)
    assert found.stages[0].filled == (B,)
    assert len(found.stages) == 1


def test_stv_needs_a_seat() -> None:
    with pytest.raises(ValueError, match="seat"):
        stv.count([], 2, 0, (A, B))
