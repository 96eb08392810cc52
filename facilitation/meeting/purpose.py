"""What this moment is for: the one act that the stage, or the floor, waits for.

The main button, the hint and the wall say it; each in its own words, none by a rule of its own.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from facilitation.decisions.verdicts import Why
from facilitation.floor import rounds, turns
from facilitation.meeting import reading
from facilitation.meeting.agenda.course import (
    course_of,
    is_left,
    is_whole,
    stage_after,
    stage_onwards,
)
from facilitation.meeting.floor.beginning import begins_by_role, spokes_in_order, who_begins
from facilitation.meeting.groups.spokes import largest_group
from facilitation.meeting.pending import asked_now, kept_for, speaks_first
from facilitation.meeting.state import Decision, Fate, Floor, Item, Meeting, Proposal
from facilitation.process.catalogue import Processes
from facilitation.process.process import Level, Process, Stage, StageOf


class Aim(StrEnum):
    """What is to be done now. The floor's own (next, done, end of silence) goes first."""

    FLOOR = "floor"
    RESUME = "resume"
    PEOPLE = "people"
    PROMPT = "prompt"
    PRESENT = "present"
    FIRST = "first"
    ROUND = "round"
    GROUPS = "groups"
    TOGETHER = "together"
    STAGE = "stage"
    ITEM = "item"
    RETURN = "return"
    WHOLE = "whole"
    PROPOSE = "propose"
    DECIDE = "decide"
    MISSING = "missing"
    CLOSE_DECISION = "close_decision"
    RECONVENE = "reconvene"
    SITTING = "sitting"
    CLOSE = "close"
    MINUTES = "minutes"
    READ_MINUTE = "read_minute"
    AGREE_MINUTE = "agree_minute"
    BUNDLE = "bundle"


class Purpose(msgspec.Struct, frozen=True):
    """An aim with what it is about.

    ``person`` is who goes on, presents (0: that is asked) or begins a round, ``stage`` the stage
    that it is held in or that comes next, ``asks`` the number of a prompt that it asks (0: the
    stage's own), ``spokes`` whether those who speak for groups hold it. ``item`` is the number of
    the item that comes next, ``label`` the text to be decided on, ``method`` how, ``length`` how
    long small groups talk, in ms (0: open); ``size`` is that of the largest group where each talks
    by itself (0: they are mixed), ``missing`` what an open decision waits for before it has a
    result, ``unused`` whether nobody was called in the open stage that is left.
    """

    aim: Aim = Aim.FLOOR
    person: int = 0
    stage: str = ""
    asks: int = 0
    spokes: bool = False
    item: int = 0
    label: str = ""
    method: str = ""
    length: int = 0
    size: int = 0
    missing: Why = Why.NOTHING
    unused: bool = False

    @property
    def by_space(self) -> bool:
        """Whether Space does it: only what ends nothing."""
        return self.aim in _BY_SPACE or (self.aim is Aim.STAGE and self.unused)


_BY_SPACE = (Aim.FLOOR, Aim.RESUME, Aim.PEOPLE, Aim.PRESENT, Aim.FIRST, Aim.ROUND)

FLOOR = Purpose()


def purpose_of(meeting: Meeting, processes: Processes) -> Purpose:
    """Return what this moment is for."""
    if meeting.opening is None:
        return FLOOR
    if meeting.closed:
        return Purpose(Aim.MINUTES)
    if meeting.pause is not None:
        return Purpose(Aim.SITTING if meeting.pause.adjourned else Aim.RECONVENE)
    if meeting.minute is not None:
        return Purpose(Aim.AGREE_MINUTE)
    if meeting.small_groups is not None and meeting.floor.turn is None:
        return Purpose(Aim.TOGETHER)
    decision = meeting.decision if reading.deciding(meeting) else None
    waits = decision is None or reading.is_left_waiting(meeting, decision)
    if _floor_goes_on(meeting) and (waits or _is_heard(meeting)):
        return _of_turn(meeting)
    if decision is not None:
        return _of_decision(meeting, decision)
    decided = reading.to_be_minuted(meeting)
    if decided is not None:
        return Purpose(Aim.READ_MINUTE, label=decided.subject)
    if not reading.anybody_here(meeting):
        return Purpose(Aim.PEOPLE)
    return Purpose(Aim.BUNDLE) if bundle_here(meeting) else _of_process(meeting, processes)


