"""How an answer looks, its colour and its shape, and which letter gives it."""

from app.look.bars import Tone
from app.look.icons import Sign
from facilitation.decisions.answers import Answer

_LOOKS = {
    Answer.AGREE: (Tone.AGREE, Sign.AGREE, "A"),
    Answer.RESERVE: (Tone.CONCERN, Sign.CONCERN, "R"),
    Answer.ASIDE: (Tone.ASIDE, Sign.ASIDE, "S"),
    Answer.BLOCK: (Tone.BLOCK, Sign.BLOCK, "B"),
    Answer.CONCERN: (Tone.CONCERN, Sign.CONCERN, "C"),
    Answer.OBJECT: (Tone.BLOCK, Sign.BLOCK, "O"),
    Answer.YES: (Tone.AGREE, Sign.UP, "Y"),
    Answer.NO: (Tone.BLOCK, Sign.DOWN, "N"),
    Answer.ABSTAIN: (Tone.ASIDE, Sign.LEVEL, "0"),
    Answer.LIKE: (Tone.AGREE, Sign.UP, "L"),
    Answer.LIVE_WITH: (Tone.CONCERN, Sign.LEVEL, "W"),
    Answer.UNCOMFORTABLE: (Tone.BLOCK, Sign.DOWN, "U"),
}

TONES = {answer: tone for answer, (tone, _, _) in _LOOKS.items()}
"""The colour of each answer."""

SIGNS = {answer: sign for answer, (_, sign, _) in _LOOKS.items()}
"""The shape of each answer: colour alone never tells."""

LETTERS = {answer: letter for answer, (_, _, letter) in _LOOKS.items()}
"""The key for each answer in the grid of people."""


def answer_for(letter: str, answers: tuple[Answer, ...]) -> Answer | None:
    """Return the answer among ``answers`` that a letter means."""
    wanted = letter.upper()
    return next((each for each in answers if LETTERS[each] == wanted), None)
