"""Deciding corrections of the clock: a turn that was begun, paused, resumed or ended too late."""

from __future__ import annotations

from facilitation.floor import turns
from facilitation.floor.clock import Mark, first_stop, last_start, recorded, stopped
from facilitation.floor.turns import Turn
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.floor import end_turn, hear_points, pause_turn
from facilitation.meeting.deciding.offering import to_speak
from facilitation.meeting.deciding.ready import decides, speaking
from facilitation.meeting.families.turns.acts import CorrectClock
from facilitation.meeting.families.turns.events import ClockCorrected, TurnResumed
from facilitation.meeting.state import Floor

_SECOND = 1000


def _anything_to_correct(case: Case, act: CorrectClock) -> None:
    match Mark(act.what):
        case Mark.PAUSED:
            speaking(case)
        case Mark.RESUMED:
            _paused_once(case)
        case Mark.BEGAN | Mark.ENDED:
            _present_or_last(case)


@decides(_anything_to_correct)
def _correct(case: Case, act: CorrectClock) -> None:
    correct = {Mark.BEGAN: _began, Mark.PAUSED: _paused, Mark.RESUMED: _resumed, Mark.ENDED: _ended}
    correct[Mark(act.what)](case, case.tick - act.ago)


def _present_or_last(case: Case) -> Turn:
    turn = case.meeting.floor.turn or case.meeting.floor.last
    if turn is None:
        case.refuse("NOBODY_SPEAKING", to_speak(case))
    return turn


def _began(case: Case, tick: int) -> None:
    turn = _present_or_last(case)
    earliest, latest = turn.free, first_stop(turn)
    rest = turns.left(turn)
    if latest is None:
        latest = case.tick
    elif rest is not None:
        earliest = max(earliest, turn.started - rest)
    _check(case, turn, Mark.BEGAN, tick, earliest, latest)
    _note(case, turn, Mark.BEGAN, tick)


def _paused(case: Case, tick: int) -> None:
    turn = speaking(case)
    latest = case.tick if turns.running(turn) else _stops_by(case, turn)
    _check(case, turn, Mark.PAUSED, tick, last_start(turn), latest)
    pause_turn(case)
    _note(case, turn, Mark.PAUSED, tick)


def _resumed(case: Case, tick: int) -> None:
    turn = _paused_once(case)
    earliest = max(case.meeting.free, stopped(turn))
    if _something_else(case) is not None:
        earliest = case.tick
    _check(case, turn, Mark.RESUMED, tick, earliest, case.tick)
    if not turns.running(turn):
        case.happen(TurnResumed(turn.id))
    _note(case, turn, Mark.RESUMED, tick)


def _paused_once(case: Case) -> Turn:
    turn = speaking(case)
    if turns.running(turn) and not turn.runs:
        case.refuse("NEVER_PAUSED", ("pause",), name=_name(case, turn))
    return turn


def _ended(case: Case, tick: int) -> None:
    """End the turn that ran then: the present one, or the one that ended before it."""
    floor = case.meeting.floor
    turn, last = floor.turn, floor.last
    if turn is not None and not _before(floor, tick):
        _check(case, turn, Mark.ENDED, tick, max(last_start(turn), case.meeting.free), case.tick)
        _end(case, turn, tick)
        return
    if last is None or last.ended is None:
        case.refuse("NOBODY_SPEAKING", to_speak(case))
    latest = _stops_by(case, last) if turn is None else last.ended
    _check(case, last, Mark.ENDED, tick, max(last_start(last), last.beside), latest)
    _move_end(case, last, tick)


def _before(floor: Floor, tick: int) -> bool:
    """Tell whether a moment lies in the turn that ended last, and not in the present one."""
    turn, last = floor.turn, floor.last
    if turn is None or last is None or last.ended is None:
        return turn is None
    return tick < last_start(turn) and last.started <= tick <= last.ended


def _end(case: Case, turn: Turn, tick: int) -> None:
    """End the present turn at an earlier moment; whoever it interrupted has gone on since."""
    interrupted = bool(case.meeting.floor.waiting)
    end_turn(case)
    _move_end(case, turn, tick)
    if interrupted:
        hear_points(case)


def _move_end(case: Case, turn: Turn, tick: int) -> None:
    """Let a turn have ended at another moment, and what it interrupted have gone on then."""
    last, after = case.meeting.floor.last, case.meeting.floor.turn
    was = last.ended if last is not None else None
    _note(case, turn, Mark.ENDED, tick)
    if after is not None and turn.interrupts == after.id and after.since == was:
        _note(case, after, Mark.RESUMED, tick)


def _note(case: Case, turn: Turn, mark: Mark, tick: int) -> None:
    """Put a correction into the record, unless it says what is recorded already."""
    floor = case.meeting.floor
    found = next((e for e in (floor.turn, floor.last) if e is not None and e.id == turn.id), turn)
    was = recorded(found, mark)
    if was == tick and not case.events:
        case.already(("undo",))
    if was is not None and was != tick:
        case.happen(ClockCorrected(turn.id, turn.person, mark.value, tick, was))


def _check(case: Case, turn: Turn, mark: Mark, tick: int, earliest: int, latest: int) -> None:
    """Refuse a moment at which this cannot have happened, and say when it can."""
    if earliest <= tick <= latest:
        return
    first, last = (case.tick - earliest) // _SECOND, -(-(case.tick - latest) // _SECOND)
    edges = dict.fromkeys((first, last)) if first >= last else {}
    was = recorded(turn, mark)
    others = [_length(each) for each in edges if case.tick - each * _SECOND != was]
    if not others:
        case.refuse("CLOCK_FIXED", ("undo",))
    case.refuse(
        "CLOCK_NOT_THEN",
        tuple(f"{mark} {each} ago" for each in others),
        name=_name(case, turn),
        mark=mark,
        earliest=_length(first),
        latest=_length(last),
    )


def _stops_by(case: Case, turn: Turn) -> int:
    """Return until when the stop of a turn may be moved: its hard limit, and what came after."""
    meeting = case.meeting
    stop = stopped(turn) if turn.ended is None else turn.ended
    if meeting.free > stop:
        return stop
    began, rest = _something_else(case), turns.left(turn)
    latest = case.tick if began is None else max(stop, began)
    ran_until_then = stopped(turn) == stop
    return latest if rest is None or not ran_until_then else min(latest, stop + rest)


def _something_else(case: Case) -> int | None:
    """Return since when there is a break, silence, or small groups; None: there is nothing."""
    meeting = case.meeting
    if meeting.pause is not None:
        return meeting.pause.tick
    together = meeting.silence or meeting.small_groups
    return together.began if together is not None else None


def _name(case: Case, turn: Turn) -> str:
    return case.meeting.people[turn.person].name


def _length(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
