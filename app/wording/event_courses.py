"""Events in the course of a text, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.wording.matter import shortened
from app.wording.words import Translate, Words
from facilitation.meeting.event import Event
from facilitation.meeting.families.courses.events import (
    DecisionMandated,
    DecisionRevisited,
    EarlierBroughtForward,
    ExpirySet,
    MatterBroughtForward,
    MatterDeferred,
    MatterLaidAside,
    MatterReferred,
    PredecessorNamed,
    ScopeSet,
)
from facilitation.meeting.lineage import Aim, Rest, Source
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting


class CourseEvents(Words):
    """Where texts went and came from, and what became of decisions."""

    def __init__(self, translate: Translate, day: Callable[[str], str]) -> None:
        """``day`` writes a date as people do."""
        super().__init__(translate)
        self._day = day

    def says(self) -> Mapping[type[Event], Callable[[Meeting, Any], str]]:
        """Return who says which event."""
        return self._away_and_back() | self._after_adoption()

    def _away_and_back(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            MatterReferred: self._referred,
            MatterDeferred: self._deferred,
            MatterLaidAside: self._laid_aside,
            MatterBroughtForward: lambda _meeting, event: self.tr(
                "{label} was brought forward"
            ).format(label=event.label),
            EarlierBroughtForward: lambda _meeting, event: self.tr(
                "{label} “{title}” was brought forward from {source}"
            ).format(
                label=event.label,
                title=shortened(event.title),
                source=self.source(event.earlier.source),
            ),
        }

    def _after_adoption(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            DecisionRevisited: self._revisited,
            PredecessorNamed: lambda _meeting, event: self.tr(
                "{label} would come in the place of {source}"
            ).format(label=event.label, source=self.source(event.predecessor.source)),
            ExpirySet: lambda _meeting, event: self.tr("{label} stands until {date}").format(
                label=event.label, date=self._day(event.on)
            ),
            ScopeSet: self._scope,
            DecisionMandated: self._mandated,
        }

    def source(self, source: Source) -> str:
        """Return which text is meant, with its meeting where that is another one."""
        if not source.meeting:
            return source.label
        if not source.on:
            return self.tr("{label} of “{meeting}”").format(
                label=source.label, meeting=shortened(source.title)
            )
        return self.tr("{label} of “{meeting}” on {date}").format(
            label=source.label, meeting=shortened(source.title), date=self._day(source.on)
        )

    def _referred(self, meeting: Meeting, event: MatterReferred) -> str:
        to = name_of(meeting, event.rest.owner) or shortened(event.rest.to)
        if event.rest.until:
            sentence = self.tr("{label} was referred to {to} until {date}")
        else:
            sentence = self.tr("{label} was referred to {to}")
        said = sentence.format(label=event.label, to=to, date=self._day(event.rest.until))
        return self._with_reason(said, event.rest)

    def _deferred(self, meeting: Meeting, event: MatterDeferred) -> str:
        owner = name_of(meeting, event.rest.owner)
        if owner:
            sentence = self.tr("{label} was put off until {date}; {name} takes it up again")
        else:
            sentence = self.tr("{label} was put off until {date}")
        said = sentence.format(label=event.label, date=self._day(event.rest.until), name=owner)
        return self._with_reason(said, event.rest)

    def _laid_aside(self, _meeting: Meeting, event: MatterLaidAside) -> str:
        return self._with_reason(
            self.tr("{label} was laid aside").format(label=event.label), event.rest
        )

    def _with_reason(self, said: str, rest: Rest) -> str:
        if not rest.because:
            return said
        return self.tr("{act}: “{reason}”").format(act=said, reason=shortened(rest.because))

    def _revisited(self, _meeting: Meeting, event: DecisionRevisited) -> str:
        rescinds = event.predecessor.aim is Aim.RESCIND
        sentence = (
            self.tr("{label} would rescind {source}")
            if rescinds
            else self.tr("{label} would amend {source}")
        )
        said = sentence.format(label=event.label, source=self.source(event.predecessor.source))
        return self._with_reason(said, Rest(because=event.because))

    def _scope(self, _meeting: Meeting, event: ScopeSet) -> str:
        if not event.text:
            return self.tr("nothing is said any more of where {label} holds").format(
                label=event.label
            )
        return self.tr("{label} holds for: {text}").format(
            label=event.label, text=shortened(event.text)
        )

    def _mandated(self, _meeting: Meeting, event: DecisionMandated) -> str:
        if not event.text:
            return self.tr("nobody is mandated to carry out {label} any more").format(
                label=event.label
            )
        return self.tr("mandate for {label}: {text}").format(
            label=event.label, text=shortened(event.text)
        )
