"""Events in the course of a text, and of what needs no debate, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences, Sentences
from app.wording.matter import shortened
from facilitation.meeting.event import Event
from facilitation.meeting.families import enough
from facilitation.meeting.families.bundling import events as bundling
from facilitation.meeting.families.courses import events as courses
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting
from facilitation.meeting.texts.lineage import Aim, Rest, Source


class CourseEvents(EventSentences):
    """Where texts went and came from, and what became of decisions."""

    def sentences(self) -> Sentences:
        return {
            courses.MatterBroughtForward: self.tr("{label} was brought forward"),
            courses.EarlierBroughtForward: self.tr(
                "{label} “{title}” was brought forward from {source}"
            ),
            courses.PredecessorNamed: self.tr("{label} would come in the place of {source}"),
            courses.ExpirySet: self.tr("{label} stands until {date}"),
            courses.ScopeSet: self.tr("nothing is said any more of where {label} holds"),
            (courses.ScopeSet, "text"): self.tr("{label} holds for: {text}"),
            courses.DecisionMandated: self.tr("nobody is mandated to carry out {label} any more"),
            (courses.DecisionMandated, "text"): self.tr("mandate for {label}: {text}"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; of a text that comes from elsewhere, which one is meant."""
        if place == "source":
            lineage = getattr(event, "earlier", None) or getattr(event, "predecessor", None)
            return self.source(lineage.source) if lineage else ""
        return super().fill(place, meeting, event)

    def source(self, source: Source) -> str:
        """Return which text is meant, with its meeting where that is another one."""
        if not source.meeting:
            return source.label
        if not source.on:
            return self.tr("{label} of “{meeting}”").format(
                label=source.label, meeting=shortened(source.title)
            )
        return self.tr("{label} of “{meeting}” on {date}").format(
            label=source.label, meeting=shortened(source.title), date=self._measures.day(source.on)
        )

    def _referred(self, meeting: Meeting, event: courses.MatterReferred) -> str:
        sentence = self.tr("{label} was referred to {to}")
        if event.rest.until:
            sentence = self.tr("{label} was referred to {to} until {date}")
        return self._rests(sentence, meeting, event.label, event.rest)

    def _deferred(self, meeting: Meeting, event: courses.MatterDeferred) -> str:
        """Say until when: a motion to postpone may name no day, but *the spring*."""
        sentence = self.tr("{label} was put off until {date}")
        if name_of(meeting, event.rest.owner):
            sentence = self.tr("{label} was put off until {date}; {name} takes it up again")
        return self._rests(sentence, meeting, event.label, event.rest)

    def _laid_aside(self, meeting: Meeting, event: courses.MatterLaidAside) -> str:
        return self._rests(self.tr("{label} was laid aside"), meeting, event.label, event.rest)

    def _rests(self, sentence: str, meeting: Meeting, label: str, rest: Rest) -> str:
        owner = name_of(meeting, rest.owner)
        date = self._measures.day(rest.until) or shortened(rest.to)
        said = sentence.format(label=label, date=date, name=owner, to=owner or shortened(rest.to))
        return self._with_reason(said, rest.because)

    def _with_reason(self, said: str, because: str) -> str:
        if not because:
            return said
        return self.tr("{act}: “{reason}”").format(act=said, reason=shortened(because))

    def _revisited(self, meeting: Meeting, event: courses.DecisionRevisited) -> str:
        sentence = self.tr("{label} would amend {source}")
        if event.predecessor.aim is Aim.RESCIND:
            sentence = self.tr("{label} would rescind {source}")
        return self._with_reason(self.say(sentence, meeting, event), event.because)


class BundlingEvents(EventSentences):
    """Which texts need no debate, who pulled one out, whether enough was said."""

    def sentences(self) -> Sentences:
        return {
            bundling.TextPulled: self.tr("{label} is treated by itself"),
            enough.EnoughAsked: self.tr("the room was asked: enough said?"),
            enough.EnoughCounted: self.tr("enough said? {yes} say so, {no} want to go on"),
        }

    def _made(self, event: bundling.BundleMade) -> str:
        return self.tr("without debate: {texts}").format(texts=self._measures.listed(event.labels))

    def _asked(self, event: bundling.PullAsked) -> str:
        if not event.people:
            if event.because:
                return self.tr("somebody wants {label} by itself: {because}")
            return self.tr("somebody wants {label} by itself")
        if event.because:
            return self.tr("{names} want {label} by itself: {because}", "", len(event.people))
        return self.tr("{names} want {label} by itself", "", len(event.people))

    def _adopted(self, event: bundling.BundleAdopted) -> str:
        said = self.tr("%n texts were carried at once, without debate", "", len(event.labels))
        return self.tr("{said}: {how}").format(said=said, how=event.how) if event.how else said
