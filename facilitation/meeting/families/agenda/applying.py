"""What the agenda and a change of process do to the state."""

from __future__ import annotations

from msgspec.structs import asdict, replace

from facilitation.floor import rounds
from facilitation.floor.rounds import Round
from facilitation.floor.stack import Stack
from facilitation.floor.tally import Tally
from facilitation.meeting.agenda.course import left_by_the_whole
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.agenda import events
from facilitation.meeting.families.counting import going_over
from facilitation.meeting.families.signals import as_set
from facilitation.meeting.state import Floor, Item, Meeting


def _process_kept(meeting: Meeting, row: Recorded, event: events.ProcessKept) -> Meeting:
    return replace(meeting, versions=meeting.versions.set(event.name, event.text))


def _added(meeting: Meeting, row: Recorded, event: events.ItemAdded) -> Meeting:
    item = Item(event.number, event.title, event.process, event.length, own=event.own)
    agenda = (*meeting.agenda, event.number)
    return replace(meeting, items=(*meeting.items, item), agenda=agenda)


def _started(meeting: Meeting, row: Recorded, event: events.ItemStarted) -> Meeting:
    item = replace(meeting.items[event.number - 1], began=row.tick, since=row.at, done=False)
    item_begun = _with_item(meeting, item)
    return _coming_to(replace(item_begun, free=row.tick), event.number, event, event.waiting)


def _began(meeting: Meeting, row: Recorded, event: events.ProcessBegan) -> Meeting:
    return _coming_to(replace(meeting, free=row.tick, whole=event.process), 0, event)


def _coming_to(
    meeting: Meeting, item: int, event: events.ItemStarted | events.ProcessBegan, waiting: int = 0
) -> Meeting:
    """Return the meeting on a new floor: an item's, or that of the meeting as a whole (0)."""
    counts, tally = going_over(meeting, item)
    floor = as_set(meeting, _floor_under(event, tally))
    return replace(
        meeting,
        item=item,
        floor=floor,
        counts=counts,
        frozen=meeting.frozen[:waiting],
        switched=meeting.switched[:waiting],
        matter="",
        temperature=None,
        business=replace(meeting.business, taken=""),
    )


def _ended(meeting: Meeting, row: Recorded, event: events.ItemEnded) -> Meeting:
    item = meeting.items[event.number - 1]
    spent = item.spent + (row.tick - item.began if item.began is not None else 0)
    done = _with_item(meeting, replace(item, began=None, spent=spent, done=True))
    return replace(done, item=0, minute=None) if event.number == meeting.item else done


def _stage_entered(meeting: Meeting, row: Recorded, event: events.StageEntered) -> Meeting:
    floor = meeting.floor
    changed = replace(floor, stage=event.stage, rounds_before=floor.rounds, level=event.level)
    return replace(meeting, floor=replace(changed, entered=row.seq))


def _switched(meeting: Meeting, row: Recorded, event: events.ProcessSwitched) -> Meeting:
    under = _floor_under(event, meeting.floor.tally)
    floor = replace(
        as_set(meeting, under),
        keeper=event.keeper,
        because=event.because,
        proposed=event.by,
        agreed=event.agreed,
        rounds=meeting.floor.rounds,
        for_now=True,
    )
    frozen = (*meeting.frozen, _as_left(meeting))
    switched = meeting.switched if meeting.item else (*meeting.switched, event.process)
    return replace(meeting, frozen=frozen, switched=switched, floor=floor, free=row.tick)


def _renewed(meeting: Meeting, row: Recorded, event: events.ProcessRenewed) -> Meeting:
    before, now = meeting.floor, event.rules
    old = before.rules
    stack = before.stack
    if stack.order == old.order:
        stack = replace(stack, order=now.order)
    floor = replace(
        before,
        process=event.process,
        stage=event.stage,
        level=event.level,
        rules=now,
        stack=stack,
        limit=now.limit if before.limit == old.limit else before.limit,
        hard=now.hard if before.hard == old.hard else before.hard,
    )
    return _named_anew(
        replace(meeting, floor=as_set(meeting, floor)), before.process, event.process
    )


def _named_anew(meeting: Meeting, before: str, now: str) -> Meeting:
    """Let what is to come go by the version that was taken up; what waits frozen stays."""
    opening = meeting.opening
    if opening is not None and opening.process == before:
        opening = replace(opening, process=now)
    return replace(
        meeting,
        opening=opening,
        whole=now if meeting.whole == before else meeting.whole,
        switched=tuple(now if each == before else each for each in meeting.switched),
        items=tuple(
            replace(each, process=now) if each.process == before and not each.done else each
            for each in meeting.items
        ),
    )


