"""Who is proposed for the role that is spoken about, read off the state."""

from __future__ import annotations

from collections.abc import Mapping

from facilitation.meeting.state import Meeting, Nomination


def nominations_here(meeting: Meeting) -> tuple[Nomination, ...]:
    """Return who was proposed on the item that is treated, in the order of those who did."""
    return tuple(each for each in meeting.nominations if each.item == meeting.item)


def by_candidate(meeting: Meeting) -> Mapping[int, tuple[Nomination, ...]]:
    """Return what was said for each person, whoever has been named by most first."""
    found: dict[int, list[Nomination]] = {}
    for each in nominations_here(meeting):
        found.setdefault(each.person, []).append(each)
    ordered = sorted(found.items(), key=lambda pair: -len(pair[1]))
    return {person: tuple(said) for person, said in ordered}
