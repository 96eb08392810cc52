"""Events of what needs no debate, and of “Enough said?”, in words."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.event_sentences import EventSentences
from facilitation.meeting.event import Event
from facilitation.meeting.families import enough
from facilitation.meeting.families.bundling import events as bundling


class BundlingEvents(EventSentences):
    """Which texts need no debate, who pulled one out, whether enough was said."""

    def always(self) -> Mapping[type[Event], str]:
        return {
            bundling.TextPulled: self.tr("{label} is treated by itself"),
            enough.EnoughAsked: self.tr("the room was asked: enough said?"),
            enough.EnoughCounted: self.tr("enough said? {yes} say so, {no} want to go on"),
        }

    def _made(self, event: bundling.BundleMade) -> str:
        return self.tr("without debate: {texts}").format(texts=self._measures.listed(event.labels))

    def _asked(self, event: bundling.PullAsked) -> str:
        if not event.people:
            return self._unnamed(event.because)
        if event.because:
            return self.tr("{names} want {label} by itself: {because}", "", len(event.people))
        return self.tr("{names} want {label} by itself", "", len(event.people))

    def _unnamed(self, because: str) -> str:
        """Return it without who wanted it."""
        if because:
            return self.tr("somebody wants {label} by itself: {because}")
        return self.tr("somebody wants {label} by itself")

    def _adopted(self, event: bundling.BundleAdopted) -> str:
        said = self.tr("%n texts were carried at once, without debate", "", len(event.labels))
        return self.tr("{said}: {how}").format(said=said, how=event.how) if event.how else said
