"""The room language as it can be spoken at this station now, in the reader's own verbs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from app.attending.station import Station
from app.console.line.beside_verbs import BESIDE, usages_beside
from app.wording import Wording
from facilitation.floor.entries import Kind
from facilitation.language.understanding import NotUnderstood
from facilitation.meeting.act import Act
from facilitation.meeting.answering import today
from facilitation.meeting.families.stack.acts import RaiseHand
from facilitation.meeting.seat import Post

if TYPE_CHECKING:
    from app.console.line.meaning import Meanings
    from app.console.line.vocabulary import VocabularyOf
    from facilitation.language.aliases import Aliases
    from facilitation.language.completion import Completion
    from facilitation.language.possible import Reasons, ReasonsNow

_SECOND = 1_000


class RoomLanguage:
    """Completes and explains lines; its parts load when somebody types: the first picture waits."""

    def __init__(
        self, station: Station, wording: Wording, scenes: Callable[[], Iterable[str]]
    ) -> None:
        """``scenes`` tells what the room could see, which ``hold`` completes."""
        self._station, self._wording, self._scenes = station, wording, scenes

    @cached_property
    def _vocabulary(self) -> VocabularyOf:
        from app.console.line.vocabulary import VocabularyOf

        return VocabularyOf(self._station.processes, self._wording.by_name)

    @cached_property
    def _aliases(self) -> Aliases:
        from app.console.line.vocabulary import aliases_in

        return aliases_in(self._wording.language)

    @cached_property
    def _remembered(self) -> ReasonsNow:
        from facilitation.language.possible import ReasonsNow

        return ReasonsNow(self._station.why_not)

    @cached_property
    def meanings(self) -> Meanings:
        """What lines mean and would do."""
        from app.console.line.meaning import Meanings

        return Meanings(self._wording, self._reasons, self._station.foresee)

    def offered(self, line: str, cursor: int) -> tuple[Completion, ...]:
        """Return what could be typed, each verb with what it does."""
        return self.meanings.beside(self._station.meeting, self._complete(line, cursor))

    def _complete(self, line: str, cursor: int) -> tuple[Completion, ...]:
        known, possible = self._vocabulary(self._station.meeting), self.possible()
        beside = usages_beside(self._plain(line), self._scenes)
        return self._aliases.complete(line, cursor, known, possible, beside)

    def begun(self, line: str) -> Act | None:
        """Return the act that a line begins, where it can only go on in one way."""
        ways = self._complete(line, len(line))
        if len(ways) != 1:
            return None
        try:
            return act_of(line[: ways[0].start] + ways[0].insert)
        except NotUnderstood:
            return None

    def canonical(self, typed: str) -> str:
        """Return a line as the record has it: its verbs, and days such as Friday.

        Raises:
            NotUnderstood: a verb is called as several are.
        """
        line, meeting = self._aliases.canonical(typed), self._station.meeting
        if meeting.opening is None or is_readable(line):
            return line
        return self._wording.speech.dated(line, date.fromisoformat(today(meeting)))

    def _plain(self, line: str) -> str:
        """Return a line with the verbs of the record, where it is clear which are meant."""
        try:
            return self._aliases.canonical(line)
        except NotUnderstood:
            return line

    def possible(self) -> frozenset[str]:
        """Return the verbs that can be used now."""
        return frozenset(name for name, why in self._reasons().items() if why is None)

    def acts_now(self) -> dict[str, str]:
        """Return the verb for each usage that can be typed now, as people call it."""
        return self.meanings.acts(sorted(self.possible()))

    def _reasons(self) -> Reasons:
        """Return which verbs cannot be used now, and why; time alone may change it."""
        station = self._station
        return self._remembered.at((station.history.last_seq, station.now().tick // _SECOND))

    def explain(self, line: str) -> str:
        """Return what Enter would do with a line; empty where that cannot be told yet."""
        try:
            plain = self.canonical(line)
        except NotUnderstood as several:
            return self._wording.misreadings.misread(several)
        return self.meanings.of(self._station.meeting, self.at_the_door(plain))

    def could_do(self, line: str) -> bool:
        """Tell whether a line has a verb, and nothing stands against doing it now."""
        try:
            return self.meanings.could_do(self.canonical(line))
        except NotUnderstood:
            return False

    def reads_as_line(self, line: str) -> bool:
        """Tell whether a line was meant for the meeting, also where it is refused or wrong."""
        return self.meanings.reads_as_line(self._plain(line))

    def at_the_door(self, line: str) -> str:
        """Return the line by which those come who are named bare, or are back; else the line.

        They come at the door, and are back where a recess awaits them.
        """
        if first_word(line) in {*BESIDE, "hand"}:
            return line
        meeting = self._station.meeting
        if self._station.post is Post.DOOR:
            return _coming(line, "arrive", numbers=False)
        recess = meeting.pause is not None and bool(meeting.awaited)
        return _coming(line, "back", numbers=True) if recess else line


def _coming(line: str, verb: str, *, numbers: bool) -> str:
    """Return the line by which those come who would raise a hand; else the line.

    ``numbers``: whether a number is a participant's, too.
    """
    comes = f"{verb} {line.strip()}"
    if not (is_readable(line) and is_readable(comes)):
        return line
    act = act_of(line)
    if not isinstance(act, RaiseHand) or act.kind is not Kind.STACK:
        return line
    return comes if numbers or not act.name.isdecimal() else line


def first_word(line: str) -> str:
    """Return what a line begins with, in small letters."""
    return line.strip().casefold().partition(" ")[0]


def is_readable(line: str) -> bool:
    """Tell whether a line says an act."""
    try:
        act_of(line)
    except NotUnderstood:
        return False
    return True


def act_of(line: str) -> Act:
    """Return the act that a line says.

    Raises:
        NotUnderstood: it says none.
    """
    from facilitation.language import grammar  # loaded when somebody types

    return grammar.act_of(line)
