"""Deciding the acts that begin, interrupt and end a meeting."""

from __future__ import annotations

from facilitation.meeting.agenda.sittings import is_planned, sits_today
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.floor import end_every_turn, pause_turn
from facilitation.meeting.deciding.open_decision import advise_to_settle
from facilitation.meeting.deciding.ready import decides, do, speaking
from facilitation.meeting.families.agenda.acts import BeginProcess
from facilitation.meeting.families.agenda.deciding import end_item_of_stage
from facilitation.meeting.families.agenda.events import ItemEnded
from facilitation.meeting.families.opening import acts, events
from facilitation.meeting.families.people.deciding import let_go
from facilitation.meeting.families.returning import WentOnWithout
from facilitation.meeting.families.turns.events import GapCounted
from facilitation.meeting.groups.returning import missing_now
from facilitation.meeting.reading import current_item, people_here
from facilitation.meeting.state import Meeting


def _check_not_opened(case: Case, act: acts.OpenMeeting) -> None:
    if case.meeting.opening is not None:
        title, possible = case.meeting.opening.title, ('item "…"', "arrive NAME")
        if act.title.strip() == title:
            case.already(possible, code="ALREADY_OPENED", title=title)
        case.refuse("ALREADY_OPENED", possible, title=title)


@decides(_check_not_opened)
def _open(case: Case, act: acts.OpenMeeting) -> None:
    _check_not_opened(case, act)
    if not act.title.strip():
        case.refuse("TITLE_NEEDED", ('meeting "Title"',))
    if act.after:
        case.refuse("MEETING_NOT_READ", ('meeting "Title"',), name=act.after)
    process = case.process(act.process) if act.process else None
    title, name = act.title.strip(), process.name if process is not None else ""
    case.happen(events.MeetingOpened(title, act.body, act.on, act.at, act.zone, name))
    if process is not None:
        case.keep(process)


def _check_no_break(case: Case, act: acts.TakeBreak) -> None:
    if case.meeting.pause is not None:
        if act.length in (0, case.meeting.pause.length):
            case.already(("reconvene",), code="BREAK_ALREADY")
        case.refuse("BREAK_ALREADY", ("reconvene",))


@decides(_check_no_break)
def _break(case: Case, act: acts.TakeBreak) -> None:
    _check_no_break(case, act)
    pause_turn(case)
    case.happen(events.BreakBegan(act.length))


@decides()
def _end_break(case: Case, act: acts.EndBreak) -> None:
    pause = case.meeting.pause
    if pause is None:
        case.already(("break 15m",), code="NO_BREAK")
    if pause.adjourned:
        _begin_sitting(case, acts.BeginSitting())
        return
    missing, awaited = missing_now(case.meeting), case.meeting.awaited
    case.happen(events.BreakEnded(_item_time_since(case, pause.tick)))
    for each in missing:
        let_go(case, case.meeting.people[each])
    if awaited:
        case.happen(WentOnWithout(missing))


def _check_sits(case: Case, act: acts.Adjourn) -> None:
    pause = case.meeting.pause
    if is_planned(case.meeting):
        case.refuse("NOT_BEGUN", ("planned for DATE CLOCK", "sitting"))
    if pause is not None and pause.adjourned:
        if act.until in ("", pause.until):
            case.already(("sitting",), code="SITTING_ENDED")
        case.refuse("SITTING_ENDED", ("sitting",))


@decides(_check_sits)
def _adjourn(case: Case, act: acts.Adjourn) -> None:
    _check_sits(case, act)
    pause_turn(case)
    case.happen(events.SittingEnded(act.until))


def _check_another_day(case: Case, act: acts.BeginSitting) -> None:
    """Refuse where the present sitting began today and nobody adjourned it."""
    if sits_today(case.meeting, case.context.moment.at):
        case.refuse("SITTING_GOES_ON", ("adjourn",))


@decides(_check_another_day)
def _begin_sitting(case: Case, act: acts.BeginSitting) -> None:
    """Begin another sitting; a turn that nobody ended ends with what was done last."""
    _check_another_day(case, act)
    planned = is_planned(case.meeting)
    last = case.meeting.pause or case.meeting
    case.happen(events.SittingBegan(_item_time_since(case, last.tick)))
    if isinstance(last, Meeting):
        end_every_turn(case, tick=last.tick)
    if act.afresh:
        for person in people_here(case.meeting):
            let_go(case, person)
    opening = case.meeting.opening
    if planned and opening is not None and opening.process:
        do(case, BeginProcess())


@decides()
def _close(case: Case, act: acts.CloseMeeting) -> None:
    advise_to_settle(case)
    end_every_turn(case)
    end_item_of_stage(case)
    if case.meeting.item:
        case.happen(ItemEnded(case.meeting.item))
    case.happen(events.MeetingClosed())


@decides(speaking)
def _count_on(case: Case, act: acts.CountOn) -> None:
    turn = speaking(case)
    if act.missing < 0:
        case.refuse("BAD_LENGTH", ("count on 0:45",))
    case.happen(GapCounted(turn.id, act.missing))


def _item_time_since(case: Case, tick: int) -> int:
    """Return how much of the present item's time lies between a tick and now, in ms."""
    item = current_item(case.meeting)
    if item is None or item.began is None:
        return 0
    return max(0, case.tick - max(item.began, tick))
