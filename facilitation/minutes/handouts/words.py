"""The words that hand-outs need beside those of minutes; they stand in ``app/papers``."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from facilitation.meeting.event import Recorded
from facilitation.meeting.state import Fate, Meeting, Version
from facilitation.text.edits import Edit


class Part(StrEnum):
    """The headings and terms of hand-outs, and sentences that are always the same."""

    NEED = "need"
    EXPLANATION = "explanation"
    TEXT = "text"
    HISTORY = "history"
    FILES = "files"
    MEETING = "meeting"
    BY = "by"
    VERSION = "version"
    NO_AMENDMENTS = "no_amendments"
    HOW_TO_READ = "how_to_read"
    AT_A_GLANCE = "at_a_glance"
    AMENDMENT = "amendment"
    LINES = "lines"
    DOES = "does"
    CONFLICTS = "conflicts"
    STANDS = "stands"
    COURSES = "courses"
    PARAGRAPH = "paragraph"
    SINCE = "since"
    CHANGED = "changed"
    DECIDED = "decided"
    OPEN = "open"
    IN_FORCE = "in_force"
    NOTICED = "noticed"
    NOTHING_DECIDED = "nothing_decided"
    NOTHING_OPEN = "nothing_open"


class HandoverWords(Protocol):
    """What hand-over notes say beside the words of minutes, in one language."""

    def recorded_as(self, id_: str) -> str:
        """Return under which id a decision stands in the register."""

    def dates(self, review: str, expiry: str) -> str:
        """Return when a decision is looked at again and until when it stands (ISO; empty: no)."""

    def holds_for(self, scope: str) -> str:
        """Return for whom or where a decision holds; empty where that was not said."""

    def carried_out_by(self, mandate: str) -> str:
        """Return who carries it out, and accepted to be named; empty where that was not said."""

    def left(self, fate: Fate, tests: int, amendments: int) -> str:
        """Return how a text was left, how often it was tested, how many amendments are open."""

    def not_reached(self, item: str, planned: int) -> str:
        """Return that an item was not reached; ``planned`` in ms (0: no time was)."""

    def unanswered(self, item: str, number: int, who: Sequence[str]) -> str:
        """Return how many questions to speakers were not answered; nobody need be named."""

    def rule(self, meeting: Meeting, row: Recorded) -> str:
        """Return a rule that the group set, as a sentence."""

    def time_of(self, item: str, planned: int, spent: int) -> str:
        """Return how long an item took, in ms, and how long it was meant to (0: not said)."""

    def ended(self, planned: int, at: str) -> str:
        """Return when the meeting ended, and for when that was planned (minute of the day)."""

    def waiting(self, number: int, who: Sequence[str]) -> str:
        """Return how many still waited to speak at the end; nobody need be named."""


class HandoutWords(Protocol):
    """Every sentence of hand-outs, in one language."""

    @property
    def handover(self) -> HandoverWords:
        """What hand-over notes say."""

    def part(self, part: Part) -> str:
        """Return a heading, a term or a sentence."""

    def kind(self, name: str) -> str:
        """Return what a kind of hand-out is called."""

    def matter(self, label: str, title: str) -> str:
        """Return the name of a proposal."""

    def version(self, number: int, version: Version) -> str:
        """Return which wording this is, with the beginning of its id."""

    def fate(self, fate: Fate) -> str:
        """Return what became of a proposal or an amendment."""

    def does(self, text: str, edit: Edit) -> str:
        """Return what an edit does, as somebody would move it, as a sentence."""

    def amendment(self, label: str, by: str, fate: Fate) -> str:
        """Return the heading of an amendment; the mover may be empty."""

    def amendment_to(self, label: str) -> str:
        """Return that an amendment is one to another amendment."""

    def lines(self, first: int, last: int) -> str:
        """Return which lines are touched, as digits."""

    def listed(self, labels: Sequence[str]) -> str:
        """Return labels in one line."""

    def collides(self, labels: Sequence[str]) -> str:
        """Return with which open amendments one cannot stand together."""

    def overtaken(self, label: str) -> str:
        """Return that the text has moved on under an amendment."""

    def because(self, reason: str) -> str:
        """Return the sentence with a reason."""

    def made(self, number: int, version: Version, by: str) -> str:
        """Return how a wording came about; who did it may be empty."""

    def itself_changed(self, label: str, by: Sequence[str]) -> str:
        """Return by which amendments an amendment was changed before it was adopted."""

    def file(self, name: str, size: int) -> str:
        """Return an attached file."""
