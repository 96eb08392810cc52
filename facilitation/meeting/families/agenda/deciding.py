"""Deciding about the agenda, stages and the process in force."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor.turns import TurnKind
from facilitation.meeting.agenda import course as courses
from facilitation.meeting.agenda.agenda_tree import block_of, to_treat, within_after_move
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.floor import (
    end_every_turn,
    end_round,
    end_silence,
    end_turn,
    let_answers_lapse,
    pause_turn,
)
from facilitation.meeting.deciding.items import (
    any_item,
    check_not_begun,
    check_not_done,
    item_meant,
    items_where,
    other_items,
    place_block,
)
from facilitation.meeting.deciding.offering import other_processes
from facilitation.meeting.deciding.open_decision import advise_to_settle
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.families.agenda import acts, events
from facilitation.meeting.families.circle.events import SilenceBegan
from facilitation.meeting.families.planning.events import ItemCarried, ItemNested, ItemRestored
from facilitation.meeting.families.rounds.events import RoundEnded
from facilitation.meeting.families.stack.events import HandLowered, HandsLapsed
from facilitation.meeting.purpose import decided_here, past_the_decision
from facilitation.meeting.reading import deciding, is_in_use, place_on_agenda, set_aside
from facilitation.meeting.state import Item
from facilitation.people.names import fold
from facilitation.process.catalogue import OPEN_FLOOR
from facilitation.process.process import Level, Process, Stage, Until
from facilitation.process.version import called

_LONGEST = 24 * 3_600_000
_MINUTES_A_DAY = 24 * 60
_MINUTE = 60_000
_FEWEST_PARTS = 2

PURPOSES = ("inform", "discuss", "decide", "settle", "approve")
"""What an agenda item may be for (domain.md, *Agenda item*)."""

_FITTING = {"settle": "actions", "approve": "approval"}
"""The shipped process in which an item for this begins."""


@decides()
def _add(case: Case, act: acts.AddItem) -> None:
    title = case.title(act.title, 'item "Title"')
    if act.length < 0:
        case.refuse("BAD_LENGTH", ('item "Title" for 30m',))
    number, own = len(case.meeting.items) + 1, bool(act.process)
    process = _process(case, act)
    case.happen(events.ItemAdded(number, title, process, act.length, own))
    origin = case.title(act.origin)
    if origin:
        case.happen(ItemCarried(number, origin, 1 + bool(act.again)))


def _process(case: Case, act: acts.AddItem) -> str:
    """Return the process that an item will have: its own, else that of the whole meeting."""
    if act.process:
        process = case.process(act.process)
        case.keep(process)
        return process.name
    opening = case.meeting.opening
    return opening.process if opening is not None else ""


def _check_not_present(case: Case, item: Item) -> None:
    if case.meeting.item == item.number:
        case.already(other_items(case) or ('item "…"',), name=item.title)


@decides(items_where(_check_not_present))
def _start(case: Case, act: acts.StartItem) -> None:
    item = item_meant(case, act.item)
    _check_not_present(case, item)
    _check_agenda_agreed(case)
    waiting = len(case.meeting.switched)
    process = case.context.processes.get(_process_now(case, item))
    _leave_present(case, waiting)
    if item.plan.rest is not None:
        case.happen(ItemRestored(item.number))
    name = process.name if process else OPEN_FLOOR
    first = courses.stages_of_item(case.meeting, process, item.title)[0] if process else None
    stage = first.name if first else ""
    level = first.level if first else Level.NOTES
    rules = case.context.processes.rules(name)
    case.happen(events.ItemStarted(item.number, name, stage, rules, level, waiting))
    _begin_silence(case, first)


def _check_agenda_agreed(case: Case) -> None:
    """Advise against an item before the agenda is agreed to, where that is the first act."""
    if case.meeting.floor.rules.agenda_first and not case.meeting.agenda_agreed:
        case.advise("AGENDA_NOT_AGREED", ("agenda agreed",))


def _process_now(case: Case, item: Item) -> str:
    """Return an item's own process, else that of its purpose, else that of the meeting now.

    Actions and minutes have no need and no proposal; only formal motions decide on them, too.
    """
    switched, processes = case.meeting.switched, case.context.processes
    name = switched[-1] if switched and not item.own else item.process
    fitting = _FITTING.get(item.purpose, "")
    if item.own or processes.get(fitting) is None or processes.rules(name).motions:
        return name
    return fitting


@decides()
def _begin(case: Case, act: acts.BeginProcess) -> None:
    process = _whole_process(case, act.process)
    stage = process.stages[0]
    if act.stage:
        stage = _stage_named(case, process, process.stages, act.stage, "")
    floor = case.meeting.floor
    if courses.is_whole(case.meeting) and (floor.process, floor.stage) == (
        process.name,
        stage.name,
    ):
        case.already(_other_stages(process, stage), name=stage.name)
    _leave_present(case)
    case.keep(process)
    case.happen(events.ProcessBegan(process.name, stage.name, process.rules, stage.level))
    _begin_silence(case, stage)


def _whole_process(case: Case, typed: str) -> Process:
    """Return the process that is named, else the meeting's own."""
    opening = case.meeting.opening
    own = case.context.processes.get(opening.process) if opening is not None else None
    if not typed and own is None:
        possible = tuple(f"meet as {name}" for name in case.context.processes.called())
        case.refuse("NO_STAGES", possible)
    return case.process(typed) if typed or own is None else own


