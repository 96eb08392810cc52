"""Themes, gathered by view."""

from __future__ import annotations

from facilitation.language.forms import TITLE, WORDS
from facilitation.language.verb import verb
from facilitation.meeting.families import themes as acts

VERBS = (
    verb(
        'theme "…" [view "…"]',
        acts.BeginTheme,
        'theme "Who holds the keys" view "structure first"',
        text=TITLE,
        view=WORDS,
    ),
    verb('under "…"', acts.PutUnderTheme, 'under "Who holds the keys"', theme=TITLE),
)
