"""What people hear before they decide: what each way means, who decides, and what is stored."""

from __future__ import annotations

from app.wording.words import JoinedWords, capital
from facilitation.decisions.answers import Answer, Given, Objection, Secrecy
from facilitation.decisions.grouping import outcome_of
from facilitation.decisions.parameters import Measure, Parameter
from facilitation.decisions.quorum import has_quorum, quorum_needed
from facilitation.decisions.terms import Terms
from facilitation.meeting.answering import (
    count_of,
    electorate_of,
    entitled_now,
    filled_of,
    poll_of,
    quorum_now,
)
from facilitation.meeting.groups.spokes import name_answering
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Decision, Meeting

_NAMES = 8
_MANDATES = 4


class AskingWords(JoinedWords):
    """One plain sentence for every method and poll, every term, and every way of answering."""

    # What it means

    def meaning(self, method: str) -> str:
        """Return what a method or poll means, in one sentence; empty for an unknown one."""
        return self._meanings.get(method, "")

    def plain_name(self, method: str) -> str:
        """Return a way to decide as a newcomer would ask for it, its usual name beside it."""
        return capital(self._names.get(method) or self._method(method))

    def rule(self, decision: Decision) -> str:
        """Return by what rule a poll chooses, with its seats."""
        said = self.meaning(decision.terms.method)
        seats = decision.terms.seats
        if seats > 1:
            return self.tr("%n are to be chosen. {rule}", "", seats).format(rule=said)
        return said

    def term(self, name: str) -> str:
        return self._terms.get(name, name)

    def choice(self, word: str) -> str:
        return self._choices.get(word, word)

    def as_it_is(self, parameter: Parameter, value: str) -> str:
        """Return what a term is set to where nothing is typed for it."""
        if parameter.name == "asides" and value in {"", "none"}:
            return self.tr("a fifth of those asked, rounded down")
        if parameter.measure is Measure.DAY and not value:
            return self.tr("such as 1 May 2027")
        return self.tr("none") if value in {"", "none"} else value

    def bad_term(self, name: str, typed: str, measure: Measure) -> str:
        """Return that what was typed for a term means nothing, and what would."""
        wanted = {
            Measure.RULE: self.tr("a fraction such as 2/3 or more than 1/2"),
            Measure.SHARE: self.tr("a fraction such as 9/10"),
            Measure.NUMBER: self.tr("a whole number that can be met"),
            Measure.DAY: self.tr("a day such as 1 May 2027"),
        }.get(measure, self.tr("one of the words offered"))
        said = self.tr("{term}: “{typed}” means nothing here. Wanted is {wanted}.")
        return said.format(term=self.term(name), typed=typed, wanted=wanted)

    def short_rule(self, decision: Decision) -> str:
        """Return by what a poll is counted, and its seats, in a few words."""
        method = self._method(decision.method)
        seats = decision.terms.seats
        if seats > 1:
            return self.tr("{method}, %n to be chosen", "", seats).format(method=method)
        return method

    def how_to(self, decision: Decision) -> str:
        """Return how a ballot is filled in, for everybody in the room."""
        terms = decision.terms
        return {
            "ranked": self.tr("Number them: 1 is your first choice. Number as many as you like."),
            "stv": self.tr("Number them: 1 is your first choice. Number as many as you like."),
            "schulze": self.tr(
                "Number them: 1 is your first choice. Those you like equally get the same number."
            ),
            "approval": self.tr("Mark all that you approve of."),
            "score": self.tr("Give each a score from 0 to {top}.").format(top=terms.top),
            "dots": self.tr(
                "Put %n dots where you like, at most {most} on one.", "", terms.dots
            ).format(most=terms.dots_each or terms.dots),
            "gradients": self.tr("Mark the one step where you stand."),
        }.get(terms.method, "")

    # How people answer

    def secrecy(self, secrecy: Secrecy) -> str:
        """Return who learns what somebody answered, and what is stored."""
        return {
            Secrecy.OPEN: self.tr(
                "Open: the record keeps who answered what, for everybody; minutes of a vote tell "
                "how many, and who voted how only where you chose so."
            ),
            Secrecy.NOTED: self.tr(
                "Noted: the record keeps who answered what; the room sees totals only."
            ),
            Secrecy.SECRET: self.tr(
                "Secret: only totals and papers without names are ever stored. "
                "Mix the papers before they are typed."
            ),
        }[secrecy]

    def secrecy_name(self, secrecy: Secrecy) -> str:
        return {
            Secrecy.OPEN: self.tr("open"),
            Secrecy.NOTED: self.tr("noted"),
            Secrecy.SECRET: self.tr("secret"),
        }[secrecy]

    def manner(self, decision: Decision) -> str:
        """Return what is special about how people answer; empty where it is open."""
        said = [self.secrecy(decision.secrecy)] if decision.secrecy else []
        if decision.hidden and decision.verdict is None:
            said.append(self.tr("The room sees the counts only at the close."))
        return " ".join(said)

    def standing_out(self, state: str) -> str:
        """Return why somebody in the list has no answer to give: recused, or late."""
        return {
            "recused": self.tr("stays out"),
            "late": self.tr("came later: Enter lets them in"),
        }[state]

    def votes(self, number: int) -> str:
        return self.tr("%n votes", "", number)

    def tested(self, given: Given) -> str:
        """Return what testing an objection or a block found; empty where it was not tested.

        Of a group's block also whether the group has decided on it.
        """
        if given.provisional:
            return self.tr("provisional")
        if given.backing:
            return self.tr("decided by the group: {how}").format(how=given.backing)
        found = {
            (Answer.OBJECT, Objection.QUALIFIED): self.tr("it holds"),
            (Answer.OBJECT, Objection.RESOLVED): self.tr("resolved"),
            (Answer.BLOCK, Objection.QUALIFIED): self.tr("rests on our principles"),
            (Answer.BLOCK, Objection.PREFERENCE): self.tr("rests on none of our principles"),
        }
        return found.get((given.answer, given.status), "")

    def turnout(self, meeting: Meeting, decision: Decision) -> str:
        """Return how many have answered, without saying what."""
        count = count_of(meeting, decision)
        if poll_of(decision) is None:
            said = self.tr("%n of {asked} have answered.", "", count.answered)
            return said.format(asked=count.asked)
        done = filled_of(decision)
        asked = decision.handed_out or max(count.present, done)
        return self.tr("%n of {asked} ballots are in.", "", done).format(asked=asked)

    def took_part(self, decision: Decision) -> str:
        """Return on how many ballots a result rests; empty where everybody gave one."""
        verdict, done = decision.verdict, filled_of(decision)
        present = verdict.number("present") if verdict is not None else 0
        asked = decision.handed_out or max(present, done)
        if verdict is None or done == asked:
            return ""
        return self.tr("%n of {asked} gave a ballot.", "", done).format(asked=asked)

    # Who decides

    def groups(self, meeting: Meeting, decision: Decision) -> str:
        """Return how each group votes as one, by name; empty where groups are not counted."""
        if decision.options or not decision.groups:
            return ""
        found: dict[Answer, list[str]] = {Answer.YES: [], Answer.NO: [], Answer.ABSTAIN: []}
        for each in count_of(meeting, decision).groups:
            if each.answers:
                found[outcome_of(each)].append(each.group)
        words = {
            Answer.YES: self.tr("In favour: {groups}."),
            Answer.NO: self.tr("Against: {groups}."),
            Answer.ABSTAIN: self.tr("Even: {groups}."),
        }
        said = [
            words[answer].format(groups=self._listed(sorted(names, key=self._by_name)))
            for answer, names in found.items()
            if names
        ]
        return " ".join(said)

    def quorum(self, meeting: Meeting, decision: Decision) -> str:
        """Return that too few are here to decide, and what helps; empty where they are enough."""
        if decision.verdict is not None:
            return ""
        electorate = electorate_of(meeting, decision)
        present, entitled = len(electorate.present), len(electorate.deciding)
        if has_quorum(decision.terms, present, entitled):
            return ""
        needed = quorum_needed(decision.terms, entitled)
        if decision.spoken_for:
            said = self._of_groups.too_few()
            return said.format(present=present, needed=needed)
        said = self.tr(
            "Too few are here to decide: {present} of the {needed} needed. Wait until more are "
            "back, or close and ask again another day. Every answer is kept."
        )
        return said.format(present=present, needed=needed)

    def deciding(self, decision: Decision, meeting: Meeting) -> str:
        """Return who decides an open decision, in one line."""
        electorate = electorate_of(meeting, decision)
        here = [
            self.tr("%n may decide", "", len(electorate.deciding)),
            self.tr("%n of them are here", "", len(electorate.present)),
        ]
        if decision.spoken_for:
            here = list(self._of_groups.deciding(meeting, decision))
        parts = [self._measures.separated(here)]
        out = [name_answering(meeting, decision, each) for each in sorted(decision.recused)]
        if out:
            parts.append(self.tr("staying out: {names}").format(names=self._listed(out)))
        if decision.weights:
            parts.append(self.tr("votes have weights"))
        return self._measures.parted(parts)

    def who_decides(self, meeting: Meeting, *, by_group: bool) -> tuple[str, ...]:
        """Return who would decide if a decision opened now: people, groups, weights, mandates."""
        entitled = entitled_now(meeting)
        people = meeting.people
        here = [each for each in entitled if people[each].here]
        share, strict = quorum_now(meeting)
        terms = Terms("majority", quorum=share, quorum_strict=strict)
        needed = quorum_needed(terms, len(entitled))
        lines = [self._presence(meeting, len(entitled), len(here))]
        lines.append(self._enough(terms, len(here), len(entitled), needed))
        away = [name_of(meeting, each) for each in entitled if not people[each].here]
        if away:
            lines.append(self.tr("Not here: {names}.").format(names=self._listed(away)))
        lines.extend(self._groups(meeting, entitled, by_group=by_group))
        lines.extend(self._weights(meeting, entitled))
        lines.extend(self.mandates(meeting))
        return tuple(lines)

    def _presence(self, meeting: Meeting, entitled: int, here: int) -> str:
        if meeting.entitled:
            said = self.tr(
                "%n people were named as entitled, {here} of them are here.", "", entitled
            )
        else:
            said = self.tr(
                "Everybody may decide, except guests: %n people, {here} of them here.", "", entitled
            )
        return said.format(here=here)

    def _enough(self, terms: Terms, here: int, entitled: int, needed: int) -> str:
        if has_quorum(terms, here, entitled):
            return self.tr("At least %n must be here to decide: so it is.", "", needed)
        return self.tr("At least %n must be here to decide: so many are not here yet.", "", needed)

    def _groups(
        self, meeting: Meeting, entitled: tuple[int, ...], *, by_group: bool
    ) -> tuple[str, ...]:
        sizes: dict[str, int] = {}
        for each in entitled:
            group = meeting.people[each].group
            if group and meeting.people[each].here:
                sizes[group] = sizes.get(group, 0) + 1
        if not sizes:
            missing = self.tr("Nobody here belongs to a group: no group can vote.")
            return (missing,) if by_group else ()
        votes = meeting.franchise.group_votes
        said = [
            self.tr("{group} {here} here, %n votes", "", votes[group]).format(
                group=group, here=number
            )
            if by_group and group in votes
            else f"{group} {number}"
            for group, number in sorted(sizes.items(), key=lambda each: self._by_name(each[0]))
        ]
        return (self.tr("Groups here: {groups}.").format(groups=self._listed(said)),)

    def _weights(self, meeting: Meeting, entitled: tuple[int, ...]) -> tuple[str, ...]:
        weights = meeting.franchise.weights
        said = [
            f"{name_of(meeting, each)} {weights[each]}"
            for each in entitled
            if weights.get(each, 1) != 1
        ]
        return (self.tr("More than one vote: {names}.").format(names=self._listed(said)),) * bool(
            said
        )

    def mandates(self, meeting: Meeting) -> tuple[str, ...]:
        """Return how far those may go who would decide now and were sent, the first of many."""
        said = self._wording.mandates.acted_on(meeting, entitled_now(meeting))
        more = len(said) - _MANDATES
        rest = (self.tr("and %n more mandates", "", more),) if more > 0 else ()
        return (*said[:_MANDATES], *rest)

    def _listed(self, names: list[str]) -> str:
        return self._measures.listed(names, _NAMES)

    # Sentences

    def _prepare(self) -> None:
        self._by_name = self._wording.by_name
        self._method = self._wording.decisions.method
        self._of_groups = self._wording.decisions.of_groups
        self._meanings: dict[str, str] = {
            "consensus": self.tr(
                "Everybody says whether they agree, have reservations, stand aside or block; it "
                "is carried where nobody blocks and few stand aside."
            ),
            "consent": self.tr(
                "Good enough for now, safe enough to try: it is agreed where no tested objection "
                "stands and a day to look again is set."
            ),
            "martha": self.tr(
                "First the room says how it feels; only where few are uncomfortable is it voted on."
            ),
            "majority": self.tr("Carried where more vote yes than no."),
            "two-thirds": self.tr("Carried where two of three votes cast are yes."),
            "three-quarters": self.tr("Carried where three of four votes cast are yes."),
            "four-fifths": self.tr("Carried where four of five votes cast are yes."),
            "nine-tenths": self.tr("Carried where nine of ten votes cast are yes."),
            "absolute": self.tr(
                "Carried where more than half of all who may vote say yes, whoever is here."
            ),
            "unanimous": self.tr("Carried where every vote cast is yes."),
            "groups": self.tr(
                "Every group has one vote: what most of its people here say; an even split "
                "abstains."
            ),
            "double": self.tr("Counted twice, by people and by groups: both must carry it."),
            "delegates": self.tr(
                "Delegates cast the votes of their groups: as they were told at home, or freely."
            ),
            "ranked": self.tr(
                "Each ballot counts for its first choice. Whoever has the fewest goes out and "
                "those ballots go on to their next choice, until one has more than half."
            ),
            "stv": self.tr(
                "Each ballot is one vote that goes on: whoever reaches the quota is elected and "
                "passes on what is not needed; whoever has the fewest goes out."
            ),
            "schulze": self.tr(
                "Every option is compared with every other; the one that beats all others is "
                "chosen, else the strongest chains of wins decide."
            ),
            "approval": self.tr("Everybody marks all they approve of; the most marks win."),
            "score": self.tr("Everybody scores each option; the highest sum wins."),
            "dots": self.tr(
                "Everybody puts their dots where they like; this shows an order and decides "
                "nothing."
            ),
            "gradients": self.tr(
                "Everybody marks one step between wholehearted support and veto; this shows "
                "where the room stands."
            ),
        }
        self._names: dict[str, str] = {
            "martha": self.tr("Ask how it feels, then vote (Martha’s Rules)"),
            "majority": self.tr("More yes than no (majority)"),
            "groups": self.tr("Each group has one vote"),
            "double": self.tr("People and groups, both (double majority)"),
            "delegates": self.tr("Delegates vote for their groups"),
            "approval": self.tr("Mark all you agree to (approval)"),
            "score": self.tr("Points for each option (scores)"),
            "schulze": self.tr("Compare every two (Schulze)"),
            "dots": self.tr("Spread dots, to see what matters most"),
            "gradients": self.tr("From full support to veto (gradients of agreement)"),
            "ranked": self.tr("One person or option (ranked choice)"),
            "stv": self.tr("Several seats (single transferable vote)"),
        }
        self._terms: dict[str, str] = {
            "quorum": self.tr("Who must be here, of all who may decide"),
            "share": self.tr("How much must be in favour"),
            "base": self.tr("Counted of"),
            "chair": self.tr("Vote of the chair"),
            "groups": self.tr("How many groups must be in favour"),
            "delegation": self.tr("Votes of delegates"),
            "blocks": self.tr("Blocks that do not stop it"),
            "asides": self.tr("Most who may stand aside"),
            "validity": self.tr("A block is"),
            "fallback": self.tr("Vote if it stays blocked"),
            "after": self.tr("How often to ask before that vote"),
            "readings": self.tr("Meetings that must agree"),
            "review": self.tr("Day to look again"),
            "amendments": self.tr("Changes to try before it is put off"),
            "seats": self.tr("Seats"),
            "seed": self.tr("Words or number for the lot"),
            "half of": self.tr("Elected with more than half of"),
            "floor": self.tr("Approved of by at least"),
            "highest": self.tr("Highest score"),
            "dots": self.tr("Dots for each person"),
            "each": self.tr("Most dots on one option"),
            "agreed share": self.tr("Support that decides"),
            "favourable": self.tr("Steps that count as support"),
        }
        self._choices: dict[str, str] = {
            "cast": self.tr("the votes cast"),
            "present": self.tr("those here"),
            "entitled": self.tr("all who may vote"),
            "free": self.tr("free"),
            "bound": self.tr("bound to the result at home"),
            "split": self.tr("split as at home"),
            "declared": self.tr("valid as declared"),
            "tested": self.tr("tested against our principles"),
            "continuing": self.tr("the ballots that still count"),
            "all": self.tr("all valid ballots"),
            "none": self.tr("none"),
            "ordinary": self.tr("as everybody’s"),
            "decisive": self.tr("only where it decides"),
            "casting": self.tr("breaks a tie"),
        }