def _leave_present(case: Case, waiting: int = 0) -> None:
    """Leave the item, and whatever waits on its floor and those frozen under it.

    The first ``waiting`` of the frozen ones go on waiting: the meeting as a whole left them. What
    was set aside on the way back ends with the item, as hands that are still up do.
    """
    advise_to_settle(case)
    if len(case.meeting.frozen) > waiting + len(set_aside(case.meeting)):
        case.advise("PROCESS_WAITS", ("return",), process=case.meeting.frozen[-1].process)
    end_silence(case)
    end_item_of_stage(case)
    _leave_every_floor(case, waiting)
    if case.meeting.item:
        case.happen(events.ItemEnded(case.meeting.item))


def end_item_of_stage(case: Case) -> None:
    """Let an item that is called as the stage is in which the meeting held a round be done."""
    floor = case.meeting.floor
    process = case.context.processes.get(floor.process)
    stage = process.stage(floor.stage) if process is not None else None
    if process is None or stage is None or not courses.is_whole(case.meeting):
        return
    called = courses.callings(process, stage) if floor.rounds > floor.rounds_before else ()
    for each in to_treat(case.meeting):
        if fold(each.title) in called:
            case.happen(events.ItemEnded(each.number))


def _leave_every_floor(case: Case, waiting: int) -> None:
    """Leave the floor in force and those frozen under it: each is gone back to, and left too."""
    _leave_floor(case)
    while len(case.meeting.frozen) > waiting:
        case.happen(events.ProcessResumed(case.meeting.frozen[-1].process, leaving=True))
        _leave_floor(case)


def _leave_floor(case: Case) -> None:
    """Let a floor end for good: its turns, its round, and the waiting of whoever is left."""
    end_every_turn(case)
    let_answers_lapse(case)
    floor = case.meeting.floor
    if floor.round is not None:
        case.happen(RoundEnded(floor.round.number, complete=False))
    waiting = floor.stack.entries
    if waiting:
        arrivals = tuple(each.arrival for each in waiting)
        case.happen(HandsLapsed(arrivals, tuple(each.person for each in waiting)))


def _another_stage(case: Case, act: acts.GoToStage) -> None:
    there = _stages_there(case, _process_in_force(case))
    if all(each.name == case.meeting.floor.stage for each in there):
        case.refuse("LAST_STAGE", ("start ITEM", "switch PROCESS because …"))


@decides(_another_stage)
def _go_to_stage(case: Case, act: acts.GoToStage) -> None:
    floor = case.meeting.floor
    process = _process_in_force(case)
    stage = _stage(case, process, act.stage, floor.stage)
    if stage.name == floor.stage:
        case.already(_other_stages(process, stage), name=stage.name)
    if floor.round is not None:
        # The wall would go on calling people to a prompt of a stage that is over.
        case.advise("ROUND_WAITS", ("end round",))
        end_round(case, floor.round)
    _advise_to_wait(case, process)
    end_silence(case)
    _end_presentation(case, process)
    let_answers_lapse(case)
    end_item_of_stage(case)
    case.happen(events.StageEntered(stage.name, stage.level))
    _begin_silence(case, stage)


