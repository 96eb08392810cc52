"""What an open decision waits for before its result can be stated: for the room, and next."""

from __future__ import annotations

from app.wording.words import Words, with_gaps
from facilitation.decisions.answers import Answer, Objection, Secrecy
from facilitation.decisions.verdicts import Why
from facilitation.meeting.answering import missing_for_result
from facilitation.meeting.groups.spokes import blocking_unasked
from facilitation.meeting.state import Decision, Meeting

_UNTESTED = frozenset({Why.OBJECTION_UNTESTED, Why.BLOCK_UNTESTED})


class WaitingWords(Words):
    """Says it in a sentence that may be read out, and in the few words of the strip."""

    def asked(self, meeting: Meeting, decision: Decision) -> str:
        """Return what the room is asked once everybody has answered; empty where nothing waits.

        An objection or a block stands there in its own words, without a name.
        """
        if decision.verdict is not None or decision.hidden or decision.secrecy is not Secrecy.OPEN:
            return ""
        why = missing_for_result(meeting, decision)
        said = {
            Why.OBJECTION_UNTESTED: self.tr(
                "Would doing this harm us, or miss something better? {reason}"
            ),
            Why.OBJECTION_OPEN: self.tr("An objection holds: {reason}. How could the text change?"),
            Why.BLOCK_UNTESTED: self.tr("Does this block rest on what we agreed to be? {reason}"),
            Why.REVIEW_MISSING: self.tr("When do we look at it again?"),
            Why.REVIEW_PAST: self.tr("When do we look at it again?"),
        }.get(why, "")
        reason = _reason(decision, why) if said else ""
        if why is Why.OBJECTION_OPEN and not reason:
            said = self.tr("An objection holds. How could the text change?")
        quote = self.tr("“{words}”").format(words=reason) if reason else ""
        return " ".join(with_gaps(said).format(reason=quote).split())

    def against(self, decision: Decision) -> str:
        """Return what stands against a text once that is stated, without names; else nothing."""
        verdict = decision.verdict
        if verdict is None or verdict.carried or decision.secrecy is not Secrecy.OPEN:
            return ""
        words = [
            self.tr("“{words}”").format(words=each.reason)
            for each in decision.given.values()
            if each.answer in (Answer.OBJECT, Answer.BLOCK)
            and each.status is not Objection.PREFERENCE
            and each.reason
        ]
        return (
            self.tr("Against it stands: {reasons}").format(reasons=" ".join(words)) if words else ""
        )

    def next(self, meeting: Meeting, decision: Decision) -> str:
        """Return what comes before the result, else that the result is stated."""
        return self.before_result(meeting, decision) or self.tr("the result is stated")

    def before_result(self, meeting: Meeting, decision: Decision) -> str:
        """Return what is missing for a result, also where one was closed without; else nothing."""
        blocking = blocking_unasked(meeting, decision)
        if len(blocking) == 1:
            return with_gaps(self.tr("what {group} decides")).format(group=blocking[0])
        if blocking:
            return self.tr("what %n groups decide", "", len(blocking))
        return self.step(missing_for_result(meeting, decision))

    def step(self, missing: Why) -> str:
        """Return a step that a result waits for, as the strip has it."""
        return {
            Why.BLOCK_UNTESTED: self.tr("we test the block"),
            Why.OBJECTION_UNTESTED: self.tr("we test the objection"),
            Why.OBJECTION_OPEN: self.tr("we change the text"),
            Why.REVIEW_MISSING: self.tr("a day to look again"),
            Why.REVIEW_PAST: self.tr("a day to look again"),
        }.get(missing, "")

    def you_can(self, meeting: Meeting, decision: Decision) -> str:
        """Return what people can do about what is missing; empty where they can still answer."""
        return {
            Why.BLOCK_UNTESTED: self.tr("say whether it rests on what we agreed to be"),
            Why.OBJECTION_UNTESTED: self.tr("say whether doing this would harm us"),
            Why.OBJECTION_OPEN: self.tr("say how the text could change"),
            Why.REVIEW_MISSING: self.tr("say when we look at it again"),
            Why.REVIEW_PAST: self.tr("say when we look at it again"),
        }.get(missing_for_result(meeting, decision), "")

    def to_do(self, missing: Why, label: str) -> str:
        """Return the same as a step to take, on a button; ``label`` is of a change to take in."""
        if label:
            return self.tr("Take in {label}").format(label=label)
        return {
            Why.GROUP_UNASKED: self.tr("What the group decides…"),
            Why.BLOCK_UNTESTED: self.tr("Test the block…"),
            Why.OBJECTION_UNTESTED: self.tr("Test the objection…"),
            Why.OBJECTION_OPEN: self.tr("Change the text…"),
            Why.REVIEW_MISSING: self.tr("Set a day to look again…"),
            Why.REVIEW_PAST: self.tr("Set a day to look again…"),
        }.get(missing, "")


def _reason(decision: Decision, why: Why) -> str:
    """Return the words of the first answer that is tested or stands."""
    status = Objection.UNTESTED if why in _UNTESTED else Objection.QUALIFIED
    found = (
        each.reason
        for each in decision.given.values()
        if each.answer in (Answer.OBJECT, Answer.BLOCK) and each.status is status
    )
    return next(found, "")
