"""The decision register in words; imports no Qt."""

from __future__ import annotations

from collections.abc import Iterator

from app.wording.words import JoinedWords, capital
from facilitation.decisions.terms import Base
from facilitation.direction import beside
from facilitation.meeting.register.entries import Entry, Status
from facilitation.meeting.texts.lineage import Aim, Unease

_LONGEST = 400
"""Characters of a text that are told; whoever wants all of it opens the meeting."""


class RegisterWords(JoinedWords):
    """What a decision is, whether it stands, and by what rule it was taken."""

    def _prepare(self) -> None:
        self._statuses = {
            Status.STANDING: self.tr("stands"),
            Status.AMENDED: self.tr("amended"),
            Status.SUPERSEDED: self.tr("replaced"),
            Status.RESCINDED: self.tr("rescinded"),
            Status.EXPIRED: self.tr("expired"),
            Status.WAITING: self.tr("waits for groups"),
            Status.NOT_RATIFIED: self.tr("not ratified"),
        }

    def status(self, status: Status) -> str:
        return self._statuses[status]

    def title(self, entry: Entry) -> str:
        """Return what was decided on, and what was done with an earlier decision."""
        decided = entry.decided
        titles = {
            Aim.RESCIND: self.tr("To rescind: {title}"),
            Aim.AMEND: self.tr("{title}, as amended"),
        }
        said = titles.get(decided.aim, "{title}") if decided.aim else "{title}"
        return said.format(title=decided.title)

    def dates(self, entry: Entry) -> str:
        """Return since when it stands, when it is looked at again, and until when it stands."""
        decided = entry.decided
        said = [self.tr("decided on {date}").format(date=self._measures.day(decided.on))]
        if decided.review:
            said.append(
                self.tr("to be looked at again on {date}").format(
                    date=self._measures.day(decided.review)
                )
            )
        if decided.expiry:
            said.append(self.tr("until {date}").format(date=self._measures.day(decided.expiry)))
        return beside(said)

    def meeting(self, entry: Entry) -> str:
        """Return where it was decided, and by whom."""
        decided = entry.decided
        if not decided.body:
            return self.tr("“{meeting}”").format(meeting=decided.meeting_title)
        return self.tr("{body}, “{meeting}”").format(
            body=decided.body, meeting=decided.meeting_title
        )

    def details(self, entry: Entry) -> Iterator[str]:
        """Yield all else that the register holds of a decision, a line each."""
        decided = entry.decided
        if decided.text:
            yield self.tr("“{text}”").format(text=_shortened(decided.text))
        yield self._result(entry)
        for said, text in (
            (self.tr("It holds for: {text}"), decided.scope),
            (self.tr("Mandate: {text}"), decided.mandate),
        ):
            if text:
                yield said.format(text=text)
        for each in decided.unease:
            yield self._uneasy(each)
        if entry.predecessor is not None:
            yield self.tr("It came after an earlier decision, {label}.").format(
                label=entry.predecessor.label
            )
        if entry.successor is not None:
            yield self.tr("A later decision came after it, {label}.").format(
                label=entry.successor.label
            )

    def _uneasy(self, unease: Unease) -> str:
        words, answer = self._wording.decisions, unease.answer
        if unease.name:
            said = words.given_by(answer, 1).format(names=unease.name)
        else:
            said = words.counts(answer, 1)
        if not unease.reason:
            return said
        return self.tr("{answer}: “{reason}”").format(answer=said, reason=unease.reason)

    def _result(self, entry: Entry) -> str:
        decided = entry.decided
        verdict = self._wording.decisions.said(
            decided.verdict, decided.terms.method, of_people=decided.of_people
        )
        bases = {
            Base.PRESENT: self.tr("{method} of those present"),
            Base.ENTITLED: self.tr("{method} of all who may decide"),
        }
        method = self._wording.decisions.method(decided.method)
        rule = bases.get(decided.terms.base, "{method}").format(method=method)
        present = self.tr("{present} of {entitled} were here.").format(
            present=decided.present, entitled=decided.entitled
        )
        said = self.tr("{verdict} Decided by {rule}; {present}")
        return said.format(verdict=capital(verdict), rule=rule, present=present)

    def nothing(self, *, due: str = "") -> str:
        """Return that nothing is in the register, or nothing due."""
        if due:
            return self.tr("Nothing is due until {date}.").format(date=self._measures.day(due))
        return self.tr(
            "Nothing has been decided yet. In a meeting, put a text or a question and let people "
            "decide; what is carried is listed here."
        )


def _shortened(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
