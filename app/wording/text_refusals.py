"""Refusals about proposals, amendments, blanks, and the course of a text."""

from __future__ import annotations

from app.wording.vote_refusals import Numbered
from app.wording.words import Words


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

    def numbered(self) -> dict[str, Numbered]:
        """Return the sentences that count what one of the refusal's parameters holds."""
        return {
            "PLACES_DIFFER": (
                "places",
                lambda n: self.tr(
                    "{label} changes %n places; name a label for each of them, at least two "
                    "different ones.",
                    "",
                    n,
                ),
            ),
            "PASSAGES_DIFFER": (
                "places",
                lambda n: self.tr(
                    "{label} has %n paragraphs; name a label for each of them, at least two "
                    "different ones.",
                    "",
                    n,
                ),
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
