"""How the agenda is planned, in words: what is said of an item beside its title and its time."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.measures import MeasuredWords
from facilitation.meeting.agenda_time import Forecast, to_leave
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Item, Meeting

_MINUTE = 60_000


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
        late = coming.late // _MINUTE
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