def _of_decision(meeting: Meeting, decision: Decision) -> Purpose:
    """Return that it can be closed, or what it waits for; the label is of a change to take in."""
    # Loaded here: most first pictures show a meeting that decides nothing.
    from facilitation.meeting.answering import missing_for_result

    missing = missing_for_result(meeting, decision)
    if missing is Why.NOTHING:
        return Purpose(Aim.CLOSE_DECISION)
    return _missing(meeting, decision, missing)


def _lacks_day(meeting: Meeting) -> Purpose | None:
    """Return that a day completes what was decided last; None where it was on another item."""
    last = reading.decision_here(meeting)
    if last is None:
        return None
    from facilitation.meeting.answering import missing_for_result, waits_for_day  # as above

    if not waits_for_day(meeting, last.subject):
        return None
    return _missing(meeting, last, missing_for_result(meeting, last))


def _missing(meeting: Meeting, decision: Decision, missing: Why) -> Purpose:
    from facilitation.meeting.answering import suggested  # as above

    change = suggested(meeting, decision) if missing is Why.OBJECTION_OPEN else None
    return Purpose(Aim.MISSING, label=change.label if change else "", missing=missing)


def _of_stopped(meeting: Meeting, text: Proposal) -> Purpose:
    """Return what words that were stopped wait for: a change of them, where nothing else."""
    from facilitation.meeting.answering import missing_for_result  # as above

    asked = next(each for each in reversed(meeting.decisions) if each.subject == text.label)
    return _missing(meeting, asked, missing_for_result(meeting, asked) or Why.OBJECTION_OPEN)


def _of_process(meeting: Meeting, processes: Processes) -> Purpose:
    lacks = _lacks_day(meeting)
    if lacks is not None:
        return lacks
    process = processes.get(meeting.floor.process)
    stage = process.stage(meeting.floor.stage) if process is not None else None
    if process is None or stage is None:
        return FLOOR if meeting.item else _to_begin(meeting, processes)
    return _of_stage(meeting, processes, process, stage)


def _to_begin(meeting: Meeting, processes: Processes) -> Purpose:
    """Return the first stage of us all, where nothing has begun yet; else the item that comes."""
    own = processes.get(meeting.opening.process) if meeting.opening is not None else None
    first, coming = own.stages[0] if own is not None else None, next_item(meeting)
    begun = any(each.began is not None for each in meeting.items)
    if first is not None and first.part is not StageOf.ITEM and not begun:
        return Purpose(Aim.WHOLE, stage=first.name)
    return Purpose(Aim.ITEM, item=coming.number) if coming is not None else FLOOR


def bundle_here(meeting: Meeting) -> tuple[str, ...]:
    """Return the texts that are decided at once, where some of them are of this item or of none."""
    bundle = meeting.bundle
    if bundle is None or meeting.closed:
        return ()
    items = {meeting.proposals[each].item for each in bundle.labels}
    return bundle.labels if meeting.item in items or 0 in items else ()


def _floor_goes_on(meeting: Meeting) -> bool:
    """Tell whether somebody speaks or waits, or all do something together."""
    together = meeting.silence is not None or meeting.small_groups is not None
    return together or reading.is_in_use(meeting.floor)


def _is_heard(meeting: Meeting) -> bool:
    """Tell whether the floor goes on by itself; whoever waits is not called into a decision."""
    floor = meeting.floor
    within = floor.turn or floor.round or floor.waiting or floor.questions
    return bool(within or meeting.silence or meeting.small_groups)


