"""What became of actions, in words."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.event_sentences import EventSentences
from facilitation.meeting.event import Event
from facilitation.meeting.families import actions
from facilitation.meeting.reading import label_of_entry
from facilitation.meeting.state import Meeting


class ActionEvents(EventSentences):
    """What was done, dropped, passed on, or taken along from an earlier meeting."""

    def always(self) -> Mapping[type[Event], str]:
        return {
            actions.ActionDropped: self.tr("{action} is dropped: “{because}”"),
            actions.ActionPassedOn: self.tr("{name} does {action} from now on"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; an action is called by its number."""
        if place == "action" and isinstance(event, actions.ActionEvent):
            return label_of_entry(meeting, event.entry)
        return super().fill(place, meeting, event)

    def _done(self, event: actions.ActionDone) -> str:
        if event.report:
            return self.tr("{action} is done: “{report}”")
        return self.tr("{action} is done")

    def _along(self, meeting: Meeting, event: actions.ActionTakenAlong) -> str:
        sentence, source = self.tr("{action} was taken along from “{title}”"), event.source
        return self.say(sentence, meeting, event, title=source.title or source.meeting)
