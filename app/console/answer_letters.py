"""Which letter means which answer."""

from facilitation.decisions.answers import Answer

LETTERS = {
    Answer.AGREE: "A",
    Answer.RESERVE: "R",
    Answer.ASIDE: "S",
    Answer.BLOCK: "B",
    Answer.CONCERN: "C",
    Answer.OBJECT: "O",
    Answer.YES: "Y",
    Answer.NO: "N",
    Answer.ABSTAIN: "0",
    Answer.LIKE: "L",
    Answer.LIVE_WITH: "W",
    Answer.UNCOMFORTABLE: "U",
}
"""The key for each answer in the grid of people."""


def answer_for(letter: str, answers: tuple[Answer, ...]) -> Answer | None:
    """Return the answer among ``answers`` that a letter means."""
    wanted = letter.upper()
    return next((each for each in answers if LETTERS[each] == wanted), None)
