"""Telling what happens in a rehearsal: in somebody's words, or in the words of the record."""

from __future__ import annotations

from app.rehearsing.playing import Happening
from app.wording import Wording
from app.wording.rehearsals import RehearsalWords
from facilitation.language.lexicon import verb_of
from facilitation.language.words import words
from facilitation.meeting.families.minutes.acts import WriteNote, WriteWords
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting
from facilitation.rehearsal.cues import Cue


class HappeningWords:
    """Puts what was played into words; ``meeting`` is the state after it."""

    def __init__(self, wording: Wording, spoken: RehearsalWords) -> None:
        self._wording = wording
        self._words = spoken

    def happening(self, meeting: Meeting, happening: Happening | None) -> str:
        """Return what was played last; empty before the first line."""
        if happening is None:
            return ""
        meant = happening.cue.meant
        if isinstance(meant, WriteWords):
            turn = meeting.floor.turn or meeting.floor.last
            return self._words.said(name_of(meeting, turn.person) if turn else "", meant.text)
        if isinstance(meant, WriteNote):
            return self._words.noted(meant.text)
        comment = happening.cue.line.comment
        if comment:
            return comment
        return self._wording.events.act(meeting, happening.rows) if happening.rows else ""

    def task(self, cue: Cue) -> str:
        """Return in words what a line of hers asks her to do."""
        verbs, _ = verb_of(words(cue.line.source))
        means = (self._wording.verbs.means(each.usage) for each in verbs)
        return self._words.task(cue.line.hint, next(filter(None, means), ""))
