"""Whose turns count, and from when."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from facilitation.floor import tally
from facilitation.floor.tally import Tally
from facilitation.map import Map
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import FloorEvent, Recorded
from facilitation.meeting.floor.figures import carried, item_figures, meeting_figures
from facilitation.meeting.state import Counts, Meeting
from facilitation.people.names import clean, fold


class CountTurns(Act, frozen=True):
    """Count turns within the item, the meeting, or a series of meetings."""

    scope: str


class CarryTurnsFrom(Act, frozen=True):
    """Carry over who spoke how often from an earlier meeting, found by ``title``.

    Only whoever can read the library can turn it into :class:`CarryTurns`.
    """

    title: str


class Heard(msgspec.Struct, frozen=True, gc=False):
    """How many turns somebody had before, and how many ms they took."""

    name: str
    turns: int
    ms: int = 0


class CarryTurns(Act, frozen=True):
    """Carry over who spoke how often before; groups, too."""

    source: str
    people: tuple[Heard, ...] = ()
    groups: tuple[Heard, ...] = ()


class CountingSet(FloorEvent, frozen=True, gc=False):
    """Turns count within the item, the meeting or a series of meetings."""

    scope: str


class Carried(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What somebody brings from before: turns, and the ms they took."""

    person: int
    turns: int
    ms: int = 0


class CarriedGroup(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What a group brings from before: turns, and the ms they took."""

    group: str
    turns: int
    ms: int = 0


class TurnsCarried(FloorEvent, frozen=True, gc=False):
    """Turns of an earlier meeting count in the series, in the place of any carried from it."""

    source: str
    people: tuple[Carried, ...] = ()
    groups: tuple[CarriedGroup, ...] = ()


SCOPES = ("item", "meeting", "series")


@decides()
def _count(case: Case, act: CountTurns) -> None:
    if act.scope not in SCOPES:
        case.refuse(
            "UNKNOWN_COUNTING", [f"count turns by {each}" for each in SCOPES], name=act.scope
        )
    if case.meeting.counts.scope == act.scope:
        others = [f"count turns by {each}" for each in SCOPES if each != act.scope]
        case.already(others, name=act.scope)
    case.happen(CountingSet(act.scope))


@decides()
def _carry_from(case: Case, act: CarryTurnsFrom) -> None:
    case.refuse("MEETING_NOT_READ", ("count turns by meeting",), name=act.title)


@decides()
def _carry(case: Case, act: CarryTurns) -> None:
    source = case.title(act.source, 'carry turns from "Title"')
    known = {key: each.number for each in case.meeting.people.values() for key in each.keys}
    people = [
        Carried(known[fold(each.name)], each.turns, each.ms)
        for each in act.people
        if fold(each.name) in known and _counts(each)
    ]
    groups = [
        CarriedGroup(clean(each.name), each.turns, each.ms)
        for each in act.groups
        if clean(each.name) and _counts(each)
    ]
    if not people and not groups:
        case.refuse("NOBODY_HEARD", ("count turns by meeting",), name=source)
    once = tuple({each.person: each for each in people}.values())
    groups_once = tuple({each.group: each for each in groups}.values())
    case.happen(TurnsCarried(source, once, groups_once))
    if case.meeting.counts.scope != "series":
        case.happen(CountingSet("series"))


def _counts(heard: Heard) -> bool:
    return heard.turns >= 0 and heard.ms >= 0 and heard.turns + heard.ms > 0


def going_over(meeting: Meeting, item: int) -> tuple[Counts, Tally]:
    """Return the counts, and the tally of the floor, as another item is taken up.

    What was counted on the present item is kept, and goes on where it is taken up again.
    """
    counts = meeting.counts
    total = meeting_figures(meeting)
    items = counts.items.set(counts.item, item_figures(meeting))
    on_item = items.get(item, Tally())
    before = tally.less(total, on_item)
    over = replace(counts, item=item, items=items, before=before)
    return over, _in_scope(over, on_item)


def _in_scope(counts: Counts, on_item: Tally) -> Tally:
    """Return what the floor counts where so much came of the item itself."""
    figures = on_item
    if counts.scope != "item":
        figures = tally.merged(counts.before, figures)
    if counts.scope == "series":
        figures = tally.merged(carried(counts), figures)
    return tally.counting(on_item, figures)


def _counting_set(meeting: Meeting, row: Recorded, event: CountingSet) -> Meeting:
    return _recounted(meeting, replace(meeting.counts, scope=event.scope))


def _turns_carried(meeting: Meeting, row: Recorded, event: TurnsCarried) -> Meeting:
    before = Tally(
        spoken=Map({each.person: each.turns for each in event.people if each.turns}),
        time=Map({each.person: each.ms for each in event.people if each.ms}),
        groups=Map({each.group: each.turns for each in event.groups if each.turns}),
        group_time=Map({each.group: each.ms for each in event.groups if each.ms}),
    )
    counts = meeting.counts
    return _recounted(meeting, replace(counts, carried=counts.carried.set(event.source, before)))


def _recounted(meeting: Meeting, counts: Counts) -> Meeting:
    """Let the floor count as it is now agreed; whose list is next stays as it was."""
    floor = meeting.floor
    called = floor.called
    if called is not None:
        before = replace(meeting, floor=replace(floor, tally=called.tally))
        figures = _in_scope(counts, item_figures(before))
        called = replace(called, tally=tally.counting(called.tally, figures))
    now = tally.counting(floor.tally, _in_scope(counts, item_figures(meeting)))
    return replace(meeting, counts=counts, floor=replace(floor, tally=now, called=called))
