"""Letting those come in who are named at the door."""

from __future__ import annotations

from collections.abc import Mapping

from facilitation.exchange.pasted_names import Came
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold


def arrivals_of(
    meeting: Meeting,
    came: tuple[Came, ...],
    known: Mapping[str, str],
    *,
    group: str = "",
    speakers: str = "",
    guest: bool = False,
) -> tuple[tuple[Arrive, ...], tuple[str, ...]]:
    """Return the acts by which they come in, one for each group, and who was here already.

    A group stands beside the name, is given for all, or is the one that is ``known`` of a person
    from earlier meetings, by folded name.
    """
    here = {key for each in meeting.people.values() if each.here for key in each.keys}
    groups: dict[str, list[str]] = {}
    already: list[str] = []
    for each in came:
        if fold(each.name) in here and not (each.group or group or speakers):
            already.append(each.name)
            continue
        of = each.group or group or known.get(fold(each.name), "")
        groups.setdefault(of, []).append(each.name)
    acts = tuple(
        Arrive(tuple(names), of, "" if guest else speakers, guest) for of, names in groups.items()
    )
    return acts, tuple(already)
