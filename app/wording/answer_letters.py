"""The letter that gives an answer in the list of people, as the reader's language has it."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.words import Words
from facilitation.decisions.answers import Answer


class AnswerLetters(Words):
    """One letter an answer; where a language has the same one twice, those of English."""

    def _prepare(self) -> None:
        # Each stands before its answer, so that a translator sees of what.
        said = {
            Answer.AGREE: self.tr("A: agree"),
            Answer.RESERVE: self.tr("R: agree with reservations"),
            Answer.ASIDE: self.tr("S: stand aside"),
            Answer.BLOCK: self.tr("B: block"),
            Answer.CONCERN: self.tr("C: have a concern"),
            Answer.OBJECT: self.tr("O: object"),
            Answer.YES: self.tr("Y: yes"),
            Answer.NO: self.tr("N: no"),
            Answer.ABSTAIN: self.tr("0: abstain"),
            Answer.LIKE: self.tr("L: like it"),
            Answer.LIVE_WITH: self.tr("W: can live with it"),
            Answer.UNCOMFORTABLE: self.tr("U: uncomfortable"),
        }
        self._english = dict(zip(said, "ARSBCOYN0LWU", strict=True))
        self._own = {answer: words.strip()[:1].upper() for answer, words in said.items()}

    def of(self, answer: Answer, among: Sequence[Answer]) -> str:
        """Return the letter of one of several answers."""
        letters = [self._own[each] for each in among]
        told = len(set(letters)) == len(letters) and all(each.isalnum() for each in letters)
        return (self._own if told else self._english)[answer]

    def meant(self, letter: str, among: Sequence[Answer]) -> Answer | None:
        """Return the answer that a typed letter means, large or small; None for no letter."""
        wanted = letter.upper()
        return next((each for each in among if wanted and self.of(each, among) == wanted), None)
