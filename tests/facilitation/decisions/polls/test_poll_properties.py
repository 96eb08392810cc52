"""What must hold for any ranked ballots, checked against slow counts made by other means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, permutations
from math import factorial

from hypothesis import given
from hypothesis import strategies as st

from facilitation.decisions.ballots import Ballot, ballot_of, preferences
from facilitation.decisions.catalogue import poll_named
from facilitation.decisions.poll import NOBODY_ASKED
from facilitation.decisions.polls.stv import VOTE
from facilitation.decisions.rounds import Tally
from facilitation.decisions.sortition import drawn
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Why

CANDIDATES = 5
SEEDS = st.text(max_size=3)
NAMES = ("Ana", "Ben", "Chi", "Dov", "Eve")


def counted(
    method: str, ballots: Sequence[Ballot], seed: str, names: Sequence[str] = NAMES, seats: int = 1
) -> Tally:
    """Count by a method's own terms."""
    poll = poll_named(method)
    assert poll is not None
    return poll.count(Terms(method, seed=seed, seats=seats), names, ballots, NOBODY_ASKED)


# Drawn at once, each length as often: to draw them one by one takes longer than to count them.
RANKED = [
    ranked
    for length in range(1, CANDIDATES + 1)
    for ranked in permutations(range(CANDIDATES), length)
    for _ in range(factorial(CANDIDATES - length))
]
WEIGHTS = range(1, 4)
BALLOTS = [ballot_of(*ranked, weight=weight) for weight in WEIGHTS for ranked in RANKED]
STRICT = st.lists(st.sampled_from(BALLOTS), max_size=30)


def _with_equals(strict: Ballot, equal: int) -> Ballot:
    """Let those whose bit is set be equal to whoever is before them."""
    tiers = [strict.ranking[0]]
    for place, tier in enumerate(strict.ranking[1:]):
        if equal >> place & 1:
            tiers[-1] += tier
        else:
            tiers.append(tier)
    return Ballot(tuple(tiers), strict.weight)


TIES = st.integers(0, 2 ** (CANDIDATES - 1) - 1)
EQUALS = st.lists(st.builds(_with_equals, st.sampled_from(BALLOTS), TIES), max_size=25)


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


@given(STRICT, SEEDS)
def test_irv_agrees_with_counting_by_hand(ballots: list[Ballot], seed: str) -> None:
    found = counted("ranked", ballots, seed)
    if not ballots:
        return
    rounds, winner = _slow_irv(ballots, drawn(seed, NAMES))
    assert [list(each.votes) for each in found.rounds] == rounds
    assert found.elected == (() if winner is None else (winner,))


@given(STRICT, SEEDS)
def test_every_irv_round_holds_every_ballot(ballots: list[Ballot], seed: str) -> None:
    found = counted("ranked", ballots, seed)
    assert all(sum(each.votes) + each.lost == found.valid for each in found.rounds)
    moved = [each.moved for each in found.rounds[1:]]
    assert len(set(moved)) == len(moved)
    assert None not in moved


class _Paper:
    """One paper with a value of its own, and on whose pile it lies."""

    def __init__(self, ranked: tuple[int, ...]) -> None:
        self.ranked, self.value = ranked, VOTE
        self.on: int | None = None