def _of_turn(meeting: Meeting) -> Purpose:
    """Return that whoever stands still goes on, where neither silence nor a motion keeps them.

    So it is after a break, a switch or a sitting, as after a pause: a press that called the next
    one would end what somebody has only begun to say.
    """
    turn = meeting.floor.turn
    stands = turn is not None and meeting.silence is None and not turns.running(turn)
    if turn is None or not stands or kept_for(meeting, turn) is not None:
        return FLOOR
    return Purpose(Aim.RESUME, turn.person)


def sits_in_circle(meeting: Meeting, processes: Processes) -> bool:
    """Tell whether people sit in a circle while nobody speaks or waits: before or after a round."""
    stage = processes.stage(meeting.floor.process, meeting.floor.stage)
    if stage is None or stage.floor not in ("round", "open"):
        return False
    return (
        meeting.floor.round is None
        and not _floor_goes_on(meeting)
        and reading.anybody_here(meeting)
    )


def discusses(meeting: Meeting, processes: Processes) -> bool:
    """Tell whether people talk about what is treated, and no text of it was decided on already."""
    stage = processes.stage(meeting.floor.process, meeting.floor.stage)
    return not _is_settled(meeting) and (stage is None or stage.floor == "stack")


def all_listen(meeting: Meeting, processes: Processes) -> bool:
    """Tell whether nobody is to raise a hand now: round, silence, or one presents."""
    stage = processes.stage(meeting.floor.process, meeting.floor.stage)
    if stage is not None and stage.floor == "presenter":
        return meeting.floor.round is None
    if stage is None or meeting.floor.round is not None or _floor_goes_on(meeting):
        return False
    if changes_first(meeting, processes):
        return False  # whoever can say how it could change is to be heard
    opening = stage.floor == "open" and stage.level is Level.NONE and stage.part is not StageOf.ITEM
    return stage.floor in ("round", "silence") or opening


def round_is_over(meeting: Meeting) -> bool:
    """Tell whether the present stage has held a round, and none goes on."""
    floor = meeting.floor
    held = floor.rounds > floor.rounds_before and floor.last_round is not None
    return held and floor.round is None


def _of_stage(meeting: Meeting, processes: Processes, process: Process, stage: Stage) -> Purpose:
    if meeting.floor.rules.motions and asked_now(meeting) is not None:
        person = speaks_first(meeting)  # in whatever stage it was moved, it is settled first
        return Purpose(Aim.FIRST, person) if person else FLOOR
    if stage.when:
        came = any(each.item == meeting.item for each in meeting.proposals.values())
        came = came or decided_here(meeting)
        return _onwards(meeting, processes, process) if came else Purpose(Aim.PROPOSE)
    if _behind_the_decision(meeting, process) is not None:
        return _onwards(meeting, processes, process)
    due = _due(meeting, stage)
    if due is not None:
        return due
    if _writes_questions(meeting, process, stage):
        return Purpose(Aim.PROMPT)
    if stage.floor == "stack" and not _is_settled(meeting):
        return FLOOR
    unused = stage.floor == "open" and not _was_used(meeting.floor)
    return msgspec.structs.replace(_onwards(meeting, processes, process), unused=unused)


def _was_used(floor: Floor) -> bool:
    """Tell whether anybody was called since the stage began."""
    return any(turn > floor.entered for turn in floor.heard)


def _is_settled(meeting: Meeting) -> bool:
    """Tell whether what is treated was decided on, and nothing of it is left to decide."""
    return decided_here(meeting) and text_to_decide(meeting) is None


def _due(meeting: Meeting, stage: Stage) -> Purpose | None:
    """Return what the floor of a stage is for, until it has been: a round, groups, a decision."""
    text = text_to_decide(meeting) if _is_for_tests(stage) else None
    if text is not None and was_stopped(meeting, text):
        return _of_stopped(meeting, text)
    prompts = meeting.prompts if stage.part is StageOf.ITEM else ()
    held = meeting.floor.rounds - meeting.floor.rounds_before
    if stage.floor == "round" and held < max(1, len(prompts)):
        return _round(meeting, stage, held + 1 if prompts else 0)
    presents = stage.floor == "presenter" and not _is_settled(meeting)
    if presents and not _was_used(meeting.floor):
        return Purpose(Aim.PRESENT, presents_next(meeting))
    if stage.floor == "groups" and meeting.floor.grouped != stage.name:
        size = largest_group(meeting) if meeting.floor.rules.groups_answer else 0
        return Purpose(Aim.GROUPS, length=stage.length, size=size)
    if stage.floor != "decision":
        return None
    if text is not None:
        return Purpose(Aim.DECIDE, label=text.label, method=meeting.floor.rules.methods[0])
    return None if decided_here(meeting) else Purpose(Aim.PROPOSE)


