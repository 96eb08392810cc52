"""How an answer looks, its colour and its shape, and which letter gives it."""

from app.look.bars import Tone
from app.look.icons import Sign
from facilitation.decisions.answers import Answer

TONES = {
    Answer.AGREE: Tone.AGREE,
    Answer.RESERVE: Tone.CONCERN,
    Answer.ASIDE: Tone.ASIDE,
    Answer.BLOCK: Tone.BLOCK,
    Answer.CONCERN: Tone.CONCERN,
    Answer.OBJECT: Tone.BLOCK,
    Answer.YES: Tone.AGREE,
    Answer.NO: Tone.BLOCK,
    Answer.ABSTAIN: Tone.ASIDE,
    Answer.LIKE: Tone.AGREE,
    Answer.LIVE_WITH: Tone.CONCERN,
    Answer.UNCOMFORTABLE: Tone.BLOCK,
}
"""The colour of each answer."""

SIGNS = {
    Answer.AGREE: Sign.AGREE,
    Answer.RESERVE: Sign.CONCERN,
    Answer.ASIDE: Sign.ASIDE,
    Answer.BLOCK: Sign.BLOCK,
    Answer.CONCERN: Sign.CONCERN,
    Answer.OBJECT: Sign.BLOCK,
    Answer.YES: Sign.UP,
    Answer.NO: Sign.DOWN,
    Answer.ABSTAIN: Sign.LEVEL,
    Answer.LIKE: Sign.UP,
    Answer.LIVE_WITH: Sign.LEVEL,
    Answer.UNCOMFORTABLE: Sign.DOWN,
}
"""The shape of each answer: colour alone never tells."""


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
