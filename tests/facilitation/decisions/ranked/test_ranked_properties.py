"""What must hold for any ranked ballots, checked against slow counts made by other means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.ranked import irv, schulze, stv
from facilitation.decisions.ranked.ballots import Ballot, ballot_of, preferences

CANDIDATES = 5
LOTS = st.permutations(range(CANDIDATES)).map(tuple)
STRICT = st.lists(
    st.tuples(
        st.lists(st.integers(0, CANDIDATES - 1), unique=True, min_size=1), st.integers(1, 3)
    ).map(lambda pair: ballot_of(*pair[0], weight=pair[1])),
    max_size=30,
)


@st.composite
def _with_equals(draw: st.DrawFn) -> Ballot:
    ranked = draw(st.lists(st.integers(0, CANDIDATES - 1), unique=True, min_size=1))
    tiers: list[tuple[int, ...]] = []
    for each in ranked:
        if tiers and draw(st.booleans()):
            tiers[-1] = (*tiers[-1], each)
        else:
            tiers.append((each,))
    return Ballot(tuple(tiers), draw(st.integers(1, 3)))


EQUALS = st.lists(_with_equals(), max_size=25)


def _renamed(ballot: Ballot, new: Sequence[int]) -> Ballot:
    return Ballot(
        tuple(tuple(new[each] for each in tier) for tier in ballot.ranking), ballot.weight
    )


def _single(ballots: Sequence[Ballot]) -> list[tuple[int, ...]]:
    return [preferences(each) for each in ballots for _ in range(each.weight)]


def _slow_irv(ballots: Sequence[Ballot], lot: Sequence[int]) -> tuple[list[list[int]], int | None]:
    """Count every round from the papers anew."""
    out: set[int] = set()
    rounds: list[list[int]] = []
    while True:
        tops = [next((x for x in p if x not in out), None) for p in _single(ballots)]
        votes = [tops.count(x) for x in range(CANDIDATES)]
        rounds.append(votes)
        total = sum(votes)
        for x in range(CANDIDATES):
            if votes[x] * 2 > total:
                return rounds, x
        left = [x for x in range(CANDIDATES) if x not in out]
        if len(left) <= 1 or not total:
            return rounds, None
        key = {x: ([r[x] for r in reversed(rounds)], -lot.index(x)) for x in left}
        lowest = min(left, key=lambda x: key[x])
        # The lexicographic least of the histories is the one a latest-difference rule drops.
        out.add(lowest)


@given(STRICT, LOTS)
def test_irv_agrees_with_counting_by_hand(ballots: list[Ballot], lot: tuple[int, ...]) -> None:
    found = irv.count(ballots, CANDIDATES, lot)
    rounds, winner = _slow_irv(ballots, lot)
    assert [list(each.votes) for each in found.rounds] == rounds
    assert found.winner == winner


@given(STRICT, LOTS)
def test_every_irv_round_holds_every_ballot(ballots: list[Ballot], lot: tuple[int, ...]) -> None:
    found = irv.count(ballots, CANDIDATES, lot)
    assert all(sum(each.votes) + each.exhausted == found.valid for each in found.rounds)
    dropped = [each.dropped.candidate for each in found.rounds if each.dropped]
    assert len(set(dropped)) == len(dropped) == len(found.rounds) - 1


class _Paper:
    """One paper with a value of its own, and on whose pile it lies."""

    def __init__(self, ranked: tuple[int, ...]) -> None:
        self.ranked, self.value = ranked, stv.VOTE
        self.on: int | None = None


class _SlowStv:
    """Counts paper by paper."""

    def __init__(self, ballots: Sequence[Ballot], seats: int, lot: Sequence[int]) -> None:
        self.papers = [_Paper(ranked) for ranked in _single(ballots)]
        self.seats, self.lot = seats, lot
        self.quota = (len(self.papers) // (seats + 1) + 1) * stv.VOTE
        self.going = set(range(CANDIDATES))
        self.elected: list[int] = []
        self.pending: list[int] = []
        self.votes = [0] * CANDIDATES
        self.history: list[list[int]] = []

    def count(self) -> None:
        for paper in self.papers:
            self.lay_down(paper)
        self.finish()
        while len(self.elected) < self.seats and self.going:
            if self.pending:
                self.hand_on_surplus(max(self.pending, key=self.rank))
            else:
                self.drop(min(self.going, key=self.rank))
            self.finish()

    def rank(self, who: int) -> tuple[list[int], int]:
        seen = [self.votes, *reversed(self.history)]
        return [votes[who] for votes in seen], -self.lot.index(who)

    def lay_down(self, paper: _Paper) -> None:
        paper.on = next((x for x in paper.ranked if x in self.going), None)
        if paper.on is not None:
            self.votes[paper.on] += paper.value

    def hand_on_surplus(self, who: int) -> None:
        self.pending.remove(who)
        surplus, total = self.votes[who] - self.quota, self.votes[who]
        self.votes[who] = self.quota
        for paper in [each for each in self.papers if each.on == who]:
            paper.value = surplus * paper.value // total
            self.lay_down(paper)

    def drop(self, who: int) -> None:
        self.going.discard(who)
        self.votes[who] = 0
        for paper in [each for each in self.papers if each.on == who]:
            self.lay_down(paper)

    def finish(self) -> None:
        reached = sorted(
            (x for x in self.going if self.votes[x] >= self.quota), key=self.rank, reverse=True
        )
        for who in reached[: self.seats - len(self.elected)]:
            self.elect(who)
            if self.votes[who] > self.quota:
                self.pending.append(who)
        if len(self.going) <= self.seats - len(self.elected):
            for who in sorted(self.going, key=self.rank, reverse=True):
                self.elect(who)
        self.history.append(list(self.votes))

    def elect(self, who: int) -> None:
        self.going.discard(who)
        self.elected.append(who)


@given(STRICT, LOTS, st.integers(1, CANDIDATES))
def test_stv_agrees_with_counting_paper_by_paper(
    ballots: list[Ballot], lot: tuple[int, ...], seats: int
) -> None:
    found = stv.count(ballots, CANDIDATES, seats, lot)
    slow = _SlowStv(ballots, seats, lot)
    slow.count()
    assert [list(each.votes) for each in found.stages] == slow.history
    assert list(found.elected) == slow.elected


@given(STRICT, LOTS, st.integers(1, CANDIDATES))
def test_stv_elects_as_many_as_there_are_seats_and_loses_no_vote(
    ballots: list[Ballot], lot: tuple[int, ...], seats: int
) -> None:
    found = stv.count(ballots, CANDIDATES, seats, lot)
    assert len(set(found.elected)) == len(found.elected) == seats
    assert all(
        sum(each.votes) + each.lost == found.valid * stv.VOTE and each.lost >= 0
        for each in found.stages
    )
    assert sum((each.elected for each in found.stages), ()) == found.elected


@given(EQUALS, LOTS)
def test_schulze_pairs_are_counted_right(ballots: list[Ballot], lot: tuple[int, ...]) -> None:
    found = schulze.count(ballots, CANDIDATES, lot)
    slow: Counter[tuple[int, int]] = Counter()
    for ballot in ballots:
        place = {x: n for n, tier in enumerate(ballot.ranking) for x in tier}
        for x in range(CANDIDATES):
            for y in range(CANDIDATES):
                if place.get(x, CANDIDATES) < place.get(y, CANDIDATES):
                    slow[x, y] += ballot.weight
    for x in range(CANDIDATES):
        for y in range(CANDIDATES):
            assert found.preferred[x][y] == slow[x, y]


@given(EQUALS, LOTS)
def test_schulze_elects_a_condorcet_winner(ballots: list[Ballot], lot: tuple[int, ...]) -> None:
    found = schulze.count(ballots, CANDIDATES, lot)
    assert found.order[0] in found.potential
    if found.condorcet is not None:
        assert found.potential == (found.condorcet,)


@given(EQUALS, LOTS, st.integers(0, CANDIDATES - 1), st.integers(1, 4))
def test_schulze_is_monotone(
    ballots: list[Ballot], lot: tuple[int, ...], who: int, weight: int
) -> None:
    """A further ballot that puts a sure winner alone first never unseats them."""
    before = schulze.count(ballots, CANDIDATES, lot)
    after = schulze.count([*ballots, ballot_of(who, weight=weight)], CANDIDATES, lot)
    if before.potential == (who,):
        assert after.potential == (who,)


@given(STRICT, LOTS, st.permutations(range(CANDIDATES)), st.integers(1, 3), st.randoms())
def test_names_order_and_scale_change_nothing(
    ballots: list[Ballot], lot: tuple[int, ...], new: list[int], scale: int, random: object
) -> None:
    """Renaming candidates renames the result; order and scale of ballots do not matter."""
    mixed = [_renamed(Ballot(each.ranking, each.weight * scale), new) for each in ballots]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    moved = tuple(new[each] for each in lot)
    plain, other = irv.count(ballots, CANDIDATES, lot), irv.count(mixed, CANDIDATES, moved)
    assert other.winner == (None if plain.winner is None else new[plain.winner])
    ranked, again = (
        schulze.count(ballots, CANDIDATES, lot),
        schulze.count(mixed, CANDIDATES, moved),
    )
    assert again.order == tuple(new[each] for each in ranked.order)
    if scale == 1:  # the Droop quota of few papers is no multiple
        seats, sorted_seats = (
            stv.count(b, CANDIDATES, 2, o) for b, o in ((ballots, lot), (mixed, moved))
        )
        assert sorted_seats.elected == tuple(new[each] for each in seats.elected)
