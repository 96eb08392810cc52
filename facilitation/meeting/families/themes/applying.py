"""What happens to themes, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.themes import events
from facilitation.meeting.state import Meeting, Theme


def _began(meeting: Meeting, row: Recorded, event: events.ThemeBegan) -> Meeting:
    theme = Theme(row.seq, event.text, event.view, meeting.item)
    return replace(meeting, themes=(*meeting.themes, theme))


def _put_under(meeting: Meeting, row: Recorded, event: events.NotePutUnder) -> Meeting:
    return replace(
        meeting,
        themes=tuple(_with_note(each, event.entry, event.theme) for each in meeting.themes),
    )


def _with_note(theme: Theme, entry: int, put: int) -> Theme:
    """Return a theme with a note or without: a note belongs to one theme."""
    others = tuple(each for each in theme.notes if each != entry)
    if theme.began == put:
        return replace(theme, notes=(*others, entry))
    return theme if others == theme.notes else replace(theme, notes=others)
