"""Whose turns count, and since when."""

from __future__ import annotations

from facilitation.language.verb import verb
from facilitation.meeting.families.counting import CarryTurnsFrom, CountTurns

VERBS = (
    verb("count turns by item|meeting|series", CountTurns, "count turns by meeting"),
    verb('carry turns from "TITLE"', CarryTurnsFrom, 'carry turns from "Winter assembly"'),
)