def _end_presentation(case: Case, process: Process) -> None:
    """End the turn of whoever presents with the stage in which they alone speak."""
    stage, turn = process.stage(case.meeting.floor.stage), case.meeting.floor.turn
    alone = turn is not None and turn.kind is TurnKind.STACK and not case.meeting.floor.waiting
    if stage is not None and stage.floor == "presenter" and alone:
        end_turn(case)


def _begin_silence(case: Case, stage: Stage | None) -> None:
    """Let people be silent in a stage that is spent so, whichever way it was come to."""
    if stage is not None and stage.floor == "silence" and case.meeting.silence is None:
        case.happen(SilenceBegan(stage.length, pause_turn(case)))


def _advise_to_wait(case: Case, process: Process) -> None:
    """Advise against leaving a stage before what its process waits for."""
    meeting = case.meeting
    floor, stage = meeting.floor, process.stage(meeting.floor.stage)
    until = stage.until if stage is not None else Until.ANY
    if until is Until.ROUND and floor.rounds == floor.rounds_before:
        case.advise("STAGE_WANTS_ROUND", ('round "…"',), name=floor.stage)
    elif until is Until.HEARD and (floor.turn is not None or floor.stack.entries):
        case.advise("STAGE_WANTS_ALL_HEARD", ("next", "done"), name=floor.stage)
    elif until is Until.DECIDED and not decided_here(meeting):
        case.advise("STAGE_WANTS_DECISION", ("test P1", "vote P1 …"), name=floor.stage)


def _process_in_force(case: Case, _act: object = None) -> Process:
    process = case.context.processes.get(case.meeting.floor.process)
    if process is None:
        meet = ("meet",) if case.to_come() is not None else ()
        case.refuse("NO_STAGES", (*meet, "start ITEM", "switch PROCESS because …"))
    return process


def _other_stages(process: Process, present: Stage) -> tuple[str, ...]:
    return tuple(f"stage {each.name}" for each in process.stages if each.name != present.name)


def _stage(case: Case, process: Process, typed: str, present: str) -> Stage:
    """Return the stage that is meant: any by its name, the one that follows by *next*."""
    there = _stages_there(case, process)
    if fold(typed) == "next":
        after = courses.stage_after(case.meeting, process)
        following = past_the_decision(case.meeting, process, after)
        if following is None:
            names = tuple(f"stage {each.name}" for each in there if each.name != present)
            case.refuse("LAST_STAGE", names)
        return following
    return _stage_named(case, process, there, typed, present)


def _stages_there(case: Case, process: Process) -> tuple[Stage, ...]:
    return courses.stages_to_go_to(case.meeting, process)


def _stage_named(
    case: Case, process: Process, there: tuple[Stage, ...], typed: str, present: str
) -> Stage:
    """Return the stage that a name, or its only beginning, means among those there are."""
    names = tuple(f"stage {each.name}" for each in there if each.name != present)
    wanted = fold(typed)
    found = [each for each in there if wanted in courses.callings(process, each)]
    found = found or [
        each
        for each in there
        if wanted and any(word.startswith(wanted) for word in courses.callings(process, each))
    ]
    if len(found) != 1:
        case.refuse("UNKNOWN_STAGE", names, name=typed)
    return found[0]


@decides()
def _switch(case: Case, act: acts.SwitchProcess) -> None:
    process = case.process(act.process)
    if not act.because.strip():
        case.refuse("REASON_NEEDED", (f"switch {process.called} because …",))
    if process.name == case.meeting.floor.process:
        case.already(other_processes(case, case.context.processes.called()), name=process.name)
    if deciding(case.meeting):
        case.advise("DECISION_OPEN", ("close decision",))
    keeper = case.person(act.keeper).number if act.keeper else 0
    by = case.person(act.by, here=False).number if act.by else 0
    before = case.meeting.floor.process
    if act.for_good:
        advise_to_settle(case)
        end_silence(case)
        _leave_floor(case)
    pause_turn(case)
    case.keep(process)
    first = courses.stages_switched_to(case.meeting, process)[0]
    switched = events.ProcessSwitched(process.name, first.name, process.rules, keeper)
    case.happen(
        replace(switched, because=act.because, level=first.level, by=by, agreed=act.agreed.strip())
    )
    if act.for_good:
        case.happen(events.OldProcessEnded(before))
    _begin_silence(case, first)


