"""The words that minutes need for decisions beyond a test or a vote on a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from facilitation.decisions.rounds import Tally
from facilitation.decisions.secrecy import Secrecy
from facilitation.meeting.event import Event
from facilitation.meeting.state import Decision, Fate, Lot, Meeting, Proposal


class DecisionMinutes(Protocol):
    """What is said of elections, of who stayed out, of where texts went, of lots."""

    def titled(self, proposal: Proposal) -> str:
        """Return a title; of a text that would amend or rescind a decision, it says so."""

    def rescinded(self, fate: Fate) -> str:
        """Return the line above the text of a decision that was to be rescinded."""

    def among(self, decision: Decision, title: str) -> str:
        """Return the question of a choice among options; ``title`` is that of a text, or empty."""

    def here(self, present: int, entitled: int) -> str:
        """Return how many of those who may decide were here."""

    def electorate(self, quorum: int, votes: int) -> str:
        """Return how many have to be here, and how many votes there are (0: one a person)."""

    def secrecy(self, secrecy: Secrecy) -> str:
        """Return how people answered; empty where it was open."""

    def vote_of(self, method: str, number: int, of: int, at: str) -> str:
        """Return the heading over a choice by a method."""

    def incident(self, event: Event, at: str, who: Sequence[str], number: int, reason: str) -> str:
        """Return what happened while people decided; ``who`` may be nobody that is named."""

    def counted_again(self, at: str, first: str, reason: str) -> str:
        """Return what a first count had come to, and why it was counted once more."""

    def course(self, meeting: Meeting, event: Event, at: str) -> str:
        """Return where a text went, came from, or what was said of its decision."""

    def unease_before(self, number: int) -> str:
        """Return the line above what people were uneasy about at an earlier meeting."""

    def counting(self, decision: Decision, tally: Tally) -> Sequence[str]:
        """Return how many ballots counted, what elects, and the lot with its seed."""

    def round(self, decision: Decision, tally: Tally, number: int) -> str:
        """Return the title of a round, counted from 0."""

    def round_remarks(self, decision: Decision, tally: Tally, number: int) -> Sequence[str]:
        """Return what is to be said after a round: what broke a tie, what was lost, who is in."""

    def votes(self, number: int, unit: int) -> str:
        """Return a number of votes given in units of ``unit`` to a vote."""

    def columns(self) -> Sequence[str]:
        """Return the heads of the columns of a round: option, votes, received."""

    def ending(self, decision: Decision, tally: Tally) -> Sequence[str]:
        """Return what led to the result where the rounds do not show it."""

    def option(self, name: str) -> str:
        """Return an option; a step of a gradient in words."""

    def lot(self, lot: Lot, pool: Sequence[str], drawn: Sequence[str], rest: Sequence[str]) -> str:
        """Return what was drawn for, from whom, with which seed, and who was drawn."""

    def lots(self) -> str:
        """Return the heading over the lots."""

    def until(self, label: str, title: str, day: str) -> str:
        """Return that a decision stands until a day."""

    def put_off(self, label: str, title: str, day: str, owner: str) -> str:
        """Return that a text comes up again on a day, and who brings it; the owner may be empty."""
