"""Credentials: which group sent whom, with how many votes and within which mandate.

The room sees before a decision who is entitled, and what is missing (domain.md §7 and §9).
"""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from facilitation.decisions.catalogue import method_named
from facilitation.decisions.mandates import is_over
from facilitation.meeting.answering import today
from facilitation.meeting.groups.mandates import Carried, mandate_of
from facilitation.meeting.groups.spokes import named_voice, people_of
from facilitation.meeting.state import Meeting


class Lack(StrEnum):
    """What a group lacks to be heard in a decision."""

    NOBODY = "nobody"
    UNNAMED = "unnamed"
    AWAY = "away"
    MANDATE = "mandate"
    ENDED = "ended"


class Credential(msgspec.Struct, frozen=True, gc=False):
    """A group: its delegate and the alternate (0: nobody was named) and who speaks now (0: nobody).

    ``here`` are how many of it are here, ``votes`` how many it casts together, ``mandate`` that of
    whoever speaks now, ``home`` whether it reported how it voted at home.
    """

    group: str
    delegate: int
    alternate: int
    speaks: int
    here: int
    votes: int
    mandate: Carried | None
    home: bool
    lacks: tuple[Lack, ...] = ()


def credentials_of(meeting: Meeting) -> tuple[Credential, ...]:
    """Return every group that is known here, by name."""
    franchise = meeting.franchise
    groups = {
        *(each.group for each in meeting.people.values() if each.group and not each.guest),
        *meeting.spokes.keys(),
        *meeting.alternates.keys(),
        *franchise.group_votes.keys(),
    }
    return tuple(_credential(meeting, each) for each in sorted(groups))


def sent_decide(meeting: Meeting, *, by_group: bool = False) -> bool:
    """Tell whether groups that sent somebody decide: then the room sees first who is sent.

    ``by_group`` is whether the method that would be asked counts groups; else the rules tell.
    """
    rules, franchise = meeting.floor.rules, meeting.franchise
    usual = method_named(rules.methods[0]) if rules.methods else None
    groups = by_group or rules.groups_answer or (usual is not None and usual.by_group)
    sent = meeting.spokes or meeting.alternates or franchise.mandates or franchise.sent
    return bool(sent) and bool(groups or franchise.group_votes or franchise.home)


def _credential(meeting: Meeting, group: str) -> Credential:
    franchise = meeting.franchise
    delegate, alternate = meeting.spokes.get(group, 0), meeting.alternates.get(group, 0)
    speaks = named_voice(meeting, group)
    here = [each for each in people_of(meeting, group) if not meeting.people[each].guest]
    voting = [each for each in here if not meeting.entitled or each in meeting.entitled]
    alone = sum(franchise.weights.get(each, 1) for each in voting)
    votes = franchise.group_votes.get(group, 0) or (
        1 if meeting.floor.rules.groups_answer else alone
    )
    held = mandate_of(meeting, speaks, group)
    found = Credential(
        group, delegate, alternate, speaks, len(here), votes, held, group in franchise.home
    )
    ended = held is not None and is_over(held.terms, today(meeting))
    return replace(found, lacks=(Lack.ENDED,) if ended else _lacks(meeting, found))


def _lacks(meeting: Meeting, each: Credential) -> tuple[Lack, ...]:
    """Return what is missing: somebody here, a delegate, or, where others have one, a mandate."""
    named = bool(each.delegate or each.alternate)
    if not each.here and not each.speaks:
        return (Lack.AWAY if named else Lack.NOBODY,)
    if named and not each.speaks:
        return (Lack.AWAY,)
    if not named and (meeting.spokes or meeting.alternates):
        return (Lack.UNNAMED,)
    given = meeting.franchise.mandates or meeting.franchise.sent
    mandated = bool(given) and not each.mandate and not each.home
    return (Lack.MANDATE,) if mandated and each.speaks else ()
