"""Deciding about small groups."""

from __future__ import annotations

from facilitation.floor.grouping import How, make_groups
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.floor import pause_turn
from facilitation.meeting.deciding.labels import label_of
from facilitation.meeting.deciding.offering import to_make_groups
from facilitation.meeting.deciding.ready import Rule, both, on_record
from facilitation.meeting.deciding.short_texts import short
from facilitation.meeting.families.small_groups.acts import EndGroups, MakeGroups, ReportGroup
from facilitation.meeting.families.small_groups.events import GroupReported, GroupsEnded, GroupsMade
from facilitation.meeting.reading import count_here, people_here
from facilitation.meeting.state import SmallGroups

_SMALLEST = 2


def _make(case: Case, act: MakeGroups) -> None:
    _check_no_groups(case)
    if act.how not in set(How):
        case.refuse("UNKNOWN_GROUPING", [f"groups of 4 {each}" for each in How], name=act.how)
    here = people_here(case.meeting)
    if act.size < _SMALLEST or len(here) <= act.size:
        case.refuse("BAD_GROUP_SIZE", to_make_groups(case), here=len(here))
    group_of = {each.number: each.group for each in here}
    seed = case.context.moment.at
    groups = make_groups(list(group_of), group_of, act.size, How(act.how), seed)
    question = short(case, act.question)
    label = label_of(case, act.label) if act.label else ""
    if label and label not in case.meeting.proposals:
        case.refuse("NOT_A_PROPOSAL", tuple(case.meeting.proposals), label=label)
    pause_turn(case)
    case.happen(GroupsMade(groups, act.how, act.size, act.length, seed, question, label))


def _check_no_groups(case: Case) -> None:
    if case.meeting.small_groups is not None:
        case.refuse("GROUPS_ALREADY", ("end groups", 'group 1 says "…"'))


def _could_make(case: Case, act: MakeGroups) -> None:
    _check_no_groups(case)
    here = count_here(case.meeting)
    if here <= _SMALLEST:
        case.refuse("BAD_GROUP_SIZE", to_make_groups(case), here=here)


def _report(case: Case, act: ReportGroup) -> None:
    groups = _groups(case)
    if not 1 <= act.number <= len(groups.groups):
        case.refuse("NO_SUCH_GROUP", ('group 1 says "…"',), last=len(groups.groups))
    if not act.text.strip():
        case.refuse("TEXT_NEEDED", (f'group {act.number} says "…"',))
    case.happen(GroupReported(act.number, act.text.strip()))


def _end(case: Case, act: EndGroups) -> None:
    if case.meeting.small_groups is None:
        case.already(to_make_groups(case), code="NO_GROUPS")
    case.happen(GroupsEnded())


def _groups(case: Case, _act: object = None) -> SmallGroups:
    groups = case.meeting.small_groups
    if groups is None:
        case.refuse("NO_GROUPS", to_make_groups(case))
    return groups


DECIDERS: Deciders = {
    MakeGroups: Rule(_make, _could_make),
    ReportGroup: Rule(_report, both(_groups, on_record)),
    EndGroups: _end,
}
