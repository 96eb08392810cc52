"""What is pending in a formal assembly, in plain words: for the wall, the strip and the console."""

from __future__ import annotations

from app.wording.matter import shortened
from app.wording.words import JoinedWords, with_gaps
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.pending import (
    ALL,
    APPEAL,
    POINT,
    brought,
    is_ordered,
    may_appeal,
    moved_as,
    no_longer_fits,
    ordered_by,
    pending,
    speaks_first,
    votes_on,
    waits_for_second,
)
from facilitation.meeting.state import Meeting, Moved
from facilitation.process.motion import Debate, Kind, Motion, Vote
from facilitation.process.precedence import Question


class MotionWords(JoinedWords):
    """Says what is before the meeting, what a vote would do, and what a motion needs."""

    def question(self, meeting: Meeting, question: Question) -> str:
        """Return what is asked: a proposal by its title, an amendment by its label, a motion."""
        if question.label:
            return self.text(meeting, question.label)
        return self._moved(meeting, question)

    def text(self, meeting: Meeting, label: str) -> str:
        """Return a proposal with its title, or an amendment with what it changes."""
        proposal = meeting.proposals.get(label)
        if proposal is not None:
            title = self._wording.matter.titled(proposal)
            return self.tr("{label} {title}").format(label=label, title=title)
        said = self.tr("{label}, a change to {text}")
        return said.format(label=label, text=meeting.amendments[label].target)

    def _moved(self, meeting: Meeting, question: Question) -> str:
        moved = moved_as(meeting, question)
        if moved is None:
            return self._processes.motion_title(question.motion.name)
        if moved.motion.effect == "order_vote":
            ends = self.tr("End the debate on {questions}")
            return ends.format(questions=self._measures.listed(self._ended_by(meeting, moved)))
        if moved.motion.name == APPEAL and (ruling := self.last_ruling(meeting)):
            return self.tr("Appeal: does this ruling stand: “{words}”").format(words=ruling)
        target = next((e for e in pending(meeting) if str(e.made) == moved.about), None)
        if moved.motion.kind is Kind.AMEND and target is not None:
            change = self.tr("Change “{motion}”: {about}")
            return change.format(motion=self._moved(meeting, target), about=self._asked_for(moved))
        return self.moved(moved)

    def moved(self, moved: Moved) -> str:
        """Return a motion with what it asks for, or is about."""
        title = self._processes.motion_title(moved.motion.name)
        if moved.motion.effect == "order_vote":
            sentence = self.tr("{motion} on {text}") if not moved.about.isdigit() else "{motion}"
            if moved.detail == ALL:
                sentence = self.tr("{motion} on everything that is pending")
            return sentence.format(motion=title, text=moved.about)
        about = self._asked_for(moved)
        if moved.motion.effect == "alter":
            return self.tr("Change it to {about}").format(about=about)
        return self.tr("{motion}: {about}").format(motion=title, about=about) if about else title

    def _asked_for(self, moved: Moved) -> str:
        about = [self._measures.duration(moved.length)] if moved.length else []
        again = moved.motion.effect == "reconsider"
        detail = self._processes.motion_title(moved.detail) if again else moved.detail
        about += [shortened(detail)] if detail else []
        return ", ".join(about)

    def last_ruling(self, meeting: Meeting, before: int = 0) -> str:
        """Return the words of the last ruling, made before that place of the record (0: any)."""
        found = (
            each
            for each in reversed(meeting.business.settled)
            if (each.moved is None or each.moved.motion.vote is Vote.CHAIR)
            if not before or each.at < before
        )
        ruling = next(found, None)
        if ruling is None or ruling.text or ruling.carried is None:
            return shortened(ruling.text or ruling.because) if ruling is not None else ""
        point = ruling.moved is not None and ruling.moved.motion.name == POINT
        yes = self.tr("the point is well taken") if point else self.tr("it is granted")
        no = self.tr("the point is not well taken") if point else self.tr("it is not granted")
        return yes if ruling.carried else no

    def _ended_by(self, meeting: Meeting, moved: Moved) -> list[str]:
        behind = [each for each in pending(meeting) if each.label or each.made < moved.made]
        return [each.called for each in ordered_by(moved, behind)]

    def would(self, meeting: Meeting) -> str:
        """Return what a vote now would do, in one sentence; empty where nothing is pending."""
        question = next(iter(pending(meeting)), None)
        if question is None:
            return ""
        from facilitation.meeting.families.motions.settling import needed  # few meetings vote

        if no_longer_fits(meeting, question):
            said = self.tr("{label} no longer fits the text. It is worded anew, or it is lost.")
            return said.format(label=question.label)
        becomes = self._becomes(meeting, question)
        if question.motion.vote is Vote.CHAIR:
            return self.tr("The chair rules. If it is granted, {becomes}.").format(becomes=becomes)
        sentences = {
            Vote.TWO_THIRDS: self.tr("If two thirds of the votes are for it, {becomes}."),
            Vote.AGAINST: self.tr("Unless more are against the ruling than for it, {becomes}."),
            Vote.UNLESS_TWO: self.tr("Unless two object, {becomes}."),
        }
        usual = self.tr("If more are for it than against it, {becomes}.")
        vote = needed(meeting, question, self._processes.motions_of(meeting.floor.process))
        return sentences.get(vote, usual).format(becomes=becomes)

    def _becomes(self, meeting: Meeting, question: Question) -> str:
        """Return what becomes so; of an order to vote, on what, and what stays open to debate."""
        change = meeting.amendments.get(question.label)
        if change is not None and change.target in meeting.amendments:
            said = self.tr("{label} reads as proposed, and is itself still open")
            return said.format(label=change.target)
        moved = moved_as(meeting, question)
        if moved is None or moved.motion.effect != "order_vote":
            return self._processes.motion_carried(question.motion.name)
        ended = self._ended_by(meeting, moved)
        others = [e.called for e in pending(meeting)[1:] if e.label and e.called not in ended]
        listed = self._measures.listed
        if others:
            said = self.tr("nobody speaks any more on {ended}, and we vote on it at once; {others} "
                           "can be debated after that")  # fmt: skip
            return said.format(ended=listed(ended), others=listed(others))
        if len(ended) > 1:
            said = self.tr("nobody speaks any more, and we vote at once on {ended}, one by one")
            return said.format(ended=listed(ended))
        return self.tr("nobody speaks any more on {ended}, and we vote on it at once").format(
            ended=listed(ended)
        )

    def after(self, meeting: Meeting) -> str:
        """Return what is pending behind the first, the innermost first; empty for nothing."""
        others = [self.question(meeting, each) for each in pending(meeting)[1:]]
        if not others:
            return ""
        said = self.tr("After that: {question}").format(question=others[0])
        for each in others[1:]:
            said = self.tr("{questions}; then {question}").format(questions=said, question=each)
        return said

    def brought(self, meeting: Meeting) -> str:
        """Return which texts were brought already and wait for their turn; empty for none."""
        labels = [each.label for each in brought(meeting)]
        if not labels:
            return ""
        said = self.tr("Brought already, and waiting for their turn: {labels}")
        return said.format(labels=self._measures.listed(labels))

    def needs(self, motion: Motion, *, seconds: bool) -> str:
        """Return what a motion needs, in a few words: a second, debate, which vote."""
        said = [self.tr("a second")] if seconds and motion.second else []
        if motion.debate is Debate.NO:
            said.append(self.tr("no debate"))
        said += [self._votes()[motion.vote]]
        return self._measures.listed(said)

    def _votes(self) -> dict[Vote, str]:
        return {
            Vote.MAJORITY: self.tr("a majority"),
            Vote.TWO_THIRDS: self.tr("two thirds"),
            Vote.CHAIR: self.tr("the chair rules"),
            Vote.DEMAND: self.tr("one member is enough"),
            Vote.AGAINST: self.tr("a majority against overturns"),
            Vote.UNLESS_TWO: self.tr("that fewer than two object"),
        }

    def you_can(self, meeting: Meeting, question: Question | None) -> str:
        """Return what people can do about the question that is pending, or where none is."""
        if question is not None and question.motion.vote is Vote.CHAIR:
            return self.tr("listen; the chair rules at once")
        speaks = question is not None and not votes_on(meeting, question)
        if may_appeal(meeting):
            also = self.tr("appeal against the ruling, or raise a hand to speak")
            return also if speaks else self.tr("appeal against the ruling, if you think otherwise")
        if question is None:
            seconded = self.tr("make a motion; somebody else seconds it")
            return seconded if meeting.floor.rules.seconds else self.tr("make a motion")
        if no_longer_fits(meeting, question):
            return self.tr("say how it could be worded anew")
        if waits_for_second(meeting, question):
            return self.tr("second it, if it should be heard")
        if question.motion.vote is Vote.UNLESS_TWO:
            return self.tr("object when you are asked; if two do, it stays as it was")
        if is_ordered(meeting, question):
            return self.tr("vote when you are asked; the debate is over")
        if not speaks:
            return self.tr("vote when you are asked; this is not debated")
        if question.label and question.amendable:
            return self.tr("raise a hand to speak to it, or propose a change")
        return self.tr("raise a hand to speak to it")

    def before_us(self, meeting: Meeting, question: Question | None) -> str:
        """Return what is now before the meeting, for the strip."""
        if question is None:
            return self.tr("Nothing is before us")
        moved = moved_as(meeting, question)
        if moved is None or moved.motion.name != POINT:
            return self.tr("Before us: {question}").format(
                question=self.question(meeting, question)
            )
        return with_gaps(self.tr("{name} raises a point of order: “{detail}”")).format(
            name=moved.group or on_the_floor(meeting, moved.by)[0] or self.tr("Somebody"),
            detail=shortened(moved.detail),
        )

    def speaks_to(self, meeting: Meeting, speaker: str, question: Question) -> str:
        """Return who has the floor, and on what."""
        said = self.tr("{speaker}, on {question}")
        return said.format(speaker=speaker, question=self.question(meeting, question))

    def follows(self, meeting: Meeting, question: Question) -> str:
        """Return what comes of the first question; of a vote, what the meeting comes back to."""
        votes = votes_on(meeting, question)
        if waits_for_second(meeting, question):
            return self.tr("we vote on it") if votes else self.tr("we speak to it")
        first = speaks_first(meeting)
        if first:
            return self.tr("{name} may speak first").format(name=on_the_floor(meeting, first)[0])
        if not votes:
            if not question.label:
                return self.tr("we vote on it")
            return self.tr("we vote on {question}").format(question=question.label)
        return self.then(meeting)

    def then(self, meeting: Meeting) -> str:
        """Return what the meeting comes back to; empty where nothing is behind the first."""
        behind = pending(meeting)[1:2]
        if not behind:
            return ""
        called = behind[0].label or self._processes.motion_title(behind[0].motion.name)
        return self.tr("back to {question}").format(question=called)
