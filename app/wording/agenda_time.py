"""What the agenda's times add up to, in words: the end as things are, and what slips."""

from __future__ import annotations

from app.wording.measures import MeasuredWords
from facilitation.meeting.agenda_time import Forecast, forecast
from facilitation.meeting.agenda_tree import to_treat, with_time
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.reading import current_item, item_spent, place_on_agenda, worked_until
from facilitation.meeting.state import Item, Meeting

MINUTE = 60_000

RESTS_ON = ("opening", "items", "agenda", "item", "closed", "closed_at", "ends", "pause", "frozen")
"""The parts of a meeting that what is said of its times rests on, beside the time of day."""


class AgendaTimeWords(MeasuredWords):
    """What is left of an item, when the meeting would end, and which items would not be heard."""

    def left(self, meeting: Meeting, tick: int) -> str:
        """Return what is left of the present item's time; empty where it has none."""
        item = current_item(meeting)
        if item is None or item.done or not item.length:
            return ""
        left = item.length - item_spent(item, worked_until(meeting, tick))
        planned = -(-item.length // MINUTE)
        over = -left // MINUTE
        if over > 0:
            return self.tr("%n min over {planned}", "", over).format(planned=planned)
        words = self.tr("%n of {planned} min left", "", max(0, -(-left // MINUTE)))
        return words.format(planned=planned)

    def slip(self, meeting: Meeting, now: Moment) -> str:
        """Return by how much the meeting would go past its planned end; empty where it would not.

        Less than a minute is not said.
        """
        if meeting.ends is None or meeting.closed:
            return ""
        found = forecast(meeting, now.at, now.tick)
        late = found.over // MINUTE
        if not late:
            return ""
        said = self.tr("would end at {time}, %n min late", "", late)
        return said.format(time=self._measures.clock(found.ends))

    def end(self, meeting: Meeting, now: Moment) -> str:
        """Return when the meeting would end as things are, and what would not be in time."""
        if meeting.ends is None and not any(each.length for each in to_treat(meeting)):
            return ""
        found = forecast(meeting, now.at, now.tick)
        would = self._would_end(meeting, self._measures.clock(found.ends))
        if found.planned_end is None:
            return would
        planned = self._measures.clock(found.planned_end)
        if not found.over:
            words = self.tr("Planned end {planned}; {would}")
            return words.format(planned=planned, would=would)
        slipping = [str(place_on_agenda(meeting, each)) for each in found.slipping]
        words = self.tr("Planned end {planned}; {would}. Not in time: {items}")
        return words.format(planned=planned, would=would, items=self._measures.listed(slipping))

    def _would_end(self, meeting: Meeting, time: str) -> str:
        """Return when it would end, and which items to come count for nothing in that."""
        timed = with_time(meeting)
        without = [
            str(place_on_agenda(meeting, each.number))
            for each in to_treat(meeting)
            if each.number not in timed
        ]
        if not without:
            return self.tr("would end at {time}").format(time=time)
        said = self.tr(
            "would end at {time} (without items {items}, which have no time)", "", len(without)
        )
        return said.format(time=time, items=self._measures.listed(without))

    def fixed(self, item: Item) -> str:
        """Return the time of day before which an item does not begin; empty where none is set."""
        if item.plan.hour is None:
            return ""
        return self.tr("at {time}").format(time=self._measures.time_of_day(item.plan.hour))

    def begins(self, item: Item, found: Forecast, *, told: bool = True) -> str:
        """Return about when an item to come would begin, and that it would not be over in time.

        Nothing where an item before it has no time, and it is not late in any case. Where no times
        are ``told``, a fixed hour is, if it can be kept.
        """
        coming = found.of(item.number)
        if coming is None or (coming.fits and not coming.known):
            return ""
        fixed = "" if coming.late else self.fixed(item)
        if not (told or fixed):
            return ""
        about = fixed or self.tr("about {time}").format(time=self._measures.clock(coming.begins))
        return about if coming.fits else self.tr("{about}, late").format(about=about)
