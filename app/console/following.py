"""What Space does now, and who would get the floor by it."""

from collections.abc import Sequence

from facilitation.floor import rounds
from facilitation.floor.entries import Kind
from facilitation.floor.places import Place
from facilitation.floor.turns import TurnKind
from facilitation.meeting.acts.act import Act
from facilitation.meeting.acts.turns import Done, Next
from facilitation.meeting.state import Meeting


def following_act(meeting: Meeting) -> Act:
    """Return ``next`` where somebody waits or a round goes on, else ``done``."""
    floor = meeting.floor
    waits = floor.stack.entries or floor.questions or floor.waiting or floor.round is not None
    return Next() if waits or floor.turn is None else Done()


def following_person(meeting: Meeting, places: Sequence[Place]) -> int:
    """Return who would have the floor after Space; 0 for nobody.

    ``places`` is the stack in its order, which need not be worked out once more.
    """
    floor = meeting.floor
    if floor.turn is not None and floor.turn.kind is TurnKind.PROCESS and floor.waiting:
        return floor.waiting[-1].turn.person
    if floor.round is not None:
        return rounds.upcoming(floor.round) or 0
    first = places[0] if places and not places[0].held else None
    waiting = first.entry.person if first is not None else 0
    if first is not None and first.entry.kind is Kind.PROCESS:
        return waiting
    asked = (floor.heard[each] for each in floor.questions)
    return next((each for each in asked if meeting.people[each].here), waiting)