def _old_ended(meeting: Meeting, row: Recorded, event: events.OldProcessEnded) -> Meeting:
    """Let go of the floor left last; of the meeting as a whole, its items go by the new one, too.

    Items that have a process of their own keep it.
    """
    floor = replace(meeting.floor, for_now=meeting.frozen[-1].for_now)
    left = replace(meeting, frozen=meeting.frozen[:-1], floor=floor)
    if len(meeting.switched) < len(meeting.frozen):
        return left
    now, opening = meeting.floor.process, meeting.opening
    switched = (*meeting.switched[:-2], now) if len(meeting.switched) > 1 else ()
    if switched or opening is None:
        return replace(left, switched=switched)
    items = tuple(each if each.own else replace(each, process=now) for each in meeting.items)
    return replace(left, switched=(), opening=replace(opening, process=now), items=items)


def _set_aside(meeting: Meeting, row: Recorded, event: events.ProcessSetAside) -> Meeting:
    at = left_by_the_whole(meeting)
    frozen = (*meeting.frozen[:at], _as_left(meeting), *meeting.frozen[at:])
    return replace(meeting, frozen=frozen, switched=meeting.switched[:at])


def _resumed(meeting: Meeting, row: Recorded, event: events.ProcessResumed) -> Meeting:
    now, left = meeting.floor, meeting.frozen[-1]
    # Rounds are numbered through an item, whatever the process they are held in.
    floor = replace(as_set(meeting, left), tally=now.tally, rounds=now.rounds, matter="", taken="")
    if floor.round is not None:
        floor = replace(floor, round=_as_they_are_here(meeting, floor.round))
    frozen = meeting.frozen[:-1]
    switched = meeting.switched[: len(frozen)]
    back = replace(meeting, frozen=frozen, switched=switched, floor=floor, free=row.tick)
    if not left.matter:
        return back
    business = replace(meeting.business, taken=left.taken)
    return replace(back, matter=left.matter, business=business)


def _as_left(meeting: Meeting) -> Floor:
    """Return the floor as it waits, with the text that the meeting was about."""
    return replace(meeting.floor, matter=meeting.matter, taken=meeting.business.taken)


def _as_they_are_here(meeting: Meeting, going: Round) -> Round:
    """Let the seats of a round that was frozen know who left and who is back."""
    for seat in going.seats:
        if not meeting.people[seat.person].here:
            going = rounds.left(going, seat.person)
        elif seat.status is rounds.Status.LEFT:
            going = rounds.returned(going, seat.person)
    return going


def _floor_under(
    event: events.ItemStarted | events.ProcessBegan | events.ProcessSwitched, tally: Tally
) -> Floor:
    rules = event.rules
    return Floor(
        process=event.process,
        stage=event.stage,
        level=event.level,
        rules=rules,
        stack=Stack(order=rules.order, direct_limit=rules.direct_limit),
        tally=tally,
        limit=rules.limit,
        hard=rules.hard,
    )


def _with_item(meeting: Meeting, item: Item) -> Meeting:
    place = item.number - 1
    return replace(meeting, items=(*meeting.items[:place], item, *meeting.items[place + 1 :]))


def _changed(
    meeting: Meeting,
    row: Recorded,
    event: events.ItemPlanned | events.ItemRenamed | events.ItemAimed,
) -> Meeting:
    return _with_item(meeting, replace(meeting.items[event.number - 1], **asdict(event)))


def _moved(meeting: Meeting, row: Recorded, event: events.ItemMoved) -> Meeting:
    others = [each for each in meeting.agenda if each != event.number]
    place = event.to - 1
    return replace(meeting, agenda=(*others[:place], event.number, *others[place:]))


def _removed(meeting: Meeting, row: Recorded, event: events.ItemRemoved) -> Meeting:
    within = meeting.items[event.number - 1].plan.within
    for each in meeting.items:
        if each.plan.within == event.number:
            meeting = _with_item(meeting, replace(each, plan=replace(each.plan, within=within)))
    return replace(meeting, agenda=tuple(each for each in meeting.agenda if each != event.number))


def _treated(meeting: Meeting, row: Recorded, event: events.ItemTreated) -> Meeting:
    treated = meeting.items[event.number - 1]
    return _with_item(meeting, replace(treated, process=event.process, own=True))


def _end_planned(meeting: Meeting, row: Recorded, event: events.EndPlanned) -> Meeting:
    return replace(meeting, ends=event.minute)
