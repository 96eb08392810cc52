"""Themes as they were gathered: first what all share, then by view; nobody is named for one."""

from __future__ import annotations

from collections.abc import Iterator

from app.papers.plainly import bullets, heading, strong
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.meeting.state import Theme
from facilitation.meeting.themes import by_view
from facilitation.minutes.blocks import Block
from facilitation.minutes.gathering.gathered import Treated


def themes(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield the themes of an item under their views."""
    found = [each for each in telling.meeting.themes if each.began in item.themes]
    if not found:
        return
    yield heading(2, telling.words.title_themes)
    text = telling.voices(item.number).text
    for view, under in by_view(found):
        title = telling.words.of_view(text(view)) if view else telling.words.shared
        yield strong(title)
        yield bullets(_said(telling, item, e) for e in under)


def _said(telling: Telling, item: Treated, theme: Theme) -> str:
    said = telling.voices(item.number).text(theme.text)
    return telling.words.with_notes(said, len(theme.notes)) if theme.notes else said


SECTIONS = (Section("themes", Scope.ITEM, themes, headed=True, rests_on=("themes",)),)
