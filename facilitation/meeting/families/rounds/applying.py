"""What happens in a round, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.floor import rounds
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.rounds import events
from facilitation.meeting.state import Meeting


def _round_opened(meeting: Meeting, row: Recorded, event: events.RoundOpened) -> Meeting:
    begun = rounds.open_round(
        event.number,
        event.people,
        event.start,
        event.forward,
        event.mode,
        event.prompt,
        absent=event.absent,
    )
    return replace(meeting, floor=replace(meeting.floor, round=begun, rounds=event.number))


def _piece_passed(meeting: Meeting, row: Recorded, event: events.PiecePassed) -> Meeting:
    going = meeting.floor.round
    if going is None:
        return meeting
    passed = (rounds.pass_soft if event.back else rounds.pass_final)(going)
    return replace(meeting, floor=replace(meeting.floor, round=passed))


def _person_skipped(meeting: Meeting, row: Recorded, event: events.PersonSkipped) -> Meeting:
    going = meeting.floor.round
    if going is None:
        return meeting
    return replace(meeting, floor=replace(meeting.floor, round=rounds.skip(going, event.person)))


def _round_ended(meeting: Meeting, row: Recorded, event: events.RoundEnded) -> Meeting:
    ended = meeting.floor.round and rounds.end_round(meeting.floor.round)
    return replace(meeting, floor=replace(meeting.floor, round=None, last_round=ended))
