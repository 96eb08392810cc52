"""Refusals about what is before a meeting: electorates, votes and lots, formal motions, texts."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.words import Words


class VoteRefusals(Words):
    """A sentence for every code that deciding about votes may give."""

    def sentences(self) -> dict[str, str]:
        return self._electorates() | self._ballots() | self._lots()

    def numbered(self, n: Mapping[str, int]) -> dict[str, str]:
        """Return the sentences that count what one of a refusal's parameters holds."""
        return {
            "BALLOT_TOO_MANY_DOTS": self.tr(
                "Everybody has %n dots, and these are more.", "", n["dots"]
            ),
            "BALLOT_TOO_MANY_ON_ONE": self.tr(
                "At most %n dots can be put on one option.", "", n["each"]
            ),
            "TOO_MANY_PAPERS": self.tr("Only %n papers were handed out.", "", n["most"]),
            "TOO_MANY_BALLOTS": self.tr(
                "That would be {filled} ballots, and %n people may answer.", "", n["entitled"]
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
            "BALLOT_RANKED": self.tr(
                "Here people mark all that they approve of, and none before another: write commas "
                "between them."
            ),
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


class MotionRefusals(Words):
    """A sentence for every code that deciding about motions may give."""

    def sentences(self) -> dict[str, str]:
        return {**self._order(), **self._motions(), **self._debate()}

    def _order(self) -> dict[str, str]:
        return {
            "NOTHING_PENDING": self.tr("Nothing is before the meeting that this could be about."),
            "SOMETHING_PENDING": self.tr(
                "“{motion}” has to wait until nothing is before the meeting; now it is {other}."
            ),
            "YIELDS": self.tr("“{motion}” has to wait: {other} goes before it."),
            "VOTED_DOWN": self.tr(
                "{label} was voted down: it is not before the meeting any more. The vote can be "
                "reconsidered, or something else proposed."
            ),
            "NOT_AMENDABLE": self.tr("{other} cannot be amended as it is."),
            "SETTLE_FIRST": self.tr("{other} is settled first, as it arises."),
            "VOTE_ORDERED": self.tr("The vote on {other} was ordered; it comes first."),
            "NO_RULING": self.tr(
                "There is no ruling to appeal against; an appeal follows a ruling at once."
            ),
            "NOTHING_AWAY": self.tr("Nothing was laid aside, postponed or referred."),
            "NOTHING_ADOPTED": self.tr("This meeting has adopted nothing yet."),
            "NOTHING_DECIDED": self.tr(
                "There is nothing to vote on once more; each question can be, one time."
            ),
        }

    def _motions(self) -> dict[str, str]:
        return {
            "NO_MOTIONS": self.tr("The process now in use works without formal motions."),
            "UNKNOWN_MOTION": self.tr("There is no motion “{name}”."),
            "MOTION_BY_TEXT": self.tr("A change of a text is proposed with its words."),
            "MOTION_NEEDS_TIME": self.tr("“{motion}” needs a length of time."),
            "MOTION_NEEDS_TEXT": self.tr("“{motion}” needs to say what or whom it is about."),
            "MOTION_NOT_ABOUT": self.tr("“{motion}” is not possible for {label}."),
            "HAS_FLOOR": self.tr("{name} has the floor, and “{motion}” does not interrupt."),
            "STATED": self.tr(
                "{label} was seconded and belongs to the meeting: it decides on withdrawing it."
            ),
            "DECIDED_LONG_AGO": self.tr(
                "{label} was decided before the last meeting day. It can be taken back instead."
            ),
            "NOBODY_VOTED": self.tr("Of the votes on {label} none was counted."),
            "NOT_PREVAILING": self.tr(
                "{name} was not on the side that prevailed on {label}; somebody who was can move "
                "to vote once more."
            ),
            "NOT_THE_MOVER": self.tr("“{motion}” is for {name}, who made the motion."),
            "NOTHING_TO_RULE": self.tr(
                "Nothing is before the meeting that could be granted. Say the words of the ruling."
            ),
            "NOTHING_TO_SECOND": self.tr("Nothing waits for somebody to second it."),
        }

    def _debate(self) -> dict[str, str]:
        return {
            "STILL_SPEAKS": self.tr(
                "{name} still speaks to {label}. End the turn first, then put it to the vote."
            ),
            "TURN_WAITS": self.tr("{name} goes on speaking once this is settled: “{motion}”."),
            "CHAIR_RULES": self.tr(
                "The chair rules on this at once, and nobody speaks to it: “{motion}”."
            ),
            "TOO_FEW_HERE": self.tr(
                "Too few are here to decide: {here} of the {needed} that it takes. What can be "
                "carried now is a break, or the end of this sitting."
            ),
            "COUNT_WANTED": self.tr("Somebody wants the votes on {label} counted."),
            "DEBATE_CLOSED": self.tr("The debate on {label} is over; the vote comes now."),
            "UNDEBATABLE": self.tr("{label} is not debated; the vote comes now."),
            "UNHEARD_WAITS": self.tr(
                "{name} has spoken to this question; {other} has not, and waits."
            ),
            "SPEECHES_USED": self.tr(
                "{name} has spoken to this question as often as anybody may ({most})."
            ),
        }


class TextRefusals(Words):
    """A sentence for every code that deciding about texts may give."""

    def sentences(self) -> dict[str, str]:
        return {
            "TEXT_NEEDED": self.tr("A title or a text is missing."),
            "BAD_LABEL": self.tr("“{label}” cannot be a label; write for example P1 or A1."),
            "LABEL_TAKEN": self.tr("There is a {label} already."),
            "UNKNOWN_LABEL": self.tr("There is no proposal and no amendment “{label}”."),
            "TOO_DEEP": self.tr(
                "Under this process an amendment to an amendment cannot be amended again."
            ),
            "PENDING_ALREADY": self.tr(
                "{other} is pending; this process takes one amendment of a text at a time."
            ),
            "MOTION_STATED": self.tr(
                "{label} was seconded and belongs to the meeting now; an amendment can change it."
            ),
            "ASKED_BEFORE": self.tr("That is what {other} asked, and it was not adopted."),
            "NOT_AN_AMENDMENT": self.tr("{label} is a proposal, not an amendment."),
            "NOT_A_PROPOSAL": self.tr("{label} is not a proposal."),
            "LINE_TOO_LONG": self.tr(
                "This has at most {most} letters; a longer text belongs into a proposal or its "
                "explanation."
            ),
            "FILE_NOT_READ": self.tr("The file “{file}” could not be read here."),
            "ATTACHED_ALREADY": self.tr("“{file}” is kept with {label} already."),
            "SPONSORS_ALREADY": self.tr("They all stand behind {label} already."),
            "NOT_OPEN": self.tr("{label} is no longer open: it is {fate}."),
            "OWN_MOTION": self.tr("{label} is {name}'s own; somebody else has to second it."),
            "SECONDED_ALREADY": self.tr("{label} has been seconded by {name} already."),
            "NEEDS_DECISION": self.tr(
                "{label} is a proposal; only a decision of the meeting settles it."
            ),
            "CONFLICT": self.tr(
                "{label} does not fit any more: the text was changed in the same place, by {other}."
            ),
            "POINTLESS": self.tr("{label} changes nothing any more; the text reads so already."),
            "NOT_SECONDED": self.tr("{label} has not been seconded yet."),
            "PENDING": self.tr("{other} is still open, and would change {label}."),
            "LEFT_BEHIND": self.tr(
                "{other} no longer fits the text as it reads now. It can be worded anew, withdrawn "
                "or rejected before {label} is taken."
            ),
            "LEFT_OVER": self.tr(
                "{other} changes nothing any more; the text reads so already. It can be withdrawn, "
                "rejected or worded anew before {label} is taken."
            ),
            "NOT_FRIENDLY": self.tr("{label} is not taken up as friendly, or is settled already."),
            "TEXT_MOVED_ON": self.tr(
                "The text has changed since {label} was taken up; a new amendment can change it."
            ),
            "ONE_ALONE": self.tr("It takes at least two amendments to make one of them."),
            "OTHER_TEXT": self.tr("{label} changes another text: {target}."),
            "CANNOT_STAND": self.tr(
                "{label} and {other} change the same words; they cannot both stand."
            ),
            "ONE_PLACE": self.tr(
                "{label} is one change in one place; what is struck and what comes in for it "
                "cannot be divided."
            ),
            "ONE_PASSAGE": self.tr(
                "{label} is a single paragraph and cannot be divided by paragraphs. An amendment "
                "can divide the paragraph first."
            ),
            "STRADDLES": self.tr(
                "{label} is about more than one of the parts, so the text cannot be divided like "
                "this before {label} is settled or divided itself."
            ),
            "FRIENDLY_OPEN": self.tr(
                "{other} was taken up as friendly, and nobody has been asked yet whether they "
                "object. Settle that before {label} is divided."
            ),
            "REVISES_ONE": self.tr(
                "{label} would change one decision as a whole, so it stays one question."
            ),
            "MORE_THAN_EDITORIAL": self.tr(
                "That changes words or numbers of {label} ({words}), so it is more than editorial."
            ),
            "UNKNOWN_BLANK": self.tr("There is no blank “{label}”."),
            "BLANK_THERE": self.tr("That is the blank {label} already."),
            "BLANK_FILLED": self.tr("{label} is filled already: “{words}”."),
            "BLANK_GONE": self.tr("The place of {label} is gone: {other} changed the text there."),
            "SUGGESTED_ALREADY": self.tr("“{words}” is suggested for {label} already."),
            "NOT_SUGGESTED": self.tr("Nobody has suggested “{words}” for {label}."),
            "NOT_NEXT": self.tr("“{words}” comes first for {label}."),
            "MAJORITY_ENOUGH": self.tr(
                "A majority adopts the amendment {label}, even where the motion needs more."
            ),
            "WORDS_CHANGED": self.tr(
                "The words “{words}” stood in the text once; {other} has changed them since."
            ),
            "BLANK_OPEN": self.tr("{other} in {label} has not been filled yet."),
            "WORDS_NOT_FOUND": self.tr("The words “{words}” do not stand in the text."),
            "WORDS_MORE_THAN_ONCE": self.tr(
                "The words “{words}” stand in the text more than once, in lines {lines}."
            ),
            "NOTHING_CHANGES": self.tr("That changes nothing."),
            "BASE_DIFFERS": self.tr("The text has changed meanwhile; make the amendment anew."),
            "NO_SUCH_ITEM": self.tr("The lists of the text have no such item."),
            "ITEM_COULD_BE_TWO": self.tr(
                "Counted through the text, that item is “{words}”; by the number written before "
                "it, it is “{other}”."
            ),
            "NO_SUCH_PARAGRAPH": self.tr("The text has no such paragraph."),
            "CANNOT_DIVIDE": self.tr("The change is made at one place and cannot be divided."),
            "NO_SUCH_PART": self.tr("That is no division: the parts are {lines}, each named once."),
            "NO_SUCH_BLANK": self.tr("The text has no such blank."),
            "TOO_LONG": self.tr(
                "The text is too long: it may have a million characters, some 500 pages."
            ),
            "EDITS_COLLIDE": self.tr("Both changes are about the same place of the text."),
        }

    def numbered(self, n: Mapping[str, int]) -> dict[str, str]:
        """Return the sentences that count what one of a refusal's parameters holds."""
        return {
            "PLACES_DIFFER": self.tr(
                "{label} changes %n places; name a label for each of them, at least two "
                "different ones.",
                "",
                n["places"],
            ),
            "PASSAGES_DIFFER": self.tr(
                "{label} has %n paragraphs; name a label for each of them, at least two "
                "different ones.",
                "",
                n["places"],
            ),
        }


class CourseRefusals(Words):
    """A sentence for every code that deciding about the course of a text may give."""

    def sentences(self) -> dict[str, str]:
        return {
            "NOT_AWAY": self.tr("{label} was not laid aside, put off or referred."),
            "MOVER_NEEDED": self.tr(
                "Who moved this text at the earlier meeting is not known here; "
                "say who brings it forward."
            ),
            "NO_FALLBACK": self.tr(
                "No fallback vote on {label} was agreed on before it was tested."
            ),
            "FALLBACK_EARLY": self.tr(
                "Tests of {label} for consensus that were agreed on before a vote: {needed}; "
                "held so far: {held}."
            ),
            "TEST_AGAIN": self.tr(
                "The last test of {label} was not blocked, or its text has changed since; "
                "test it again first."
            ),
            "NOT_ADOPTED": self.tr("{label} was not adopted here, so it cannot be undone."),
            "NOT_STANDING": self.tr("{label} does not stand any more; a later decision took over."),
            "NOTICE_NEEDED": self.tr(
                "To change what was adopted takes two thirds, a majority of all who may decide, "
                "or a majority after notice was given."
            ),
            "TEXT_SINCE": self.tr(
                "The text of {label} has changed since it was decided on; what was counted was "
                "about another text."
            ),
            "NO_TEXT_THERE": self.tr("In “{name}” there is no text {label}."),
            "ADOPTED_THERE": self.tr(
                "{label} was adopted in “{name}”; it is amended or rescinded, not brought forward."
            ),
            "NOT_ADOPTED_THERE": self.tr("{label} was not adopted in “{name}”."),
        }
