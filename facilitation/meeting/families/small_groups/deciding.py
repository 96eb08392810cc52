"""Deciding about small groups."""

from __future__ import annotations

from facilitation.floor.grouping import How, make_groups
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.floor import pause_turn
from facilitation.meeting.deciding.for_groups import group_meant
from facilitation.meeting.deciding.labels import label_of
from facilitation.meeting.deciding.offering import to_make_groups
from facilitation.meeting.deciding.ready import both, decides, on_record
from facilitation.meeting.families.small_groups.acts import EndGroups, MakeGroups, ReportGroup
from facilitation.meeting.families.small_groups.events import GroupReported, GroupsEnded, GroupsMade
from facilitation.meeting.reading import count_here, people_here
from facilitation.meeting.state import SmallGroups

_SMALLEST = 2


def _could_make(case: Case, act: MakeGroups) -> None:
    _check_no_groups(case)
    here = count_here(case.meeting)
    if here <= _SMALLEST:
        case.refuse("BAD_GROUP_SIZE", to_make_groups(case), here=here)


@decides(_could_make)
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
    question = case.short(act.question)
    label = label_of(case, act.label) if act.label else ""
    if label and label not in case.meeting.proposals:
        case.refuse("NOT_A_PROPOSAL", tuple(case.meeting.proposals), label=label)
    pause_turn(case)
    case.happen(GroupsMade(groups, act.how, act.size, act.length, seed, question, label))


def _check_no_groups(case: Case) -> None:
    if case.meeting.small_groups is not None:
        case.refuse("GROUPS_ALREADY", ("end groups", 'group 1 says "…"'))


def _groups(case: Case, _act: object = None) -> SmallGroups:
    groups = case.meeting.small_groups
    if groups is None:
        case.refuse("NO_GROUPS", to_make_groups(case))
    return groups


@decides(both(_groups, on_record))
def _report(case: Case, act: ReportGroup) -> None:
    groups = _groups(case)
    number = _number_of(case, groups, act.group) if act.group else act.number
    if not 1 <= number <= len(groups.groups):
        case.refuse("NO_SUCH_GROUP", ('group 1 says "…"',), last=len(groups.groups))
    if not act.text.strip():
        case.refuse("TEXT_NEEDED", (f'group {number} says "…"',))
    case.happen(GroupReported(number, act.text.strip()))


def _number_of(case: Case, groups: SmallGroups, typed: str) -> int:
    """Return the number of the small group that is of one group; 0 where there is none.

    Those who came late were put to the others, so whoever was there first tells.
    """
    named = group_meant(case, typed, 'group {} says "…"')
    people = case.meeting.people
    by_group = groups.how == How.BY_GROUP
    firsts = [people[each[0]].group for each in groups.groups] if by_group else []
    found = [number for number, group in enumerate(firsts, start=1) if group == named]
    if len(found) > 1:
        lines = [f'group {number} says "…"' for number in found]
        case.refuse("NO_SUCH_GROUP", lines, last=len(groups.groups))
    return found[0] if found else 0


@decides()
def _end(case: Case, act: EndGroups) -> None:
    if case.meeting.small_groups is None:
        case.already(to_make_groups(case), code="NO_GROUPS")
    case.happen(GroupsEnded())
