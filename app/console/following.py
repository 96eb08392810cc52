"""What Space does now, and who would get the floor by it."""

from facilitation.floor import rounds, stack
from facilitation.floor.entries import Entry, Kind
from facilitation.floor.turns import TurnKind
from facilitation.meeting.acts.act import Act
from facilitation.meeting.acts.floor import Done, Next
from facilitation.meeting.state import Floor, Meeting


def following_act(meeting: Meeting) -> Act:
    """Return ``next`` where somebody waits or a round goes on, else ``done``."""
    floor = meeting.floor
    waits = floor.stack.entries or floor.questions or floor.waiting or floor.round is not None
    return Next() if waits or floor.turn is None else Done()


def following_person(meeting: Meeting) -> int:
    """Return who would have the floor after Space; 0 for nobody."""
    floor = meeting.floor
    if floor.turn is not None and floor.turn.kind is TurnKind.PROCESS and floor.waiting:
        return floor.waiting[-1].turn.person
    if floor.round is not None:
        return rounds.upcoming(floor.round) or 0
    return _next_in_stack(meeting, floor)


def _next_in_stack(meeting: Meeting, floor: Floor) -> int:
    first = stack.first(floor.stack, floor.tally)
    waiting = first.person if isinstance(first, Entry) else 0
    if isinstance(first, Entry) and first.kind is Kind.PROCESS:
        return waiting
    asked = (floor.heard[each] for each in floor.questions)
    return next((each for each in asked if meeting.people[each].here), waiting)
