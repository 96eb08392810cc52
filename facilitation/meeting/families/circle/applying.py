"""Seats, prompts, spokes and silence, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying.step import Steps
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.circle.events import (
    PromptDropped,
    PromptWritten,
    SeatsArranged,
    SilenceBegan,
    SilenceEnded,
    SpokeNamed,
)
from facilitation.meeting.state import Meeting, Silence


def _seats_arranged(meeting: Meeting, row: Recorded, event: SeatsArranged) -> Meeting:
    return replace(meeting, seating=event.people)


def _prompt_written(meeting: Meeting, row: Recorded, event: PromptWritten) -> Meeting:
    before, after = meeting.prompts[: event.number - 1], meeting.prompts[event.number :]
    return replace(meeting, prompts=(*before, event.text, *after))


def _prompt_dropped(meeting: Meeting, row: Recorded, event: PromptDropped) -> Meeting:
    before, after = meeting.prompts[: event.number - 1], meeting.prompts[event.number :]
    return replace(meeting, prompts=(*before, *after))


def _spoke_named(meeting: Meeting, row: Recorded, event: SpokeNamed) -> Meeting:
    return replace(meeting, spokes=meeting.spokes.set(event.group, event.person))


def _silence_began(meeting: Meeting, row: Recorded, event: SilenceBegan) -> Meeting:
    return replace(meeting, silence=Silence(row.tick, event.length, event.resumes))


def _silence_ended(meeting: Meeting, row: Recorded, event: SilenceEnded) -> Meeting:
    return replace(meeting, silence=None, free=row.tick)


STEPS: Steps = {
    SeatsArranged: _seats_arranged,
    PromptWritten: _prompt_written,
    PromptDropped: _prompt_dropped,
    SpokeNamed: _spoke_named,
    SilenceBegan: _silence_began,
    SilenceEnded: _silence_ended,
}
