"""The sentences of the minutes about how texts came about; imports no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.words import JoinedWords
from facilitation.meeting.notes.off_record import UNKEPT
from facilitation.meeting.state import Blank, Fate, Making, Suggestion, Version


class TextMinutes(JoinedWords):
    """What the minutes say of proposals and amendments beyond their text."""

    def _prepare(self) -> None:
        self.need = self.tr("The need:")
        self.explanation = self.tr("The explanation:")
        self.left_behind = self.tr("It no longer fits: the text was changed in the same place.")
        self.recorded = self.tr("Recorded without a vote or a test.")
        self._made = {
            Making.PROPOSED: self.tr("as it was proposed"),
            Making.AMENDED: self.tr("{label} was adopted"),
            Making.OBJECTED: self.tr("there was an objection to a friendly amendment"),
            Making.REOPENED: self.tr("the vote on {label} is taken once more"),
            Making.REVISED: self.tr("a new version was brought"),
            Making.CORRECTED: self.tr("editorial correction, without a vote"),
            Making.BLANKED: self.tr("a blank was made, {label}"),
            Making.FILLED: self.tr("the blank {label} was filled"),
            Making.DIVIDED: self.tr("a part of {label}, which was divided"),
        }
        self._made_by = {
            Making.REVISED: self.tr("{who} brought a new version"),
            Making.CORRECTED: self.tr("editorial correction by {who}, without a vote"),
        }

    def because(self, reason: str) -> str:
        """Return the sentence with a reason."""
        if reason == UNKEPT:
            return self.tr("A reason was given off the record.")
        return self.tr("The reason given: {reason}.").format(reason=reason.rstrip("."))

    def attached(self, name: str, size: int) -> str:
        return self.tr("Attached: {name} ({size})").format(
            name=name, size=self._measures.file_size(size)
        )

    def version(self, number: int, version: Version, by: str) -> str:
        """Return how a wording came about."""
        sentence = self._made[version.how]
        if by:
            sentence = self._made_by.get(version.how, sentence)
        said = sentence.format(label=version.amendment, who=by)
        return self.tr("Version {number}: {how}.").format(number=number, how=said)

    def lived_on(self, fate: Fate, into: Sequence[str]) -> str:
        """Return in what an amendment lives on."""
        sentence = self.tr("Merged into {labels}.")
        if fate is Fate.DIVIDED:
            sentence = self.tr("Divided into {labels}.")
        return sentence.format(labels=self._measures.listed(into))

    def made_of(self, parts: Sequence[str]) -> str:
        """Return what an amendment was made of."""
        if len(parts) == 1:
            return self.tr("A part of {label}.").format(label=parts[0])
        return self.tr("Made of {labels}.").format(labels=self._measures.listed(parts))

    def already(self, change: str) -> str:
        """Return what an amendment was to change, too, when it was put."""
        return self.tr("Adopted before it, with another: {change}.").format(change=change)

    def worded(self, change: str, by: str, reason: str) -> str:
        """Return an earlier wording."""
        said = self.tr("Worded before: {change}.").format(change=change)
        if reason:
            said = self.tr("Worded before: {change}, because: {reason}.").format(
                change=change, reason=reason.rstrip(".")
            )
        if by:
            return self.tr("{said} Worded anew by {who}.").format(said=said, who=by)
        return said

    def blank(self, blank: Blank) -> str:
        """Return a blank, and with what it was filled."""
        if not blank.filled:
            return self.tr("{label}: not filled.").format(label=blank.label)
        if blank.counted is None:
            said = self.tr("{label}: filled with “{words}”.")
            return said.format(label=blank.label, words=blank.filled)
        return self.tr("{label}: filled with “{words}”, {yes} yes, {no} no.").format(
            label=blank.label, words=blank.filled, yes=blank.counted[0], no=blank.counted[1]
        )

    def suggestion(self, suggestion: Suggestion, by: str) -> str:
        """Return what was suggested, and how the vote on it went."""
        said = self.tr("“{words}”").format(words=suggestion.words)
        if by:
            said = self.tr("“{words}” by {who}").format(words=suggestion.words, who=by)
        if suggestion.lost is None:
            return said
        words = self.tr("{said}: {yes} yes, {no} no")
        return words.format(said=said, yes=suggestion.lost[0], no=suggestion.lost[1])
