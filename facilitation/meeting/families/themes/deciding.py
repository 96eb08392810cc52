"""Deciding about themes."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.ready import Rule, both, on_record
from facilitation.meeting.deciding.short_texts import short
from facilitation.meeting.deciding.short_texts import title as title_of
from facilitation.meeting.families.themes import acts, events
from facilitation.meeting.state import Theme
from facilitation.meeting.themes import themes_here
from facilitation.people.names import fold


def _begin(case: Case, act: acts.BeginTheme) -> None:
    on_record(case)
    text, view = short(case, act.text), _view(case, act.view)
    if not text:
        case.refuse("TEXT_NEEDED", ('theme "…"',))
    if any(
        fold(each.text) == fold(text) and each.view == view for each in themes_here(case.meeting)
    ):
        case.already((f'under "{text}"',), name=text)
    case.happen(events.ThemeBegan(text, view))


def _view(case: Case, typed: str) -> str:
    """Return a view as it was called before, capitals and accents alike, else as typed."""
    view = title_of(case, typed)
    known = (each.view for each in case.meeting.themes)
    return next((each for each in known if fold(each) == fold(view)), view)


def _put_under(case: Case, act: acts.PutUnderTheme) -> None:
    on_record(case)
    theme, entry = _theme(case, act.theme), _last_note(case)
    if entry in theme.notes:
        case.already(('theme "…"',), name=theme.text)
    case.happen(events.NotePutUnder(entry, theme.began))


def _theme(case: Case, typed: str) -> Theme:
    wanted = fold(typed)
    here = _any_theme(case)
    exact = [each for each in here if fold(each.text) == wanted]
    found = exact or [each for each in here if wanted and fold(each.text).startswith(wanted)]
    if len(found) != 1:
        case.refuse("UNKNOWN_THEME", tuple(f'under "{each.text}"' for each in here), name=typed)
    return found[0]


def _any_theme(case: Case, _act: object = None) -> tuple[Theme, ...]:
    here = themes_here(case.meeting)
    if not here:
        case.refuse("NO_THEME", ('theme "…"', 'theme "…" view "…"'))
    return here


def _last_note(case: Case, _act: object = None) -> int:
    """Return the note that was written last and still stands."""
    notes = [entry for entry, note in case.meeting.notes.items() if note.text]
    if not notes:
        case.refuse("NO_NOTE", ('note "…"', 'say "…"'))
    last = case.meeting.last_entry
    return last if last in notes else max(notes)


DECIDERS: Deciders = {
    acts.BeginTheme: Rule(_begin, on_record),
    acts.PutUnderTheme: Rule(_put_under, both(on_record, both(_any_theme, _last_note))),
}