def presents_next(meeting: Meeting) -> int:
    """Return who presents: who was named, else whose text it is; nobody (0) if not here."""
    item, text = reading.current_item(meeting), text_to_decide(meeting)
    person = (item.plan.presenter if item is not None else 0) or (text.by if text else 0)
    return person if person and meeting.people[person].here else 0


def _writes_questions(meeting: Meeting, process: Process, stage: Stage) -> bool:
    """Tell whether a stage is for the questions of the rounds after it, and has none yet.

    It is where a round comes next that has no prompt of its own.
    """
    if meeting.prompts or stage.floor != "open" or stage.part is not StageOf.ITEM:
        return False
    following = stage_after(meeting, process)
    if following is None or following.floor != "round":
        return False
    return not process.spoken("en").stages[following.name].prompt


def _is_for_tests(stage: Stage) -> bool:
    """Tell whether words that are stopped in this stage are changed before anything else."""
    return stage.floor == "decision" or (stage.floor == "round" and stage.part is StageOf.ITEM)


def _round(meeting: Meeting, stage: Stage, asks: int) -> Purpose:
    by_group = meeting.floor.rules.groups_answer and stage.part is StageOf.ITEM
    spokes = spokes_in_order(meeting) if by_group else ()
    here = [each for each in spokes if meeting.people[each].here]
    person = here[0] if here else begins_by_role(meeting, stage) or who_begins(meeting)
    return Purpose(Aim.ROUND, person, stage.name, asks, spokes=bool(here))


def round_to_begin(meeting: Meeting, purpose: Purpose) -> rounds.Round:
    """Return the round that would begin, so that its seats can be shown before it does.

    Where the round of this stage is over and no other is due, its own seats stay in view.
    """
    last = meeting.floor.last_round
    if purpose.aim is not Aim.ROUND and last is not None and round_is_over(meeting):
        return last
    order = spokes_in_order(meeting) if purpose.spokes else meeting.seating
    absent = tuple(each for each in order if not meeting.people[each].here)
    start = purpose.person if purpose.person in order else 0
    return rounds.open_round(meeting.floor.rounds + 1, order, start, absent=absent)


def text_to_decide(meeting: Meeting) -> Proposal | None:
    """Return the text that a stage of decision is for: the one looked at, else the first open."""
    there = [each for each in meeting.proposals.values() if each.fate is Fate.OPEN]
    here = [each for each in there if each.item == meeting.item]
    return next((each for each in here if each.label == meeting.matter), None) or next(
        iter(sorted(here, key=lambda each: meeting.labels.index(each.label))), None
    )


def changes_first(meeting: Meeting, processes: Processes) -> bool:
    """Tell whether a text was stopped and is changed next; a round of us all goes first."""
    text = text_to_decide(meeting)
    if text is None or not was_stopped(meeting, text):
        return False
    stage = processes.stage(meeting.floor.process, meeting.floor.stage)
    return stage is None or stage.floor != "round" or _is_for_tests(stage)


def was_stopped(meeting: Meeting, text: Proposal) -> bool:
    """Tell whether these very words were stopped or left open: they change before anything else."""
    asked = [each for each in meeting.decisions if each.subject == text.label]
    verdict = asked[-1].verdict if asked and asked[-1].version == text.version else None
    return verdict is not None and verdict.stopped


