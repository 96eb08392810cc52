"""Who is back from a recess and who is missing, by group; what is needed for a quorum."""

from __future__ import annotations

import msgspec

from facilitation.decisions.fractions import Share, least, strict_by_custom
from facilitation.meeting.groups.spokes import seats_of_groups, voices_of
from facilitation.meeting.reading import quorum_share
from facilitation.meeting.state import Meeting
from facilitation.people.person import Person


class GroupBack(msgspec.Struct, frozen=True):
    """Of one group (empty: of none) who is back and who is missing, each in order of numbers."""

    group: str
    back: tuple[Person, ...]
    missing: tuple[Person, ...]


class Presence(msgspec.Struct, frozen=True, gc=False):
    """Of those entitled: how many are here, how many there are, how many are needed (0: nobody).

    They are ``groups`` where groups decide.
    """

    here: int
    entitled: int
    needed: int
    groups: bool = False

    @property
    def enough(self) -> bool:
        return self.here >= self.needed


def is_away(meeting: Meeting, person: Person) -> bool:
    """Tell whether somebody has gone, or is not back from the recess that lasts."""
    return not person.here or person.number in meeting.awaited


def has_been_here(meeting: Meeting, person: int) -> bool:
    """Tell whether somebody who comes was here before: left, or is called back from a recess."""
    return meeting.people[person].left or person in meeting.called_back


def by_group(meeting: Meeting) -> tuple[GroupBack, ...]:
    """Return the groups of those here or awaited, in the order in which they are first met.

    After the meeting went on without some, these are missing until they are back or leave.
    """
    found: dict[str, tuple[list[Person], list[Person]]] = {}
    for each in sorted(meeting.people.values(), key=lambda one: one.number):
        missing = each.number in meeting.awaited
        if missing or each.here:
            found.setdefault(each.group, ([], []))[missing].append(each)
    return tuple(GroupBack(group, tuple(b), tuple(m)) for group, (b, m) in found.items())


def missing_now(meeting: Meeting) -> tuple[int, ...]:
    """Return whom the meeting would go on without; nobody where nobody at all was noted as back.

    Then nobody looked, and everybody counts as here, as after any break.
    """
    return tuple(sorted(meeting.awaited)) if noted_back(meeting) else ()


def noted_back(meeting: Meeting) -> tuple[int, ...]:
    """Return who of those called back from a recess is noted as back, in order of numbers."""
    back = sorted(meeting.called_back - meeting.awaited)
    return tuple(each for each in back if meeting.people[each].here)


def missing_of(meeting: Meeting, group: str) -> int:
    """Return how many of a group are missing."""
    return sum(len(each.missing) for each in by_group(meeting) if each.group == group)


def presence(meeting: Meeting) -> Presence:
    """Return how many of those who decide are here and back, and how many the quorum needs.

    Entitled is whoever was named, else everybody who is no guest.
    """
    everybody = meeting.people.values()
    entitled = meeting.entitled or tuple([each.number for each in everybody if not each.guest])
    share = Share(*quorum_share(meeting))
    if meeting.floor.rules.groups_answer:
        return _presence_of_groups(meeting, entitled, share)
    people = [each for each in meeting.people.among(entitled) if each.here]
    here = len([each for each in people if each.number not in meeting.awaited])
    needed = least(share, len(entitled), strict_by_custom(share)) if entitled else 0
    return Presence(here, len(entitled), needed)


def _presence_of_groups(meeting: Meeting, entitled: tuple[int, ...], share: Share) -> Presence:
    """Return the same of groups, where groups decide: is somebody here who speaks for it."""
    groups = [group for _, group in seats_of_groups(meeting, entitled)]
    people = meeting.people
    here = sum(
        any(not is_away(meeting, people[each]) for each in voices_of(meeting, group))
        for group in groups
    )
    needed = least(share, len(groups), strict_by_custom(share)) if groups else 0
    return Presence(here, len(groups), needed, groups=True)
