"""What happens in a round, done to the state."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import asdict, replace

from facilitation.floor import rounds
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.rounds import events
from facilitation.meeting.state import Meeting


def _round_opened(meeting: Meeting, row: Recorded, event: events.RoundOpened) -> Meeting:
    said = asdict(event)
    del said["asks"]
    begun = rounds.open_round(**said)
    return replace(meeting, floor=replace(meeting.floor, round=begun, rounds=event.number))


def _piece_passed(meeting: Meeting, row: Recorded, event: events.PiecePassed) -> Meeting:
    return with_round(meeting, rounds.pass_soft if event.back else rounds.pass_final)


def _person_skipped(meeting: Meeting, row: Recorded, event: events.PersonSkipped) -> Meeting:
    return with_round(meeting, lambda going: rounds.skip(going, event.person))


def with_round(meeting: Meeting, change: Callable[[rounds.Round], rounds.Round]) -> Meeting:
    """Return the state with the round changed, where one goes on."""
    going = meeting.floor.round
    if going is None:
        return meeting
    return replace(meeting, floor=replace(meeting.floor, round=change(going)))


def _round_ended(meeting: Meeting, row: Recorded, event: events.RoundEnded) -> Meeting:
    ended = meeting.floor.round and rounds.end_round(meeting.floor.round)
    return replace(meeting, floor=replace(meeting.floor, round=None, last_round=ended))
