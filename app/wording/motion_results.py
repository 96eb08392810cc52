"""What a motion or a ruling came to, and what exactly is voted on now, in plain words."""

from __future__ import annotations

from app.wording.matter import shortened
from app.wording.words import JoinedWords
from facilitation.meeting.answering import votes_here
from facilitation.meeting.families.motions.settling import enough, needed
from facilitation.meeting.pending import APPEAL, POINT, asked_now, is_ordered, pending
from facilitation.meeting.reading import matter_here
from facilitation.meeting.state import Meeting, Moved, Settled
from facilitation.process.motion import Motion, Vote
from facilitation.process.precedence import Question
from facilitation.text.lines import numbered_lines

_LONGEST = 240
"""Characters of a text that is read out before a vote."""


class MotionResultWords(JoinedWords):
    """Says for the wall and the console what was settled last, and what the vote is about."""

    def _prepare(self) -> None:
        self._motions = self._wording.motions

    def headline(self, settled: Settled) -> str:
        """Return what it came to, without a full stop."""
        moved, carried = settled.moved, settled.carried
        if moved is not None and moved.motion.name == APPEAL:
            stands, falls = self.tr("The ruling stands"), self.tr("The ruling does not stand")
            return stands if carried else falls
        if moved is None or carried is None:
            return self.tr("The chair has ruled")
        if moved.motion.name == POINT:
            well, not_well = (
                self.tr("The point is well taken"),
                self.tr("The point is not well taken"),
            )
            return well if carried else not_well
        sentence = self._outcome(moved.motion, carried=carried)
        return sentence.format(motion=self._motions.moved(moved))

    def _outcome(self, motion: Motion, *, carried: bool) -> str:
        if motion.vote is Vote.CHAIR:
            return self.tr("Granted: {motion}") if carried else self.tr("Not granted: {motion}")
        return self.tr("Carried: {motion}") if carried else self.tr("Lost: {motion}")

    def explained(self, meeting: Meeting, settled: Settled) -> str:
        """Return the ruling with its reason, or the votes and what has become so by them."""
        moved = settled.moved
        said = [self._point(moved), *self._ruling(settled), self._counted(settled)]
        if moved is not None and not settled.text:
            said.append(self._became(meeting, moved, settled))
        return " ".join(filter(None, said))

    def _point(self, moved: Moved | None) -> str:
        if moved is None or moved.motion.name != POINT:
            return ""
        return self.tr("The point was: “{words}”.").format(words=shortened(moved.detail, _LONGEST))

    def _ruling(self, settled: Settled) -> list[str]:
        text = shortened(settled.text, _LONGEST)
        because = shortened(settled.because, _LONGEST)
        ruled = self.tr("The chair rules: “{words}”.").format(words=text) if text else ""
        reason = self.tr("The reason: “{words}”.").format(words=because) if because else ""
        return [ruled, reason]

    def _counted(self, settled: Settled) -> str:
        if not settled.yes + settled.no:
            return ""
        return self.tr("{yes} for it, {no} against it.").format(yes=settled.yes, no=settled.no)

    def _became(self, meeting: Meeting, moved: Moved, settled: Settled) -> str:
        """Return what is so now; of an order to vote the vote itself says it."""
        if moved.motion.name == APPEAL:
            ruling = self._motions.last_ruling(meeting, before=settled.at)
            return self.tr("It was: “{words}”.").format(words=ruling) if ruling else ""
        if moved.motion.vote is Vote.CHAIR:
            return ""
        if not settled.carried:
            return self.tr("It stays as it was.")
        if moved.motion.effect == "order_vote":
            return ""
        becomes = self._processes.motion_carried(moved.motion.name)
        return self.tr("So {becomes}.").format(becomes=becomes)

    def goes_on(self, meeting: Meeting) -> str:
        """Return what is before the meeting after that; where a vote was ordered, the vote."""
        question = asked_now(meeting)
        if question is None:
            return self.tr("Nothing is before us now.")
        return self.vote(meeting, question) or self._motions.before_us(meeting, question)

    def vote(self, meeting: Meeting, question: Question) -> str:
        """Return what exactly is voted on where a vote was ordered; empty where none was."""
        if not is_ordered(meeting, question):
            return ""
        behind = [each for each in pending(meeting)[1:] if each.label]
        ordered = [each.called for each in behind if is_ordered(meeting, each)]
        open_yet = [each.called for each in behind if not is_ordered(meeting, each)]
        if ordered:
            said = self.tr("The debate is over. We vote on {first}, then at once on {others}.")
            return said.format(first=question.called, others=self._measures.listed(ordered))
        if not open_yet:
            return self.tr("The debate is over. We vote now on {first}.").format(
                first=question.called
            )
        said = self.tr(
            "The debate is over. We vote now on {first} alone; {others} can be debated after that."
        )
        return said.format(first=question.called, others=self._measures.listed(open_yet))

    def enough(self, meeting: Meeting, question: Question) -> str:
        """Return which votes carry a question, in general and with all votes cast here."""
        motions = self._processes.motions_of(meeting.floor.process)
        vote, here = needed(meeting, question, motions), votes_here(meeting)
        rules = {
            Vote.TWO_THIRDS: self.tr("It is carried by two thirds of those who vote yes or no."),
            Vote.AGAINST: self.tr(
                "Yes is for the ruling. It stands unless more vote no than yes; a tie keeps it."
            ),
            Vote.UNLESS_TWO: self.tr("It is carried unless two say no; nobody has to say yes."),
        }
        rule = rules.get(vote, self.tr("It is carried if more vote yes than no."))
        if vote in (Vote.AGAINST, Vote.UNLESS_TWO) or not here:
            return rule
        number = self.tr("If all %n votes here are cast, {enough} yes are enough.", "", here)
        said = number.format(enough=self._measures.number(enough(vote, here)))
        return self.tr("{rule} {number}").format(rule=rule, number=said)

    def treated(self, meeting: Meeting) -> str:
        """Return what is before the meeting, a change by its words; empty for nothing.

        Where there are no motions it is the text looked at, while it is open on this item.
        """
        question = asked_now(meeting)
        if question is not None and question.label not in meeting.amendments:
            return self._motions.before_us(meeting, question)
        label = question.label if question is not None else matter_here(meeting)
        if label in meeting.amendments:
            return self.words_of(meeting, label)
        return self._motions.text(meeting, label) if label else ""

    def whole_or_title(self, meeting: Meeting) -> str:
        """Return the words of a short text here, of a long one the title; empty for no text."""
        label = matter_here(meeting)
        proposal = meeting.proposals.get(label)
        if proposal is None or len(proposal.text) <= _LONGEST:
            return self.words_of(meeting, label)
        return self._motions.text(meeting, label)

    def words_of(self, meeting: Meeting, label: str) -> str:
        """Return the words of a text, of an amendment what it changes; empty for no text."""
        amendment = meeting.amendments.get(label)
        if amendment is not None:
            change = self._wording.matter.change(amendment.edit, numbered_lines(amendment.base))
            return self.tr("{label}: {change}").format(label=amendment.label, change=change)
        proposal = meeting.proposals.get(label)
        if proposal is None:
            return ""
        words = shortened(proposal.text, _LONGEST)
        return self.tr("{label}: “{words}”").format(label=proposal.label, words=words)