def decided_here(meeting: Meeting) -> bool:
    """Tell whether a text of what is treated now was decided on, or a question without one."""
    texts = any(
        each.item == meeting.item and each.fate is not Fate.OPEN
        for each in meeting.proposals.values()
    )
    return texts or any(
        each.item == meeting.item and each.question and each.verdict and each.verdict.carried
        for each in meeting.decisions
    )


def what_follows(meeting: Meeting, processes: Processes) -> Purpose:
    """Return what comes when the present stage has had what it is for, or what begins."""
    process = processes.get(meeting.floor.process) if meeting.floor.stage else None
    if process is not None:
        return _onwards(meeting, processes, process)
    return FLOOR if meeting.item else _to_begin(meeting, processes)


def _onwards(meeting: Meeting, processes: Processes, process: Process) -> Purpose:
    """Return what follows when a stage has had what it is for."""
    following, between = stage_onwards(meeting, process), _item_between(meeting, process)
    following = past_the_decision(meeting, process, following)
    coming = next_item(meeting)
    if between is not None:
        return Purpose(Aim.ITEM, item=between.number)
    if is_whole(meeting):
        return Purpose(Aim.STAGE, stage=following.name) if following else Purpose(Aim.CLOSE)
    if following is not None:
        return Purpose(Aim.STAGE, stage=following.name)
    if coming is not None and not is_left(meeting):
        return Purpose(Aim.ITEM, item=coming.number)
    if reading.was_left(meeting):
        return Purpose(Aim.RETURN)
    last = _after_the_agenda(meeting, processes)
    return Purpose(Aim.WHOLE, stage=last.name) if last is not None else Purpose(Aim.CLOSE)


def past_the_decision(meeting: Meeting, process: Process, following: Stage | None) -> Stage | None:
    """Return the stage that follows; once all is decided, none that led to the decision."""
    behind = _behind_the_decision(meeting, process)
    return following if behind is None else next(iter(behind), None)


def _behind_the_decision(meeting: Meeting, process: Process) -> tuple[Stage, ...] | None:
    """Return what comes after the decision, where it is made and the stage only led to it.

    None where it is not so. Whoever turns to another process after it goes through that one.
    """
    whole = is_whole(meeting)
    if whole or not _is_settled(meeting) or (is_left(meeting) and not _decided_within(meeting)):
        return None
    course = course_of(meeting, process)
    decides = [at for at, each in enumerate(course) if each.floor == "decision"]
    here = next((at for at, e in enumerate(course) if e.name == meeting.floor.stage), None)
    if here is None or not decides or here >= decides[-1]:
        return None
    return course[decides[-1] + 1 :]


def _decided_within(meeting: Meeting) -> bool:
    """Tell whether something of what is treated was decided by the process in force."""
    process = meeting.floor.process
    return any(e.item == meeting.item and e.process == process for e in meeting.decisions)


def next_item(meeting: Meeting) -> Item | None:
    """Return the item that comes next on the agenda: the first behind the present one, not done."""
    return next(iter(reading.items_behind(meeting)), None)


def _item_between(meeting: Meeting, process: Process) -> Item | None:
    """Return the item that is to come before the stage that follows, while we all are in one."""
    coming, following = next_item(meeting), stage_onwards(meeting, process)
    lies_before = _agenda_lies_before(process, meeting.floor.stage, following)
    return coming if is_whole(meeting) and lies_before else None


def _agenda_lies_before(process: Process, present: str, following: Stage | None) -> bool:
    """Tell whether the stages of an item, and so the agenda, lie between two of the meeting."""
    names = [each.name for each in process.stages]
    begin = names.index(present) + 1 if present in names else 0
    end = names.index(following.name) if following is not None else len(names)
    return any(each.part is StageOf.ITEM for each in process.stages[begin:end])


def _after_the_agenda(meeting: Meeting, processes: Processes) -> Stage | None:
    """Return the first stage of the meeting as a whole that comes behind those of its items."""
    process = processes.get(meeting.opening.process) if meeting.opening is not None else None
    if process is None:
        return None
    last = max(at for at, each in enumerate(process.stages) if each.part is StageOf.ITEM)
    return next(iter(process.stages[last + 1 :]), None)
