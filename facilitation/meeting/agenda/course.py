"""The stages that the floor in force goes through: of the meeting as a whole, or of an item."""

from __future__ import annotations

from facilitation.meeting.reading import current_item
from facilitation.meeting.state import Item, Meeting
from facilitation.people.names import fold
from facilitation.process.process import END, Process, Stage, StageOf

_TALKS = ("inform", "discuss")
"""Purposes of items that are for no decision."""


def is_whole(meeting: Meeting) -> bool:
    """Tell whether the meeting as a whole is gone through: no item, nothing to return to."""
    return not meeting.item and not meeting.floor.for_now


def is_left(meeting: Meeting) -> bool:
    """Tell whether what is treated left its own process, which waits; the meeting's may as well."""
    return meeting.floor.for_now and len(meeting.frozen) > len(meeting.switched)


def left_by_the_whole(meeting: Meeting) -> int:
    """Return how many of the frozen floors the meeting as a whole left before the present one."""
    switched = len(meeting.switched)
    return switched - 1 if switched and switched == len(meeting.frozen) else switched


def course_of(meeting: Meeting, process: Process) -> tuple[Stage, ...]:
    """Return the stages of the process in force, in their order.

    An item that is called as a stage of the meeting is called (*Check-in*) is that stage alone.
    """
    if is_whole(meeting):
        return process.of_meeting(agenda=bool(meeting.agenda))
    item = current_item(meeting)
    if item is None or is_left(meeting):
        return stages_switched_to(meeting, process)
    course = _without_decision(meeting, item, stages_of_item(meeting, process, item.title))
    within = any(each.name == meeting.floor.stage for each in course)
    return course if within else stages_to_go_to(meeting, process)


def _without_decision(meeting: Meeting, item: Item, course: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """Return the stages without those of a decision, where an item is for none and has no text."""
    texts = any(each.item == item.number for each in meeting.proposals.values())
    if item.purpose not in _TALKS or texts:
        return course
    return tuple(each for each in course if each.floor != "decision") or course


def stages_to_go_to(meeting: Meeting, process: Process) -> tuple[Stage, ...]:
    """Return the stages that can be gone to by their names, also those of the meeting as a whole.

    So an item may have an opening of its own after all.
    """
    if is_whole(meeting):
        return process.stages
    item = current_item(meeting)
    if item is None or is_left(meeting):
        return process.of_item()
    return _called(process, item.title) or process.of_item()


def stages_of_item(meeting: Meeting, process: Process, title: str) -> tuple[Stage, ...]:
    """Return the stages that an item with this title goes through.

    One in the process that the meeting as a whole goes through has none that the meeting holds
    for all its items.
    """
    return _called(process, title) or process.of_item(within=meeting.whole == process.name)


def stages_switched_to(meeting: Meeting, process: Process) -> tuple[Stage, ...]:
    """Return the stages of a process that is turned to in the middle of something.

    Where we all go through it on this evening, we have arrived, and checked in, already.
    """
    return process.of_item(within=bool(meeting.item) and meeting.whole == process.name)


def _called(process: Process, title: str) -> tuple[Stage, ...]:
    wanted = fold(title)
    whole = (each for each in process.stages if each.part is StageOf.MEETING)
    found = next((each for each in whole if wanted in callings(process, each)), None)
    return (found,) if found is not None else ()


def stage_after(meeting: Meeting, process: Process) -> Stage | None:
    """Return the stage that follows the present one, as it says itself; None after the last."""
    names = [each.name for each in process.stages]
    present = meeting.floor.stage
    place = names.index(present) if present in names else -1
    course = course_of(meeting, process)
    said = process.stages[place].next if place >= 0 else ()
    if said[:1] == (END,):
        return None
    found = next((each for each in course if each.name in said[:1]), None)
    if found is not None:
        return found
    return next((each for each in course if names.index(each.name) > place), None)


def stage_onwards(meeting: Meeting, process: Process) -> Stage | None:
    """Return the stage that follows when all is done that the present one is for.

    Those that come as formal motions stand follow one another by themselves.
    """
    here = process.stage(meeting.floor.stage)
    if here is None or not here.when:
        return stage_after(meeting, process)
    behind = process.stages[process.stages.index(here) + 1 :]
    course = course_of(meeting, process)
    return next((each for each in behind if not each.when and each in course), None)


def callings(process: Process, stage: Stage) -> set[str]:
    """Return what a stage is called, folded, in every language."""
    titles = {fold(words.stages[stage.name].title) for words in process.words.values()}
    return titles | {fold(stage.name)}
