"""The sentences of the minutes about elections, lots, and the course of texts; imports no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.wording.event_courses import BundlingEvents, CourseEvents
from app.wording.words import JoinedWords
from facilitation.decisions.answers import Secrecy
from facilitation.decisions.rounds import Tally
from facilitation.meeting.answering import poll_of
from facilitation.meeting.event import Event
from facilitation.meeting.families.electorate.events import (
    PeopleAdmitted,
    PersonRecused,
    QuorumLost,
    QuorumRegained,
)
from facilitation.meeting.notes.off_record import UNKEPT
from facilitation.meeting.state import Decision, Fate, Lot, Meeting
from facilitation.meeting.texts.lineage import Aim

if TYPE_CHECKING:
    from app.wording.count_pictures import CountPicture


class DecisionMinutesWords(JoinedWords):
    """What the minutes say of decisions beyond a test or a vote on a text."""

    def _prepare(self) -> None:
        self.polls = self._wording.polls
        self._courses = CourseEvents(self._wording)
        self._bundling = BundlingEvents(self._wording)
        self.lots = self.tr("Drawn by lot")
        self.columns = (self.tr("Option"), self.tr("Votes"), self.tr("Received"))

    # The question

    def rescinded(self, fate: Fate) -> str:
        """Return the line above the text of a decision that was to be rescinded."""
        if fate is Fate.ADOPTED:
            return self.tr("The text that was rescinded:")
        return self.tr("The text that was to be rescinded:")

    def overtaken(self, aim: Aim, label: str) -> str:
        """Return what became of a decision later in the same meeting."""
        return {
            Aim.AMEND: self.tr("Amended later by {label}."),
            Aim.RESCIND: self.tr("Rescinded later by {label}."),
            Aim.REPLACE: self.tr("Replaced later by {label}."),
        }[aim].format(label=label)

    def among(self, decision: Decision, title: str) -> str:
        """Return the question of a choice among options."""
        options = self._measures.all_listed(self._names(decision))
        question = decision.question or title
        said = self.as_sentence(self.tr("The question: “{question}”").format(question=question))
        choice = self.tr("To choose from: {options}.").format(options=options)
        return f"{said} {choice} " + self._here(decision.present, decision.entitled)

    def _here(self, present: int, entitled: int) -> str:
        said = self.tr("%n of the {entitled} who may decide were here.", "", present)
        return said.format(entitled=entitled)

    def electorate(self, quorum: int, votes: int) -> str:
        """Return how many have to be here, and how many votes there are."""
        said = [self.tr("The quorum is {number}.").format(number=quorum)] if quorum else []
        if votes:
            said.append(self.tr("Together they have %n votes.", "", votes))
        return " ".join(said)

    def secrecy(self, secrecy: Secrecy) -> str:
        """Return how people answered; empty where it was open."""
        said = {
            Secrecy.SECRET: self.tr("Secret: no name was kept with an answer."),
            Secrecy.NOTED: self.tr("The answers were noted by name; only totals are told here."),
        }
        return said.get(secrecy, "")

    def vote_of(self, method: str, number: int, of: int, at: str) -> str:
        """Return the heading over a choice by a method."""
        said = self.tr("Vote by {method}, {at}") if of == 1 else self.tr("Vote {number}, {at}")
        return said.format(method=self._wording.decisions.method(method), number=number, at=at)

    # While people decide

    def incident(self, event: Event, at: str, who: Sequence[str], number: int, reason: str) -> str:
        """Return what happened while people decided."""
        match event:
            case PersonRecused():
                return self._with_reason(self._recused(at, who), reason)
            case PeopleAdmitted():
                return self._admitted(at, who, number)
            case QuorumLost(present=present, needed=needed):
                said = self.tr("{at}: the quorum was lost: {present} were here, {needed} needed.")
                return said.format(at=at, present=present, needed=needed)
            case QuorumRegained(present=present, needed=needed):
                said = self.tr(
                    "{at}: the quorum was there again: {present} were here, {needed} needed."
                )
                return said.format(at=at, present=present, needed=needed)
        return ""

    def counted_again(self, at: str, first: str, reason: str, *, left_open: bool) -> str:
        """Return what came of it at first, and why it was counted, or went on, after that."""
        said = self.tr("First it was counted so: {first} At {at} it was counted once more.")
        if left_open:
            said = self.tr("At first: {first} At {at} it was taken up again.")
        return self._with_reason(said.format(at=at, first=first), reason)

    def _recused(self, at: str, who: Sequence[str]) -> str:
        if not who:
            return self.tr("{at}: one person stayed out of this decision.").format(at=at)
        return self.tr("{at}: {who} stayed out of this decision.").format(at=at, who=who[0])

    def _admitted(self, at: str, who: Sequence[str], number: int) -> str:
        if who and len(who) == number:
            names = self._measures.all_listed(who)
            return self.tr("{at}: let in to answer: {names}.").format(at=at, names=names)
        return self.tr("{at}: %n people more were let in to answer.", "", number).format(at=at)

    def _with_reason(self, said: str, reason: str) -> str:
        if not reason:
            return said
        if reason == UNKEPT:
            return self.tr("{act} A reason was given off the record.").format(act=said)
        return self.as_sentence(
            self.tr("{act} The reason: “{reason}”").format(act=said, reason=reason)
        )

    # The course of a text

    def course(self, meeting: Meeting, event: Event, at: str) -> str:
        """Return where a text went or came from, or what was said of its decision."""
        family = self._bundling if type(event) in self._bundling.says() else self._courses
        say = family.says()[type(event)]
        return self.as_sentence(self.tr("{at}: {act}").format(at=at, act=say(meeting, event)))

    def unease_before(self, number: int) -> str:
        return self.tr("Said at the earlier meeting (%n):", "", number)

    def until(self, matter: str, day: str) -> str:
        return self.tr("{day}: {matter} stands until then.").format(day=day, matter=matter)

    def put_off(self, label: str, title: str, day: str, owner: str) -> str:
        """Return that a text comes up again on a day, and who brings it."""
        if not owner:
            said = self.tr("{day}: {label} {title} comes up again.")
        else:
            said = self.tr("{day}: {label} {title} comes up again; {owner} brings it.")
        return said.format(day=day, label=label, title=title, owner=owner)

    # A count

    def counting(self, decision: Decision, tally: Tally) -> Sequence[str]:
        """Return how many ballots counted, what elects, the lot with its seed."""
        poll = poll_of(decision)
        if poll is None:
            return ()
        lines = list(self.polls.heading(poll, decision.terms, tally, self._names(decision)))
        if decision.handed_out is not None:
            handed = self.tr("Papers handed out: {number}.").format(number=decision.handed_out)
            lines.insert(1, handed)
        return (" ".join(lines),)

    def legend(self, pictures: Sequence[CountPicture]) -> str:
        """Return how bars are to be read; empty where each only has a length."""
        if any(bar.gained for each in pictures for bar in each.bars):
            return self.tr(
                "The striped part of a bar came in that round, and the line across is what is "
                "needed."
            )
        needed = any(each.threshold for each in pictures)
        return self.tr("The line across the bars is what is needed.") if needed else ""

    def picture(self, decision: Decision, tally: Tally, number: int) -> CountPicture:
        return self._wording.counts.picture(tally, self._wording.options(decision), number)

    def bar(self, votes: str, whole: str, needed: str) -> str:
        """Return what a bar shows; ``needed`` is empty where no line stands across it."""
        if needed:
            said = self.tr("The bar reaches {votes}; the line across it stands at {needed}.")
            return said.format(votes=votes, needed=needed)
        said = self.tr("The bar reaches {votes} of {whole}.")
        return said.format(votes=votes, whole=whole)

    def round(self, decision: Decision, tally: Tally, number: int) -> str:
        return self.polls.title(tally, self._names(decision), number)

    def round_remarks(self, decision: Decision, tally: Tally, number: int) -> Sequence[str]:
        """Return what is to be said after a round."""
        names = self._names(decision)
        tie = self.polls.tie(tally.rounds[number], names)
        lines = [*tie, *self.polls.remarks(tally, names, number)]
        return (" ".join(lines),) if lines else ()

    def ending(self, decision: Decision, tally: Tally) -> Sequence[str]:
        """Return what led to the result where the rounds do not show it."""
        return tuple(each.strip() for each in self.polls.ending(tally, self._names(decision)))

    def _names(self, decision: Decision) -> list[str]:
        return [self.polls.step(each) for each in decision.options]

    # Lots

    def lot(self, lot: Lot, pool: Sequence[str], drawn: Sequence[str], rest: Sequence[str]) -> str:
        """Return what was drawn for, from whom, with which seed, and who was drawn."""
        parts = [
            self.tr(
                "{purpose}: {places} of %n people, from the seed “{seed}”.", "", len(lot.people)
            ).format(purpose=lot.purpose, places=lot.places, seed=lot.seed)
        ]
        if pool:
            names = self._measures.all_listed(pool)
            parts.append(self.tr("Drawn from: {names}.").format(names=names))
        if lot.most_of_a_group:
            parts.append(self.tr("At most %n of one group.", "", lot.most_of_a_group))
        if lot.drawn is None:
            parts.append(self.tr("It was not drawn."))
        else:
            names = self._measures.all_listed(drawn)
            parts.append(self.tr("Drawn: {names}.").format(names=names))
        if rest:
            names = self._measures.all_listed(rest)
            parts.append(self.tr("Who steps in, in this order: {names}.").format(names=names))
        return " ".join(parts)
