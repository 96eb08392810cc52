"""Themes: what was said, gathered by view and not by person (domain.md §9, two opposed camps)."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import NotesAct
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import both, decides, on_record
from facilitation.meeting.event import MinutesEvent, Recorded
from facilitation.meeting.state import Meeting, Theme
from facilitation.meeting.themes import themes_here
from facilitation.people.names import fold, so_called


class BeginTheme(NotesAct, frozen=True):
    """Begin a theme in people's own words; ``view`` is the side that holds it (empty: both do)."""

    text: str
    view: str = ""


class PutUnderTheme(NotesAct, frozen=True):
    """Put the last note under a theme, named by its words or their only beginning."""

    theme: str


class ThemeBegan(MinutesEvent, frozen=True, gc=False):
    """A theme began; ``view`` is the side that holds it (empty: both do)."""

    text: str
    view: str = ""


class NotePutUnder(MinutesEvent, frozen=True, gc=False):
    """A note, at that place of the record, belongs to the theme that began at another."""

    entry: int
    theme: int

    def entry_of(self, seq: int) -> int:  # noqa: ARG002 - it is about the note
        return self.entry


@decides(on_record)
def _begin(case: Case, act: BeginTheme) -> None:
    on_record(case)
    text, view = case.short(act.text, 'theme "…"'), _view(case, act.view)
    if any(
        fold(each.text) == fold(text) and each.view == view for each in themes_here(case.meeting)
    ):
        case.already((f'under "{text}"',), name=text)
    case.happen(ThemeBegan(text, view))


def _view(case: Case, typed: str) -> str:
    """Return a view as it was called before, capitals and accents alike, else as typed."""
    view = case.title(typed)
    known = (each.view for each in case.meeting.themes)
    return next((each for each in known if fold(each) == fold(view)), view)


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


@decides(both(on_record, both(_any_theme, _last_note)))
def _put_under(case: Case, act: PutUnderTheme) -> None:
    on_record(case)
    theme, entry = _theme(case, act.theme), _last_note(case)
    if entry in theme.notes:
        case.already(('theme "…"',), name=theme.text)
    case.happen(NotePutUnder(entry, theme.began))


def _theme(case: Case, typed: str) -> Theme:
    here = _any_theme(case)
    found = so_called(typed, here, lambda theme: theme.text)
    if len(found) != 1:
        case.refuse("UNKNOWN_THEME", tuple(f'under "{each.text}"' for each in here), name=typed)
    return found[0]


def _began(meeting: Meeting, row: Recorded, event: ThemeBegan) -> Meeting:
    theme = Theme(row.seq, event.text, event.view, meeting.item)
    return replace(meeting, themes=(*meeting.themes, theme))


def _note_put_under(meeting: Meeting, row: Recorded, event: NotePutUnder) -> Meeting:
    return replace(
        meeting, themes=tuple(_with_note(each, event.entry, event.theme) for each in meeting.themes)
    )


def _with_note(theme: Theme, entry: int, put: int) -> Theme:
    """Return a theme with a note or without: a note belongs to one theme."""
    others = tuple(each for each in theme.notes if each != entry)
    if theme.began == put:
        return replace(theme, notes=(*others, entry))
    return theme if others == theme.notes else replace(theme, notes=others)
