"""Themes by the view that holds them."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.state import Meeting, Theme
from facilitation.people.names import fold


def themes_here(meeting: Meeting) -> tuple[Theme, ...]:
    return tuple(each for each in meeting.themes if each.item == meeting.item)


def by_view(themes: Iterable[Theme]) -> tuple[tuple[str, tuple[Theme, ...]], ...]:
    """Return each view with its themes, as they began; first, under an empty name, what is shared.

    Shared is what belongs to no view, and what several views call by the same words.
    """
    everything = tuple(themes)
    views: dict[str, set[str]] = {}
    for each in everything:
        views.setdefault(fold(each.text), set()).add(each.view)
    shared: dict[str, Theme] = {}
    apart: dict[str, list[Theme]] = {}
    for each in everything:
        key = fold(each.text)
        if "" in views[key] or len(views[key]) > 1:
            shared.setdefault(key, each)
        else:
            apart.setdefault(each.view, []).append(each)
    found = tuple((view, tuple(held)) for view, held in apart.items())
    return (("", tuple(shared.values())), *found) if shared else found