class _SlowStv:
    """Counts paper by paper."""

    def __init__(self, ballots: Sequence[Ballot], seats: int, lot: Sequence[int]) -> None:
        self.papers = [_Paper(ranked) for ranked in _single(ballots)]
        self.seats, self.lot = seats, lot
        self.quota = (len(self.papers) // (seats + 1) + 1) * VOTE
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


@given(STRICT, SEEDS, st.integers(1, CANDIDATES))
def test_stv_agrees_with_counting_paper_by_paper(
    ballots: list[Ballot], seed: str, seats: int
) -> None:
    found = counted("stv", ballots, seed, seats=seats)
    if not ballots:
        return
    slow = _SlowStv(ballots, seats, drawn(seed, NAMES))
    slow.count()
    assert [list(each.votes) for each in found.rounds] == slow.history
    assert list(found.elected) == slow.elected


@given(STRICT, SEEDS, st.integers(1, CANDIDATES))
def test_stv_elects_as_many_as_there_are_seats_and_loses_no_vote(
    ballots: list[Ballot], seed: str, seats: int
) -> None:
    found = counted("stv", ballots, seed, seats=seats)
    assert len(set(found.elected)) == len(found.elected) == (seats if ballots else 0)
    assert all(
        sum(each.votes) + each.lost + each.rounded == found.valid * VOTE
        and each.lost >= 0
        and 0 <= each.rounded < VOTE
        for each in found.rounds
    )
    assert sum((each.elected for each in found.rounds), ()) == found.elected


@given(EQUALS, SEEDS)
def test_schulze_pairs_are_counted_right(ballots: list[Ballot], seed: str) -> None:
    found = counted("schulze", ballots, seed)
    slow: Counter[tuple[int, int]] = Counter()
    for ballot in ballots:
        place = {x: n for n, tier in enumerate(ballot.ranking) for x in tier}
        for x in range(CANDIDATES):
            for y in range(CANDIDATES):
                if place.get(x, CANDIDATES) < place.get(y, CANDIDATES):
                    slow[x, y] += ballot.weight
    for x in range(CANDIDATES):
        for y in range(CANDIDATES):
            assert found.pairs[x][y] == slow[x, y]


@given(EQUALS)
def test_the_strongest_path_is_the_best_of_all_paths(ballots: list[Ballot]) -> None:
    """Every path without a circle is tried: its strength is its weakest link."""
    found = counted("schulze", ballots, "")
    every = range(CANDIDATES)
    link = [
        [found.pairs[x][y] if found.pairs[x][y] > found.pairs[y][x] else 0 for y in every]
        for x in every
    ]
    for x, y in permutations(every, 2):
        between = [each for each in every if each not in (x, y)]
        best = max(
            min(link[a][b] for a, b in pairwise((x, *via, y)))
            for length in range(len(between) + 1)
            for via in permutations(between, length)
        )
        assert found.paths[x][y] == best


@given(EQUALS, SEEDS)
def test_schulze_elects_a_condorcet_winner(ballots: list[Ballot], seed: str) -> None:
    found = counted("schulze", ballots, seed)
    beats_all = [
        x
        for x in range(CANDIDATES)
        if all(found.pairs[x][y] > found.pairs[y][x] for y in range(CANDIDATES) if y != x)
    ]
    if beats_all:
        assert found.elected == tuple(beats_all)
        assert found.tie == ()
    elif ballots:
        assert found.elected == found.order[:1]
        assert set(found.elected) <= set(found.tie or found.elected)


@given(EQUALS, SEEDS, st.integers(0, CANDIDATES - 1), st.integers(1, 4))
def test_schulze_is_monotone(ballots: list[Ballot], seed: str, who: int, weight: int) -> None:
    """A further ballot that puts a sure winner alone first never unseats them."""
    before = counted("schulze", ballots, seed)
    after = counted("schulze", [*ballots, ballot_of(who, weight=weight)], seed)
    if before.elected == (who,) and not before.tie:
        assert after.elected == (who,)
        assert not after.tie


@given(EQUALS, SEEDS, st.integers(0, CANDIDATES - 1))
def test_raising_the_winner_on_a_ballot_keeps_them(
    ballots: list[Ballot], seed: str, which: int
) -> None:
    """Schulze is monotone; IRV and STV are known not to be."""
    if not ballots:
        return
    changed = ballots[which % len(ballots)]
    rest = [each for n, each in enumerate(ballots) if n != which % len(ballots)]
    (winner,) = counted("schulze", ballots, seed).elected
    tiers = [tuple(x for x in tier if x != winner) for tier in changed.ranking]
    raised = Ballot(((winner,), *(tier for tier in tiers if tier)), changed.weight)
    after = counted("schulze", [*rest, raised], seed)
    assert winner in (after.tie or after.elected)


@given(STRICT, SEEDS, st.permutations(range(CANDIDATES)), st.integers(1, 3), st.randoms())
def test_order_of_ballots_and_candidates_and_scale_change_nothing(
    ballots: list[Ballot], seed: str, new: list[int], scale: int, random: object
) -> None:
    """Listing candidates otherwise lists the result otherwise; so with ballots and weights."""
    mixed = [_renamed(Ballot(each.ranking, each.weight * scale), new) for each in ballots]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    listed = [NAMES[new.index(place)] for place in range(CANDIDATES)]
    for method in ("ranked", "schulze", "approval"):
        plain = counted(method, ballots, seed)
        other = counted(method, mixed, seed, listed)
        assert other.verdict.code == plain.verdict.code
        assert len(other.rounds) == len(plain.rounds)
    if scale == 1:  # the Droop quota of few papers is no multiple
        plain = counted("stv", ballots, seed, seats=2)
        assert counted("stv", mixed, seed, listed, seats=2).verdict.code == plain.verdict.code


@given(EQUALS, SEEDS, st.integers(0, 50))
def test_one_more_approval_or_point_never_unseats(
    ballots: list[Ballot], seed: str, which: int
) -> None:
    if not ballots:
        return
    place = which % len(ballots)
    changed, rest = ballots[place], [*ballots[:place], *ballots[place + 1 :]]
    (winner,) = counted("approval", ballots, seed).elected
    approved = {each for tier in changed.ranking for each in tier} | {winner}
    raised = Ballot((tuple(sorted(approved)),), changed.weight)
    assert counted("approval", [*rest, raised], seed).elected == (winner,)
    scored = [_scored(each) for each in ballots]
    (best,) = counted("score", scored, seed).elected
    points = dict(scored[place].points) | {best: 5}
    more = Ballot((), changed.weight, tuple(sorted(points.items())))
    after = counted("score", [*scored[:place], more, *scored[place + 1 :]], seed)
    assert after.elected == (best,)


def _scored(ballot: Ballot) -> Ballot:
    """Turn a ranking into scores from 5 downwards."""
    points = {each: max(0, 5 - n) for n, tier in enumerate(ballot.ranking) for each in tier}
    return Ballot((), ballot.weight, tuple(sorted(points.items())))


@given(EQUALS, SEEDS)
def test_who_only_the_lot_parts_shares_a_tier(ballots: list[Ballot], seed: str) -> None:
    for method in ("schulze", "approval"):
        tally = counted(method, ballots, seed)
        tiers = tally.tiers
        assert tuple(each for tier in tiers for each in tier.options) == tally.order
        for at, tier in enumerate(tiers):
            behind = [each for later in tiers[at + 1 :] for each in later.options]
            assert all(_better(tally, one, other) for one in tier.options for other in behind)
            equal = not any(_better(tally, x, y) for x in tier.options for y in tier.options)
            assert tier.equal == equal


def _better(tally: Tally, one: int, other: int) -> bool:
    if tally.paths:
        return tally.paths[one][other] > tally.paths[other][one]
    return tally.votes[one] > tally.votes[other]


@given(STRICT, SEEDS, st.integers(1, 3))
def test_a_lot_is_named_where_another_one_would_have_put_out_the_elected(
    ballots: list[Ballot], seed: str, seats: int
) -> None:
    for method, number in (("ranked", 1), ("stv", seats)):
        tally = counted(method, ballots, seed, seats=number)
        by_lot = [each.choice for each in tally.rounds if each.choice and each.choice.by == "lot"]
        out = [each for each in by_lot if each.candidate not in tally.elected]
        spared = any(set(each.tied) & set(tally.elected) for each in out)
        assert (tally.verdict.why == Why.BY_LOT) == (spared and bool(tally.elected))
