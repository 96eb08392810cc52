"""Events of planning the agenda, and what became of actions, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences, Sentences
from facilitation.meeting.event import Event
from facilitation.meeting.families import actions
from facilitation.meeting.families.planning import events as planning
from facilitation.meeting.reading import label_of_entry
from facilitation.meeting.state import Meeting


class PlanningEvents(EventSentences):
    """What is part of what, who presents, what has to be treated, what is left."""

    def sentences(self) -> Sentences:
        return {
            planning.ItemMerged: self.tr("“{title}” goes into “{into}”"),
            planning.ItemRestored: self.tr("“{title}” is to be treated in this meeting"),
            planning.AskedAhead: self.tr("a question for “{title}”: {text}"),
            planning.TextBrought: self.tr("{label} comes up at “{title}”"),
            planning.ItemNested: self.tr("“{title}” stands by itself"),
            (planning.ItemNested, "within"): self.tr("“{title}” is part of “{within}”"),
            planning.PresenterNamed: self.tr("nobody is to present “{title}”"),
            (planning.PresenterNamed, "person"): self.tr("{name} presents “{title}”"),
            planning.ItemDeferred: self.tr("“{title}” is left for another meeting"),
            (planning.ItemDeferred, "until"): self.tr("“{title}” is left for {day}"),
            planning.ItemReadAgain: self.tr("“{title}” comes a second time in another meeting"),
            (planning.ItemReadAgain, "until"): self.tr("“{title}” comes a second time on {day}"),
            planning.AgendaAgreed: self.tr("the agenda was agreed"),
            (planning.AgendaAgreed, "how"): self.tr("the agenda was agreed: {how}"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; an item is called by its title."""
        match place:
            case "title":
                return _title(meeting, getattr(event, "number", 0))
            case "into" | "within":
                return _title(meeting, getattr(event, place))
            case "day":
                return self._measures.day(getattr(event, "until", ""))
            case "time":
                return self._measures.time_of_day(getattr(event, "minute", 0) or 0)
        return super().fill(place, meeting, event)

    def _carried(self, event: planning.ItemCarried) -> str:
        if event.reading > 1:
            return self.tr("“{title}” comes from {origin}, for its second reading")
        return self.tr("“{title}” comes from {origin}")

    def _fixed(self, event: planning.HourFixed) -> str:
        if event.minute is None:
            return self.tr("“{title}” begins when its turn comes")
        return self.tr("“{title}” begins at {time}, not before")

    def _minimum(self, meeting: Meeting, event: planning.MinimumMarked) -> str:
        if not event.numbers:
            return self.tr("nothing is said of what has to be treated")
        return self.tr("to be treated in any case: {items}").format(
            items=self._measures.listed([_title(meeting, each) for each in event.numbers])
        )


def _title(meeting: Meeting, number: int) -> str:
    return meeting.items[number - 1].title if 1 <= number <= len(meeting.items) else "…"


class ActionEvents(EventSentences):
    """What was done, dropped, passed on, or taken along from an earlier meeting."""

    def sentences(self) -> Sentences:
        return {
            actions.ActionDropped: self.tr("{action} is dropped: “{because}”"),
            actions.ActionPassedOn: self.tr("{name} does {action} from now on"),
            actions.ActionDone: self.tr("{action} is done"),
            (actions.ActionDone, "report"): self.tr("{action} is done: “{report}”"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; an action is called by its number."""
        if place == "action" and isinstance(event, actions.ActionEvent):
            return label_of_entry(meeting, event.entry)
        return super().fill(place, meeting, event)

    def _along(self, meeting: Meeting, event: actions.ActionTakenAlong) -> str:
        sentence, source = self.tr("{action} was taken along from “{title}”"), event.source
        return self.say(sentence, meeting, event, title=source.title or source.meeting)
