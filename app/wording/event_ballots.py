"""Events of electorates, ballots and lots, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences, Sentences
from app.wording.matter import shortened
from facilitation.decisions.answers import Answer
from facilitation.decisions.terms import Chair
from facilitation.meeting.families import lots
from facilitation.meeting.families.ballots import events as ballots
from facilitation.meeting.families.decisions import events as decisions
from facilitation.meeting.families.electorate import events as electorate
from facilitation.meeting.state import Meeting


class BallotEvents(EventSentences):
    """Who may decide, what was put into the box, who was drawn."""

    @property
    def somebody(self) -> str:
        return self.tr("somebody")

    def _prepare(self) -> None:
        self._decisions = self._wording.decisions
        self._chairs = {
            Chair.NONE: self.tr("the chair has no vote"),
            Chair.ORDINARY: self.tr("the chair votes as everybody does"),
            Chair.WHEN_DECISIVE: self.tr("the vote of the chair counts where it decides"),
            Chair.CASTING: self.tr("the chair breaks a tie"),
        }

    def sentences(self) -> Sentences:
        return {
            electorate.QuorumLost: self.tr(
                "the quorum is lost: {present} are here, {needed} are needed"
            ),
            electorate.QuorumRegained: self.tr("the quorum is there again: {present} are here"),
            electorate.PeopleAdmitted: self.tr("may answer, too: {names}"),
            decisions.BlockGivenUp: self.tr("{name} agrees to stand aside instead of blocking"),
            ballots.BallotCast: self.tr("{name} filled in a ballot"),
            ballots.PaperTakenOut: self.tr("paper {number} was taken out"),
            ballots.CountReopened: self.tr("{label} is open again"),
            (ballots.CountReopened, "because"): self.tr("{label} is counted once more: {because}"),
            electorate.PersonRecused: self.tr("{name} stays out of this decision"),
            (electorate.PersonRecused, "reason"): self.tr(
                "{name} stays out of this decision: {reason}"
            ),
            decisions.GroupDecided: self.tr("{name} decided on its answer itself"),
            (decisions.GroupDecided, "how"): self.tr("{name} decided on its answer itself: {how}"),
            decisions.BlockJudged: self.tr("the block of {name} rests on none of our principles"),
            (decisions.BlockJudged, "on_principle"): self.tr(
                "the block of {name} rests on our principles"
            ),
        }

    def _group_weighed(self, meeting: Meeting, event: electorate.GroupWeighed) -> str:
        sentence = self.tr("the delegates of {group} cast %n votes", "", event.votes)
        return self.say(sentence, meeting, event, group=event.group)

    def _chair(self, _meeting: Meeting, event: electorate.ChairVoteSet) -> str:
        return self._chairs[event.worth]

    def _terms(self, _meeting: Meeting, event: decisions.TermsSet) -> str:
        return self.tr("{method} means here: {words}").format(
            method=self._decisions.method(event.method),
            words=" ".join(event.words) or self.tr("as usual"),
        )

    def _terms_changed(self, _meeting: Meeting, event: decisions.TermsChanged) -> str:
        """With a change of the text only the count of such changes is another one."""
        amended = event.terms.amended
        if amended and event.terms.deferral is None:
            return self.tr(
                "the text has been changed %n times since it was first tested", "", amended
            )
        return self.tr("the terms of the decision changed")

    def _handed_out(self, event: ballots.PapersHandedOut) -> str:
        return self.tr("%n papers were handed out", "", event.number)

    def _weighed(self, event: electorate.VotesWeighed) -> str:
        return self.tr("{name} has %n votes", "", event.votes)

    def _home(self, _meeting: Meeting, event: electorate.HomeReported) -> str:
        said = {str(each): 0 for each in (Answer.YES, Answer.NO, Answer.ABSTAIN)}
        return self.tr("{group} voted at home: {yes} yes, {no} no, {abstain} abstaining").format(
            **(said | {str(each): number for each, number in event.answers}), group=event.group
        )

    def _mandate(self, meeting: Meeting, event: electorate.MandateGiven) -> str:
        sentence = self.tr("{name} carries a mandate: {rest}")
        if not event.text:
            sentence = self.tr("{name} carries no mandate any more")
            if event.because:
                sentence = self.tr("{name} carries no mandate any more: {because}")
        elif not event.terms.kind:
            sentence = self.tr("{name} carries a mandate: {text}")
        rest = self._wording.mandates.rest(event.terms, shortened(event.text))
        name = self.names(meeting, (event.person,))
        return self.say(sentence, meeting, event, rest=rest, name=name)

    def _counted(self, _meeting: Meeting, event: decisions.AnswersCounted) -> str:
        said = [self._decisions.counts(each, number) for each, number in event.answers]
        return self.tr("counted: {answers}").format(answers=self._measures.separated(said))

    def _typed(self, _meeting: Meeting, event: ballots.PaperTyped) -> str:
        sentence = self.tr("paper {number} was typed")
        if event.again:
            sentence = self.tr("paper {number} was typed a second time")
        return sentence.format(number=event.number)

    def _published(self, meeting: Meeting, event: lots.LotPublished) -> str:
        sentence = self.tr(
            "%n of {pool} will be drawn for {purpose}; the seed is “{seed}”", "", event.places
        )
        return self.say(sentence, meeting, event, pool=len(event.people))

    def _drawn(self, meeting: Meeting, event: lots.LotDrawn) -> str:
        names = self.names(meeting, event.people)
        if not event.alternates:
            return self.tr("drawn: {names}").format(names=names)
        others = self.names(meeting, event.alternates)
        return self.tr("drawn: {names}; standing by: {others}").format(names=names, others=others)
