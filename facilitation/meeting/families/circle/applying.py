"""Seats, prompts, spokes and silence, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.circle import events
from facilitation.meeting.state import Meeting, Silence


def _seats_arranged(meeting: Meeting, row: Recorded, event: events.SeatsArranged) -> Meeting:
    return replace(meeting, seating=event.people)


def _prompt_written(meeting: Meeting, row: Recorded, event: events.PromptWritten) -> Meeting:
    before, after = meeting.prompts[: event.number - 1], meeting.prompts[event.number :]
    return replace(meeting, prompts=(*before, event.text, *after))


def _prompt_dropped(meeting: Meeting, row: Recorded, event: events.PromptDropped) -> Meeting:
    before, after = meeting.prompts[: event.number - 1], meeting.prompts[event.number :]
    return replace(meeting, prompts=(*before, *after))


def _spoke_named(meeting: Meeting, row: Recorded, event: events.SpokeNamed) -> Meeting:
    return replace(meeting, spokes=meeting.spokes.set(event.group, event.person))


def _alternate_named(meeting: Meeting, row: Recorded, event: events.AlternateNamed) -> Meeting:
    return replace(meeting, alternates=meeting.alternates.set(event.group, event.person))


def _silence_began(meeting: Meeting, row: Recorded, event: events.SilenceBegan) -> Meeting:
    return replace(meeting, silence=Silence(row.tick, event.length, event.resumes))


def _silence_ended(meeting: Meeting, row: Recorded, event: events.SilenceEnded) -> Meeting:
    return replace(meeting, silence=None, free=row.tick)
