"""Deciding what belongs to the frame of the minutes."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.ready import Rule, anybody_known, both, on_record
from facilitation.meeting.deciding.short_texts import title as title_of
from facilitation.meeting.families.formalities import acts, events
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled
from facilitation.meeting.levels import level_of
from facilitation.process.process import Level


def _name_kind(case: Case, act: acts.NameKind) -> None:
    case.happen(events.KindNamed(title_of(case, act.kind)))


def _convene(case: Case, act: acts.Convene) -> None:
    case.happen(events.NextConvened(act.on, title_of(case, act.at)))


def _approve(case: Case, act: acts.ApproveMinutes) -> None:
    case.happen(events.MinutesApproved(act.of, act.corrected.strip()))


def _report(case: Case, act: acts.Report) -> None:
    on_record(case)
    case.happen(events.ReportGiven(case.person(act.person).number, act.text))


def _read_out(case: Case, act: acts.ReadOut) -> None:
    _check_kept(case)
    if case.meant(act.person):
        person = case.person(act.person, here=False).number
    else:
        person = len(case.meeting.people) + 1
        absent = Enrolled(person, title_of(case, act.person), here=False)
        case.happen(PeopleEnrolled((absent,)))
    case.happen(events.ContributionRead(person, act.text))


def _check_kept(case: Case, _act: object = None) -> None:
    """Refuse where nothing is kept of what is said (domain.md section 2, *Record*)."""
    on_record(case)
    floor = case.meeting.floor
    level = level_of(case.context.processes, floor.process, floor.stage, floor.level)
    if level is Level.NONE and not case.meeting.closed:
        case.refuse("NOTHING_KEPT", ('agreed "…"', "stage next"))


def _keep(case: Case, act: acts.KeepMinutes) -> None:
    name = title_of(case, act.name)
    before = case.meeting.life.earlier.get(act.of)
    if before is not None and before.sha256 == act.sha256:
        case.already(("minutes of DATE from FILE",), what="minutes_kept", name=before.name)
    case.happen(events.EarlierMinutesKept(act.of, name, act.size, act.sha256))


def _keep_from(case: Case, act: acts.KeepMinutesFrom) -> None:
    """Refuse: only whoever can read files can keep a copy of one."""
    case.refuse("FILE_NOT_READ", (f"minutes of {act.of} from FILE",), file=act.path)


DECIDERS: Deciders = {
    acts.NameKind: _name_kind,
    acts.Convene: _convene,
    acts.ApproveMinutes: _approve,
    acts.Report: Rule(_report, both(anybody_known, on_record)),
    acts.KeepMinutes: _keep,
    acts.KeepMinutesFrom: _keep_from,
    acts.ReadOut: Rule(_read_out, _check_kept),
}
