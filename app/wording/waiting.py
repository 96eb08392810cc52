"""What an open decision waits for before its result can be stated: for the room, and next."""

from __future__ import annotations

from collections.abc import Callable

from app.wording.words import Translate, Words, with_gaps
from facilitation.decisions.answers import Answer, Count, Objection, Secrecy
from facilitation.decisions.verdicts import Why
from facilitation.meeting.answering import verdict_of
from facilitation.meeting.spokes import blocking_unasked
from facilitation.meeting.state import Decision, Meeting

Counted = Callable[[Meeting, Decision], Count]

_UNTESTED = frozenset({Why.OBJECTION_UNTESTED, Why.BLOCK_UNTESTED})
_REVIEW = frozenset({Why.REVIEW_MISSING, Why.REVIEW_PAST})


class WaitingWords(Words):
    """Says it in a sentence that may be read out, and in the few words of the strip."""

    def __init__(self, translate: Translate, counted: Counted) -> None:
        super().__init__(translate)
        self._counted = counted

    def asked(self, meeting: Meeting, decision: Decision) -> str:
        """Return what the room is asked once everybody has answered; empty where nothing waits.

        An objection or a block stands there in its own words, without a name.
        """
        if decision.verdict is not None or decision.hidden or decision.secrecy is not Secrecy.OPEN:
            return ""
        why = self._why(meeting, decision)
        said = {
            Why.OBJECTION_UNTESTED: self.tr(
                "Would doing this harm us, or miss something better? {reason}"
            ),
            Why.OBJECTION_OPEN: self.tr("An objection holds: {reason} How could the text change?"),
            Why.BLOCK_UNTESTED: self.tr("Does this block rest on what we agreed to be? {reason}"),
            Why.REVIEW_MISSING: self.tr("When do we look at it again?"),
            Why.REVIEW_PAST: self.tr("When do we look at it again?"),
        }.get(why, "")
        reason = _reason(decision, why) if said else ""
        quote = self.tr("“{words}”").format(words=reason) if reason else ""
        return " ".join(with_gaps(said).format(reason=quote).split())

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
        why = self._why(meeting, decision)
        if why in _UNTESTED:
            return (
                self.tr("we test the block")
                if why is Why.BLOCK_UNTESTED
                else self.tr("we test the objection")
            )
        if why is Why.OBJECTION_OPEN:
            return self.tr("we change the text")
        return self.tr("a day to look again") if why in _REVIEW else ""

    def _why(self, meeting: Meeting, decision: Decision) -> Why:
        """Return what is missing; looked for only where something may be tested or set."""
        if decision.options or not (decision.method == "consent" or decision.terms.blocks_tested):
            return Why.NOTHING
        return Why(verdict_of(meeting, decision, self._counted(meeting, decision)).why)


def _reason(decision: Decision, why: Why) -> str:
    """Return the words of the first answer that is tested or stands."""
    status = Objection.UNTESTED if why in _UNTESTED else Objection.QUALIFIED
    found = (
        each.reason
        for each in decision.given.values()
        if each.answer in (Answer.OBJECT, Answer.BLOCK) and each.status is status
    )
    return next(found, "")