def _something_newer(case: Case, _act: object) -> None:
    """Say that nothing is to be taken up where the process in force has not changed."""
    present = case.meeting.floor.process
    newest = case.context.processes.own.found.get(called(present))
    if newest is None or newest.name == present:
        possible = other_processes(case, case.context.processes.called())
        case.already(possible, code="NOTHING_NEWER", name=called(present))


@decides(_something_newer)
def _renew(case: Case, act: acts.RenewProcess) -> None:
    """Go on where one is, under what the process says by now."""
    process, floor = case.process(act.process), case.meeting.floor
    if process.called != called(floor.process):
        case.refuse("OTHER_PROCESS", (f"switch {process.called} because …",), name=process.called)
    _something_newer(case, act)
    case.keep(process)
    there = process.of_meeting(agenda=bool(case.meeting.agenda))
    course = there if courses.is_whole(case.meeting) else process.of_item()
    stage = process.stage(floor.stage) or course[0]
    renewed = events.ProcessRenewed(process.name, stage.name, process.rules, stage.level)
    case.happen(replace(renewed, because=act.because.strip()))


def _check_switched(case: Case, _act: object) -> None:
    if not case.meeting.frozen:
        case.refuse("NOT_SWITCHED", ("switch PROCESS because …",))


@decides(_check_switched)
def _return(case: Case, act: acts.ReturnProcess) -> None:
    _check_switched(case, act)
    if act.for_good and set_aside(case.meeting):
        _end_what_waits(case)
        return
    before = case.meeting.frozen[-1].process
    if (is_in_use(case.meeting.floor) or set_aside(case.meeting)) and not act.for_good:
        pause_turn(case)
        case.happen(events.ProcessSetAside(case.meeting.floor.process))
    else:
        _leave_floor(case)
    case.happen(events.ProcessResumed(before))
    _let_go_of_those_who_left(case)


def _end_what_waits(case: Case) -> None:
    """Let what was set aside end where it waits; the process in force stays as it is."""
    at, here = len(case.meeting.switched), case.meeting.floor.process
    case.happen(events.ProcessSetAside(here))
    while len(case.meeting.frozen) > at + 1:
        case.happen(events.ProcessResumed(case.meeting.frozen[-1].process, leaving=True))
        _leave_floor(case)
    case.happen(events.ProcessResumed(here))


def _let_go_of_those_who_left(case: Case) -> None:
    """End the turns and lower the hands of people who left while their floor was frozen."""
    people = case.meeting.people
    floor = case.meeting.floor
    present = [floor.turn] if floor.turn is not None else []
    if any(not people[each.person].here for each in (*present, *(w.turn for w in floor.waiting))):
        end_every_turn(case, "left")
    for entry in floor.stack.entries:
        if not people[entry.person].here:
            case.happen(HandLowered(entry.arrival, entry.person, "left"))


@decides(any_item)
def _plan(case: Case, act: acts.PlanItem) -> None:
    item = item_meant(case, act.item)
    if not 0 <= act.length <= _LONGEST:
        case.refuse("BAD_LENGTH", (f"plan {item.number} for 20m",))
    if item.length == act.length:
        case.already((f"plan {item.number} for 20m",), name=item.title)
    case.happen(events.ItemPlanned(item.number, act.length))


@decides(any_item)
def _rename(case: Case, act: acts.RenameItem) -> None:
    item = item_meant(case, act.item)
    title = case.title(act.title, f'rename "{item.title}" to "…"')
    if item.title == title:
        case.already((f'rename "{item.title}" to "…"',), name=item.title)
    case.happen(events.ItemRenamed(item.number, title))


def _place_to_move_to(case: Case, act: acts.MoveItem) -> None:
    if len(case.meeting.agenda) < _FEWEST_PARTS:
        case.refuse("NO_SUCH_PLACE", ('item "…"',), last=len(case.meeting.agenda))


