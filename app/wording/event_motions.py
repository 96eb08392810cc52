"""Events of formal motions, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences, Sentences
from app.wording.matter import shortened
from facilitation.meeting.event import Event
from facilitation.meeting.families.motions import events as motions
from facilitation.meeting.pending import APPEAL, POINT
from facilitation.meeting.state import Meeting


class MotionEvents(EventSentences):
    """What was moved, and what became of it."""

    def sentences(self) -> Sentences:
        return {
            motions.RuleSuspended: self.tr("a rule does not hold for this: {purpose}"),
            motions.QuestionDropped: self.tr("{label} is dropped, and not decided here"),
            motions.MotionReopened: self.tr("pending again, as before the vote: {motion}"),
            motions.AmendmentReopened: self.tr("{label} is open again, as before the vote"),
            motions.QuestionReopened: self.tr("{label} is open again, as before the vote"),
            motions.CountDemanded: self.tr("the votes will be counted"),
            motions.MotionSeconded: self.tr("{name} seconded: {motion}"),
            motions.VoteOrdered: self.tr("the debate is over, and the vote comes now"),
            motions.MotionAltered: self.tr("what was moved is now: {detail}"),
            (motions.MotionAltered, "length"): self.tr("what was moved is now: {length}"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; a motion is called as its file says."""
        if place == "motion":
            motion = getattr(event, "motion", "")
            return self._processes.motion_title(getattr(motion, "name", motion))
        return super().fill(place, meeting, event)

    def _made(self, meeting: Meeting, event: motions.MotionMade) -> str:
        if event.motion.name == POINT:
            raised = self.tr("{name} raises a point of order: “{detail}”")
            if event.group:
                raised = self.tr("{group} (spoke: {name}) raises a point of order: “{detail}”")
            return self.say(raised, meeting, event)
        moved = self.tr("{name} moved: {motion}")
        if event.group:
            moved = self.tr("{group} (spoke: {name}) moved: {motion}")
        said = self.say(moved, meeting, event)
        details = [self._measures.duration(event.length)] if event.length else []
        details += [shortened(event.detail)] if event.detail else []
        if details:
            said = self.tr("{act} ({details})").format(act=said, details=", ".join(details))
        if event.motion.effect == "reconsider" and event.motion.waits:
            held = self.tr("{act}; until that is settled {label} is held back")
            said = held.format(act=said, label=event.about)
        if not event.because:
            return said
        return self.tr("{act}: “{reason}”").format(act=said, reason=shortened(event.because))

    def _settled(self, event: motions.MotionSettled) -> str:
        if event.motion == APPEAL:
            if event.carried:
                return self.tr("the ruling of the chair stands")
            return self.tr("the ruling of the chair is overturned")
        if not event.yes + event.no:
            return self.tr("carried: {motion}") if event.carried else self.tr("lost: {motion}")
        if event.carried:
            return self.tr("carried with {yes} yes, {no} no: {motion}")
        return self.tr("lost with {yes} yes, {no} no: {motion}")

    def _ruled(self, event: motions.RulingGiven) -> str:
        said = self.tr("the chair rules")
        if event.granted is not None:
            grants, refuses = self.tr("the chair grants it"), self.tr("the chair does not grant it")
            said = grants if event.granted else refuses
        if event.text:
            said = self.tr("{act}: “{reason}”").format(act=said, reason="{text}")
        if event.because:
            said = self.tr("{act}, because “{reason}”").format(act=said, reason="{because}")
        return said
