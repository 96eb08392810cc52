"""The words that minutes need, as whoever speaks to people must have them.

Minutes are made of facts here and of sentences there (design.md, *Facts, not opinions*): this
names the sentences, ``app/papers/minutes_words.py`` has them.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from facilitation.decisions.answers import Answer, Objection
from facilitation.decisions.fractions import Share
from facilitation.floor.turns import TurnKind
from facilitation.meeting.history import Unreadable
from facilitation.meeting.refusal import Refusal
from facilitation.meeting.state import Decision, Fate, Meeting, Reading
from facilitation.minutes.decision_words import DecisionMinutes
from facilitation.minutes.text_words import TextWords
from facilitation.text.changes import Edit
from facilitation.text.lines import Line


class Title(StrEnum):
    """The headings that minutes may have."""

    AT_A_GLANCE = "at_a_glance"
    BESIDES = "besides"
    COURSE = "course"
    TALK = "talk"
    AGREED = "agreed"
    ACTIONS = "actions"
    RULINGS = "rulings"
    AMENDMENTS = "amendments"
    VERSIONS = "versions"
    BLANKS = "blanks"
    REVIEWS = "reviews"
    NOT_REACHED = "not_reached"
    LATE = "late"
    SHARING = "sharing"


class Term(StrEnum):
    """What a fact at the beginning is about, and what a column holds."""

    BODY = "body"
    DATE = "date"
    PLACE = "place"
    OPENED = "opened"
    BREAKS = "breaks"
    CLOSED = "closed"
    PRESENT = "present"
    QUORUM = "quorum"
    OWNER = "owner"
    TASK = "task"
    DUE = "due"
    MATTER = "matter"
    GROUP = "group"
    LIST = "list"
    NAME = "name"
    HEARD = "heard"
    TURNS = "turns"
    SHARE = "share"


class Remark(StrEnum):
    """Sentences that are always the same."""

    DRAFT = "draft"
    NOT_CLOSED = "not_closed"
    NOT_ENDED = "not_ended"
    OFF_RECORD = "off_record"
    LEFT_OUT = "left_out"
    LATE = "late"
    CLEARED = "cleared"
    SOMEBODY = "somebody"
    DELEGATE = "delegate"
    STILL_OPEN = "still_open"
    UNTITLED = "untitled"


class Left(StrEnum):
    """Kinds of what was written down and is not told."""

    NOTE = "note"
    WORDS = "words"
    REPORT = "report"


class MinutesWords(Protocol):
    """Every sentence of minutes, in one language."""

    def title(self, title: Title) -> str:
        """Return a heading."""

    def term(self, term: Term) -> str:
        """Return what a fact or a column is called."""

    def not_whole(self, found: Unreadable) -> str:
        """Return that the record is not whole, and from where on nothing is told."""

    def remark(self, remark: Remark) -> str:
        """Return a sentence; of ``SOMEBODY`` and ``DELEGATE`` a word such as “a participant”."""

    # Facts

    def date(self, at: int) -> str:
        """Return the date of a moment (wall-clock ms)."""

    def day(self, on: str) -> str:
        """Return an ISO date as people write it."""

    def clock(self, at: int) -> str:
        """Return the time of day of a moment (wall-clock ms)."""

    def moment(self, date: str, clock: str) -> str:
        """Return a time of day with its date."""

    def listed(self, items: Sequence[str], most: int = 6) -> str:
        """Return “Ana, Ben and Chi”; what is beyond ``most`` as a number."""

    def role(self, name: str) -> str:
        """Return what a role is called."""

    def opened(self, at: str, called_for: str) -> str:
        """Return the time of opening, with the one it was called for where that is another."""

    def from_until(self, began: str, until: str) -> str:
        """Return a stretch of time."""

    def presence(self, people: int, groups: int) -> str:
        """Return how many came, of how many groups (0: none are known)."""

    def came_and_went(self, joined: int, gone: int) -> str:
        """Return how many came later and left earlier; empty where nobody did."""

    def joined(self, name: str, at: str) -> str:
        """Return who came later, and when."""

    def gone(self, name: str, at: str) -> str:
        """Return who left earlier, and when."""

    def quorum(self, share: Share, strict: bool) -> str:
        """Return the share of the entitled that must be here."""

    # Items

    def item(self, number: int, title: str) -> str:
        """Return the heading of an agenda item."""

    def held_as(self, processes: Sequence[str]) -> str:
        """Return the sentence about the processes an item was held in, by their names."""

    def switched(self, at: str, before: str, after: str, keeper: str, because: str) -> str:
        """Return the sentence about a change of process; keeper and reason may be empty."""

    def returned(self, at: str, process: str) -> str:
        """Return the sentence about coming back to a process."""

    def not_kept(self, stages: Sequence[tuple[str, str]]) -> str:
        """Return the sentence about stages (process, stage) of which nothing said is kept."""

    def left_out(self, stages: Sequence[tuple[str, str, Sequence[tuple[Left, int]]]]) -> str:
        """Return what was noted in stages (process, stage, how many of each kind) and is not told.

        Never a word of it, and never a name.
        """

    def prompted(self, text: str) -> str:
        """Return a question that was put where everybody could see it."""

    def brought_back(self, groups: int) -> str:
        """Return the line above what so many small groups brought back."""

    def group_report(self, number: int, text: str) -> str:
        """Return what a small group brought back, with its number."""

    def stage_title(self, process: str, stage: str) -> str:
        """Return the title of a stage."""

    def round(self, number: int, prompt: str) -> str:
        """Return the line above a round."""

    def speaks(self, who: str, kind: TurnKind) -> str:
        """Return who speaks and in what way, such as “Ana answers”; ``who`` may be empty."""

    def quoted(self, text: str) -> str:
        """Return words in quotation marks."""

    def felt(self, reading: Reading) -> str:
        """Return the question of a temperature check and what it showed."""

    def points(self, number: int, who: Sequence[str]) -> str:
        """Return how many points of process were raised, and by whom where that is said."""

    def overruled(self, rule: Refusal, because: str) -> str:
        """Return which rule was overruled, and why."""

    def moved(self, who: str, to: int, because: str) -> str:
        """Return who was put elsewhere in the stack, and why."""

    # Texts

    @property
    def texts(self) -> TextWords:
        """What is said of how texts came about."""

    def proposal(self, label: str, title: str) -> str:
        """Return the heading of a proposal."""

    def proposed_by(self, who: str) -> str:
        """Return the sentence about the mover."""

    def text_is(self, fate: Fate, version: int) -> str:
        """Return the line above the exact text: what became of it, and which wording it is."""

    def amendment(self, label: str, by: str, change: str) -> str:
        """Return an amendment in words; the mover may be empty."""

    def amendment_fate(self, fate: Fate, *, friendly: bool, objected: bool) -> str:
        """Return what became of an amendment, as a sentence."""

    def conflicts(self, label: str) -> str:
        """Return that an amendment could not be reconciled with another that was adopted."""

    def change(self, edit: Edit, lines: Sequence[Line] = ()) -> str:
        """Return an edit in words."""

    def changed_by(self, labels: Sequence[str], version: int) -> str:
        """Return that amendments were adopted between two tests."""

    # Decisions

    def asking(self, number: int, of: int, at: str, method: str, *, vote: bool) -> str:
        """Return the heading over one asking of ``of``."""

    def asked(self, label: str, version: int, present: int, entitled: int) -> str:
        """Return the question, and how many of the entitled were here."""

    def rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return by what rule it is decided."""

    def verdict(self, meeting: Meeting, decision: Decision) -> str:
        """Return what the answers come to."""

    def verdict_and_rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return what the answers come to; of a vote with its rule, where nothing else says it."""

    def answers(self, answer: Answer, number: int) -> str:
        """Return an answer as the head of a list: “Stand aside (2)”."""

    def objection(self, status: Objection) -> str:
        """Return what testing an objection found; empty where it was not tested."""

    def decided(self, label: str, title: str, version: int) -> str:
        """Return what a decision was about, before what was decided."""

    def agreed(self) -> str:
        """Return the word before what was agreed."""

    @property
    def decisions(self) -> DecisionMinutes:
        """What is said of elections, of where texts went, and of lots."""

    # How the floor was shared

    def heard(self, heard: int, present: int) -> str:
        """Return how many of those who came have had the floor."""

    def unevenness(self, over: int, under: int) -> str:
        """Return how unevenly the time was shared: a Gini coefficient as a fraction."""

    def part_of(self, some: int, of: int) -> str:
        """Return “3 of 8”."""

    def percent(self, thousandths: int) -> str:
        """Return a part of a thousand in per cent."""

    def review(self, label: str, title: str, on: str) -> str:
        """Return that a decision will be looked at again on an ISO date."""