@decides(_place_to_move_to)
def _move(case: Case, act: acts.MoveItem) -> None:
    item = item_meant(case, act.item)
    last = len(case.meeting.agenda)
    if not 1 <= act.to <= last:
        case.refuse("NO_SUCH_PLACE", (f'move item "{item.title}" to {last}',), last=last)
    if place_on_agenda(case.meeting, item.number) == act.to:
        case.already((f'move item "{item.title}" to …',), name=item.title)
    block = block_of(case.meeting, item.number)
    others = [each for each in case.meeting.agenda if each not in block]
    at = min(act.to - 1, len(others))
    within = within_after_move(
        case.meeting, [*others[:at], *block, *others[at:]], block, item.number
    )
    place_block(case, block, at)
    if within != item.plan.within:
        case.happen(ItemNested(item.number, within))


@decides(items_where(check_not_begun))
def _remove(case: Case, act: acts.RemoveItem) -> None:
    item = item_meant(case, act.item)
    check_not_begun(case, item)
    case.happen(events.ItemRemoved(item.number))


@decides(items_where(check_not_done))
def _split(case: Case, act: acts.SplitItem) -> None:
    item, titles = item_meant(case, act.item), [case.title(each) for each in act.titles]
    if len(titles) < _FEWEST_PARTS or not all(titles):
        case.refuse("TITLE_NEEDED", (f'split "{item.title}" into "…", "…"',))
    check_not_done(case, item)
    if item.title != titles[0]:
        case.happen(events.ItemRenamed(item.number, titles[0]))
    first, *others = _shared(item.length, len(titles))
    if first != item.length:
        case.happen(events.ItemPlanned(item.number, first))
    place = place_on_agenda(case.meeting, block_of(case.meeting, item.number)[-1])
    for title, length in zip(titles[1:], others, strict=True):
        place += 1
        number = len(case.meeting.items) + 1
        case.happen(events.ItemAdded(number, title, item.process, length, item.own))
        if place != len(case.meeting.agenda):
            case.happen(events.ItemMoved(number, place))
        if item.purpose:
            case.happen(events.ItemAimed(number, item.purpose))
        if item.plan.within:
            case.happen(ItemNested(number, item.plan.within))


def _shared(length: int, parts: int) -> list[int]:
    """Return the planned time of each part, in whole minutes; the first has what is left."""
    each = length // parts // _MINUTE * _MINUTE
    return [length - each * (parts - 1), *[each] * (parts - 1)]


@decides(any_item)
def _aim(case: Case, act: acts.AimItem) -> None:
    item, wanted = item_meant(case, act.item), fold(act.purpose)
    purpose = "" if wanted == "none" else wanted
    if purpose not in ("", *PURPOSES):
        possible = tuple(f'purpose "{item.title}" {each}' for each in PURPOSES)
        case.refuse("UNKNOWN_PURPOSE", possible, name=act.purpose)
    if item.purpose == purpose:
        case.already(tuple(f'purpose "{item.title}" {each}' for each in PURPOSES), name=item.title)
    case.happen(events.ItemAimed(item.number, purpose))


def _check_not_treated(case: Case, item: Item, process: str = "PROCESS") -> None:
    if item.number == case.meeting.item:
        case.refuse("ITEM_UNDER_WAY", (f"switch {process} because …",), name=item.title)


@decides(items_where(_check_not_treated))
def _treat(case: Case, act: acts.TreatItem) -> None:
    item, own = item_meant(case, act.item), case.process(act.process)
    process = own.name
    _check_not_treated(case, item, process)
    if item.process == process and (item.own or not case.meeting.switched):
        case.already((f'treat "{item.title}" as …',), name=item.title)
    case.keep(own)
    case.happen(events.ItemTreated(item.number, process))


@decides()
def _plan_end(case: Case, act: acts.PlanEnd) -> None:
    if not 0 <= act.minute < _MINUTES_A_DAY:
        case.refuse("BAD_LENGTH", ("end at 21:30",))
    if case.meeting.ends == act.minute:
        case.already(("end at 21:30",))
    case.happen(events.EndPlanned(act.minute))
