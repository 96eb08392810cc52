"""Decisions: the question, the rule, the answers and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.wording.measures import MeasuredWords
from app.wording.of_groups import GroupAnswerWords, Named
from app.wording.waiting import WaitingWords
from facilitation.decisions.answers import Answer
from facilitation.decisions.fractions import HALF
from facilitation.decisions.temperature import Warmth
from facilitation.decisions.temperature import reading as warmth_of
from facilitation.decisions.terms import Base, Terms
from facilitation.decisions.verdicts import Need, Offer, Outcome, Verdict, Why, uncounted
from facilitation.meeting.answering import (
    OF_GROUPS,
    count_of,
    is_of_people,
    need_of,
    need_of_groups,
    verdict_of,
)
from facilitation.meeting.reading import is_unopposed
from facilitation.meeting.state import Decision, Meeting, TemperatureCheck

_BY_PEOPLE = frozenset({"majority", "double"})
_VOTED = frozenset({Outcome.PASSED, Outcome.FAILED, Outcome.TIED})


def silent_in(decision: Decision) -> int:
    """Return how many people did not answer in a vote that is over; 0 where none is."""
    verdict = decision.verdict
    if verdict is None or decision.terms.method not in _BY_PEOPLE or verdict.code not in _VOTED:
        return 0
    return verdict.number("unanswered")


class DecisionWords(MeasuredWords):
    """One plain sentence for every outcome and its reason."""

    def unanswered(self, meeting: Meeting) -> int:
        """Return how many people have not answered what is being decided."""
        decision = meeting.decision
        return count_of(meeting, decision).unanswered or 0 if decision is not None else 0

    # Answers and offers

    def afresh(self, decision: Decision) -> str:
        """Return that everybody is asked again, until somebody has answered; else nothing."""
        asked = decision.afresh and decision.verdict is None
        if not asked or decision.given or decision.counted is not None:
            return ""
        return self.tr(
            "The text has changed. What was answered before no longer counts: everybody is asked "
            "again."
        )

    def answer(self, answer: Answer, method: str = "") -> str:
        """Return an answer in a word or two."""
        if answer is Answer.AGREE and method == "consent":
            return self.tr("consent")
        if answer is Answer.CONCERN and method == "consent":
            return self.tr("consent with a concern")
        return self._answers.get(answer, str(answer))

    def in_brief(self, answer: Answer) -> str:
        """Return an answer in one word, for where a language has no room for more; else nothing."""
        brief = {Answer.RESERVE: self.tr("reservations"), Answer.ASIDE: self.tr("aside")}
        return brief.get(answer, "")

    def counts(self, answer: Answer, number: int, method: str = "") -> str:
        """Return how many answered so: ``3 agree``."""
        if answer is Answer.AGREE and method == "consent":
            return self.tr("%n consent", "", number)
        return {
            Answer.AGREE: self.tr("%n agree", "", number),
            Answer.RESERVE: self.tr("%n agree with reservations", "", number),
            Answer.ASIDE: self.tr("%n stand aside", "", number),
            Answer.BLOCK: self.tr("%n block", "", number),
            Answer.CONCERN: self.tr("%n have a concern", "", number),
            Answer.OBJECT: self.tr("%n object", "", number),
            Answer.YES: self.tr("%n yes", "", number),
            Answer.NO: self.tr("%n no", "", number),
            Answer.ABSTAIN: self.tr("%n abstained", "", number),
            Answer.LIKE: self.tr("%n like it", "", number),
            Answer.LIVE_WITH: self.tr("%n can live with it", "", number),
            Answer.UNCOMFORTABLE: self.tr("%n are uncomfortable", "", number),
        }[answer]

    def given_by(self, answer: Answer, people: int) -> str:
        """Return how so many people gave an answer, as a sentence about their ``{names}``."""
        return {
            Answer.AGREE: self.tr("{names} agree", "", people),
            Answer.RESERVE: self.tr("{names} agree with reservations", "", people),
            Answer.ASIDE: self.tr("{names} stand aside", "", people),
            Answer.BLOCK: self.tr("{names} block", "", people),
            Answer.CONCERN: self.tr("{names} have a concern", "", people),
            Answer.OBJECT: self.tr("{names} object", "", people),
            Answer.YES: self.tr("{names} say yes", "", people),
            Answer.NO: self.tr("{names} say no", "", people),
            Answer.ABSTAIN: self.tr("{names} abstain", "", people),
            Answer.LIKE: self.tr("{names} like it", "", people),
            Answer.LIVE_WITH: self.tr("{names} can live with it", "", people),
            Answer.UNCOMFORTABLE: self.tr("{names} are uncomfortable with it", "", people),
        }[answer]

    def reason_asked(self, name: str, answer: Answer, *, off: bool) -> str:
        """Return the question why somebody gives an answer; ``off`` the record it is not kept."""
        if answer is Answer.RESERVE and not off:
            return self.tr("{name} agrees with a reservation. Which one?").format(name=name)
        words = self.tr("{answered}. What is the reason?")
        if off:
            words = self.tr("{answered}. What is the reason? Off the record it is not kept.")
        return words.format(answered=self.given_by(answer, 1).format(names=name))

    def offer(self, offer: str) -> str:
        return self._offers.get(offer, offer.replace("_", " "))

    def offer_gap(self, offer: str) -> str:
        """Return what is to be added to the line of an offer; empty where it is whole."""
        day = self.tr("which day")
        return (
            {
                Offer.REFER: self.tr("who works on it"),
                Offer.DEFER: day,
                Offer.READ_AGAIN: day,
                Offer.SET_REVIEW: day,
                Offer.MARK_ABSENT: self.tr("who has gone"),
                Offer.TEST_OBJECTION: self.tr("whose objection it is"),
                Offer.RECORD_CONCERN: self.tr("whose concern it is"),
                Offer.ASK_GROUP: self.tr("for how long"),
                Offer.CONFIRM_BLOCK: self.tr("how the group decided"),
                Offer.TEST_BLOCK: self.tr("whose block it is"),
                Offer.DISMISS_BLOCK: self.tr("whose block it is"),
                Offer.ASK_ASSENT: self.tr("whose block it is"),
                Offer.WRITE_CONCERN: self.tr("whose concern it is, and in quotation marks what"),
                Offer.SETTLE_DEFERRAL: self.tr("who takes it up again"),
                Offer.RECOUNT: self.tr("why"),
            }.get(Offer(offer), "")
            if offer in set(Offer)
            else ""
        )

    def method(self, name: str) -> str:
        return self._methods.get(name, name)

    def temperature(self, reading: TemperatureCheck) -> str:
        """Return what a temperature check showed, or the question while hands are up."""
        taken = reading.taken
        if taken is None:
            return self.tr("How do you feel about it: “{question}”").format(
                question=reading.question
            )
        return self.tr("{up} up, {level} level, {down} down: {warmth}.").format(
            up=taken.up, level=taken.level, down=taken.down, warmth=self._warmth[warmth_of(taken)]
        )

    # What the answers come to

    def verdict(self, meeting: Meeting, decision: Decision) -> str:
        """Return the verdict, as stated or as the answers stand now; no group is named."""
        return self._stated(meeting, decision)

    def verdict_and_rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return the verdict; of a vote with its rule, and how far that was reached.

        Groups that answer as groups are named where they are few and differ.
        """
        verdict, need = verdict_of(meeting, decision), need_of(meeting, decision)
        method = decision.terms.method
        way = "groups" if decision.spoken_for and method in _BY_PEOPLE else method
        said = self._outcomes.get((verdict.code, way))
        if said is None or need is None or not need.base or uncounted(verdict):
            named = self.of_groups.named(meeting, decision) if decision.spoken_for else {}
            return self._stated(meeting, decision, named)
        voted = said.format(counts=self._voted(verdict, silent_in(decision)))
        needed = self._needed(decision.terms, need)
        groups = self._groups_reached(verdict, need_of_groups(meeting, decision))
        return " ".join(each for each in (voted, needed, groups) if each)

    def _voted(self, verdict: Verdict, silent: int) -> str:
        abstained = verdict.number(Answer.ABSTAIN)
        return self._measures.separated(
            (
                self.tr("%n yes", "", verdict.number(Answer.YES)),
                self.tr("%n no", "", verdict.number(Answer.NO)),
                self.tr("%n abstained", "", abstained) if abstained else "",
                self.tr("%n did not answer", "", silent) if silent else "",
            )
        )

    def _groups_reached(self, verdict: Verdict, need: Need | None) -> str:
        """Return how many groups were in favour where they are counted beside the people."""
        if need is None:
            return ""
        said = self.tr("Of the groups {yes} yes, {no} no.").format(
            yes=verdict.number("groups_yes"), no=verdict.number("groups_no")
        )
        needed = self.tr("%n were needed.", "", need.needed)
        return f"{said} {needed}"

    def _needed(self, terms: Terms, need: Need) -> str:
        number = need.needed
        return {
            Base.CAST: self.tr("%n were needed ({share} of the votes cast).", "", number),
            Base.PRESENT: self.tr("%n were needed ({share} of those here).", "", number),
            Base.ENTITLED: self.tr("%n were needed ({share} of all who may vote).", "", number),
        }[terms.base].format(share=self.share(terms))

    def _stated(self, meeting: Meeting, decision: Decision, named: Named | None = None) -> str:
        verdict = verdict_of(meeting, decision)
        of_people = verdict.code.startswith(Outcome.ELECTED) and is_of_people(meeting, decision)
        return self.said(verdict, decision.terms.method, named, of_people=of_people)

    def said(
        self, verdict: Verdict, method: str, named: Named | None = None, *, of_people: bool = True
    ) -> str:
        """Return a verdict that a method gave, in one sentence.

        ``named`` are groups that may be named, by what they answered as groups; ``of_people`` is
        whether people are chosen and not, say, days.
        """
        code, _, elected = verdict.code.partition(" ")
        none_aside = verdict.why == Why.STAND_ASIDES and not verdict.number("asides_tolerated")
        why = "" if none_aside else verdict.why
        if why == Why.BY_LOT and not verdict.seated_by_lot:
            why = _OUT_BY_LOT
        if code == Outcome.ELECTED and not of_people:
            code = _CHOSEN
        sentence = self._sentence(code, why, verdict)
        if verdict.why == Why.NOBODY_VOTED and "valid" in dict(verdict.numbers):
            sentence = self.tr("There is no valid ballot: nothing is chosen.")
        if sentence is None and verdict.why == Why.CHAIR_DECIDED:
            sentence = self._by_the_chair(verdict)
        if sentence is None:
            sentence = self._sentence(code, "", verdict) or self._unknown(verdict)
        counts = self._counts.get(method, self._any_counts)(verdict)
        if verdict.number(OF_GROUPS):
            counts = self.of_groups.counts(verdict, method, named or {})
        said = {"counts": counts, "code": verdict.code, "elected": elected or "…"}
        filled = ("present", "present_at_opening", "needed", "amended")
        return sentence.format(**said, **{name: verdict.number(name) for name in filled})

    def _sentence(self, code: str, why: str, verdict: Verdict) -> str | None:
        """Return the sentence for an outcome and its reason, its places still to be filled."""
        count = self._numbered.get((code, why))
        return count(verdict) if count is not None else self._sentences.get((code, why))

    def again(self, meeting: Meeting, decision: Decision) -> str:
        """Return on what day people look at it again; empty where it is not carried, or no day."""
        day = meeting.reviews.get(decision.subject)
        if not day or decision.verdict is None or not decision.verdict.carried:
            return ""
        return self.tr("We look at it again on {day}.").format(day=self._measures.day(day))

    def rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return by what rule it is decided, with what that takes here and now."""
        rule = self._rule(meeting, decision)
        if not decision.spoken_for:
            return rule
        return f"{self.of_groups.rule(decision.terms.method)} {rule}"

    def _rule(self, meeting: Meeting, decision: Decision) -> str:
        terms = decision.terms
        if is_unopposed(decision):
            return self.tr("Decided by {method}.").format(method=self.method(decision.method))
        if terms.method == "consensus":
            return self._consensus_rule(verdict_of(meeting, decision))
        if terms.method == "consent":
            return self._consent_rule(terms)
        need = need_of(meeting, decision)
        if terms.method == "martha":
            return self.tr(
                "Martha's Rules: where more than half are uncomfortable, the text is reworked; "
                "else objections are heard, and a majority decides whether to go on."
            )
        if need is None:
            return self.tr("Decided by {method}.").format(method=self.method(decision.method))
        # What the votes so far would take says nothing while some are still to come.
        going_on = decision.verdict is None and count_of(meeting, decision).unanswered > 0
        parts = (
            self._group_rules.get(terms.method, ""),
            self._vote_rule(terms, need, going_on=going_on)
            if decision.verdict is None or not need.base
            else self._vote_took(terms, need),
            self._groups_rule(need_of_groups(meeting, decision), going_on=going_on),
        )
        return " ".join(each for each in parts if each)

    def margin(self, meeting: Meeting, decision: Decision) -> str:
        """Return how close a vote is or was."""
        need = need_of(meeting, decision)
        verdict = verdict_of(meeting, decision)
        if need is None or verdict.code == Outcome.NO_QUORUM or not need.base or uncounted(verdict):
            return ""
        if verdict.why == Why.BOTH_SHORT:
            return ""
        if verdict.why == Why.GROUPS_SHORT:
            return self._groups_margin(verdict)
        return self._margin_now(need) if decision.verdict is None else self._margin_then(need)

    def _groups_margin(self, verdict: Verdict) -> str:
        """Return how many groups are lacking where the people are enough."""
        lacking = verdict.number("groups_more_yes")
        if not lacking:
            return ""
        if verdict.number("groups_base") + lacking > verdict.number("groups"):
            # So many further groups there are not: it is those that voted who would have to change.
            return self.tr("Groups in favour: {yes}; needed: {needed} of {base}.").format(
                needed=verdict.number("groups_needed"),
                base=verdict.number("groups_base"),
                yes=verdict.number("groups_yes"),
            )
        return self.tr("%n more groups in favour are needed.", "", lacking)

    def _margin_then(self, need: Need) -> str:
        if need.more_yes == 0 and need.to_spare == 0:
            return self.tr("If one yes had been a no, it would not have been carried.")
        if need.more_yes == 0:
            return self.tr("It was carried with %n votes to spare.", "", need.to_spare)
        if need.more_yes is None:
            return ""
        if need.more_yes == need.short_by:
            return self.tr("%n more yes would have carried it.", "", need.more_yes)
        # Among the votes cast each further yes raises what is needed.
        said = self.tr("%n more yes would have carried it: {yes} of {cast}.", "", need.more_yes)
        return said.format(yes=need.have + need.more_yes, cast=need.base + need.more_yes)

    def _margin_now(self, need: Need) -> str:
        if need.more_yes is None:
            return ""
        if need.more_yes == 0:
            return self.tr("As it stands, it is carried.")
        return self.tr("%n more yes carry it.", "", need.more_yes)

    # Rules

    def _consensus_rule(self, verdict: Verdict) -> str:
        blocks, asides = verdict.number("blocks_tolerated"), verdict.number("asides_tolerated")
        known = "asides_tolerated" in dict(verdict.numbers)
        if not blocks:
            if not known:
                return self.tr("Consensus: everyone answers, nobody blocks.")
            if not asides:
                return self.tr(
                    "Consensus: everyone answers, nobody blocks; if somebody stands aside, it is "
                    "worked on again."
                )
            return self.tr(
                "Consensus: everyone answers, nobody blocks, at most %n stand aside.", "", asides
            )
        if not known:
            return self.tr("Consensus: everyone answers, at most %n block.", "", blocks)
        if not asides:
            return self.tr(
                "Consensus: everyone answers, at most %n block; if somebody stands aside, it is "
                "worked on again.",
                "",
                blocks,
            )
        return self.tr(
            "Consensus: everyone answers, at most %n block, at most {asides} stand aside.",
            "",
            blocks,
        ).format(asides=asides)

    def _consent_rule(self, terms: Terms) -> str:
        if terms.of_change:
            return self.tr("Consent: everyone answers, and no objection stands.")
        if terms.review:
            return self.tr(
                "Consent: everyone answers, no objection stands; we look at it again on {review}."
            ).format(review=self._measures.day(terms.review))
        return self.tr(
            "Consent: everyone answers, no objection stands, and a day has to be set "
            "to look at it again."
        )

    def _vote_rule(self, terms: Terms, need: Need, *, going_on: bool) -> str:
        share = self.share(terms)
        if terms.base is Base.CAST and (going_on or need.base == 0):
            return self.tr(
                "Carried by {share} of the votes cast: if everyone here votes, %n yes are needed.",
                "",
                need.needed_if_all,
            ).format(share=share)
        return {
            Base.CAST: self.tr("Carried by {share} of the votes cast: needs {needed} of {base}."),
            Base.PRESENT: self.tr("Carried by {share} of those here: needs {needed} of {base}."),
            Base.ENTITLED: self.tr(
                "Carried by {share} of all who may vote: needs {needed} of {base}."
            ),
        }[terms.base].format(share=share, needed=need.needed, base=need.base)

    def _vote_took(self, terms: Terms, need: Need) -> str:
        """Return what it took to carry a vote that is over, whether it was carried or not."""
        bases = {
            Base.CAST: self.tr(
                "It took {share} of the votes cast to carry it: {needed} of {base}."
            ),
            Base.PRESENT: self.tr("It took {share} of those here to carry it: {needed} of {base}."),
            Base.ENTITLED: self.tr(
                "It took {share} of all who may vote to carry it: {needed} of {base}."
            ),
        }
        return bases[terms.base].format(share=self.share(terms), needed=need.needed, base=need.base)

    def _groups_rule(self, need: Need | None, *, going_on: bool) -> str:
        """Return how many groups are needed beside the people."""
        if need is None:
            return ""
        if going_on or need.base == 0:
            return self.tr(
                "Of the groups, %n are needed if all here vote yes or no.", "", need.needed_if_all
            )
        said = self.tr("Of the groups, %n of {base} are needed.", "", need.needed)
        return said.format(base=need.base)

    def share(self, terms: Terms) -> str:
        """Return the fraction that carries, in words where there are any."""
        share = terms.share or HALF
        strict = terms.strict if terms.share is not None else True
        if share.is_whole:
            return self.tr("all")
        if share.is_half:
            return self.tr("more than half") if strict else self.tr("at least half")
        known = {
            (2, 3): self.tr("two-thirds"),
            (3, 4): self.tr("three-quarters"),
            (4, 5): self.tr("four-fifths"),
            (9, 10): self.tr("nine-tenths"),
        }
        fraction = known.get((share.over, share.under), f"{share.over}/{share.under}")
        return self.tr("more than {share}").format(share=fraction) if strict else fraction

    # Counts

    def _consensus_counts(self, verdict: Verdict) -> str:
        reserve = verdict.number(Answer.RESERVE)
        asked = sum(verdict.number(each) for each in (*_TEST_ANSWERS, "unanswered"))
        parts = [self._agreeing(verdict.number(Answer.AGREE) + reserve, asked)]
        if reserve:
            parts.append(self.tr("%n of them with reservations", "", reserve))
        asides, blocks = verdict.number(Answer.ASIDE), verdict.number(Answer.BLOCK)
        parts.append(self.tr("%n stand aside", "", asides) if asides else "")
        parts.append(self.tr("%n block", "", blocks) if blocks else self.tr("nobody blocks"))
        return self._measures.separated(parts)

    def _agreeing(self, number: int, asked: int) -> str:
        if not number:
            return self.tr("nobody of {asked} agrees").format(asked=asked)
        return self.tr("%n of {asked} agree", "", number).format(asked=asked)

    def _consent_counts(self, verdict: Verdict) -> str:
        agree, concern = verdict.number(Answer.AGREE), verdict.number(Answer.CONCERN)
        objections = verdict.number(Answer.OBJECT)
        asked = agree + concern + objections + verdict.number("unanswered")
        object_ = self.tr("%n object", "", objections)
        parts = (
            self._consenting(agree + concern, asked),
            self.tr("%n of them with concerns", "", concern) if concern else "",
            object_ if objections else self.tr("nobody objects"),
        )
        return self._measures.separated(parts)

    def _consenting(self, number: int, asked: int) -> str:
        if not number:
            return self.tr("nobody of {asked} consents").format(asked=asked)
        return self.tr("%n of {asked} consent", "", number).format(asked=asked)

    def _vote_counts(self, verdict: Verdict) -> str:
        abstain = verdict.number(Answer.ABSTAIN)
        return self._measures.separated(
            (
                self.tr("%n yes", "", verdict.number(Answer.YES)),
                self.tr("%n no", "", verdict.number(Answer.NO)),
                self.tr("%n abstained", "", abstain) if abstain else "",
            )
        )

    def _sense_counts(self, verdict: Verdict) -> str:
        like, uneasy = verdict.number(Answer.LIKE), verdict.number(Answer.UNCOMFORTABLE)
        uneasily = self.tr("%n are uncomfortable", "", uneasy)
        return self._measures.separated(
            (
                self.tr("%n like it", "", like),
                self.tr("%n can live with it", "", verdict.number(Answer.LIVE_WITH)),
                uneasily if uneasy else self.tr("nobody is uncomfortable"),
            )
        )

    def _gradient_counts(self, verdict: Verdict) -> str:
        said = self.tr("%n of {valid} support it", "", verdict.number("support"))
        return said.format(valid=verdict.number("valid"))

    def _group_counts(self, verdict: Verdict) -> str:
        said = self.tr("{counts} of %n groups", "", verdict.number("groups"))
        return said.format(counts=self._vote_counts(verdict))

    def _double_counts(self, verdict: Verdict) -> str:
        return self.tr("people {yes} to {no}, groups {groups_yes} to {groups_no}").format(
            yes=verdict.number(Answer.YES),
            no=verdict.number(Answer.NO),
            groups_yes=verdict.number("groups_yes"),
            groups_no=verdict.number("groups_no"),
        )

    def _any_counts(self, verdict: Verdict) -> str:
        given = [self.counts(each, verdict.number(each)) for each in Answer if verdict.number(each)]
        return self._measures.listed(given, len(Answer)) or self.tr("nobody answered")

    # Sentences

    def _by_the_chair(self, verdict: Verdict) -> str:
        if verdict.carried:
            return self.tr("{counts}, with the vote of the chair: it is carried.")
        return self.tr("{counts}, with the vote of the chair: it is not carried.")

    def _unknown(self, verdict: Verdict) -> str:
        if verdict.carried:
            return self.tr("{counts}: it is carried ({code}).")
        return self.tr("{counts}: it is not carried ({code}).")

    def _waiting(self, verdict: Verdict) -> str:
        return self.tr(
            "{counts}; %n still to answer: there is no result yet.",
            "",
            verdict.number("unanswered"),
        )

    def _vote_outcomes(self) -> Mapping[tuple[str, str], str]:
        """Return what a vote came to by its outcome and method, its rule to be added."""
        plain = {
            Outcome.PASSED: self.tr("Carried: {counts}."),
            Outcome.FAILED: self.tr("Not carried: {counts}."),
            Outcome.TIED: self.tr("A tie, so not carried: {counts}."),
        }
        groups = {
            Outcome.PASSED: self.tr("Carried: of the groups {counts}."),
            Outcome.FAILED: self.tr("Not carried: of the groups {counts}."),
            Outcome.TIED: self.tr("A tie, so not carried: of the groups {counts}."),
        }
        people = {
            Outcome.PASSED: self.tr("Carried: of the people {counts}."),
            Outcome.FAILED: self.tr("Not carried: of the people {counts}."),
            Outcome.TIED: self.tr("A tie, so not carried: of the people {counts}."),
        }
        ways = {"majority": plain, "delegates": plain, "groups": groups, "double": people}
        return {
            (outcome, method): said
            for method, sentences in ways.items()
            for outcome, said in sentences.items()
        }

    def _prepare(self) -> None:
        self.waiting = WaitingWords(self._translate)
        self.of_groups = GroupAnswerWords(self._translate, self._measures)
        self._answers: dict[Answer, str] = {
            Answer.AGREE: self.tr("agree"),
            Answer.RESERVE: self.tr("agree with reservations"),
            Answer.ASIDE: self.tr("stand aside"),
            Answer.BLOCK: self.tr("block"),
            Answer.CONCERN: self.tr("have a concern"),
            Answer.OBJECT: self.tr("object"),
            Answer.YES: self.tr("yes"),
            Answer.NO: self.tr("no"),
            Answer.ABSTAIN: self.tr("abstain"),
            Answer.LIKE: self.tr("like it"),
            Answer.LIVE_WITH: self.tr("can live with it"),
            Answer.UNCOMFORTABLE: self.tr("uncomfortable"),
        }
        self._offers: dict[str, str] = {
            Offer.AMEND: self.tr("propose a change to the text"),
            Offer.ADOPT: self.tr("the change is taken in"),
            Offer.REFER: self.tr("give it to a small group to work on"),
            Offer.DEFER: self.tr("put it off to another day"),
            Offer.WITHDRAW: self.tr("take it back"),
            Offer.FALLBACK: self.tr("vote on it, as agreed beforehand"),
            Offer.ASK: self.tr("ask those who have not answered"),
            Offer.MARK_ABSENT: self.tr("mark those who have gone as not here"),
            Offer.TEST_OBJECTION: self.tr("the objection holds"),
            Offer.RECORD_CONCERN: self.tr("it is a preference"),
            Offer.SET_REVIEW: self.tr("set a day to look at it again"),
            Offer.TAKE_AGAIN: self.tr("ask again when more are here"),
            Offer.ASK_GROUP: self.tr("give the group time to decide on its block"),
            Offer.CONFIRM_BLOCK: self.tr("the group has decided: it blocks"),
            Offer.TEST_BLOCK: self.tr("the block holds"),
            Offer.DISMISS_BLOCK: self.tr("the block does not hold"),
            Offer.WRITE_CONCERN: self.tr("write a concern down"),
            Offer.ASK_ASSENT: self.tr("ask whether they would stand aside instead"),
            Offer.READ_AGAIN: self.tr("bring it to the next meeting"),
            Offer.SETTLE_DEFERRAL: self.tr("say who takes it up again, and when"),
            Offer.VOTE: self.tr("vote on it"),
            Offer.HEAR_OBJECTIONS: self.tr("hear the objections for ten minutes"),
            Offer.RECOUNT: self.tr("count again"),
        }
        self._methods: dict[str, str] = {
            "consensus": self.tr("consensus"),
            "consent": self.tr("consent"),
            "majority": self.tr("majority"),
            "two-thirds": self.tr("two-thirds"),
            "three-quarters": self.tr("three-quarters"),
            "four-fifths": self.tr("four-fifths"),
            "nine-tenths": self.tr("nine-tenths"),
            "absolute": self.tr("majority of all who may vote"),
            "unanimous": self.tr("everybody in favour"),
            "martha": self.tr("Martha's Rules"),
            "groups": self.tr("one group, one vote"),
            "double": self.tr("double majority"),
            "delegates": self.tr("votes of delegates"),
            "ranked": self.tr("ranked choice"),
            "stv": self.tr("single transferable vote"),
            "schulze": self.tr("comparing every two (Schulze)"),
            "approval": self.tr("approval"),
            "score": self.tr("scores"),
            "dots": self.tr("dots"),
            "gradients": self.tr("gradients of agreement"),
        }
        self._sentences: dict[tuple[str, str], str] = {
            (Outcome.CONSENSUS, ""): self.tr("{counts}: we have consensus."),
            (Outcome.BLOCKED, ""): self.tr("{counts}: we do not have consensus."),
            (Outcome.RETURNED, ""): self.tr("{counts}: it goes back to be worked on."),
            (Outcome.INCOMPLETE, Why.GROUP_UNASKED): self.tr(
                "{counts}: the group itself decides on its block first; there is no result yet."
            ),
            (Outcome.BLOCKED, Why.BLOCK_UNTESTED): self.tr(
                "{counts}: the block has to be tested against our principles first."
            ),
            (Outcome.BLOCKED, Why.BLOCK_REJECTED): self.tr(
                "{counts}: the block rests on none of our principles; it stands aside only if "
                "its holder agrees."
            ),
            (Outcome.OPEN, Why.READ_AGAIN): self.tr(
                "{counts}: agreed for today; it comes again at a later meeting."
            ),
            (Outcome.AGREED, ""): self.tr("{counts}: it is agreed."),
            (Outcome.OPEN, ""): self.tr("{counts}: it stays open."),
            (Outcome.OPEN, Why.OBJECTION_UNTESTED): self.tr(
                "{counts}: the objection has to be tested first, so it stays open."
            ),
            (Outcome.OPEN, Why.OBJECTION_OPEN): self.tr(
                "{counts}: an objection stands, so it stays open."
            ),
            (Outcome.OPEN, Why.CONCERN_UNRECORDED): self.tr(
                "{counts}: a concern has to be written down first, so it stays open."
            ),
            (Outcome.OPEN, Why.REVIEW_MISSING): self.tr(
                "{counts}: no day to look again is set, so it stays open."
            ),
            (Outcome.OPEN, Why.REVIEW_PAST): self.tr(
                "{counts}: the day to look again is not in the future, so it stays open."
            ),
            (Outcome.DEFERRED, ""): self.tr("{counts}: it is put off."),
            (Outcome.DEFERRED, Why.DEFERRAL_UNSETTLED): self.tr(
                "{counts}: an objection stands after changes to the text ({amended}), so it is "
                "put off; say who takes it up again, and when."
            ),
            (Outcome.DEFERRED, Why.AMENDMENTS_EXHAUSTED): self.tr(
                "{counts}: an objection stands after changes to the text ({amended}), so it is "
                "put off."
            ),
            (Outcome.OPEN, Why.AT_EASE): self.tr("{counts}: we can vote on it now."),
            (Outcome.OPEN, Why.UNEASE): self.tr(
                "{counts}: we hear the objections for ten minutes, then vote on going on."
            ),
            (Outcome.RETURNED, Why.TOO_UNEASY): self.tr(
                "{counts}: more than half are uncomfortable, so it goes back to be worked on."
            ),
            (Outcome.PASSED, ""): self.tr("{counts}: it is carried."),
            (Outcome.FAILED, ""): self.tr("{counts}: it is not carried."),
            (Outcome.PASSED, Why.BY_VOICE): self.tr("By voice, nobody counted: it is carried."),
            (Outcome.PASSED, Why.UNOPPOSED): self.tr("Carried at once, without debate."),
            (Outcome.FAILED, Why.BY_VOICE): self.tr("By voice, nobody counted: it is not carried."),
            (Outcome.FAILED, Why.NOBODY_VOTED): self.tr(
                "Nobody voted yes or no: it is not carried."
            ),
            (Outcome.FAILED, Why.PEOPLE_SHORT): self.tr(
                "{counts}: the groups carry it, the people do not; it is not carried."
            ),
            (Outcome.FAILED, Why.GROUPS_SHORT): self.tr(
                "{counts}: the people carry it, the groups do not; it is not carried."
            ),
            (Outcome.FAILED, Why.BOTH_SHORT): self.tr(
                "{counts}: neither the people nor the groups carry it."
            ),
            (Outcome.TIED, ""): self.tr("{counts}: it is a tie, so it is not carried."),
            (Outcome.ELECTED, ""): self.tr("Elected: {elected}."),
            (Outcome.ELECTED, Why.BY_LOT): self.tr("Elected, by lot after a tie: {elected}."),
            (Outcome.ELECTED, _OUT_BY_LOT): self.tr(
                "Elected: {elected}. Before that some were tied, and the lot decided who went out."
            ),
            (_CHOSEN, ""): self.tr("Chosen: {elected}."),
            (_CHOSEN, Why.BY_LOT): self.tr("Chosen, by lot after a tie: {elected}."),
            (_CHOSEN, _OUT_BY_LOT): self.tr(
                "Chosen: {elected}. Before that some were tied, and the lot decided what went out."
            ),
        }
        self._outcomes = self._vote_outcomes()
        self._numbered: Mapping[tuple[str, str], Callable[[Verdict], str]] = {
            (Outcome.INCOMPLETE, ""): self._waiting,
            (Outcome.OPEN, Why.UNANSWERED): self._waiting,
            (Outcome.RETURNED, Why.STAND_ASIDES): lambda verdict: self.tr(
                "{counts}: more than %n stand aside, so it goes back to be worked on.",
                "",
                verdict.number("asides_tolerated"),
            ),
            (Outcome.FAILED, Why.NEEDS_MORE): lambda verdict: self.tr(
                "{counts}: it is not carried, %n yes were needed.", "", verdict.number("needed")
            ),
            (Outcome.ELECTED, Why.SEATS_LEFT): lambda verdict: self.tr(
                "Elected: {elected}. Not all %n seats could be filled.", "", verdict.number("seats")
            ),
            (_CHOSEN, Why.SEATS_LEFT): lambda verdict: self.tr(
                "Chosen: {elected}. %n were to be chosen.", "", verdict.number("seats")
            ),
            (Outcome.NO_MAJORITY, ""): lambda verdict: self.tr(
                "Nothing has the {needed} of %n ballots that are needed: nothing is chosen.",
                "",
                verdict.number("valid"),
            ),
            (Outcome.NO_MAJORITY, Why.BELOW_FLOOR): lambda verdict: self.tr(
                "Nothing is approved of on the %n ballots that are needed: nothing is chosen.",
                "",
                verdict.number("needed"),
            ),
            (Outcome.OPEN, Why.ADVICE_ONLY): lambda verdict: self.tr(
                "%n answered. This shows where we stand; nothing is decided by it.",
                "",
                verdict.number("valid"),
            ),
            (Outcome.NO_QUORUM, ""): lambda verdict: self.tr(
                "{present_at_opening} were here and %n are needed: no decision is taken.",
                "",
                verdict.number("quorum_needed"),
            ),
            (Outcome.NO_QUORUM, Why.QUORUM_LOST): lambda verdict: self.tr(
                "{present_at_opening} were here at first, {present} are here now, %n are needed: "
                "no decision is taken.",
                "",
                verdict.number("quorum_needed"),
            ),
        }
        self._warmth = {
            Warmth.NOBODY: self.tr("no hands were shown"),
            Warmth.WARM: self.tr("more than half are for it"),
            Warmth.MIXED: self.tr("feelings are mixed"),
            Warmth.COOL: self.tr("more than half are against it"),
        }
        self._group_rules = {
            "groups": self.tr("Each group has one vote, and an even split abstains."),
            "double": self.tr("The people and the groups must both carry it."),
            "delegates": self.tr("Delegates vote for their groups."),
        }
        self._counts: Mapping[str, Callable[[Verdict], str]] = {
            "consensus": self._consensus_counts,
            "consent": self._consent_counts,
            "majority": self._vote_counts,
            "martha": self._sense_counts,
            "groups": self._group_counts,
            "double": self._double_counts,
            "delegates": self._vote_counts,
            "gradients": self._gradient_counts,
        }


_CHOSEN = "chosen"
"""What an election of anything but people comes to."""

_OUT_BY_LOT = "out_by_lot"
"""Why somebody was elected by votes after the lot had put out somebody else."""

_TEST_ANSWERS = (Answer.AGREE, Answer.RESERVE, Answer.ASIDE, Answer.BLOCK)
