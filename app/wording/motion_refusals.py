"""Refusals about formal motions: what is not in order, and why."""

from __future__ import annotations

from app.wording.words import Words


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
