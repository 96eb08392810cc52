"""Events of electorates, ballots and lots, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.wording.decisions import DecisionWords
from app.wording.matter import shortened
from app.wording.measures import MeasureWords
from app.wording.words import Translate, Words
from facilitation.decisions.answers import Answer
from facilitation.decisions.terms import Chair
from facilitation.meeting.event import Event
from facilitation.meeting.families.ballots.events import (
    BallotCast,
    CountReopened,
    PapersHandedOut,
    PaperTakenOut,
    PaperTyped,
)
from facilitation.meeting.families.decisions.events import (
    AnswersCounted,
    BlockGivenUp,
    BlockJudged,
    TermsChanged,
    TermsSet,
)
from facilitation.meeting.families.electorate.events import (
    ChairVoteSet,
    GroupWeighed,
    HomeReported,
    MandateGiven,
    PeopleAdmitted,
    PersonRecused,
    QuorumLost,
    QuorumRegained,
    VotesWeighed,
)
from facilitation.meeting.families.lots.events import LotDrawn, LotPublished
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting


class BallotEvents(Words):
    """Who may decide, what was put into the box, who was drawn."""

    def __init__(
        self, translate: Translate, measures: MeasureWords, decisions: DecisionWords
    ) -> None:
        """Prepare the sentences."""
        super().__init__(translate)
        self._measures = measures
        self._decisions = decisions
        self._chairs = {
            Chair.NONE: self.tr("the chair has no vote"),
            Chair.ORDINARY: self.tr("the chair votes as everybody does"),
            Chair.WHEN_DECISIVE: self.tr("the vote of the chair counts where it decides"),
            Chair.CASTING: self.tr("the chair breaks a tie"),
        }

    def says(self) -> Mapping[type[Event], Callable[[Meeting, Any], str]]:
        """Return who says which event."""
        return self._on_electorates() | self._on_answers() | self._on_ballots()

    def _on_electorates(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            VotesWeighed: self._weighed,
            GroupWeighed: lambda _meeting, event: self.tr(
                "the delegates of {group} cast {votes} votes"
            ).format(group=event.group, votes=event.votes),
            HomeReported: self._home,
            MandateGiven: self._mandate,
            ChairVoteSet: lambda _meeting, event: self._chairs[event.worth],
            PersonRecused: self._recused,
            PeopleAdmitted: self._admitted,
            QuorumLost: lambda _meeting, event: self.tr(
                "the quorum is lost: {present} are here, {needed} are needed"
            ).format(present=event.present, needed=event.needed),
            QuorumRegained: lambda _meeting, event: self.tr(
                "the quorum is there again: {present} are here"
            ).format(present=event.present),
        }

    def _on_answers(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            TermsSet: lambda _meeting, event: self.tr("{method} means here: {words}").format(
                method=self._decisions.method(event.method),
                words=" ".join(event.words) or self.tr("as usual"),
            ),
            TermsChanged: lambda _meeting, _event: self.tr("the terms of the decision changed"),
            AnswersCounted: self._counted,
            BlockJudged: self._block_judged,
            BlockGivenUp: lambda meeting, event: self.tr(
                "{name} agrees to stand aside instead of blocking"
            ).format(name=self._name(meeting, event.person)),
        }

    def _on_ballots(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            BallotCast: lambda meeting, event: self.tr("{name} filled in a ballot").format(
                name=self._name(meeting, event.person)
            ),
            PaperTyped: self._typed,
            PaperTakenOut: lambda _meeting, event: self.tr("paper {number} was taken out").format(
                number=event.number
            ),
            PapersHandedOut: lambda _meeting, event: self.tr(
                "{number} papers were handed out"
            ).format(number=event.number),
            CountReopened: lambda _meeting, event: self.tr(
                "{label} is counted once more: {because}"
            ).format(label=event.subject, because=shortened(event.because)),
            LotPublished: self._published,
            LotDrawn: self._drawn,
        }

    def _weighed(self, meeting: Meeting, event: VotesWeighed) -> str:
        name = self._name(meeting, event.person)
        if event.votes == 1:
            return self.tr("{name} has one vote").format(name=name)
        return self.tr("{name} has {votes} votes").format(name=name, votes=event.votes)

    def _home(self, _meeting: Meeting, event: HomeReported) -> str:
        numbers = dict(event.answers)
        return self.tr("{group} voted at home: {yes} yes, {no} no, {abstain} abstaining").format(
            group=event.group,
            yes=numbers.get(Answer.YES, 0),
            no=numbers.get(Answer.NO, 0),
            abstain=numbers.get(Answer.ABSTAIN, 0),
        )

    def _mandate(self, meeting: Meeting, event: MandateGiven) -> str:
        name = self._name(meeting, event.person)
        if not event.text:
            return self.tr("{name} carries no mandate any more").format(name=name)
        return self.tr("{name} carries a mandate: {text}").format(
            name=name, text=shortened(event.text)
        )

    def _recused(self, meeting: Meeting, event: PersonRecused) -> str:
        name = self._name(meeting, event.person)
        if not event.reason:
            return self.tr("{name} stays out of this decision").format(name=name)
        return self.tr("{name} stays out of this decision: {reason}").format(
            name=name, reason=shortened(event.reason)
        )

    def _admitted(self, meeting: Meeting, event: PeopleAdmitted) -> str:
        names = self._measures.listed([self._name(meeting, each) for each in event.people])
        return self.tr("may answer, too: {names}").format(names=names)

    def _counted(self, _meeting: Meeting, event: AnswersCounted) -> str:
        said = [f"{number} {self._decisions.answer(each)}" for each, number in event.answers]
        return self.tr("counted: {answers}").format(answers=", ".join(said))

    def _block_judged(self, meeting: Meeting, event: BlockJudged) -> str:
        sentence = self.tr("the block of {name} rests on none of our principles")
        if event.on_principle:
            sentence = self.tr("the block of {name} rests on our principles")
        return sentence.format(name=self._name(meeting, event.person))

    def _typed(self, _meeting: Meeting, event: PaperTyped) -> str:
        sentence = self.tr("paper {number} was typed")
        if event.again:
            sentence = self.tr("paper {number} was typed a second time")
        return sentence.format(number=event.number)

    def _published(self, _meeting: Meeting, event: LotPublished) -> str:
        return self.tr(
            "{places} of {pool} will be drawn for {purpose}; the seed is “{seed}”"
        ).format(
            places=event.places,
            pool=len(event.people),
            purpose=shortened(event.purpose),
            seed=shortened(event.seed),
        )

    def _drawn(self, meeting: Meeting, event: LotDrawn) -> str:
        names = self._measures.listed([self._name(meeting, each) for each in event.people])
        if not event.alternates:
            return self.tr("drawn: {names}").format(names=names)
        others = self._measures.listed([self._name(meeting, each) for each in event.alternates])
        return self.tr("drawn: {names}; standing by: {others}").format(names=names, others=others)

    def _name(self, meeting: Meeting, person: int) -> str:
        return name_of(meeting, person) or self.tr("somebody")
