"""How the agenda is planned, and what its times add up to: the end as it is, and what slips."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.measures import MeasuredWords
from facilitation.exchange.pasted_agenda import Timed
from facilitation.meeting.agenda.agenda_time import Forecast, forecast, to_leave
from facilitation.meeting.agenda.agenda_tree import to_treat, with_time
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.reading import (
    current_item,
    item_spent,
    name_of,
    place_on_agenda,
    worked_until,
)
from facilitation.meeting.state import Item, Meeting

MINUTE = 60_000

_MOST_PASTED = 12
"""So many items that were pasted are named before they are taken."""

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


class PlanWords(MeasuredWords):
    """What comes with an item, where it comes from and what becomes of it, when it would begin."""

    def marks(self, item: Item) -> str:
        """Return what is to be known of an item: left, needed, from where, which reading."""
        plan = item.plan
        said = [
            self._left(item),
            self.tr("in any case") if plan.needed else "",
            self.tr("second reading") if plan.reading > 1 else "",
            self.tr("from {meeting}").format(meeting=plan.origin) if plan.origin else "",
        ]
        return self._measures.parted(each for each in said if each)

    def _left(self, item: Item) -> str:
        rest, again = item.plan.rest, item.plan.again
        if rest is not None:
            reason = self.tr("{left}: {reason}") if rest.because else "{left}"
            return reason.format(left=self.left(item), reason=rest.because)
        return self.tr("comes a second time") if again is not None else ""

    def left(self, item: Item) -> str:
        """Return for when an item was put off; empty where it was not."""
        rest = item.plan.rest
        if rest is None or not rest.until:
            return self.tr("left for another meeting") if rest is not None else ""
        return self.tr("left for {day}").format(day=self._measures.day(rest.until))

    def with_it(self, meeting: Meeting, item: Item) -> str:
        """Return the texts that come up at an item, and how many questions were sent ahead."""
        labels = [each.label for each in meeting.proposals.values() if each.item == item.number]
        said = [", ".join(labels)] if labels else []
        if item.plan.questions:
            said.append(self.tr("%n questions", "", len(item.plan.questions)))
        return self._measures.parted(said)

    def without(self, stages: Sequence[str]) -> str:
        """Return that an item goes without these stages of its process; empty without any."""
        said = self.tr("without {stages}: held once, by a whole meeting")
        return said.format(stages=self._measures.listed(stages)) if stages else ""

    def pasted(self, items: Sequence[Timed], left: Sequence[str]) -> str:
        """Return which items were read in what was pasted, and what is none; empty without any."""
        if not items:
            return ""
        told = self.tr("These are %n items for the agenda: {items}.", "", len(items)).format(
            items=self._measures.listed([self._timed(each) for each in items], _MOST_PASTED)
        )
        rest = self.tr("No item, and left in the line: “{words}”.").format(words=" ".join(left))
        return f"{told} {rest}" if left else told

    def _timed(self, item: Timed) -> str:
        """Return a title with the hour and the length that were read."""
        said = [
            self._measures.time_of_day(item.hour) if item.hour is not None else "",
            self._measures.planned(item.minutes * MINUTE) if item.minutes else "",
        ]
        times = ", ".join(each for each in said if each)
        return f"{item.title} ({times})" if times else item.title

    def presenter(self, meeting: Meeting, item: Item) -> str:
        return name_of(meeting, item.plan.presenter)

    def begins(self, item: Item, found: Forecast) -> str:
        """Return when an item to come would begin, by how much it is late, or that it is fixed.

        Nothing where that is not known, as an item before it has no time.
        """
        coming = found.of(item.number)
        if coming is None:
            return ""
        clock = self._measures.clock(coming.begins)
        late = coming.late // MINUTE
        if not coming.fits:
            return self.tr("{time}, not in time").format(time=clock)
        if late and item.began is None:
            return self.tr("{time}, %n min late", "", late).format(time=clock)
        if item.plan.hour is not None:
            return self.tr("{time}, fixed").format(time=clock)
        return clock if coming.known else ""

    def to_leave(self, meeting: Meeting, now: Moment) -> str:
        """Return what would have to wait so that the meeting ends in time; empty where it does."""
        numbers = to_leave(meeting, now.at, now.tick)
        if not numbers or meeting.ends is None:
            return ""
        titles = self._measures.listed([meeting.items[each - 1].title for each in numbers])
        return self.tr("To end at {time}, leave for another meeting: {items}.").format(
            time=self._measures.time_of_day(meeting.ends), items=titles
        )

    def without_debate(self, meeting: Meeting) -> str:
        """Return what is decided at once, without debate; empty where nothing is."""
        bundle = meeting.bundle
        if bundle is None:
            return ""
        texts = self._measures.parted(
            f"{each} {meeting.proposals[each].title}".strip() for each in bundle.labels
        )
        if not bundle.title:
            return self.tr("Without debate: {texts}").format(texts=texts)
        said = self.tr("Without debate, as “{title}”: {texts}")
        return said.format(title=bundle.title, texts=texts)

    def agreed(self, meeting: Meeting) -> str:
        """Return when the agenda was agreed, and how, or that it is another now; else nothing."""
        agreed = meeting.agenda_agreed
        if agreed is None:
            return ""
        time = self._measures.clock(agreed.at)
        if agreed.items != meeting.agenda:
            return self.tr("Agreed at {time}, changed since").format(time=time)
        if agreed.how:
            return self.tr("Agreed at {time}: {how}").format(time=time, how=agreed.how)
        return self.tr("Agreed at {time}").format(time=time)
