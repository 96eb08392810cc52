"""Deciding what is done with the minutes of this meeting."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.ready import Rule, anybody_known, both
from facilitation.meeting.deciding.short_texts import title as title_of
from facilitation.meeting.families.approval import acts, events

_CORRECTING = ('correct minutes "…" to "…" by NAME',)
_CHANGING = ('correct minutes "…" to "…" by NAME decided "…"',)


def _shape(case: Case, act: acts.ShapeMinutes) -> None:
    life, known = case.meeting.life, case.context.processes
    what = "order" if act.order else "look"
    name, names = getattr(act, what), known.orders if act.order else known.looks
    lines = [f"minutes {what} {each}" for each in names]
    if names and name not in names:
        case.refuse("UNKNOWN_SHAPE", lines, name=name)
    if getattr(life, what) == name:
        case.already(lines, what="shape", name=name)
    case.happen(events.MinutesShaped(act.order, act.look))


def _circulate(case: Case, act: acts.CirculateMinutes) -> None:
    _check_over(case)
    case.happen(events.MinutesCirculated(title_of(case, act.to)))


def _correct(case: Case, act: acts.CorrectMinutes) -> None:
    _check_over(case)
    locked = bool(case.meeting.life.approved)
    if locked and not act.decided.strip():
        case.refuse("MINUTES_LOCKED", _CHANGING)
    if (act.favour or act.against) and act.favour <= act.against:
        case.refuse("NO_MAJORITY", _CORRECTING, favour=act.favour, against=act.against)
    by = case.person(act.by, here=False).number
    votes = act.favour, act.against
    case.happen(events.MinutesCorrected(act.old, act.new, by, *votes, act.decided.strip()))


def _approve(case: Case, act: acts.ApproveOwnMinutes) -> None:
    _check_over(case)
    if case.meeting.life.approved:
        case.already(_CHANGING, what="approved")
    case.happen(events.OwnMinutesApproved(act.on))


def _check_over(case: Case, _act: object = None) -> None:
    """Refuse while the meeting goes on: its minutes still grow."""
    if not case.meeting.closed:
        case.refuse("MINUTES_GROW", ("close meeting",))


DECIDERS: Deciders = {
    acts.ShapeMinutes: _shape,
    acts.CirculateMinutes: Rule(_circulate, _check_over),
    acts.CorrectMinutes: Rule(_correct, both(anybody_known, _check_over)),
    acts.ApproveOwnMinutes: Rule(_approve, _check_over),
}
