"""Polls: the count told step by step, what stands on a ballot, and why one is spoiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.wording.measures import MeasuredWords
from app.wording.words import JoinedWords
from facilitation.decisions.ballots import Ballot, Spoiled
from facilitation.decisions.poll import Form, Poll
from facilitation.decisions.rounds import Round, Step, Tally, Tier, by_votes
from facilitation.decisions.terms import Terms
from facilitation.decisions.ties import BrokenBy
from facilitation.decisions.verdicts import Why

_DECIMALS = 5


class PollWords(JoinedWords):
    """Plain sentences for every step of a count."""

    def _prepare(self) -> None:
        self._spoiled: dict[Spoiled, str] = {
            Spoiled.SOUND: "",
            Spoiled.BLANK: self.tr("it is blank or spoiled"),
            Spoiled.UNKNOWN_CANDIDATE: self.tr("it names somebody who does not stand"),
            Spoiled.TWICE: self.tr("it names somebody twice"),
            Spoiled.OVERVOTE: self.tr("it marks more than one at one place"),
            Spoiled.EQUAL: self.tr("it gives the same rank twice"),
            Spoiled.BAD_WEIGHT: self.tr("it would count less than once"),
            Spoiled.SEVERAL: self.tr("it marks more than one"),
            Spoiled.NEGATIVE: self.tr("it gives less than nothing"),
            Spoiled.TOO_HIGH: self.tr("it gives more than the highest score"),
            Spoiled.TOO_MANY_DOTS: self.tr("it has too many dots"),
            Spoiled.TOO_MANY_ON_ONE: self.tr("it has too many dots on one idea"),
        }
        self._steps: dict[str, str] = {
            "wholehearted": self.tr("wholehearted support"),
            "minor_concern": self.tr("agreement with a minor concern"),
            "reservations": self.tr("support with reservations"),
            "abstain": self.tr("no opinion"),
            "more_discussion": self.tr("more discussion is needed"),
            "dislike_but_support": self.tr("does not like it, will support it"),
            "serious_disagreement": self.tr("serious disagreement"),
            "veto": self.tr("veto"),
        }

    def separated(self, names: Iterable[str]) -> str:
        return self._measures.separated(names)

    # A count

    def heading(
        self,
        poll: Poll,
        terms: Terms,
        tally: Tally,
        options: Sequence[str],
        withdrawn: Sequence[str] = (),
    ) -> Iterator[str]:
        """Return what is counted, by what rule, and the lot where it decided something."""
        yield self.tr("Counted by {method}: %n valid ballots.", "", tally.valid).format(
            method=self._wording.decisions.method(poll.name)
        )
        for why, number in tally.spoiled:
            yield self.tr("Set aside: {number} ({why}).").format(
                number=number, why=self._spoiled[why]
            )
        if withdrawn:
            yield self.tr("Withdrew before the count: {names}.").format(
                names=self.separated(withdrawn)
            )
        if terms.seats > 1:
            yield self.tr("To be chosen: {seats}.").format(seats=terms.seats)
        if poll.name == "stv":
            yield self.tr(
                "The quota is {quota}: %n ballots divided by {parts}, which is one more than the "
                "seats, rounded down, and 1 added.",
                "",
                tally.valid,
            ).format(quota=self.votes(tally.threshold, tally.unit), parts=terms.seats + 1)
        yield from self._lot(terms, tally, options)

    def _lot(self, terms: Terms, tally: Tally, options: Sequence[str]) -> Iterator[str]:
        names = self._measures.all_listed([options[each] for each in tally.lot])
        if terms.seed and (tally.used_lot or any(len(each.options) > 1 for each in tally.tiers)):
            said = self.tr("The order by lot: {names}. Everybody can draw it again from “{seed}”.")
            yield said.format(seed=terms.seed, names=names)
        elif tally.used_lot:
            said = self.tr(
                "There is a tie, and no seed was named. The lot without one: {names}. It would "
                "be fair to name a seed with --seed before the count."
            )
            yield said.format(names=names)

    def round(self, tally: Tally, options: Sequence[str], number: int) -> Iterator[str]:
        """Return one round: what is done, what everybody has after it, who takes a seat."""
        each = tally.rounds[number]
        yield self.title(tally, options, number)
        yield from self.tie(each, options)
        yield from self._votes(tally, options, number)
        yield from self.remarks(tally, options, number)

    def remarks(self, tally: Tally, options: Sequence[str], number: int) -> Iterator[str]:
        """Return what is to be said after the votes of a round."""
        each = tally.rounds[number]
        if tally.unit == 1 and each.step in {Step.FIRST, Step.EXCLUDED}:
            base = tally.valid if tally.verdict.number("of_all") else sum(each.votes)
            yield self.tr("More than half of {base} is needed: {needed}.").format(
                base=base, needed=base // 2 + 1
            )
        if each.lost:
            yield self.tr("Can go to nobody any more: {number}.").format(
                number=self.votes(each.lost, tally.unit)
            )
        if each.rounded:
            yield self.tr("Left over by the five decimal places: {number}.").format(
                number=self.votes(each.rounded, tally.unit)
            )
        yield from self.seated(tally, each, options)

    def title(self, tally: Tally, options: Sequence[str], number: int) -> str:
        """Return what a round does."""
        each = tally.rounds[number]
        who = options[each.moved] if each.moved is not None else ""
        if each.step is Step.TOTALS:
            return self.tr("How many others each one beats") if tally.pairs else self.tr("In all")
        if each.step is Step.FIRST:
            return self.tr("Round 1: the first choices")
        if each.step is Step.EXCLUDED:
            return self.tr("Round {number}: {who} goes out; those ballots go on").format(
                number=number + 1, who=who
            )
        over = tally.rounds[number - 1].votes[each.choice.candidate] if each.choice else 0
        return self.tr("Round {number}: the {surplus} that {who} does not need go on").format(
            number=number + 1, surplus=self.votes(over - tally.threshold, tally.unit), who=who
        )

    def tie(self, each: Round, options: Sequence[str]) -> Iterator[str]:
        """Return what broke a tie, and what came of that; nothing where there was none."""
        choice = each.choice
        if choice is None or choice.by is BrokenBy.NOTHING:
            return
        by_lot, out = choice.by is BrokenBy.LOT, each.step is Step.EXCLUDED
        if by_lot and out:
            said = self.tr("{names} are tied in every round: {who} comes last by lot and goes out.")
        elif by_lot:
            said = self.tr(
                "{names} are tied in every round: {who} comes first by lot, so what {who} does not "
                "need goes on first."
            )
        elif out:
            said = self.tr("{names} are tied; round {number} parted them: {who} goes out.")
        else:
            said = self.tr(
                "{names} are tied; round {number} parted them: what {who} does not need goes on "
                "first."
            )
        names = self._measures.all_listed([options[one] for one in choice.tied])
        yield said.format(names=names, who=options[choice.candidate], number=choice.round)

    def votes(self, number: int, unit: int = 1) -> str:
        """Return a number of votes, with five decimal places where it is no whole one."""
        whole, rest = divmod(number, unit)
        return self._measures.decimal(whole, f"{rest:0{_DECIMALS}}") if rest else str(whole)

    def votes_in_brief(self, number: int, unit: int) -> str:
        """Return the same with two decimal places, cut off as the count itself does."""
        whole, rest = divmod(number, unit)
        return self._measures.decimal(whole, f"{rest * 100 // unit:02}") if rest else str(whole)

    def _votes(self, tally: Tally, options: Sequence[str], number: int) -> Iterator[str]:
        each = tally.rounds[number]
        out = {one.moved for one in tally.rounds[: number + 1] if one.step is Step.EXCLUDED}
        scale = each.step is Step.TOTALS and not tally.order
        order = range(len(options)) if scale else by_votes(each.votes, tally.lot)
        shown = [one for one in order if one not in out]
        wide = max((len(options[one]) for one in shown), default=0)
        for one in shown:
            gained = f"  +{self.votes(each.gained[one], tally.unit)}"
            more = gained if number and each.gained[one] else ""
            yield f"  {options[one]:<{wide}}  {self.votes(each.votes[one], tally.unit):>10}{more}"

    def seated(self, tally: Tally, each: Round, options: Sequence[str]) -> Iterator[str]:
        """Return who takes a seat in a round; without a quota only the verdict says so."""
        reached = [options[one] for one in each.elected if one not in each.filled]
        if reached and tally.unit > 1:
            yield self.tr("The quota is reached: {names}.").format(names=self.separated(reached))
        if each.filled:
            names = self.separated(options[one] for one in each.filled)
            yield self.tr("As many are left as seats: {names}.").format(names=names)

    def ending(self, tally: Tally, options: Sequence[str]) -> Iterator[str]:
        """Return what led to the result where the rounds do not show it."""
        if tally.pairs:
            yield from self._pairs(tally, options)
        elif tally.order:
            yield self.order(tally, options)
        if tally.tie:
            names = self._measures.all_listed([options[each] for each in tally.tie])
            yield self.tr("{names} are equal: the lot decides.").format(names=names)

    def _pairs(self, tally: Tally, options: Sequence[str]) -> Iterator[str]:
        """Return every two that were compared, then whether somebody beats all others."""
        every = range(len(options))
        for one, other in ((x, y) for x in every for y in every if x < y):
            better = (one, other) if self._beats(tally, one, other) else (other, one)
            said = self.tr("{one} before {other}: {more} to {fewer}.")
            if tally.pairs[one][other] == tally.pairs[other][one]:
                said = self.tr("{one} and {other}: {more} to {fewer}, equal.")
            yield said.format(
                one=options[better[0]],
                other=options[better[1]],
                more=tally.pairs[better[0]][better[1]],
                fewer=tally.pairs[better[1]][better[0]],
            )
        if tally.verdict.number("condorcet"):
            yield self.tr("{who} beats each of the others.").format(who=options[tally.order[0]])
        else:
            yield self.tr(
                "Nobody beats each of the others. A chain of such wins is as strong as its weakest "
                "link; the strongest chains decide:"
            )
            yield from self._chains(tally, options)
        yield self.order(tally, options)

    def order(self, tally: Tally, options: Sequence[str]) -> str:
        """Return all in order; who is equal, and what the lot made of it, is said."""
        said = self._measures.parted(self._tiers(tally, options))
        return self.tr("In order: {names}.").format(names=said)

    def _tiers(self, tally: Tally, options: Sequence[str]) -> Iterator[str]:
        """Return those in clear order in one row, and each place that only the lot parted."""
        row: list[str] = []
        begun = False
        for tier in tally.tiers:
            if len(tier.options) == 1:
                row.append(options[tier.options[0]])
                continue
            if row:
                yield self._row(row, begun=begun)
                row, begun = [], True
            yield self._row([self._tier(tier, options)], begun=begun)
            begun = True
        if row:
            yield self._row(row, begun=begun)

    def _row(self, names: Sequence[str], *, begun: bool) -> str:
        said = self.separated(names)
        return self.tr("then {names}").format(names=said) if begun else said

    def _tier(self, tier: Tier, options: Sequence[str]) -> str:
        said = self.tr("{names}, equal (the lot put them in the order {order})")
        if not tier.equal:
            said = self.tr("{names}, some of them equal (the lot put them in the order {order})")
        return said.format(
            names=self.separated(options[each] for each in sorted(tier.options)),
            order=self.separated(options[each] for each in tier.options),
        )

    def _chains(self, tally: Tally, options: Sequence[str]) -> Iterator[str]:
        """Return how strong the chains are between whoever wins and each of the others."""
        best, *others = tally.order
        for other in others:
            yield self.tr("  from {one} to {other} {there}, back {back}").format(
                one=options[best],
                other=options[other],
                there=tally.paths[best][other],
                back=tally.paths[other][best],
            )

    @staticmethod
    def _beats(tally: Tally, one: int, other: int) -> bool:
        return tally.pairs[one][other] >= tally.pairs[other][one]

    def margin(self, tally: Tally, options: Sequence[str]) -> str:
        """Return how close a count was.

        Empty where votes were passed on to fill several seats, and where the lot decided: what
        one then has more was lost by whom the lot took out.
        """
        if not tally.elected or tally.unit > 1 or not tally.rounds:
            return ""
        if tally.verdict.why == Why.BY_LOT:
            return ""
        last = tally.elected[-1]
        others = [each for each in range(len(options)) if each not in tally.elected]
        if not others:
            return ""
        if tally.pairs:
            return self._closest(tally, options, last, others)
        votes = tally.votes
        following = max(others, key=lambda each: votes[each])
        lead = votes[last] - votes[following]
        if lead < 1:
            return ""
        said = self.tr("{who} has %n more than {other}.", "", lead)
        return said.format(who=options[last], other=options[following])

    def _closest(
        self, tally: Tally, options: Sequence[str], best: int, others: Sequence[int]
    ) -> str:
        pairs = tally.pairs
        close = min(others, key=lambda each: pairs[best][each] - pairs[each][best])
        return self.tr(
            "Closest: {more} put {who} before {other}, {fewer} the other way round."
        ).format(
            who=options[best],
            other=options[close],
            more=pairs[best][close],
            fewer=pairs[close][best],
        )

    # Ballots that cannot be counted

    def step(self, option: str) -> str:
        """Return a step of a gradient in words; one that the group named is its own word."""
        return self._steps.get(option, option)

    def spoiled(self, why: Spoiled) -> str:
        return self.tr("This ballot cannot be counted: {why}.").format(why=self._spoiled[why])

    def how_to_set_aside(self) -> str:
        return self.tr(
            "Look at the paper and correct the line, or count with --set-aside, which sets "
            "such ballots aside as spoiled."
        )

    def none_valid(self) -> str:
        return self.tr("Every ballot is blank or spoiled, so there is nothing to count.")

    def no_method(self, typed: str, names: Sequence[str]) -> str:
        return self.tr("“{typed}” is no way to count ballots. There are: {names}.").format(
            typed=typed, names=self.separated(names)
        )

    def bad_seats(self, seats: int, method: str) -> str:
        """Return that so many seats cannot be filled."""
        said = self.tr("{method} cannot fill {seats} seats. stv, approval and score can.")
        return said.format(method=method, seats=seats)


class ElectionWords(MeasuredWords):
    """What stands on ballots, for those who type them in and compare them."""

    def ballot(
        self, ballot: Ballot | None, options: Sequence[str], form: Form = Form.EQUALS
    ) -> str:
        """Return what stands on one ballot; marks stand beside each other, in no order."""
        if ballot is None:
            return self.tr("not typed")
        if ballot.points:
            given = (f"{self._name(each, options)} {number}" for each, number in ballot.points)
            return self._measures.separated(given)
        named = ([self._name(each, options) for each in tier] for tier in ballot.ranking)
        beside = self._measures.separated if form is Form.MARKS else " = ".join
        tiers = (beside(tier) for tier in named)
        return " > ".join(tiers) or self.tr("blank or spoiled")

    @staticmethod
    def _name(option: int, options: Sequence[str]) -> str:
        return options[option] if 0 <= option < len(options) else "?"
