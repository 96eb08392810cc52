"""The agenda, for a wall or everybody's hands: what comes, when, what for, how long."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.plainly import grid, paragraph
from app.papers.telling import Telling
from facilitation.meeting.agenda.agenda_tree import depth_of, is_heading, lengths
from facilitation.meeting.history import History
from facilitation.meeting.reading import agenda_of
from facilitation.minutes.blocks import Block

_MINUTE = 60_000
_DAY = 24 * 60


def blocks(telling: Telling, _history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield the items in their order, and when the meeting is to end.

    Times are those of the plan. Behind an item without a length nobody can say when one begins.
    """
    meeting, say, wording = telling.meeting, words.sheets, telling.wording
    if not meeting.agenda:
        yield paragraph(say.no_items)
        return
    rows = []
    minute, timed = _called_for(telling), lengths(meeting)
    for item in agenda_of(meeting):
        if item.plan.rest is not None:
            continue
        begins = "" if minute is None else wording.measures.time_of_day(minute % _DAY)
        length = wording.measures.planned(item.length) if item.length else ""
        held = wording.processes.named(item.process) if item.process else ""
        aim = wording.processes.aim(item.purpose)
        if item.plan.hour is not None and minute is not None:
            minute = max(minute, item.plan.hour)
            begins = wording.measures.time_of_day(minute % _DAY)
        title = f"{'– ' * depth_of(meeting, item.number)}{telling.item(item.number)}"
        rows.append((begins, title, aim, length, held))
        in_parts = is_heading(meeting, item.number) and timed.get(item.number) != item.length
        if minute is not None and not in_parts:
            minute = minute + item.length // _MINUTE if item.length else None
    yield grid((say.begins, say.item, say.aim, say.length, say.process), rows)
    ends = say.ends(meeting.ends, None if minute is None else minute % _DAY)
    if ends:
        yield paragraph(ends)


def _called_for(telling: Telling) -> int | None:
    opening = telling.meeting.opening
    if opening is None:
        return None
    _, _, time = opening.on.replace("T", " ").partition(" ")
    if not time:
        return telling.wording.measures.minute_of_day(opening.at)
    hour, _, minute = time.partition(":")
    return int(hour) * 60 + int(minute[:2])


HANDOUT = Whole("agenda", 5, blocks, bare=True)
