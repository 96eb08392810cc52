"""Refusals about electorates, ballots and lots."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from app.wording.words import Words

Numbered: TypeAlias = tuple[str, Callable[[int], str]]
"""Which parameter of a refusal is counted, and who says the sentence of so many."""


class VoteRefusals(Words):
    """A sentence for every code that deciding about votes may give."""

    def sentences(self) -> dict[str, str]:
        return self._electorates() | self._ballots() | self._lots()

    def numbered(self) -> dict[str, Numbered]:
        """Return the sentences that count what one of the refusal's parameters holds."""
        return {
            "BALLOT_TOO_MANY_DOTS": (
                "dots",
                lambda n: self.tr("Everybody has %n dots, and these are more.", "", n),
            ),
            "BALLOT_TOO_MANY_ON_ONE": (
                "each",
                lambda n: self.tr("At most %n dots can be put on one option.", "", n),
            ),
            "TOO_MANY_PAPERS": (
                "most",
                lambda n: self.tr("Only %n papers were handed out.", "", n),
            ),
            "TOO_MANY_BALLOTS": (
                "entitled",
                lambda n: self.tr(
                    "That would be {filled} ballots, and %n people may answer.", "", n
                ),
            ),
        }

    def _electorates(self) -> dict[str, str]:
        return {
            "UNKNOWN_TERMS": self.tr("“{name}” is not how this can be decided."),
            "BAD_VOTES": self.tr("Nobody can have {votes} votes; it is a number from 1 up."),
            "UNKNOWN_GROUP": self.tr("No group here is called “{name}”."),
            "UNKNOWN_WORTH": self.tr("The vote of the chair cannot be worth “{name}”."),
            "RECUSED": self.tr("{name} stays out of this decision."),
            "SECRET": self.tr("This decision is secret: no name is kept with an answer."),
            "WANTS_BALLOTS": self.tr("Here people choose among options, on ballots."),
            "NO_GROUPS_HERE": self.tr(
                "Groups decide here, and nobody belongs to one. Say who is of which group, or let "
                "people decide."
            ),
            "NO_VOICES_HERE": self.tr("Groups decide here, and nobody is here who speaks for one."),
            "ANSWERS_FOR_NO_GROUP": self.tr(
                "Groups answer here, and {name} belongs to none. Name them as a spoke, or let "
                "people decide."
            ),
            "SPEAKS_FOR_NO_GROUP": self.tr(
                "Somebody else speaks for {group}; {name} can tell them, or become the spoke."
            ),
            "NOBODY_SPEAKS_FOR": self.tr(
                "Nobody is here who speaks for {group}. Name a spoke or an alternate first."
            ),
            "CONFIRMED_BY_RATIFYING": self.tr(
                "That decision is closed. A group confirms its answer now by ratifying the text."
            ),
            "NOTHING_TO_BACK": self.tr("Nothing waits for what its group decides."),
            "WHO_SENDS": self.tr(
                "Say to which body {name} is sent, or which group sends them here."
            ),
            "OWN_ALTERNATE": self.tr("Somebody else goes where {name} cannot."),
            "SPEAKS_ALREADY": self.tr(
                "{name} speaks for the group already; an alternate is somebody else."
            ),
            "CARRIES_NOTHING": self.tr("There is no role or delegation of theirs that could end."),
            "SEVERAL_ROLES": self.tr("{name} has several roles; say from which."),
            "NO_BLOCK": self.tr("{name} does not block."),
            "BLOCK_STANDS": self.tr("The block of {name} has not been found to rest on nothing."),
        }

    def _ballots(self) -> dict[str, str]:
        return {
            "UNKNOWN_POLL": self.tr("Among options nothing can be chosen by “{name}”."),
            "TOO_FEW_CANDIDATES": self.tr("There is nothing to choose between."),
            "CANDIDATE_TWICE": self.tr("Two options have the same name; people cannot tell them."),
            "CANDIDATE_UNNAMED": self.tr("An option has no name."),
            "UNKNOWN_OPTION": self.tr("“{name}” is not among the options."),
            "AMBIGUOUS_OPTION": self.tr("“{name}” could mean several options."),
            "BALLOT_BLANK": self.tr("Nothing stands on this ballot."),
            "BALLOT_UNKNOWN_CANDIDATE": self.tr("Something on this ballot is not an option."),
            "BALLOT_TWICE": self.tr("An option stands on this ballot twice."),
            "BALLOT_EQUAL": self.tr("Here no two options can share a place."),
            "BALLOT_BAD_WEIGHT": self.tr("A ballot counts once at least."),
            "BALLOT_SEVERAL": self.tr("Here only one can be marked."),
            "BALLOT_NEGATIVE": self.tr("Nothing below 0 can be given."),
            "BALLOT_TOO_HIGH": self.tr("The highest that can be given is {top}."),
            "NO_SUCH_PAPER": self.tr("Paper {number} has not been typed."),
            "BAD_PAPERS": self.tr(
                "{number} cannot be how many papers were handed out; {typed} or more can."
            ),
            "ENTRIES_DIFFER": self.tr(
                "These papers were typed differently, or only once: {papers}."
            ),
            "NOTHING_COUNTED": self.tr("Nothing has been decided on “{label}” yet."),
        }

    def _lots(self) -> dict[str, str]:
        return {
            "LOT_WAITS": self.tr("The lot for {purpose} has not been drawn yet."),
            "LOT_SEED_MISSING": self.tr(
                "Words or numbers from which the lot is worked out are missing."
            ),
            "LOT_NO_PLACES": self.tr("One at least has to be drawn."),
            "LOT_NAMED_TWICE": self.tr(
                "Two of those among whom the lot is drawn have the same name."
            ),
            "LOT_POOL_TOO_SMALL": self.tr("{places} cannot be drawn from {pool}."),
            "NO_LOT": self.tr("No lot waits to be drawn."),
        }
