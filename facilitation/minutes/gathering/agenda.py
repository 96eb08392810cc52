"""Items, stages, changes of process, and the rules that were overruled."""

from __future__ import annotations

from facilitation.meeting.agenda.course import left_by_the_whole
from facilitation.meeting.families.agenda.events import (
    ItemStarted,
    OldProcessEnded,
    ProcessBegan,
    ProcessRenewed,
    ProcessResumed,
    ProcessSetAside,
    ProcessSwitched,
    StageEntered,
)
from facilitation.meeting.families.opening.events import RuleOverruled
from facilitation.meeting.families.planning.events import TextBrought
from facilitation.minutes.gathering.gathered import Overruling, Switch
from facilitation.minutes.gathering.progress import Progress


def _started(so_far: Progress, event: ItemStarted | ProcessBegan) -> None:
    processes = so_far.item.processes
    if event.process not in processes[-1:]:
        processes.append(event.process)
    so_far.round = None
    so_far.frozen.clear()
    so_far.gathered.floor_rules.clear()
    # A process begins as its windows open: whoever comes to its opening is not late.
    so_far.sitting.under_way |= isinstance(event, ItemStarted)
    so_far.begin_stretch()
    if isinstance(event, ItemStarted):
        texts = so_far.meeting.proposals.items()
        so_far.tell((label for label, each in texts if each.item == event.number), event.number)


def _brought(so_far: Progress, event: TextBrought) -> None:
    if event.number in so_far.gathered.items:
        so_far.tell((event.label,), event.number)


def _stage_entered(so_far: Progress, event: StageEntered) -> None:
    so_far.begin_stretch()


def _switched(so_far: Progress, event: ProcessSwitched) -> None:
    so_far.frozen.append(so_far.round)
    so_far.round = None
    switch = Switch(so_far.row.at, event.process, so_far.before.floor.process, event.keeper)
    if not so_far.meeting.off_record:
        switch.because, switch.by, switch.agreed = event.because, event.by, event.agreed
    so_far.item.switches.append(switch)
    if event.keeper:
        so_far.take_role("keeper", event.keeper)
    so_far.begin_stretch(switch)


def _renewed(so_far: Progress, event: ProcessRenewed) -> None:
    switch = Switch(so_far.row.at, event.process, so_far.before.floor.process, renewed=True)
    if not so_far.meeting.off_record:
        switch.because = event.because
    so_far.item.switches.append(switch)
    so_far.part_stretch(switch)


def _old_ended(so_far: Progress, event: OldProcessEnded) -> None:
    """Note that what was switched from does not wait; the round in it was over."""
    if so_far.frozen:
        so_far.frozen.pop()
    if so_far.item.switches:
        so_far.item.switches[-1].for_good = True


def _set_aside(so_far: Progress, event: ProcessSetAside) -> None:
    so_far.frozen.insert(left_by_the_whole(so_far.before), so_far.round)


def _resumed(so_far: Progress, event: ProcessResumed) -> None:
    so_far.round = so_far.frozen.pop() if so_far.frozen else None
    noted = so_far.item.switches[-1] if so_far.item.switches else None
    if event.leaving or (noted and noted.back and noted.process == event.process):
        return  # it came back before, and what had waited ended since
    switch = Switch(so_far.row.at, event.process, so_far.before.floor.process, back=True)
    so_far.item.switches.append(switch)
    so_far.part_stretch(switch)
    so_far.hear_again()


def _overruled(so_far: Progress, event: RuleOverruled) -> None:
    if not so_far.meeting.off_record:
        so_far.item.rulings.append(Overruling(event.rule, event.because, event.params))
