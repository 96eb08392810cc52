"""Groups that answer as groups: who speaks for each, and for which group somebody stands.

Spokes say what their group thinks and do not decide alone (domain.md §7; Seeds for Change,
*spokescouncil*). Where nobody was named, anybody of a group speaks for it.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.decisions.answers import Answer
from facilitation.floor.rounds import Round
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.names import fold, so_called


def groups_answer(meeting: Meeting) -> bool:
    """Tell whether groups decide now, each with one answer: in what is open, else by the rules."""
    decision = meeting.decision
    if decision is not None and decision.verdict is None:
        return bool(decision.spoken_for)
    return meeting.floor.rules.groups_answer


def people_of(meeting: Meeting, group: str) -> tuple[int, ...]:
    """Return those of a group who are here and no guests, by their numbers."""
    if not group:
        return ()
    people = meeting.people.values()
    return tuple(sorted([each.number for each in people if each.here and each.group == group]))


def voices_of(meeting: Meeting, group: str) -> tuple[int, ...]:
    """Return those here who may speak for a group: its spoke, its alternate; else all of it."""
    named = (meeting.spokes.get(group, 0), meeting.alternates.get(group, 0))
    if not any(named):
        return people_of(meeting, group)
    return tuple(each for each in dict.fromkeys(named) if each and meeting.people[each].here)


def voice_of(meeting: Meeting, group: str) -> int:
    """Return who speaks for a group now; 0 where nobody here may."""
    return next(iter(voices_of(meeting, group)), 0)


def named_voice(meeting: Meeting, group: str) -> int:
    """Return the spoke of a group, or the alternate where the spoke is away; 0: none is here."""
    voice = voice_of(meeting, group)
    return voice if voice in {meeting.spokes.get(group, 0), meeting.alternates.get(group, 0)} else 0


def spoken_for_by(meeting: Meeting, person: int) -> tuple[str, ...]:
    """Return the groups for which somebody may speak now, by name."""
    named = {*meeting.spokes.keys(), *meeting.alternates.keys()}
    found = meeting.people.get(person)
    own = {found.group} if found is not None and found.group else set()
    return tuple(each for each in sorted(named | own) if person in voices_of(meeting, each))


def group_called(meeting: Meeting, typed: str, *, whole: bool = False) -> str:
    """Return the group that a name, or its only beginning, means; empty where it is none.

    With ``whole`` only the whole name will do; accents and capitals do not matter.
    """
    groups = {each.group for each in meeting.people.values() if each.group}
    found = so_called(typed, groups, str)
    same = len(found) == 1 and not (whole and fold(found[0]) != fold(typed))
    return found[0] if same else ""


def seats_of_groups(meeting: Meeting, entitled: Iterable[int]) -> tuple[tuple[int, str], ...]:
    """Return somebody who stands for each group of the entitled, with it, by the groups' names.

    It is whoever speaks for the group, else the first of it; nobody stands for two groups.
    """
    members: dict[str, list[int]] = {}
    for each in sorted(entitled):
        group = meeting.people[each].group
        if group:
            members.setdefault(group, []).append(each)
    return _seated(meeting, members)


def _seated(meeting: Meeting, members: dict[str, list[int]]) -> tuple[tuple[int, str], ...]:
    own = {each for found in members.values() for each in found}
    taken: set[int] = set()
    seats = []
    for group, found in sorted(members.items()):
        voice = named_voice(meeting, group)
        outside = voice and voice not in own and voice not in taken
        stands = voice if voice in found or outside else found[0]
        taken.add(stands)
        seats.append((stands, group))
    return tuple(seats)


def seat_of(decision: Decision, group: str) -> int:
    """Return the number that stands for a group in a decision; 0 where none does."""
    return next((each for each, named in decision.spoken_for.items() if named == group), 0)


def seats_here(meeting: Meeting, decision: Decision) -> frozenset[int]:
    """Return those who stand for groups that somebody here may speak for."""
    return frozenset(
        each for each, group in decision.spoken_for.items() if voice_of(meeting, group)
    )


def name_answering(meeting: Meeting, decision: Decision, number: int) -> str:
    """Return how whoever answers is called: the group that they stand for, else the person."""
    group = decision.spoken_for.get(number, "")
    found = meeting.people.get(number)
    return group or (found.name if found is not None else "")


def blocking_unasked(meeting: Meeting, decision: Decision) -> tuple[str, ...]:
    """Return the groups whose block waits for the group's own decision."""
    return tuple(
        name_answering(meeting, decision, each.person)
        for each in decision.given.values()
        if each.answer is Answer.BLOCK and each.provisional
    )


def largest_group(meeting: Meeting) -> int:
    """Return how many are here of the group of whom most are; 0 where nobody has a group."""
    groups = {each.group for each in meeting.people.values() if each.group and each.here}
    return max((len(people_of(meeting, each)) for each in groups), default=0)


def on_the_floor(meeting: Meeting, person: int, due: Round | None = None) -> tuple[str, str]:
    """Return how whoever speaks or waits is called, and what stands beside it.

    Where groups answer it is the group of a spoke, with their name beside; else the name with the
    group. In a round in which all sit, also in one that is ``due``, each speaks for themselves.
    """
    found = meeting.people.get(person)
    name, group = (found.name, found.group) if found is not None else ("", "")
    spoken = stands_for(meeting, person)
    going = meeting.floor.round or due
    if spoken and (going is None or are_groups(meeting, going)):
        return spoken, name
    return name, group


def are_groups(meeting: Meeting, lap: Round) -> bool:
    """Tell whether the seats of a round are those of groups: only their spokes sit in it."""
    return bool(lap.seats) and all(stands_for(meeting, each.person) for each in lap.seats)


def stands_for(meeting: Meeting, person: int) -> str:
    """Return the one group that somebody is named to speak for, where groups answer; else none."""
    if not meeting.floor.rules.groups_answer:
        return ""
    named = [*meeting.spokes.items(), *meeting.alternates.items()]
    groups = {each for each, spoke in named if spoke == person}
    return groups.pop() if len(groups) == 1 else ""


class Council(msgspec.Struct, frozen=True, gc=False):
    """A group in a council: ``spoke`` and ``alternate`` (0: nobody), ``behind`` all others here."""

    group: str
    spoke: int
    alternate: int
    behind: tuple[int, ...]


def council_of(meeting: Meeting) -> tuple[Council, ...]:
    """Return every group of whom somebody is here, with who speaks for it and who sits behind."""
    named = {*meeting.spokes.values(), *meeting.alternates.values()}
    here = {each.group for each in meeting.people.values() if each.group and each.here}
    outside = {*meeting.spokes.keys(), *meeting.alternates.keys()}
    return tuple(
        Council(
            group,
            meeting.spokes.get(group, 0),
            meeting.alternates.get(group, 0),
            tuple(each for each in people_of(meeting, group) if each not in named),
        )
        for group in sorted(here | outside)
    )
